import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { everything, fillIn, follow, readForm, submit, watch } from '../support/pages.ts'

describeInBrowser('the address in kanji', (browser) => {
  it.each([false, true])('is completed from the postal code and read, JavaScript: %s', async (javaScriptEnabled) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled })
    const seen = watch(page)
    await page.goto('/en/')
    await fillIn(page, { ...everything, address: '2-8-1' })
    const completed = await follow(page, () => page.getByRole('button', { name: 'Fill in the address' }).click())
    expect(completed.status()).toBe(200)
    expect(await readForm(page)).toEqual({ ...everything, procedure: 'cancel', address: '東京都新宿区西新宿2-8-1' })
    expect(new URL(page.url()).search).toBe('')
    // What was filled in is in sight.
    const top = () => page.locator('#address').evaluate((field) => field.getBoundingClientRect().bottom)
    await expect.poll(top).toBeLessThan(844)

    expect((await submit(page)).status()).toBe(200)
    const ruby = page.locator('.stage ruby', { hasText: '西新宿' }).first()
    expect(await ruby.locator('rt').innerText()).toBe('にししんじゅく')
    expect(seen).toEqual([])
  })

  it('says beside the postal code that nobody has it', async () => {
    const page = await browser.newPage()
    await page.goto('/en/')
    await fillIn(page, { postalCode: '999-9999' })
    await follow(page, () => page.getByRole('button', { name: 'Fill in the address' }).click())
    expect(await page.locator('#postalCode-error').isVisible()).toBe(true)
    expect(await page.locator('#postalCode').inputValue()).toBe('999-9999')
  })
})
