import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Language } from '../../src/languages/languages.ts'
import { languages } from '../../src/languages/languages.ts'
import { describeInBrowser } from '../support/browser.ts'
import { act, giveVoice, goTo, openCall, phone } from '../support/call-view.ts'
import { everything, fillIn, follow, openScript, readJapanese, submit } from '../support/pages.ts'

declare global {
  interface Window {
    axe: { readonly run: (context: Document, options: RunOptions) => Promise<AxeResults> }
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const states: Readonly<Record<string, (page: Page, language: Language) => Promise<unknown>>> = {
  'the form': (page, language) => page.goto(`/${language}/`),
  'the form with errors': async (page, language) => {
    await page.goto(`/${language}/`)
    await fillIn(page, {
      ...everything,
      carrier: '',
      phoneNumber: '1',
      'name.kana': '山田',
      birthDate: '?',
      email: '@',
    })
    expect((await submit(page)).status()).toBe(422)
  },
  'the script': async (page, language) => {
    expect((await openScript(page, language, everything)).status()).toBe(200)
    await openAll(page)
    await page.locator('label[for="show-kana"]').click()
  },
  'the script of blanks with a rescue line': async (page, language) => {
    expect((await openScript(page, language, { carrier: 'softbank' })).status()).toBe(200)
    await page.locator('#rescue-bar a').last().click()
  },
  'the phrases': (page, language) => page.goto(`/${language}/phrases`),
  'the page of furigana': (page, language) => page.goto(`/${language}/furigana`),
  furigana: async (page, language) => {
    expect((await readJapanese(page, language, '本日はお電話いただき、誠にありがとうございます。')).status()).toBe(200)
  },
  'too much for furigana': async (page, language) => {
    expect((await readJapanese(page, language, '解約'.repeat(1001))).status()).toBe(422)
  },
  'a carrier': async (page, language) => {
    await page.goto(`/${language}/carriers/docomo`)
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
    await openScript(page, language, everything)
    await follow(page, () => page.locator('[formaction$="/written"]').click())
  },
  'the stop': (page, language) => openScript(page, language, { ...everything, keepNumber: 'yes' }),
  'the call view': async (page, language) => {
    await openCall(page, language)
    await goTo(page, 'ぜろ きゅう')
    await openAll(page)
  },
  'the call view, words to tick': async (page, language) => {
    await page.goto(`/${language}/call`)
    await page.evaluate(() => localStorage.setItem('daihon.settings', '{"furigana":"some","pauses":true}'))
    await openCall(page, language)
    await goTo(page, 'かいやく')
    await openAll(page)
  },
  'a script from another device': (page, language) => page.goto(`/${language}/call#details=eyJjYXJyaWVyIjoiYXUifQ`),
  'notes without a call in the call view': async (page, language) => {
    await page.goto(`/${language}/call`)
    await page.evaluate(() => {
      const notes = { title: 'A call', startedAt: '2026-11-20T01:00:00Z', outcome: 'done', operatorName: 'たなか' }
      localStorage.setItem('daihon.notes.one', JSON.stringify(notes))
    })
    await page.reload()
    await openAll(page)
    await page.locator('[data-erase="ask"]').click()
  },
  'no call in the call view': (page, language) => page.goto(`/${language}/call`),
  'the page without network': (page, language) => page.goto(`/${language}/offline`),
  'an error': (page, language) => page.goto(`/${language}/nothing-here`),
}

const cases = Object.entries(states).flatMap(([state, open]) =>
  languages.map((language) => ({ state, language, open })),
)

describeInBrowser('accessibility', (browser) => {
  it.each(cases)('has nothing against $state, $language, light or dark', async ({ language, open }) => {
    const page = await browser.clearedPage(phone)
    await open(page, language)
    await expectNothing(page)
  })

  it.each(languages)('has nothing against practice in the call view, %s, light or dark', async (language) => {
    const page = await browser.newPage(phone)
    await giveVoice(page)
    await openCall(page, language)
    await act(page, 'practise')
    await page.locator('.turn').waitFor()
    await expectNothing(page)
  })

  it.each(languages)('has nothing against the panels of the call view, %s, light or dark', async (language) => {
    const page = await browser.newPage(phone)
    await openCall(page, language)
    for (const panel of ['parts', 'search', 'notes', 'settings', 'more', 'rescue']) {
      await act(page, panel)
      if (panel === 'search') {
        await page.locator('#call-heard').fill('かいやく')
        await page.locator('.results li').first().waitFor()
      }
      if (panel === 'notes') await page.locator('[data-outcome="done"]').click()
      if (panel === 'more') await page.locator('[data-act="code"]').click()
      await expectNothing(page, panel)
      await page.locator('dialog [data-close]').click()
    }
    await goTo(page, 'ぜろ きゅう')
    await page.locator('.exchange > .said > .ja .group').first().click()
    await expectNothing(page, 'one group of a number')
  })

  it('is found wanting where it is', async () => {
    const page = await browser.newPage()
    await page.goto('/en/')
    await page.locator('label[for="carrier"]').evaluate((label) => label.remove())
    await page.locator('.lead').evaluate((lead) => lead.style.setProperty('color', '#ccc'))
    expect((await violations(page)).map((found) => found.split(':')[0])).toEqual([
      'color-contrast',
      'label-title-only',
      'select-name',
    ])
  })
})

/** Axe finds nothing on the page as it stands, light and dark. */
async function expectNothing(page: Page, where = ''): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await violations(page), `${where} ${colorScheme}`).toEqual([])
  }
}

/** What axe finds, one line each. The policy of the page stays in force: the browser evaluates axe, no page loads it. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const found = await page.evaluate(async (values) => {
    const results = await window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] })
    return results.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.slice(0, 5).map(({ html, failureSummary }) => `${html.slice(0, 200)} (${failureSummary})`),
    }))
  }, tags)
  return found.map(({ id, nodes }) => `${id}: ${nodes.join('\n')}`)
}

async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}
