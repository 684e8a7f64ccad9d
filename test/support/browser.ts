import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest'
import { origins } from './runtimes.ts'

/** What a suite in the browser gets. */
export type TestBrowser = {
  /** The address under test, without a slash at the end. */
  readonly origin: string
  /** Opens an empty page without cookies or stored data. Relative addresses go to the server; it closes after the test. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
}

/** Registers a suite that runs in a real Chromium, against the Node server or DAIHON_ORIGIN. */
export function describeInBrowser(name: string, suite: (browser: TestBrowser) => void): void {
  const known = origins()
  const origin = known.deployed ?? known.node
  if (!origin) throw new Error('No server was started for the browser.')

  describe(`${name} (browser)`, () => {
    let browser: Browser
    let contexts: BrowserContext[] = []

    beforeAll(async () => {
      browser = await launch(new URL(origin).hostname)
    })
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()))
      contexts = []
    })
    afterAll(async () => {
      await browser?.close()
    })

    suite({
      origin,
      newPage: async (options = {}) => {
        const context = await browser.newContext({ baseURL: origin, locale: 'en-US', ...options })
        // A locator that finds nothing says so before the test's own time is up.
        context.setDefaultTimeout(10_000)
        contexts.push(context)
        return context.newPage()
      },
    })
  })
}

async function launch(hostname: string): Promise<Browser> {
  const args = [
    // Containers and root have no sandbox.
    '--no-sandbox',
    // A process that draws by software for the one that would draw on a card only takes time.
    '--disable-gpu',
    '--disable-gpu-compositing',
    '--in-process-gpu',
    // A page that asks another host for anything fails, on every machine.
    `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${hostname}`,
  ]
  const installed = inject('browser')
  if ('executablePath' in installed) {
    const { executablePath, env } = installed
    return chromium.launch({ executablePath, args, env: { ...process.env, ...env } })
  }
  try {
    return await chromium.launch({ channel: installed.channel, args })
  } catch {
    throw new Error('No browser: npm has a Chromium for Linux on x64 only; install Google Chrome to run these tests.')
  }
}
