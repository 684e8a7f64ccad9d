import type { TestProject } from 'vitest/node'
import { type InstalledBrowser, installBrowser } from './install-browser.ts'
import { type Server, startNodeServer, startWorkerServer } from './servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The addresses under test, by runtime. */
    origins: Record<string, string>
    browser: InstalledBrowser
  }
}

/** Starts once, for the whole run, what the tests of the project “served” share. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('browser', await installBrowser())

  const deployed = process.env.DAIHON_ORIGIN
  if (deployed) {
    provide('origins', { deployed: new URL(deployed).origin })
    return async () => {}
  }

  const servers: Server[] = await Promise.all([startNodeServer(), startWorkerServer()])
  provide('origins', Object.fromEntries(servers.map(({ runtime, origin }) => [runtime, origin])))
  return async () => {
    await Promise.all(servers.map((server) => server.stop()))
  }
}
