import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { withoutServiceWorker } from '../support/browser-options.ts'
import { everything, fillIn, follow, languageSwitch, openScript, readForm, submit, watch } from '../support/pages.ts'

const names = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '{{x}} {{{x}}} {{> layout}}',
  '$& $1 $` $$',
  '｜漢字《かんじ》',
  '__proto__',
  'constructor',
  '&amp; &lt;b&gt;',
  'javascript:alert(1)',
  '👩🏽‍💻 🇻🇳',
  'O’Brien',
  "O'Brien-Müller Ł",
]

/** Not the page's own: its files, and the words as JSON. */
const foreignScript = 'script:not([src^="/assets/"], #words)'

describeInBrowser('what is typed', (browser) => {
  it.each(names)('is printed as it was typed: %s', async (name) => {
    const page = await browser.clearedPage(withoutServiceWorker)
    const seen = watch(page)
    const typed = { ...everything, procedure: 'cancel', 'name.written': name }

    expect((await openScript(page, 'en', typed)).status()).toBe(200)
    const meant = page.locator('#stage-identity .gloss').filter({ hasText: name })
    expect(await meant.count()).toBeGreaterThan(0)
    await follow(page, () => languageSwitch(page, 'zh-Hans').click())
    expect(await meant.count()).toBeGreaterThan(0)
    await follow(page, () => page.locator('form#again').getByRole('button').click())
    expect(await readForm(page)).toEqual(typed)
    await fillIn(page, { phoneNumber: '1' })
    expect((await submit(page)).status()).toBe(422)
    expect(await page.locator('[name="name.written"]').inputValue()).toBe(name)

    expect(await page.locator(`${foreignScript}, img, svg, b[onload], [onfocus], [onerror]`).count()).toBe(0)
    expect(seen).toEqual([])
  })

  it.each(names)('is given back in every field that cannot take it: %s', async (value) => {
    const page = await browser.clearedPage(withoutServiceWorker)
    const seen = watch(page)
    const fields = ['phoneNumber', 'contractNumber', 'name.kana', 'birthDate', 'postalCode', 'address', 'email']
    const typed = Object.fromEntries(fields.map((field) => [field, value]))
    expect((await openScript(page, 'en', { carrier: 'au', ...typed })).status()).toBe(422)
    expect(await readForm(page)).toEqual({ carrier: 'au', procedure: 'cancel', ...typed })
    expect(await page.locator(`main ${foreignScript}, main img, main svg`).count()).toBe(0)
    expect(await page.locator('.summary').innerText()).not.toContain(value)
    expect(seen).toEqual([])
  })
})
