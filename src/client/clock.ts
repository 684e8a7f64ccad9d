import type { OpenCall } from './kept-call.ts'
import { currentNotes } from './notes.ts'
import { fill, type PageWords } from './page-words.ts'

/** Shows how long the call lasts, once it has begun. */
export function keepClock(place: HTMLElement, call: OpenCall, { callView }: PageWords): void {
  const tick = () => {
    const { startedAt, endedAt } = currentNotes(call)
    const until = endedAt ? Date.parse(endedAt) : Date.now()
    const time = startedAt ? minutes(until - Date.parse(startedAt)) : ''
    place.textContent = time || callView.notes.start
    place.setAttribute('aria-label', time ? fill(callView.notes.running, { time }) : callView.notes.start)
  }
  tick()
  const ticking = setInterval(() => (place.isConnected ? tick() : clearInterval(ticking)), 1000)
  place.closest('#call-view')?.addEventListener('click', () => setTimeout(tick))
}

function minutes(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
