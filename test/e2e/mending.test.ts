import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { describeInBrowser } from '../support/browser.ts'
import { everything, fillIn, openScript, readForm, submit, watch } from '../support/pages.ts'

/** A digit is missing, and the name is in kanji. */
const mistaken = { ...everything, phoneNumber: '090-1234-567', 'name.kana': '山田 太郎' }
const wrong = [
  { id: 'phoneNumber', name: 'phoneNumber', code: 'too-short' },
  { id: 'name-kana', name: 'name.kana', code: 'kana-only' },
] as const

describeInBrowser('a mistake in the form', (browser) => {
  it.each(languages)('is told beside the field and in a summary, and nothing typed is lost: %s', async (language) => {
    const page = await browser.newPage()
    const seen = watch(page)
    await page.goto(`/${language}/`)
    await fillIn(page, mistaken)
    expect((await submit(page)).status()).toBe(422)
    expect(await readForm(page)).toEqual({ ...mistaken, procedure: 'cancel' })

    const { errors, form } = wordsOf(language)
    const messages = [errors.phoneNumber['too-short'], errors['name.kana']['kana-only']]
    expect(await page.title()).toContain(form.errorMark)
    const summary = page.getByRole('region', { name: form.errorTitle })
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(messages)
    expect(await page.locator('[aria-invalid="true"]').evaluateAll((fields) => fields.map(({ id }) => id))).toEqual(
      wrong.map(({ id }) => id),
    )
    for (const [index, { id }] of wrong.entries()) {
      expect(await page.locator(`#${id}-error`).innerText()).toBe(messages[index])
      expect((await page.locator(`#${id}`).getAttribute('aria-describedby'))?.split(' ')).toContain(`${id}-error`)
      expect(await descriptions(page, id)).toContain(messages[index])
    }
    expect(seen).toEqual([])
  })

  it('leads from the summary to the field', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    await openScript(page, 'en', mistaken)
    for (const [index, { id }] of wrong.entries()) {
      await page
        .getByRole('region', { name: wordsOf('en').form.errorTitle })
        .getByRole('link')
        .nth(index)
        .click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id)
      // With its message, not only the field.
      const [field, message] = [page.locator(`#${id}`), page.locator(`#${id}-error`)]
      for (const seen of [field, message]) {
        const box = await seen.boundingBox()
        expect(box?.y).toBeGreaterThanOrEqual(0)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
      }
    }
  })

  it('is mended, and the script comes', async () => {
    const page = await browser.newPage()
    await openScript(page, 'en', mistaken)
    await fillIn(page, { phoneNumber: '０９０−１２３４−５６７８', 'name.kana': 'ﾔﾏﾀﾞ ﾀﾛｳ' })
    expect((await submit(page)).status()).toBe(200)
    const identity = await page.locator('#stage-identity').innerText()
    expect(identity).toContain("It's 090-1234-5678.")
    expect(identity).toContain('ヤマダ')
  })

  it('is the only thing that is told when nothing was chosen', async () => {
    const page = await browser.newPage()
    expect((await openScript(page, 'en', {})).status()).toBe(422)
    const { errors } = wordsOf('en')
    expect(await page.locator('.summary').getByRole('link').allInnerTexts()).toEqual([errors.carrier.required])
    await fillIn(page, { carrier: 'docomo' })
    expect((await submit(page)).status()).toBe(200)
  })
})

/** The texts that describe a field, as a screen reader says them. */
async function descriptions(page: Page, id: string): Promise<string[]> {
  return page
    .locator(`#${id}`)
    .evaluate((field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((one) => document.getElementById(one)?.innerText ?? `no element ${one}`),
    )
}
