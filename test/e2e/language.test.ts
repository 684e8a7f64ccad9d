import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { everything, fillIn, follow, languageSwitch, openScript, readForm, watch } from '../support/pages.ts'

const whole = { ...everything, procedure: 'cancel' }

describeInBrowser('the language', (browser) => {
  it.each([
    { locale: 'zh-CN', language: 'zh-Hans' },
    { locale: 'zh-SG', language: 'zh-Hans' },
    { locale: 'en-GB', language: 'en' },
    { locale: 'vi-VN', language: 'en' },
  ])('of a browser in $locale is $language', async ({ locale, language }) => {
    const page = await browser.newPage({ locale })
    await page.goto('/')
    expect(new URL(page.url()).pathname).toBe(`/${language}/`)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
  })

  it('is changed in the middle of the form, and nothing typed is lost or shown in an address', async () => {
    const page = await browser.newPage()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    const seen = watch(page)
    await page.goto('/en/')
    await fillIn(page, everything)

    for (const language of ['zh-Hans', 'en']) {
      expect((await follow(page, () => languageSwitch(page, language).click())).status()).toBe(200)
      expect(new URL(page.url()).pathname).toBe(`/${language}/`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await readForm(page)).toEqual(whole)
    }
    expect(await page.locator('.summary').count()).toBe(0)
    expect(seen).toEqual([])
    expectNothingTyped(addresses)
  })

  it('is changed with a field that is wrong, without a word of it', async () => {
    const page = await browser.newPage()
    await page.goto('/en/')
    await fillIn(page, { email: 'lan@' })
    expect((await follow(page, () => languageSwitch(page, 'zh-Hans').click())).status()).toBe(200)
    expect(await readForm(page)).toEqual({ procedure: 'cancel', email: 'lan@' })
    expect(await page.locator('.summary').count()).toBe(0)
  })

  it('is changed on the script, which stays the same script; the form has it all again', async () => {
    const page = await browser.newPage()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    const seen = watch(page)
    await openScript(page, 'en', everything)
    const before = await page.locator('.stage .ja').allTextContents()
    const glosses = await page.locator('.stage .gloss').allTextContents()

    expect((await follow(page, () => languageSwitch(page, 'zh-Hans').click())).status()).toBe(200)
    expect(new URL(page.url()).pathname).toBe('/zh-Hans/script')
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    // The blank of a line carries a hidden word in the reader's language; all else is Japanese.
    expect((await page.locator('.stage .ja').allTextContents()).map(withoutBlank)).toEqual(before.map(withoutBlank))
    const translated = await page.locator('.stage .gloss').allTextContents()
    expect(translated).toHaveLength(glosses.length)
    expect(translated.filter((gloss, index) => gloss === glosses[index] && !/\d/.test(gloss))).toEqual([])

    expect((await follow(page, () => page.locator('form#again').getByRole('button').click())).status()).toBe(200)
    expect(new URL(page.url()).pathname).toBe('/zh-Hans/')
    expect(await readForm(page)).toEqual(whole)
    expect(seen).toEqual([])
    expectNothingTyped(addresses)
  })

  it.each(['phrases', 'furigana', 'carriers/au'])('is changed on /%s by a link', async (path) => {
    const page = await browser.newPage()
    await page.goto(`/en/${path}`)
    await follow(page, () => languageSwitch(page, 'zh-Hans').click())
    expect(new URL(page.url()).pathname).toBe(`/zh-Hans/${path}`)
  })
})

function expectNothingTyped(addresses: readonly string[]): void {
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) {
    expect(address).not.toContain('?')
    for (const typed of Object.values(everything).filter((value) => value.length > 5)) {
      expect(decodeURIComponent(address)).not.toContain(typed)
    }
  }
}

function withoutBlank(line: string): string {
  return line.replace(/[(（].*?[)）]/g, '')
}
