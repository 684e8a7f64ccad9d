import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, inject } from 'vitest'
import { origins } from './runtimes.ts'

/** What a suite in the browser gets. */
export type TestBrowser = {
  /** The address under test, without a slash at the end. */
  readonly origin: string
  /** Opens an empty page without cookies or stored data. Relative addresses go to the server; it closes after the test. */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
  /**
   * The same, sooner: a page that the suite has used before with these options, empty, without cookies or stored data.
   * Not for tests that leave something behind which a page does not lose: scripts to run first, a clock, permissions.
   */
  readonly clearedPage: (options?: BrowserContextOptions) => Promise<Page>
}

/** Registers a suite that runs in a real Chromium, against the Node server or DAIHON_ORIGIN. */
export function describeInBrowser(name: string, suite: (browser: TestBrowser) => void): void {
  const known = origins()
  const origin = known.deployed ?? known.node
  if (!origin) throw new Error('No server was started for the browser.')

  describe(`${name} (browser)`, () => {
    let browser: Browser
    let contexts: BrowserContext[] = []
    const kept = new Map<string, Page>()

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

    const open = async (options: BrowserContextOptions) => {
      const context = await browser.newContext({ baseURL: origin, locale: 'en-US', ...options })
      // A locator that finds nothing says so before the test's own time is up.
      context.setDefaultTimeout(10_000)
      return context
    }

    suite({
      origin,
      newPage: async (options = {}) => {
        const context = await open(options)
        contexts.push(context)
        return context.newPage()
      },
      clearedPage: async (options = {}) => {
        const key = JSON.stringify(options)
        const page = kept.get(key) ?? (await (await open(options)).newPage())
        kept.set(key, page)
        await clear(page, origin)
        return page
      },
    })
  })
}

/** Takes from a page what a test before may have left: its document, what it stored, and who listens to it. */
async function clear(page: Page, origin: string): Promise<void> {
  await page.removeAllListeners()
  if (page.url().startsWith(origin)) await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
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
