import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { languageNames } from '../../src/languages/words.ts'
import { describeInBrowser } from '../support/browser.ts'
import { goTo, openCall } from '../support/call-view.ts'
import { everything, follow, openScript, readForm } from '../support/pages.ts'

const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const

describeInBrowser('the keyboard', (browser) => {
  it('goes through the form in the order of the page, and shows where it is', async () => {
    const page = await browser.newPage(phone)
    await page.goto('/en/')
    const stops = await tabThrough(page)
    expect(stops.map(({ name }) => name)).toEqual([
      'a.skip',
      'a.home',
      `button:${languageNames['zh-Hans']}`,
      'a:Phone lost or stolen? Stop the line now',
      'keepNumber',
      'carrier',
      'procedure',
      'sim',
      'phoneNumber',
      'contractNumber',
      'summary:What you can do from where you are optional',
      'name.kana',
      'name.written',
      'birthDate',
      'postalCode',
      'complete',
      'address',
      'email',
      'paymentMethod',
      'contactNumber',
      'reason',
      'date',
      'button:Write my script',
      'a:All carriers',
      'a:Other help, and your rights',
      'a:What did they say? (decoder)',
      'a:Phone lost or stolen? Stop the line now',
      'a:Phrases for when you are lost',
      'a:Readings for any Japanese text',
    ])
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([])
    expect(stops.filter(({ inSight }) => !inSight)).toEqual([])
  })

  it('goes through the script, and nothing it stops at lies under the bar', async () => {
    const page = await browser.newPage(phone)
    await openScript(page, 'en', everything)
    const stops = await tabThrough(page)
    expect(stops.length).toBeGreaterThan(50)
    expect(stops.slice(0, 5).map(({ name }) => name)).toEqual([
      'a.skip',
      'a.home',
      `button:${languageNames['zh-Hans']}`,
      'button:Change my details',
      'a:Do it online at au (opens a new tab)',
    ])
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([])
    expect(stops.filter(({ inSight }) => !inSight)).toEqual([])
  })

  it('goes through the call view in its order, and into its panels and back', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await goTo(page, 'ぜろ きゅう')
    // The focus begins at the top again; the place stays.
    await page.reload()
    await page.locator('.exchange').waitFor()
    const stops = await tabThrough(page)
    expect(stops.slice(3).map(({ name }) => name.replace(/^(button:)\d+ of \d+ · .*/, '$1parts'))).toEqual([
      'button:parts',
      'button:Start the clock',
      'button:The whole sentence',
      'button:Hear',
      'button:Hear slowly',
      'summary:One group at a time',
      'button:Speak for me',
      'button:Hear',
      'button:Hear slowly',
      'button:Copy this line',
      'button:They said something else',
      'button:Notes',
      'button:How it is shown',
      'button:Practise',
      'button:More',
      'button:Back',
      'button:Hear my line',
      'button:Next',
      'button:Slowly',
      'button:Again',
      'button:Wait',
      'button:I don’t understand',
      'button:Don’t go on yet',
      ...stops.slice(-6).map(({ name }) => name),
    ])
    expect(stops.filter(({ outlined }) => !outlined)).toEqual([])
    expect(stops.filter(({ inSight }) => !inSight)).toEqual([])

    for (const panel of ['parts', 'search', 'notes', 'settings', 'more', 'rescue']) {
      const opener = page.locator(`#call-view [data-act="${panel}"]`).first()
      await opener.focus()
      await page.keyboard.press('Enter')
      const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null)
      expect(await inside(), panel).toBe(true)
      await page.keyboard.press('Escape')
      expect(await opener.evaluate((button) => button === document.activeElement), panel).toBe(true)
    }
  })

  it('skips to the call in the call view, which stays as it is', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await page.reload()
    await page.locator('.exchange').waitFor()
    await page.evaluate(() => {
      document.body.dataset.seen = ''
    })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('parts')
    expect(await page.locator('body').getAttribute('data-seen')).toBe('')
  })

  it('skips to the content', async () => {
    const page = await browser.newPage(phone)
    await page.goto('/en/phrases')
    await page.keyboard.press('Tab')
    expect((await page.locator('.skip').boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('show-furigana')
  })

  it.each(['phoneNumber', 'name.kana', 'birthDate', 'email', 'date'])(
    'sends the form with Enter in %s',
    async (name) => {
      const page = await browser.newPage()
      await page.goto('/en/?carrier=docomo')
      await page.locator(`[name="${name}"]`).focus()
      const response = await follow(page, () => page.keyboard.press('Enter'))
      expect(new URL(page.url()).pathname).toBe('/en/script')
      expect(response.status()).toBe(200)
    },
  )

  it('makes the whole way: choose, type, send, mend, read', async () => {
    const page = await browser.newPage({ ...phone, javaScriptEnabled: false })
    await page.goto('/en/')
    const tab = async (times: number) => {
      for (let time = 0; time < times; time++) await page.keyboard.press('Tab')
    }
    await tab(5)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await tab(1)
    await page.keyboard.type('au')
    await tab(2)
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowRight')
    await tab(1)
    await page.keyboard.type('09012345678')
    // The contract number, and what can be folded out.
    await tab(3)
    await page.keyboard.type('LAN')
    expect(await readForm(page)).toEqual({
      keepNumber: 'no',
      carrier: 'au',
      procedure: 'cancel',
      sim: 'esim',
      phoneNumber: '09012345678',
      'name.kana': 'LAN',
    })
    expect((await follow(page, () => page.keyboard.press('Enter'))).status()).toBe(422)
    // The summary has the focus; its link is next.
    await tab(1)
    await page.keyboard.press('Enter')
    await page.locator('#name-kana:focus').waitFor()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('らん')
    expect((await follow(page, () => page.keyboard.press('Enter'))).status()).toBe(200)
    expect(await page.locator('#stage-delete-esim').count()).toBe(1)
  })

  it('turns readings on and off with the space bar, and opens a rescue line with Enter', async () => {
    const page = await browser.newPage({ ...phone, javaScriptEnabled: false })
    await openScript(page, 'en', everything)
    const romaji = page.locator('.said > .romaji').first()
    await page.locator('#show-romaji').focus()
    await page.keyboard.press('Space')
    expect(await romaji.isVisible()).toBe(false)
    await page.locator('#rescue-bar a').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#rescue-slow').evaluate((line) => getComputedStyle(line).position)).toBe('fixed')
    // What was opened is where the focus goes next, not at the end of the page.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('rescue-slow')
  })
})

type Stop = {
  /** The name of a field, or what kind of thing it is and what it says. */
  readonly name: string
  /** Whether the focus is shown: by the element, or by the label that stands for it. */
  readonly outlined: boolean
  /** Whether its middle can be seen, with nothing over it. */
  readonly inSight: boolean
}

/** Presses Tab from the top of the page until the page is left; a field with parts (a date) is one stop. */
async function tabThrough(page: Page): Promise<Stop[]> {
  await page.evaluate(() => window.scrollTo(0, 0))
  const stops: Stop[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeFocus)
    if (!stop || stop.name === stops[0]?.name) return stops
    if (stop.name !== stops.at(-1)?.name || !stop.name.startsWith('date')) stops.push(stop)
    if (stops.length > 300) throw new Error('There is no end of the page.')
  }
}

/** Runs in the page. */
function describeFocus(): Stop | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return null
  const field = focused.getAttribute('name') ?? (focused.matches('input') ? focused.id : '')
  const kind = focused.localName
  const name =
    field ||
    (focused.className === 'skip' || focused.className === 'home'
      ? `${kind}.${focused.className}`
      : `${kind}:${focused.textContent.replace(/\s+/g, ' ').trim()}`)
  const hidden = getComputedStyle(focused).opacity === '0'
  const shown = hidden ? (focused.nextElementSibling ?? focused) : focused
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const { left, top, width, height } = shown.getBoundingClientRect()
  const hit = document.elementFromPoint(left + Math.min(width / 2, 100), top + height / 2)
  return {
    name,
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    inSight: hit !== null && (shown.contains(hit) || focused.contains(hit) || hit.contains(shown)),
  }
}
