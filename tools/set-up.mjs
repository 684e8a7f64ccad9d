// Installs what is missing and builds. Plain JavaScript, so that it runs before anything is installed.
// --if-stale: build only if a source is newer than what was built.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')

if (newest('package-lock.json') > newest('node_modules/.package-lock.json')) install()
if (!process.argv.includes('--if-stale') || isStale()) build()

function install() {
  console.error('Installing packages …')
  // Without node_modules/.bin: npm must not run on the Node that it is about to replace.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin)
  const options = { env: { ...process.env, PATH: path.join(delimiter) } }
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const { npm_execpath: npm, npm_node_execpath: node } = process.env
  if (npm && node && existsSync(node)) run(node, [npm, ...args], options)
  else run('npm', args, { ...options, shell: process.platform === 'win32' })
}

function build() {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  const current = join(root, 'node_modules', 'node', 'bin', 'node')
  run(existsSync(current) ? current : process.execPath, [tsx, join('tools', 'build.ts')], {})
}

function isStale() {
  const built = existsSync(join(root, 'generated')) ? newest('dist/node.js') : 0
  return ['src', 'templates', 'assets', 'tools', 'package-lock.json'].some((path) => newest(path) > built)
}

/** When a file, or the newest thing in a folder, was changed; 0 where there is none. A folder's own time tells of what was deleted. */
function newest(path) {
  const full = join(root, path)
  const stats = statSync(full, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(full).map((name) => newest(join(path, name))))
}

/** Everything is said on stderr: stdout belongs to the command that follows. */
function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options })
  if (error) console.error(error.message)
  if (status !== 0) process.exit(status ?? 1)
}
