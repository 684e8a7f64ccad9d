import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { type Language, languages } from '../../src/languages/languages.ts'
import { describeInBrowser } from '../support/browser.ts'
import { withoutServiceWorker } from '../support/browser-options.ts'
import { act, goTo, openCall } from '../support/call-view.ts'
import { everything, fillIn, openScript, readJapanese, submit } from '../support/pages.ts'

const folder = fileURLToPath(new URL('../../screenshots', import.meta.url))

const looks = [
  { look: 'phone-light', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { look: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  { look: 'desk-light', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
] as const

/** Pictures for people to look at; nothing compares them. */
describeInBrowser('screenshots', (browser) => {
  beforeAll(() => mkdir(folder, { recursive: true }))

  it('are taken with a font for Japanese', async () => {
    const page = await browser.newPage()
    await page.setContent('<span>台本</span><br><span>\u{10FFFD}\u{10FFFC}</span>')
    const [japanese, missing] = await page.locator('span').all()
    expect(await japanese?.screenshot()).not.toEqual(await missing?.screenshot())
  })

  const open = async (language: Language) => {
    const page = await browser.newPage({ ...withoutServiceWorker, reducedMotion: 'reduce' })
    const shoot = async (state: string) => {
      for (const { look, viewport, colorScheme } of looks) {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await page.screenshot({ path: join(folder, `${language}-${look}-${state}.png`) })
      }
    }
    return { page, shoot }
  }

  it.each(languages)('are taken of the form and the script, %s', async (language) => {
    const { page, shoot } = await open(language)

    expect(await statusOf(page, `/${language}/`)).toBe(200)
    await shoot('form')
    await fillIn(page, { ...everything, phoneNumber: '090-1234-567', 'name.kana': '山田 太郎' })
    expect((await submit(page)).status()).toBe(422)
    await shoot('errors')
    await page.locator('#name-kana').scrollIntoViewIfNeeded()
    await shoot('errors-field')

    expect((await openScript(page, language, everything)).status()).toBe(200)
    await shoot('script-top')
    await page.locator('#stage-identity').evaluate((stage) => stage.scrollIntoView())
    await shoot('script-middle')
    await page.locator('#rescue-bar a').first().click()
    await shoot('script-rescue')
    expect((await openScript(page, language, { ...everything, keepNumber: 'yes' })).status()).toBe(200)
    await shoot('stop')
    expect((await openScript(page, language, { carrier: 'ahamo', isAbroad: 'yes' })).status()).toBe(200)
    await shoot('advice')
  })

  it.each(languages)('are taken of the call view, %s', async (language) => {
    const { page, shoot } = await open(language)
    await openCall(page, language)
    await shoot('call-first')
    await goTo(page, 'ぜろ きゅう')
    await shoot('call-number')
    for (const panel of ['parts', 'search', 'notes', 'settings', 'more', 'rescue']) {
      await act(page, panel)
      await shoot(`call-${panel}`)
      await page.locator('dialog [data-close]').click()
    }
  })

  it.each(languages)('are taken of every other page, %s', async (language) => {
    const { page, shoot } = await open(language)
    expect(await statusOf(page, `/${language}/phrases`)).toBe(200)
    await shoot('phrases')
    const letter = '本日は、お電話いただきありがとうございます。\n4月1日までに、03-1234-5678へご連絡ください。'
    expect((await readJapanese(page, language, letter)).status()).toBe(200)
    await shoot('furigana')
    expect(await statusOf(page, `/${language}/carriers/au`)).toBe(200)
    await shoot('carrier')
    expect(await statusOf(page, `/${language}/carriers`)).toBe(200)
    await shoot('carriers')
    expect(await statusOf(page, `/${language}/help`)).toBe(200)
    await shoot('help')
    expect(await statusOf(page, `/${language}/decoder`)).toBe(200)
    await shoot('decoder')
    expect(await statusOf(page, `/${language}/lost/rakuten`)).toBe(200)
    await shoot('lost')
    expect(await statusOf(page, `/${language}/?procedure=lost&carrier=au`)).toBe(200)
    await shoot('form-lost')
    expect(await statusOf(page, `/${language}/script`)).toBe(405)
    await shoot('no-such-address')
  })
})

async function statusOf(page: Page, path: string): Promise<number | undefined> {
  return (await page.goto(path))?.status()
}
