import type { Line } from '../script/script.ts'

export type Speed = 'normal' | 'slow'

const rates: Readonly<Record<Speed, number>> = { normal: 0.9, slow: 0.55 }
const voicesTake = 1500
/** Milliseconds that no voice takes to begin, and that none takes for a sign. */
const longest = 3000
const kanaTakes = 400

/**
 * A Japanese voice that the device has itself: one of a server would send the line, details included, away.
 *
 * @returns undefined where there is none
 */
export async function japaneseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!('speechSynthesis' in window)) return undefined
  // Some browsers list their voices only after a while.
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener?.('voiceschanged', () => resolve(), { once: true })
      setTimeout(resolve, voicesTake)
    })
  }
  return speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^ja([-_]|$)/i.test(lang))
}

/** Speaks until the end, or until something else is spoken. @returns whether there was a voice */
export async function speak(text: string, speed: Speed): Promise<boolean> {
  const voice = await japaneseVoice()
  if (!voice) return false
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.voice = voice
  utterance.lang = 'ja-JP'
  utterance.rate = rates[speed]
  speechSynthesis.cancel()
  await new Promise<void>((resolve) => {
    utterance.onend = () => resolve()
    utterance.onerror = () => resolve()
    // Some browsers never tell that they are done.
    setTimeout(resolve, longest + (text.length * kanaTakes) / rates[speed])
    speechSynthesis.speak(utterance)
  })
  return true
}

export function stopSpeaking(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel()
}

/** What a voice is given: the text, but numbers and letters by their reading, with a pause after each group. */
export function spokenText({ segments }: Pick<Line, 'segments'>): string {
  return segments
    .map(({ text, reading, pause }) => {
      const said = reading !== undefined && /[!-~０-９Ａ-Ｚａ-ｚ]/.test(text) ? reading : text
      return pause ? `${said}、` : said
    })
    .join('')
}
