// Lighthouse's marks for the form, the script's page and the call view, on its throttled mobile profile.
import { startFlow } from 'lighthouse'
import { launch } from 'puppeteer-core'
import { installBrowser } from '../../support/install-browser.ts'
import { everything } from '../../support/pages.ts'
import { startNodeServer } from '../../support/servers.ts'
import { machine, median, table } from '../table.ts'

const runs = 3
const categories = ['performance', 'accessibility', 'best-practices'] as const

/** For each page, the marks of one run (0 to 100), and what cost some. */
type Marks = { readonly page: string; readonly marks: readonly number[]; readonly wanting: readonly string[] }

async function measure(origin: string): Promise<Marks[]> {
  const installed = await installBrowser()
  const browser = await launch({
    args: ['--no-sandbox'],
    ...('executablePath' in installed
      ? { executablePath: installed.executablePath, env: { ...process.env, ...installed.env } }
      : { channel: 'chrome' as const }),
  })
  const page = await browser.newPage()
  const flow = await startFlow(page)
  await flow.navigate(`${origin}/en/`, { name: 'the form' })
  const submit = (values: Readonly<Record<string, string>>) => {
    const form = document.querySelector<HTMLFormElement>('form#details')
    for (const [name, value] of Object.entries(values)) {
      const field = form?.elements.namedItem(name)
      if (field && 'value' in field) field.value = value
    }
    form?.submit()
  }
  await flow.navigate(() => page.evaluate(submit, everything), { name: 'the script' })
  const openCall = () => document.querySelector<HTMLElement>('#open-call button')?.click()
  await page.waitForSelector('#open-call:not([hidden])')
  await flow.navigate(() => page.evaluate(openCall), { name: 'the call view' })
  const { steps } = await flow.createFlowResult()
  await browser.close()
  return steps.map(({ name, lhr }) => ({
    page: name,
    marks: categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    wanting: categories.flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = lhr.audits[id]
        return weight > 0 && audit && audit.score !== null && audit.score < 0.9 ? [audit.title] : []
      }),
    ),
  }))
}

const server = await startNodeServer()
const all: Marks[] = []
for (let run = 0; run < runs; run++) all.push(...(await measure(server.origin)))
await server.stop()

const pages = [...new Set(all.map(({ page }) => page))]
const rows = pages.map((name) => {
  const measured = all.filter(({ page }) => page === name)
  return [name, ...categories.map((_, at) => `${median(measured.map(({ marks }) => marks[at] ?? 0))}`)]
})
console.log(machine())
console.log(`Lighthouse, mobile; medians of ${runs} runs.`)
console.log(table(['page', ...categories], rows))
for (const { page, wanting } of all) for (const title of wanting) console.log(`${page}: ${title}`)
