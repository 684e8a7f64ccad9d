import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { withoutServiceWorker } from '../support/browser-options.ts'
import { everything, openScript } from '../support/pages.ts'

describeInBrowser('the printed script', (browser) => {
  it.each(['light', 'dark'] as const)(
    'has every line, and nothing to press, coming from a %s screen',
    async (colorScheme) => {
      const page = await browser.newPage({
        ...withoutServiceWorker,
        colorScheme,
        viewport: { width: 794, height: 1123 },
      })
      await openScript(page, 'en', everything)
      await page.emulateMedia({ media: 'print', colorScheme })

      expect(await fixed(page)).toEqual([])
      expect(
        await hidden(
          page,
          '.heard > .ja, .said > .ja, .exchange .gloss, .heard > .romaji, .said > .romaji, .rescue-lines .ja, .checklist li',
        ),
      ).toEqual([])
      for (const gone of ['#rescue-bar', 'header nav', '.toggle + label', 'nav.stages', '#again button']) {
        expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
      }
      const { background, ink } = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body)
        return { background: backgroundColor, ink: color }
      })
      expect({ background, ink }).toEqual({ background: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' })
    },
  )

  it('has the lines for when it is asked again, opened', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await openScript(page, 'en', everything)
    const again = page.locator('details.again .ja')
    expect(await again.first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await again.count()).toBeGreaterThan(2)
    expect(await hidden(page, 'details.again .ja')).toEqual([])
  })

  it('has the rescue lines where they stand when one was open on the screen', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await openScript(page, 'en', everything)
    await page.locator('#rescue-bar a').first().click()
    await page.emulateMedia({ media: 'print' })
    expect(await fixed(page)).toEqual([])
  })

  it('keeps exchanges on one sheet and titles with what follows', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await openScript(page, 'en', everything)
    await page.emulateMedia({ media: 'print' })
    const rules = (selector: string, rule: 'breakInside' | 'breakAfter') =>
      page
        .locator(selector)
        .evaluateAll((all, name) => [...new Set(all.map((element) => getComputedStyle(element)[name]))], rule)
    expect(await rules('.exchange', 'breakInside')).toEqual(['avoid'])
    expect(await rules('.stage > h3, .stage-note', 'breakAfter')).toEqual(['avoid'])
    expect(await rules('.stage > .place', 'breakAfter')).toEqual(['avoid'])
  })

  it('leaves out the readings that were switched off', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await openScript(page, 'en', everything)
    await page.locator('label[for="show-romaji"]').click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.exchange .romaji').first().isVisible()).toBe(false)
  })

  it('comes out as sheets of A4', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await openScript(page, 'en', everything)
    const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' } })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(sheets).toBeGreaterThan(5)
    expect(sheets).toBeLessThan(60)
  })
})

/** What would be printed on every sheet over the lines. */
async function fixed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.getClientRects().length > 0,
      )
      .map((element) => `${element.localName}.${element.className}`),
  )
}

/** The elements that nobody would find on paper. */
async function hidden(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).evaluateAll((all) =>
    all.map((element) => ({
      text: element.textContent,
      shown:
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.getBoundingClientRect().height > 8,
    })),
  )
  expect(texts.length).toBeGreaterThan(2)
  return texts.filter(({ shown }) => !shown).map(({ text }) => text ?? '')
}
