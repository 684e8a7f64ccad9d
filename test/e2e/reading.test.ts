import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { everything, openScript } from '../support/pages.ts'

const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const
/** What each box shows or hides, and whether it is shown at first. */
const boxes = [
  { box: 'show-furigana', shown: '.stage .said > .ja rt', atFirst: true },
  { box: 'show-kana', shown: '.stage .said > .kana', atFirst: false },
  { box: 'show-romaji', shown: '.stage .said > .romaji', atFirst: true },
  { box: 'show-gloss', shown: '.stage .said > .gloss', atFirst: true },
] as const

// Everything here has to work without a script; with one it must not work less.
describeInBrowser('reading the script', (browser) => {
  it.each([false, true])('shows and hides readings and meanings, JavaScript: %s', async (javaScriptEnabled) => {
    const page = await browser.newPage({ ...phone, javaScriptEnabled })
    await openScript(page, 'en', everything)
    for (const { box, shown, atFirst } of boxes) {
      const label = page.locator(`label[for="${box}"]`)
      for (const expected of [atFirst, !atFirst, atFirst]) {
        expect(await page.locator(`#${box}`).isChecked(), box).toBe(expected)
        expect(await visible(page.locator(shown)), shown).toBe(expected ? 'all' : 'none')
        await label.click()
      }
      await label.click()
    }
    // Without all of them, what is to be said still stands there.
    for (const { box, atFirst } of boxes) if (atFirst) await page.locator(`label[for="${box}"]`).click()
    expect(await visible(page.locator('.stage .said > .ja'))).toBe('all')
  })

  it('stands whole on a phone, and a jump lands where it should before all of it is laid out', async () => {
    const page = await browser.newPage({ ...phone, hasTouch: true, isMobile: true })
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const last = [...document.querySelectorAll('.stage > .exchange')].at(-1)
        if (!last) return
        Object.assign(window, { atFirst: getComputedStyle(last).contentVisibility })
        document.querySelector<HTMLElement>('nav.stages li:last-child a')?.click()
      })
    })
    await openScript(page, 'en', everything)
    expect(await page.evaluate(() => (window as unknown as { atFirst: string }).atFirst)).toBe('auto')
    const stage = page.locator('.stage').last()
    expect((await stage.boundingBox())?.y).toBeLessThan(100)
    expect(await visible(page.locator('.stage .said > .ja'))).toBe('all')
    expect((await page.locator('.stage').allInnerTexts()).filter((text) => text.trim() === '')).toEqual([])
  })

  it('shows and hides them on the page of phrases too', async () => {
    const page = await browser.newPage({ ...phone, javaScriptEnabled: false })
    await page.goto('/en/phrases')
    for (const { box, atFirst } of boxes) {
      const shown = page.locator(`.phrases .${box.replace('show-', '')}`.replace('.furigana', 'rt'))
      await page.locator(`label[for="${box}"]`).click()
      expect(await visible(shown)).toBe(atFirst ? 'none' : 'all')
    }
  })

  it.each([false, true])('shows a rescue line at a tap and goes back, JavaScript: %s', async (javaScriptEnabled) => {
    const page = await browser.newPage({ ...phone, javaScriptEnabled })
    await openScript(page, 'en', everything)
    await page.locator('#stage-fees').evaluate((stage) => stage.scrollIntoView())
    const place = await page.evaluate(() => window.scrollY)
    expect(place).toBeGreaterThan(5000)

    const links = await page.getByRole('navigation', { name: 'When you are lost' }).getByRole('link').all()
    expect(links).toHaveLength(5)
    for (const link of links) {
      await link.click()
      const line = page.locator(`li${await link.getAttribute('href')}`)
      expect(await onTop(page, line.locator('> .ja'))).toBe(true)
      expect(await onTop(page, line.locator('> .gloss'))).toBe(true)
      // The bar stays within reach, and the call stays where it was.
      expect(await onTop(page, link)).toBe(true)
      expect(await page.evaluate(() => window.scrollY)).toBe(place)
      await line.getByRole('link').click()
      expect(await line.evaluate((element) => getComputedStyle(element).position)).toBe('static')
      expect(await page.evaluate(() => window.scrollY)).toBe(place)
    }
  })

  it('opens the same line said so that it cannot be misheard', async () => {
    const page = await browser.newPage({ ...phone, javaScriptEnabled: false })
    await openScript(page, 'en', everything)
    const code = page.locator('#stage-identity .said', { hasText: "Yes, it's K123-45678." })
    const again = code.locator('details.again')
    expect(await again.locator('.ja').isVisible()).toBe(false)
    await again.locator('summary').click()
    expect(await again.locator('.ja').isVisible()).toBe(true)
    expect(await again.locator('.ja').innerText()).not.toBe(await code.locator('> .ja').innerText())
  })
})

async function visible(elements: Locator): Promise<'all' | 'none' | 'some'> {
  const shown = await elements.evaluateAll((all) =>
    // What only screen readers get is one pixel wide.
    all.map((element) => [...element.getClientRects()].some(({ width }) => width > 1)),
  )
  expect(shown.length).toBeGreaterThan(20)
  return shown.every(Boolean) ? 'all' : shown.some(Boolean) ? 'some' : 'none'
}

/** Whether an element lies in the window with nothing over it. */
async function onTop(page: Page, element: Locator): Promise<boolean> {
  const { height = 0 } = page.viewportSize() ?? {}
  return element.evaluate((shown, bottom) => {
    const box = shown.getBoundingClientRect()
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return box.top >= 0 && box.bottom <= bottom && hit !== null && (shown.contains(hit) || hit.contains(shown))
  }, height)
}
