import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Language } from '../../src/languages/languages.ts'
import { languages } from '../../src/languages/languages.ts'
import { describeInBrowser } from '../support/browser.ts'
import { withoutServiceWorker } from '../support/browser-options.ts'
import { act, goTo, openCall } from '../support/call-view.ts'
import { fillIn, follow, longest, openScript, readJapanese, submit } from '../support/pages.ts'

/** Every page with as much on it as there can be. */
const states: Readonly<Record<string, (page: Page, language: Language) => Promise<unknown>>> = {
  'the form': async (page, language) => {
    await page.goto(`/${language}/`)
    await fillIn(page, longest)
  },
  'the form with errors': async (page, language) => {
    await page.goto(`/${language}/`)
    await fillIn(page, { ...longest, phoneNumber: '0'.repeat(60), email: `@${'x'.repeat(80)}`, postalCode: '?' })
    expect((await submit(page)).status()).toBe(422)
  },
  'the script': async (page, language) => {
    expect((await openScript(page, language, longest)).status()).toBe(200)
    await openAll(page)
  },
  'a rescue line': async (page, language) => {
    await openScript(page, language, { carrier: 'docomo' })
    await page.locator('#rescue-bar a').last().click()
  },
  'the phrases': (page, language) => page.goto(`/${language}/phrases`),
  'the page of furigana': (page, language) => page.goto(`/${language}/furigana`),
  furigana: async (page, language) => {
    expect(
      (
        await readJapanese(
          page,
          language,
          `${'本日はお電話いただき、誠にありがとうございます。090-1234-5678\n'.repeat(20)}${'解約'.repeat(60)}`,
        )
      ).status(),
    ).toBe(200)
  },
  'too much for furigana': async (page, language) => {
    expect((await readJapanese(page, language, '解約'.repeat(1001))).status()).toBe(422)
  },
  'a carrier': async (page, language) => {
    await page.goto(`/${language}/carriers/au`)
    await openAll(page)
  },
  'the carriers': (page, language) => page.goto(`/${language}/carriers`),
  'the help': async (page, language) => {
    await page.goto(`/${language}/help`)
    await openAll(page)
  },
  'the decoder': (page, language) => page.goto(`/${language}/decoder`),
  'the list for a lost phone': (page, language) => page.goto(`/${language}/lost`),
  'a lost phone': async (page, language) => {
    await page.goto(`/${language}/lost/rakuten`)
    await openAll(page)
  },
  'a phrase to hold up': (page, language) => page.goto(`/${language}/phrases/rescue-not-understood`),
  'the call in writing': async (page, language) => {
    await openScript(page, language, longest)
    await follow(page, () => page.locator('[formaction$="/written"]').click())
  },
  'the stop': (page, language) => openScript(page, language, { ...longest, keepNumber: 'yes' }),
  'an error': (page, language) => page.goto(`/${language}/nothing-here`),
  'the call view': async (page, language) => {
    await openCall(page, language, longest)
    await goTo(page, 'ぜろ きゅう')
    await openAll(page)
  },
  'the call view, kana only': async (page, language) => {
    await page.goto(`/${language}/call`)
    await page.evaluate(() => localStorage.setItem('daihon.settings', '{"kanaOnly":true,"size":"largest"}'))
    await openCall(page, language, longest)
    await goTo(page, 'ぜろ きゅう')
  },
}

/** What is done in a panel of the call view so that there is as much in it as there can be. */
const panels: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  parts: async () => {},
  search: async (page) => {
    await page.locator('#call-heard').fill('かいやく')
    await page.locator('.results li').first().waitFor()
  },
  notes: (page) => page.locator('[data-outcome="done"]').click(),
  settings: async () => {},
  more: async (page) => {
    await page.locator('[data-act="code"]').click()
    await page.locator('.code svg, .code .error').waitFor()
  },
  rescue: async () => {},
}

const cases = Object.entries(states).flatMap(([state, open]) =>
  languages.map((language) => ({ state, language, open })),
)

describeInBrowser('a narrow screen', (browser) => {
  it.each(cases)('holds $state, $language', async ({ language, open }) => {
    const page = await browser.clearedPage({ ...withoutServiceWorker, hasTouch: true, isMobile: true })
    await page.setViewportSize({ width: 360, height: 640 })
    await open(page, language)
    // Kana too: everything that can be shown.
    await page.locator('#show-kana').evaluateAll((boxes) => {
      for (const box of boxes) if (box instanceof HTMLInputElement) box.checked = true
    })

    await expectToHold(page)
  })

  it.each(languages)('holds the panels of the call view, %s', async (language) => {
    const page = await browser.newPage({ ...withoutServiceWorker, hasTouch: true, isMobile: true })
    await page.setViewportSize({ width: 360, height: 640 })
    await openCall(page, language, longest)
    for (const [panel, fillPanel] of Object.entries(panels)) {
      await act(page, panel)
      await fillPanel(page)
      await expectToHold(page, `${panel}, `)
      await page.locator('dialog [data-close]').click()
    }
  })

  it.each(['the call view', 'the script', 'the form'])('holds %s with letters twice as large', async (state) => {
    const page = await browser.newPage({ ...withoutServiceWorker, viewport: { width: 640, height: 800 } })
    await states[state]?.(page, 'en')
    await page.locator('html').evaluate((root) => {
      root.style.fontSize = '200%'
    })
    expect(await page.evaluate(overflowing)).toEqual([])
    expect(await page.evaluate(scrolledSideways)).toBe(0)
  })

  it('keeps each group of a number whole, and has every digit in a group', async () => {
    const page = await browser.newPage({
      ...withoutServiceWorker,
      viewport: { width: 320, height: 640 },
      isMobile: true,
    })
    await openScript(page, 'en', longest)
    const loose = await page.locator('.ja').evaluateAll((lines) => {
      const signs = (ruby: Element) => [...ruby.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      return lines.flatMap((line) => {
        const rubies = [...line.querySelectorAll('ruby')].map((ruby) => ({
          sign: signs(ruby)
            .map(({ textContent }) => textContent)
            .join(''),
          grouped: ruby.closest('.group:not(.long)') !== null,
        }))
        const isNumber = /090-1234-5678|03-1234-5678|160-0023/.test(rubies.map(({ sign }) => sign).join(''))
        return isNumber
          ? [rubies.filter(({ sign, grouped }) => /\d/.test(sign) && !grouped).map(({ sign }) => sign)]
          : []
      })
    })
    expect(loose.length).toBeGreaterThan(4)
    expect(loose.flat()).toEqual([])
    expect(await page.evaluate(brokenGroups)).toEqual([])
  })
})

/** Nothing sticks out, is too small to touch or is broken where it should not be, on two widths. */
async function expectToHold(page: Page, where = ''): Promise<void> {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 640 })
    expect(await page.evaluate(() => window.innerWidth)).toBe(width)
    expect(await page.evaluate(overflowing), `${where}${width} px`).toEqual([])
    expect(await page.evaluate(scrolledSideways), `${where}${width} px`).toBe(0)
    expect(await page.evaluate(tooSmallToTouch), `${where}${width} px`).toEqual([])
    expect(await page.evaluate(brokenGroups), `${where}${width} px`).toEqual([])
  }
}

async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

// Each of these runs in the page.

/** What reaches past the edge of the window, or of the box around it that cuts off what it does not hold. */
function overflowing(): string[] {
  const edges = (element: Element) => {
    const box = element.getBoundingClientRect()
    const around = element.parentElement?.closest('.exchange, .said, .rescue-bar, .phrases li')?.getBoundingClientRect()
    const right = Math.min(document.documentElement.clientWidth, around?.right ?? Number.POSITIVE_INFINITY)
    return { left: box.left, right: box.right, out: box.left < -0.5 || box.right > right + 0.5 }
  }
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('.visually-hidden, .skip'))
    .map((element) => ({ element, ...edges(element) }))
    .filter(({ out }) => out)
    .map(({ element, left, right }) => {
      const what = `${element.localName}.${element.className}`
      return `${what} ${Math.round(left)}–${Math.round(right)}: ${element.textContent?.trim().slice(0, 40)}`
    })
}

function scrolledSideways(): number {
  window.scrollTo(1000, 0)
  return window.scrollX
}

/** Buttons, links in bars and lists to tap, labels of boxes: what is less than 44 px high or wide. */
function tooSmallToTouch(): string[] {
  const targets = document.querySelectorAll(
    'button, .button, summary, header a, footer a, nav a, .number a, .channels a, .sources a, .summary a, label:has(> input), .toggle + label, .segmented label, select, input:not([type="checkbox"], [type="radio"])',
  )
  return [...targets].flatMap((target) => {
    const { width, height } = target.getBoundingClientRect()
    const hidden = target.getClientRects().length === 0 || target.matches('.visually-hidden')
    if (hidden || (width >= 43.9 && height >= 43.9)) return []
    return [
      `${target.localName}.${target.className} ${Math.round(width)} × ${Math.round(height)}: ${target.textContent?.trim().slice(0, 40)}`,
    ]
  })
}

/** Groups that are said in one breath and stand on two lines. */
function brokenGroups(): string[] {
  return [...document.querySelectorAll('.group:not(.long)')].flatMap((group) => {
    const lines = new Set(
      [...group.querySelectorAll('ruby')].map((ruby) => Math.round(ruby.getBoundingClientRect().bottom)),
    )
    return lines.size > 1 ? [group.textContent ?? ''] : []
  })
}
