import { escapeHtml } from '../routes/pages/html.ts'
import type { Exchange } from '../script/script.ts'
import type { PageWords } from './page-words.ts'
import { japaneseVoice, speak, spokenText, stopSpeaking } from './voice.ts'

/** Practice: the other side's lines are spoken, then it is the caller's turn. */
export type Practice = {
  readonly isOn: () => boolean
  /** Turns it on or off for the exchange that is shown. @returns once it is on or off */
  readonly toggle: (exchange: Exchange) => Promise<void>
  /** Another exchange is shown. */
  readonly show: (exchange: Exchange) => Promise<void>
}

/** `place` is where it says what to do now. */
export function createPractice(place: HTMLElement, { callView }: PageWords): Practice {
  const { voice: texts } = callView
  let on = false
  let turn = 0
  const say = (text: string) => {
    place.innerHTML = `<p class="turn">${escapeHtml(text)}</p>`
  }
  const show = async ({ operator, replies }: Exchange) => {
    if (!on) return
    const mine = ++turn
    if (operator) {
      say(texts.listen)
      await speak(spokenText(operator), 'normal')
    }
    // Somebody went on while it was spoken.
    if (on && mine === turn) say(replies.length > 0 ? texts.yourTurn : texts.goOn)
  }
  return {
    isOn: () => on,
    show,
    async toggle(exchange) {
      if (on) {
        on = false
        turn++
        stopSpeaking()
        place.innerHTML = ''
        return
      }
      if (!(await japaneseVoice())) return say(texts.none)
      on = true
      void show(exchange)
    },
  }
}
