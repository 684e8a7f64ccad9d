// What the pages cost a phone on a slow line: bytes, first paint and the answer to a tap, side by side in one run.
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { act, openCall, phone } from '../support/call-view.ts'
import { installBrowser } from '../support/install-browser.ts'
import { everything, openScript } from '../support/pages.ts'
import { startNodeServer } from '../support/servers.ts'
import { machine, median, table } from './table.ts'

const runs = 5
const slowdown = 4
/** A mobile line as Lighthouse takes it: 150 ms to the server and back, 1.6 Mbit/s. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const taps = 40
const heard = 'kaiyakukin'

const server = await startNodeServer()
const installed = await installBrowser()
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...('executablePath' in installed
    ? { executablePath: installed.executablePath, env: { ...process.env, ...installed.env } }
    : { channel: installed.channel }),
})

type Figures = { readonly bytes: number; readonly paint: number; readonly shift: number }

async function throttled(): Promise<{ context: BrowserContext; page: Page; bytes: () => number }> {
  const context = await browser.newContext({
    baseURL: server.origin,
    locale: 'en-US',
    ...phone,
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  let sum = 0
  const paths = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, response }) => paths.set(requestId, response.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    // The script as data comes after the page is there, for the call view.
    if (!paths.get(requestId)?.includes('/api/')) sum += encodedDataLength
  })
  return { context, page, bytes: () => sum }
}

async function measure(open: (page: Page) => Promise<unknown>): Promise<Figures> {
  const { context, page, bytes } = await throttled()
  await open(page)
  await page.waitForLoadState('networkidle')
  const figures = await page.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((resolve) => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
        setTimeout(() => resolve({ paint, shift }), 100)
      }),
  )
  const sum = bytes()
  await context.close()
  return { ...figures, bytes: sum }
}

async function row(name: string, open: (page: Page) => Promise<unknown>, before = 0): Promise<string[]> {
  const all: Figures[] = []
  for (let run = 0; run < runs; run++) all.push(await measure(open))
  const of = (key: keyof Figures) => median(all.map((figures) => figures[key]))
  const bytes = `${((of('bytes') - before) / 1000).toFixed(1)} kB`
  return [name, bytes, `${Math.round(of('paint'))} ms`, of('shift').toFixed(3)]
}

/** From the tap until the next exchange stands there, in milliseconds: the longest and the median. */
async function answerToTap(): Promise<string> {
  const { context, page } = await throttled()
  await openCall(page, 'en', everything)
  const times: number[] = []
  for (let tap = 0; tap < taps; tap++) {
    times.push(
      await page.evaluate(() => {
        const start = performance.now()
        document.querySelector<HTMLButtonElement>('[data-act="next"]')?.click()
        // Style and layout belong to the answer.
        document.body.getBoundingClientRect()
        return performance.now() - start
      }),
    )
  }
  await context.close()
  return figures(times)
}

/** From a letter typed until what was found stands there, letter by letter. */
async function answerToLetter(): Promise<string> {
  const { context, page } = await throttled()
  await openCall(page, 'en', everything)
  await act(page, 'search')
  // As long as it takes to think of what was heard.
  await page.waitForTimeout(2000)
  const times: number[] = []
  for (const letter of heard) {
    times.push(
      await page.locator('#call-heard').evaluate((input: HTMLInputElement, typed) => {
        const start = performance.now()
        const found = new Promise<number>((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect()
            document.body.getBoundingClientRect()
            resolve(performance.now() - start)
          }).observe(document.querySelector('.results') as Element, { childList: true })
        })
        input.value += typed
        input.dispatchEvent(new Event('input'))
        return found
      }, letter),
    )
  }
  await context.close()
  return figures(times)
}

function figures(times: readonly number[]): string {
  return `${median(times).toFixed(1)} ms (longest ${Math.max(...times).toFixed(1)} ms)`
}

const { bytes: formBytes } = await measure((page) => page.goto('/en/'))
const rows = [
  await row('the form', (page) => page.goto('/en/')),
  // The form, from which one comes, is counted apart; the files that both share are in the browser by then.
  await row('the script, after the form', (page) => openScript(page, 'en', everything), formBytes),
  await row('the call view, empty', (page) => page.goto('/en/call')),
]
const tap = await answerToTap()
const letter = await answerToLetter()
console.log(machine())
console.log(`Processor slowed ${slowdown} times, 150 ms, 1.6 Mbit/s; medians of ${runs} loads.`)
console.log(table(['first load', 'over the wire', 'first paint', 'layout shift'], rows))
console.log(`From a tap on Next to the next exchange, ${taps} taps: ${tap}`)
console.log(`From a letter in the search to what is found, “${heard}”: ${letter}`)
await browser.close()
await server.stop()
