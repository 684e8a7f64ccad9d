import type { Page } from 'playwright-core'
import { withoutServiceWorker } from './browser-options.ts'
import { everything, openScript, type Typed } from './pages.ts'

export const phone = {
  ...withoutServiceWorker,
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  reducedMotion: 'reduce',
} as const
export const desk = {
  ...withoutServiceWorker,
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
} as const

/** From the form to the call view, as a person goes. */
export async function openCall(page: Page, language = 'en', typed: Typed = everything): Promise<void> {
  await openScript(page, language, typed)
  await page.locator('#open-call button').click()
  await page.locator('[data-part="exchange"] .exchange').waitFor()
}

/** Which part and exchange is shown. */
export async function placeOf(page: Page): Promise<string> {
  return page.locator('[data-part="place"], [data-part="exchange"] > .visually-hidden').allInnerTexts().then(String)
}

export async function act(page: Page, name: string): Promise<void> {
  await page.locator(`#call-view [data-act="${name}"]`).first().click()
}

/** Goes on until a reply stands there that these kana are part of. */
export async function goTo(page: Page, kana: string): Promise<void> {
  await goOnTo(page, '.exchange > .said > .kana', kana)
}

/** Goes on, at once, until something stands there, with a text in it. */
export async function goOnTo(page: Page, selector: string, text = ''): Promise<void> {
  await page.evaluate(
    ([selector, text]) => {
      const isThere = () => [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(text))
      const next = document.querySelector<HTMLButtonElement>('#call-view [data-act="next"]')
      while (!isThere() && next && !next.disabled) next.click()
    },
    [selector, text] as const,
  )
  await page.locator(selector, { hasText: text }).first().waitFor({ state: 'attached' })
}

/** Gives the browser a Japanese voice, which headless browsers lack; what it is told to say is collected in `spoken`. */
export async function giveVoice(page: Page, localService = true): Promise<void> {
  await page.addInitScript((isLocal) => {
    const spoken: { text: string; rate: number }[] = []
    Object.assign(window, { spoken })
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => [{ lang: 'ja-JP', name: 'Test', localService: isLocal, default: true, voiceURI: 'test' }],
        cancel: () => {},
        speak: (utterance: SpeechSynthesisUtterance) => {
          spoken.push({ text: utterance.text, rate: utterance.rate })
          setTimeout(() => utterance.onend?.(new Event('end') as SpeechSynthesisEvent))
        },
      },
    })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string
        rate = 1
        constructor(text: string) {
          this.text = text
        }
      },
    })
  }, localService)
}

export async function spoken(page: Page): Promise<{ text: string; rate: number }[]> {
  return page.evaluate(() => (window as unknown as { spoken: { text: string; rate: number }[] }).spoken)
}
