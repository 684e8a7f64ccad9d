import { expect, it } from 'vitest'
import { languages } from '../../../src/languages/languages.ts'
import { wordsOf } from '../../../src/languages/words.ts'
import { describeInBrowser } from '../../support/browser.ts'
import { act, desk, goOnTo, openCall, phone, placeOf } from '../../support/call-view.ts'
import { watch } from '../../support/pages.ts'

describeInBrowser('moving through the call', (browser) => {
  it.each(languages)('shows one exchange at a time and goes on at a tap, in %s', async (language) => {
    const page = await browser.newPage(phone)
    const seen = watch(page)
    await openCall(page, language)
    expect(new URL(page.url()).pathname).toBe(`/${language}/call`)
    const first = await placeOf(page)
    expect(await page.locator('[data-part="exchange"] .exchange').count()).toBe(1)
    await page.getByRole('button', { name: wordsOf(language).callView.next, exact: true }).tap()
    expect(await placeOf(page)).not.toBe(first)
    await page.getByRole('button', { name: wordsOf(language).callView.back, exact: true }).tap()
    expect(await placeOf(page)).toBe(first)
    expect(seen).toEqual([])
  })

  it('goes to the last exchange and no further', async () => {
    const page = await browser.newPage(desk)
    await openCall(page)
    for (let step = 0; step < 200; step++) await page.keyboard.press('ArrowRight')
    expect(await page.locator('[data-act="next"]').isDisabled()).toBe(true)
    expect(await page.locator('.steps .now + i').count()).toBe(0)
  })

  it('moves by arrow keys, but not while one types', async () => {
    const page = await browser.newPage(desk)
    await openCall(page)
    const first = await placeOf(page)
    await page.keyboard.press('ArrowRight')
    const second = await placeOf(page)
    expect(second).not.toBe(first)
    await act(page, 'search')
    await page.keyboard.type('a')
    await page.keyboard.press('ArrowLeft')
    await page.locator('.panel [data-close]').click()
    expect(await placeOf(page)).toBe(second)
    await page.keyboard.press('ArrowLeft')
    expect(await placeOf(page)).toBe(first)
  })

  it('moves by swipe, and not when the page is scrolled', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    const first = await placeOf(page)
    const swipe = (from: [number, number], to: [number, number]) =>
      page.locator('[data-part="exchange"]').evaluate(
        (element, [start, end]) => {
          const touch = ([clientX, clientY]: [number, number]) =>
            new Touch({ identifier: 1, target: element, clientX, clientY })
          const more = { bubbles: true, cancelable: true }
          element.dispatchEvent(new TouchEvent('touchstart', { ...more, touches: [touch(start)] }))
          element.dispatchEvent(new TouchEvent('touchend', { ...more, changedTouches: [touch(end)] }))
        },
        [from, to] as const,
      )
    await swipe([200, 400], [190, 100])
    expect(await placeOf(page)).toBe(first)
    await swipe([300, 300], [100, 310])
    expect(await placeOf(page)).not.toBe(first)
    await swipe([100, 300], [300, 310])
    expect(await placeOf(page)).toBe(first)
    // On an enlarged page the finger moves the page.
    await page.evaluate(() => Object.defineProperty(window, 'visualViewport', { value: { scale: 2 } }))
    await swipe([300, 300], [100, 310])
    expect(await placeOf(page)).toBe(first)
  })

  it('jumps to a part, keeps the place on reload and does not scroll by itself', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await act(page, 'parts')
    await page.locator('.panel.parts li button').nth(4).click()
    const place = await placeOf(page)
    expect(place).toMatch(/^5 /)
    await page.reload()
    expect(await placeOf(page)).toBe(place)
    expect(await page.evaluate(() => window.scrollY)).toBe(0)
  })

  it('folds in the other replies and the second saying', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await goOnTo(page, '.exchange > .said details.again')
    const again = page.locator('.exchange > .said details.again')
    expect(await again.locator('.ja').isVisible()).toBe(false)
    await again.locator('summary').click()
    expect(await again.locator('.ja').isVisible()).toBe(true)
    await goOnTo(page, '.exchange > .others')
    const other = page.locator('.others .said > .ja').first()
    expect(await other.isVisible()).toBe(false)
    await page.locator('.others > summary').click()
    expect(await other.isVisible()).toBe(true)
  })

  it('opens each of the five rescue lines at a tap and leaves the place as it was', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await act(page, 'next')
    const place = await placeOf(page)
    const buttons = await page.locator('.rescue-row button').all()
    expect(buttons).toHaveLength(5)
    for (const button of buttons) {
      const box = await button.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(44)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844)
      await button.tap()
      expect(await page.locator('dialog .said > .ja').isVisible()).toBe(true)
      await page.keyboard.press('Escape')
    }
    expect(await placeOf(page)).toBe(place)
  })

  it.each([
    ['the sound in romaji', 'kaiyaku kin'],
    ['the sound in kana', 'かいやくきん'],
    ['the sound misheard', 'がいやくぎん'],
    ['the meaning', 'cancellation fee'],
  ])('finds what they said by %s and goes there', async (_, heard) => {
    const page = await browser.newPage(desk)
    await openCall(page)
    const first = await placeOf(page)
    await act(page, 'search')
    await page.locator('#call-heard').fill(heard)
    await page.locator('.results [data-step]').first().click()
    expect(await placeOf(page)).not.toBe(first)
    expect(await page.locator('dialog').count()).toBe(0)
  })

  it('finds what they say in other calls, too', async () => {
    const page = await browser.newPage(desk)
    await openCall(page)
    await act(page, 'search')
    await page.locator('#call-heard').fill('uchiwake')
    const found = page.locator('.results li', { hasText: 'うちわけを もうしあげます' })
    await found.waitFor()
    expect(await found.locator('[data-step]').count()).toBe(0)
    expect(await found.innerText()).toContain('Here is the breakdown.')
  })

  it('says what to do where nothing like it is known', async () => {
    const page = await browser.newPage(desk)
    await openCall(page)
    await act(page, 'search')
    await page.locator('#call-heard').fill('xylophone')
    await page.getByText(wordsOf('en').callView.search.nothing).waitFor()
  })
})
