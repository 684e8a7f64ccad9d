// Rebuilds and restarts on a change. The first build was made by set-up.mjs.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
const watched = ['src', 'templates', 'assets', 'tools']

let server: ChildProcess | undefined
let building = false
let changed = false
let pending: NodeJS.Timeout | undefined

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', resolve))
}

async function restart(): Promise<void> {
  if (server) {
    server.kill('SIGTERM')
    await ended(server)
  }
  server = run('dist/node.js')
}

async function rebuild(): Promise<void> {
  if (building) {
    changed = true
    return
  }
  building = true
  changed = false
  const status = await ended(run(tsx, 'tools/build.ts'))
  if (status === 0) await restart()
  building = false
  if (changed) await rebuild()
}

for (const folder of watched.map((name) => join(root, name)).filter((path) => existsSync(path))) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(pending)
    pending = setTimeout(rebuild, 100)
  })
}
process.on('exit', () => server?.kill('SIGTERM'))
process.on('SIGINT', () => process.exit())
process.on('SIGTERM', () => process.exit())
await restart()
