import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A server under test. */
export type Server = { readonly runtime: string; readonly origin: string; readonly stop: () => Promise<void> }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the built Node server on a free port. */
export async function startNodeServer(): Promise<Server> {
  const child = spawn(process.execPath, [built('dist/node.js')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  // Also where the other server does not start and nobody comes to stop this one.
  process.once('exit', () => child.kill())
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/localhost:(\d+)/.exec(line)?.[1]
    if (port) {
      child.stdout.resume()
      return { runtime: 'node', origin: `http://localhost:${port}`, stop }
    }
  }
  throw new Error('The Node server ended before it said where it is.')
}

/** Starts the built Worker in workerd on a free port. */
export async function startWorkerServer(): Promise<Server> {
  built('dist/worker/worker.js')
  // Wrangler asks the internet nothing.
  Object.assign(process.env, {
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_WRITE_LOGS: 'false',
    WRANGLER_LOG: 'error',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  })
  const { unstable_startWorker } = await import('wrangler')
  const worker = await unstable_startWorker({
    config: join(root, 'wrangler.toml'),
    dev: {
      server: { hostname: '127.0.0.1', port: 0 },
      inspector: false,
      watch: false,
      persist: false,
      logLevel: 'error',
    },
  })
  await worker.ready
  const { origin } = await worker.url
  return { runtime: 'workerd', origin, stop: () => worker.dispose() }
}

function built(path: string): string {
  const full = join(root, path)
  if (!existsSync(full)) throw new Error(`${path} is missing: run npm run build`)
  return full
}
