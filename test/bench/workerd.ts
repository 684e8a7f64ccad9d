import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

const require = createRequire(import.meta.url)

/** A Worker to start: files of a folder, the first of them the script, all others modules of bytes. */
export type WorkerFiles = {
  readonly folder: string
  readonly script: string
  readonly data?: readonly string[]
  /** A folder that the Worker reaches as `env.ASSETS`. */
  readonly assets?: string
}

export type Workerd = {
  readonly origin: string
  /** Where the inspector listens. */
  readonly inspector: string
  readonly startedAt: number
  readonly stop: () => Promise<void>
}

const compiled = { encoding: 'buffer', maxBuffer: 100_000_000 } as const

/** The version of workerd. */
export const workerdVersion: string = require('workerd/package.json').version

const { default: workerd } = require('workerd') as { default: string }

/** Starts workerd with one Worker. It may not listen yet. */
export async function startWorkerd({ folder, script, data = [], assets }: WorkerFiles): Promise<Workerd> {
  const [port, inspectorPort] = [await freePort(), await freePort()]
  const config = join(folder, `${script}.${port}.capnp`)
  const modules = [
    `(name = "worker.js", esModule = embed "${script}")`,
    ...data.map((name) => `(name = "${name}", data = embed "${name}")`),
  ]
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker)${assets ? `,\n    (name = "assets", disk = "${assets}")` : ''}
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  compatibilityDate = "2026-10-01"${assets ? ',\n  bindings = [(name = "ASSETS", service = "assets")]' : ''}
);
`,
  )
  // Compiled, as wrangler hands it over: workerd would take longer to read a text with a dictionary in it than to start.
  const { stdout } = await promisify(execFile)(workerd, ['compile', '--config-only', config], compiled)
  await writeFile(`${config}.bin`, stdout)
  const startedAt = performance.now()
  const args = ['serve', '--binary', `${config}.bin`, '-i', `127.0.0.1:${inspectorPort}`]
  const child = spawn(workerd, args, { stdio: 'ignore' })
  return {
    origin: `http://127.0.0.1:${port}`,
    inspector: `http://127.0.0.1:${inspectorPort}`,
    startedAt,
    stop: async () => {
      const exited = once(child, 'exit')
      child.kill()
      await exited
    },
  }
}

/** Asks again until somebody listens. Throws where the answer is an error, and after ten seconds. */
export async function firstAnswer(make: () => Promise<Response>): Promise<string> {
  const begun = performance.now()
  for (;;) {
    try {
      const response = await make()
      const text = await response.text()
      if (!response.ok) throw new RangeError(`${response.url} answers ${response.status}: ${text}`)
      return text
    } catch (error) {
      if (error instanceof RangeError || performance.now() - begun > 10_000) throw error
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
