import { expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { neededFields } from '../../src/script/needed-fields.ts'
import { procedures } from '../../src/script/procedures.ts'
import { describeInBrowser } from '../support/browser.ts'
import { withoutServiceWorker } from '../support/browser-options.ts'
import { contract, follow, openScript, submit, watch } from '../support/pages.ts'

describeInBrowser('every call', (browser) => {
  it.each(procedures)('to %s asks only for what it uses, and is written from nothing else', async (procedure) => {
    const page = await browser.newPage({
      ...withoutServiceWorker,
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    })
    const seen = watch(page)
    await page.goto('/en/?carrier=au')
    await page.locator('#procedure').selectOption(procedure)
    await page.locator('.situation summary').click()
    const shown = await page
      .locator('#details [name]')
      .evaluateAll((all) =>
        all.filter((one) => one.getClientRects().length > 0).map((one) => one.getAttribute('name') ?? ''),
      )
    const asked = new Set(shown.filter((name) => !['carrier', 'procedure', 'complete'].includes(name)))
    const needed = [...neededFields(procedure)]
    expect([...asked].filter((name) => !needed.includes(name))).toEqual([])
    for (const name of ['phoneNumber', 'eid', 'newAddress', 'billMonth', 'relation', 'departureDate', 'reason'])
      expect([name, asked.has(name)]).toEqual([name, needed.includes(name)])

    expect((await submit(page)).status()).toBe(200)
    expect(await page.locator('h1').innerText()).toBe(wordsOf('en').script.title[procedure]('au', undefined))
    expect(await page.locator('.exchange').count()).toBeGreaterThan(15)
    expect(seen).toEqual([])
  })

  it.each(languages)(
    'of a lost phone is two taps from the start, five lines, with nothing typed: %s',
    async (language) => {
      const page = await browser.newPage({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        javaScriptEnabled: false,
      })
      await page.goto(`/${language}/`)
      await follow(page, () => page.locator('.urgent').tap())
      await follow(page, () => page.getByRole('link', { name: 'docomo', exact: true }).tap())
      expect(new URL(page.url()).pathname).toBe(`/${language}/lost/docomo`)
      expect(await page.locator('.desks a[href^="tel:"]').first().getAttribute('href')).toBe('tel:0120524360')
      const lines = page.locator('.urgent-lines > .said > .ja')
      expect(await lines.count()).toBe(5)
      const sizes = await lines.evaluateAll((all) =>
        all.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
      )
      expect(Math.min(...sizes)).toBeGreaterThan(28)
      const first = await page.locator('.urgent-lines > .said').first().boundingBox()
      expect(first?.y).toBeLessThan(844)
      await page.locator('#release').fill('4826')
      expect(await page.locator('form').count()).toBe(0)
    },
  )

  it('says so where no number for a lost phone is known', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await page.goto('/en/lost/gs-mobile')
    expect(await page.getByRole('main').innerText()).toContain(wordsOf('en').lost.noNumber)
    expect((await page.goto('/en/lost/nobody'))?.status()).toBe(404)
  })

  it('has a decoder, found by what was heard', async () => {
    const page = await browser.newPage({ ...withoutServiceWorker, javaScriptEnabled: false })
    await page.goto('/en/decoder')
    const all = await page.locator('.decoder dt').count()
    await page.locator('#heard').fill('ukagai')
    await follow(page, () => page.keyboard.press('Enter'))
    expect(new URL(page.url())).toMatchObject({ pathname: '/en/decoder', search: '' })
    expect(await page.locator('.decoder dt').count()).toBeLessThan(all)
    expect(await page.locator('.decoder').innerText()).toContain('お伺いします')
  })

  it('can be shown at a counter or pasted into a chat, without its readings', async () => {
    const page = await browser.newPage({ ...withoutServiceWorker, javaScriptEnabled: false })
    await openScript(page, 'en', { carrier: 'linemo', keepNumber: 'no', ...contract })
    await follow(page, () => page.getByRole('button', { name: wordsOf('en').written.open }).click())
    expect(new URL(page.url())).toMatchObject({ pathname: '/en/written', search: '' })
    expect(await page.locator('.card b').first().innerText()).toBe('解約の手続きをお願いします。')
    expect(await page.locator('textarea').inputValue()).toContain('お電話番号：090-1234-5678です。')
    await follow(page, () => page.getByRole('button', { name: wordsOf('en').written.again }).click())
    expect(await page.locator('.exchange').count()).toBeGreaterThan(15)
  })

  it('has each rescue line to hold up, as large as it goes', async () => {
    const page = await browser.newPage({
      ...withoutServiceWorker,
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: false,
    })
    await page.goto('/en/phrases')
    await follow(page, () => page.locator('#rescue-slow .hold-up').click())
    const line = page.locator('.hold > .ja')
    expect(await line.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThan(32)
    expect((await page.goto('/en/phrases/nothing'))?.status()).toBe(404)
  })
})
