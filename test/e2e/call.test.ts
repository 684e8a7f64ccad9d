import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findCarrier } from '../../src/carriers/carriers.ts'
import type { Language } from '../../src/languages/languages.ts'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { describeInBrowser } from '../support/browser.ts'
import { contract, follow, openScript, watch } from '../support/pages.ts'

type Call = { readonly carrier: string; readonly sim: 'physical' | 'esim'; readonly language: Language }

/** What is said of calling to cancel, and the first desk, by carrier. Where it is ask, it can be done by phone perhaps. */
const expected: Readonly<Record<string, { call: 'yes' | 'ask' | 'no'; desk: Readonly<Record<Language, string>> }>> = {
  docomo: { call: 'ask', desk: { en: 'tel:151', 'zh-Hans': 'tel:151' } },
  au: { call: 'ask', desk: { en: 'tel:0120959472', 'zh-Hans': 'tel:0120959476' } },
  softbank: { call: 'no', desk: { en: 'tel:157', 'zh-Hans': 'tel:157' } },
  'aeon-mobile': { call: 'yes', desk: { en: 'tel:0120025260', 'zh-Hans': 'tel:0120025260' } },
}
const calls: Call[] = Object.keys(expected).flatMap((carrier) =>
  (['physical', 'esim'] as const).flatMap((sim) => languages.map((language) => ({ carrier, sim, language }))),
)

/** The stages of a call from the automatic voice to the goodbye, and what may come at any time. */
const stages = {
  ask: (sim: string) =>
    `menu waiting greeting purpose identity reason offers fees ${sim} date read-back evidence closing ` +
    'other-way transfer call-back anytime',
  no: (sim: string) =>
    `menu waiting greeting purpose other-way identity fees ${sim} date evidence closing transfer call-back anytime`,
}

describeInBrowser('the call', (browser) => {
  it.each(calls)('is written for $carrier, $sim, $language', async (call) => {
    const page = await browser.clearedPage({ locale: call.language === 'en' ? 'en-US' : 'zh-CN' })
    await readTheCall(page, call)
  })

  it('is written without JavaScript too', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await readTheCall(page, { carrier: 'au', sim: 'esim', language: 'en' })
  })

  it('has every stage within reach of its list', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await openScript(page, 'en', { carrier: 'docomo' })
    const links = await page.locator('nav.stages').getByRole('link').all()
    expect(links).toHaveLength(await page.locator('section.stage').count())
    for (const link of links) {
      await link.click()
      const heading = page.locator(`${await link.getAttribute('href')} h3`)
      expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      expect(await heading.evaluate((title) => title.getBoundingClientRect().bottom < window.innerHeight)).toBe(true)
    }
  })

  it('leaves a line to write on for what was left empty', async () => {
    const page = await browser.newPage()
    await openScript(page, 'en', { carrier: 'docomo' })
    const lines = page.locator('#stage-identity .said > .ja')
    const blanks = await lines
      .filter({ has: page.locator('.blank') })
      .evaluateAll((all) => all.map((line) => line.querySelector('.blank')?.getBoundingClientRect().width ?? 0))
    expect(blanks.length).toBeGreaterThanOrEqual(5)
    for (const width of blanks) expect(width).toBeGreaterThan(80)
  })
})

/** From the first address to the last line, as a person would go. */
async function readTheCall(page: Page, { carrier, sim, language }: Call): Promise<void> {
  const seen = watch(page)
  const words = wordsOf(language)
  const { call, desk } = expected[carrier] ?? { call: 'yes', desk: { en: '', 'zh-Hans': '' } }

  await page.goto('/')
  expect(new URL(page.url()).pathname).toBe(`/${language}/`)
  await page.getByLabel(words.form.fields.carrier.label).selectOption(carrier)
  await page.getByRole('radio', { name: words.sims[sim], exact: true }).check()
  await page.getByLabel(words.form.fields.phoneNumber.label).fill(contract.phoneNumber ?? '')
  await page.getByLabel(words.form.fields.contractNumber.label).fill(contract.contractNumber ?? '')
  const response = await follow(page, () => page.getByRole('button', { name: words.form.submit }).click())
  expect(response.status()).toBe(200)
  expect(new URL(page.url())).toMatchObject({ pathname: `/${language}/script`, search: '' })

  const read = await page.getByRole('main').evaluate(readScript)
  expect(read.classOfAdvice).toBe(`advice ${call}`)
  expect(read.firstOfMain).toEqual(['h1', 'form', 'section.advice'])
  expect(read.linksOfAdvice[0]).toBe(webAddress(carrier) ?? desk[language])
  expect(read.linksOfAdvice.find((href) => href.startsWith('tel:'))).toBe(desk[language])

  const simStage = { physical: 'return-sim', esim: 'delete-esim' }[sim]
  expect(read.stages).toEqual(stages[call === 'no' ? 'no' : 'ask'](simStage).split(' '))
  expect(read.places).toEqual(read.stages.map((_, index) => words.script.stageOf(index + 1, read.stages.length)))
  for (const text of read.titles) expect(text).not.toBe('')

  const japanese = read.lines.map(({ text }) => text).join('\n')
  expect(japanese.includes('プロファイル')).toBe(sim === 'esim')
  expect(/SIMカード(は、ご返却|を返す)/.test(japanese)).toBe(sim === 'physical')
  expect(read.text.includes(words.warnings.texts['esim-delete'])).toBe(sim === 'esim')

  expect(read.lines.length).toBeGreaterThan(100)
  for (const line of read.lines) {
    expect(line).toMatchObject({ language: 'ja', kanaLanguage: 'ja', romajiLanguage: 'ja-Latn' })
    // Whatever is not kana has its reading above it.
    expect(line.withoutRuby).not.toMatch(/[\p{Script=Han}\p{Script=Latin}\p{Number}]/u)
    expect(line.gloss, line.text).not.toBe('')
    expect(line.listenFor.join(''), line.text).toBe(line.marks.join(''))
    if (line.side === 'said') expect(line.who).toBe(words.line.who.you)
    else expect([words.line.who.operator, words.line.who.machine]).toContain(line.who)
  }
  expect(read.lines.filter(({ side, marks }) => side === 'heard' && marks.length === 0)).toEqual([])
  const tints = (side: string) => new Set(read.lines.filter((line) => line.side === side).map(({ tint }) => tint))
  expect(tints('heard').size).toBe(1)
  expect([...tints('heard')]).not.toEqual([...tints('said')])

  const number = read.lines.find(({ side, text }) => side === 'said' && text === '090-1234-5678です。')
  expect(number?.ruby.join(' ')).toBe('0ぜろ 9きゅう 0ぜろ -の 1いち 2にい 3さん 4よん -の 5ごお 6ろく 7なな 8はち')
  const code = read.lines.find(({ side, text }) => side === 'said' && text === 'はい、K123-45678です。')
  expect(code?.ruby.map((one) => one[0]).join('')).toBe('K123-45678')
  expect(seen).toEqual([])
}

function webAddress(carrier: string): string | undefined {
  const channels = findCarrier(carrier)?.procedures.cancel.channels
  return channels?.find(({ channel }) => channel === 'web')?.url
}

/** Runs in the page: what a reader finds there, in the order of the page. */
function readScript(main: HTMLElement | SVGElement) {
  const textOf = (element: Element | null, without: string) => {
    if (!element) return ''
    const copy = element.cloneNode(true) as Element
    for (const part of copy.querySelectorAll(without)) part.remove()
    return copy.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  }
  const advice = main.querySelector('.advice')
  const lines = [...main.querySelectorAll('.exchange > .heard, .exchange > .said')].map((line) => {
    const japanese = line.querySelector(':scope > .ja')
    return {
      side: line.classList.contains('heard') ? 'heard' : 'said',
      who: textOf(line.querySelector('.who'), 'rt'),
      tint: getComputedStyle(line).backgroundColor,
      text: textOf(japanese, 'rt, rp, .visually-hidden'),
      withoutRuby: textOf(japanese, 'ruby, .visually-hidden'),
      language: japanese?.getAttribute('lang'),
      kanaLanguage: line.querySelector('p.kana')?.getAttribute('lang'),
      romajiLanguage: line.querySelector('p.romaji')?.getAttribute('lang'),
      gloss: textOf(line.querySelector(':scope > .gloss'), 'rt'),
      ruby: [...(japanese?.querySelectorAll('ruby') ?? [])].map(
        (ruby) => textOf(ruby, 'rt, rp') + textOf(ruby.querySelector('rt'), 'rp'),
      ),
      marks: [...(japanese?.querySelectorAll('mark') ?? [])].map((mark) => textOf(mark, 'rt, rp')),
      listenFor: [...line.querySelectorAll('.listen-word > .ja')].map((word) => textOf(word, 'rt, rp')),
    }
  })
  return {
    text: main.textContent ?? '',
    classOfAdvice: advice?.className,
    firstOfMain: [...main.children]
      .slice(0, 3)
      .map(({ localName, className }) => (localName === 'section' ? `section.${className.split(' ')[0]}` : localName)),
    linksOfAdvice: [...(advice?.querySelectorAll('a') ?? [])].map(({ href }) => href),
    stages: [...main.querySelectorAll('section.stage')].map(({ id }) => id.replace('stage-', '')),
    places: [...main.querySelectorAll('section.stage > .place > span')].map((place) => place.textContent),
    titles: [...main.querySelectorAll('section.stage > h3')].map((title) => title.textContent),
    lines,
  }
}
