import type { Locator, Page, Response } from 'playwright-core'

/** What a person types, by the names of the form's inputs. */
export type Typed = Readonly<Record<string, string>>

/** What a script needs; the carrier and the SIM are chosen by each test. */
export const contract: Typed = { phoneNumber: '090-1234-5678', contractNumber: 'K123-45678' }

/** Every field of the form. */
export const everything: Typed = {
  keepNumber: 'no',
  carrier: 'au',
  sim: 'esim',
  ...contract,
  'name.kana': 'グエン ティ ラン',
  'name.written': 'NGUYEN THI LAN',
  birthDate: '1995-04-08',
  postalCode: '160-0023',
  address: 'とうきょうと しんじゅくく にししんじゅく 2-8-1',
  email: 'lan@example.com',
  paymentMethod: 'bank-transfer',
  contactNumber: '03-1234-5678',
  reason: 'leaving-japan',
  date: inAMonth(),
}

/** Every field of the form as long as it may be. */
export const longest: Typed = {
  ...everything,
  carrier: 'softbank',
  contractNumber: 'ABCDEFGH-IJKL-90123456-STUVWX-YZ',
  'name.kana': 'ウォルフェシュレーゲルシュタインハウゼンベルガードルフ アレクサンドラ マリアテレジア エリザベート',
  'name.written': 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2),
  address: 'かながわけん よこはましほどがやくかみすがたちょう 1234-56 グランドパレスよこはまほどがやひがし 1203'
    .repeat(2)
    .slice(0, 200),
  email: `${'wolfeschlegelsteinhausen'.repeat(2)}@${'bergerdorff-'.repeat(3)}.example.com`.replace('-.', '.'),
  paymentMethod: 'payment-slip',
  reason: 'other-company',
}

/** Types into the form, chooses and ticks, field by field. */
export async function fillIn(page: Page, typed: Typed): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    const field = page.locator(`#details [name="${name}"]`)
    if ((await field.count()) > 1) await page.locator(`#details [name="${name}"][value="${value}"]`).check()
    else if (await field.evaluate((element) => element.matches('select'))) await field.selectOption(value)
    else await field.fill(value)
  }
}

/** What stands in the form, by the names of the inputs; what is empty or not chosen is left out. */
export async function readForm(page: Page): Promise<Typed> {
  return page.locator('form#details').evaluate((form: HTMLFormElement) => {
    const entries = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
    return Object.fromEntries(entries.filter(([, value]) => value !== ''))
  })
}

/** Does what leads to another page, waits for that page and gives its answer. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<Response> {
  const [response] = await Promise.all([
    page.waitForEvent('response', (answer) => answer.request().isNavigationRequest() && answer.status() !== 302),
    page.waitForEvent('domcontentloaded'),
    act(),
  ])
  await page.waitForLoadState('load')
  await untilLaidOut(page)
  return response
}

/** Waits until nothing of a long call is left to be laid out. */
async function untilLaidOut(page: Page): Promise<void> {
  const isLeft = () =>
    [...document.querySelectorAll('.stage > .exchange')].some(
      (exchange) => getComputedStyle(exchange).contentVisibility === 'auto',
    )
  while (await page.evaluate(isLeft)) await page.waitForTimeout(10)
}

/** Sends the form. */
export async function submit(page: Page): Promise<Response> {
  return follow(page, () => page.locator('form#details .submit button').click())
}

/** Opens the form, puts in all values at once and sends it: for tests of what comes after. */
export async function openScript(page: Page, language: string, typed: Typed): Promise<Response> {
  await page.goto(`/${language}/`)
  await page.locator('form#details').evaluate((form: HTMLFormElement, values) => {
    for (const [name, value] of Object.entries(values)) {
      const field = form.elements.namedItem(name)
      if (!field || !('value' in field)) throw new Error(`no field ${name}`)
      field.value = value
    }
  }, typed)
  return submit(page)
}

/** Pastes a text into the page of furigana and sends it. */
export async function readJapanese(page: Page, language: string, text: string): Promise<Response> {
  await page.goto(`/${language}/furigana`)
  await page.locator('textarea').fill(text)
  return follow(page, () => page.locator('form#japanese .submit button').click())
}

/** The link or the button that leads to the same page in another language. */
export function languageSwitch(page: Page, language: string): Locator {
  return page.getByRole('banner').getByRole('navigation').locator(`[lang="${language}"]`)
}

/** Collects whatever a page must never do: dialogs, errors, refusals of the content security policy, foreign hosts. */
export function watch(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // The browser itself reports a 422 or 405 that a page was asked for.
    if (/the server responded with a status of 4(05|22)/.test(message.text())) return
    // Said where a suite goes without it.
    if (message.text().startsWith('Service Worker registration blocked by Playwright')) return
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== new URL(page.url()).hostname && page.url() !== 'about:blank') {
      seen.push(`foreign: ${request.url()}`)
    }
  })
  return seen
}

/** A day that any carrier may be asked for, as a date input takes it. */
function inAMonth(): string {
  return new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
