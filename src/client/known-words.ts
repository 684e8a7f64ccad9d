import { readKnownWords, writeKnownWords } from './settings.ts'

/** Marks the words that the person can read: where furigana stand on some words only, these lose theirs. */
export function markKnownWords(view: HTMLElement): void {
  const known = readKnownWords()
  for (const ruby of view.querySelectorAll('ruby')) ruby.classList.toggle('known', known.has(wordOf(ruby)))
  for (const box of view.querySelectorAll<HTMLInputElement>('[data-word]')) {
    box.checked = known.has(box.dataset.word ?? '')
  }
}

/** A word that was tapped, or its box ticked, is now known or no longer so. */
export function toggleKnownWord(view: HTMLElement, element: Element): void {
  const word = element instanceof HTMLInputElement ? (element.dataset.word ?? '') : wordOf(element)
  const known = readKnownWords()
  if (!known.delete(word)) known.add(word)
  writeKnownWords(known)
  markKnownWords(view)
}

function wordOf(ruby: Element): string {
  return ruby.firstChild?.textContent ?? ''
}
