import { escapeHtml } from '../../routes/pages/html.ts'
import type { PageWords } from '../page-words.ts'
import { eraseAll } from '../storage.ts'

/** What is kept, and the button that erases it, which asks once more. */
export function eraseMarkup({ callView: { more } }: PageWords): string {
  const button = (act: string, label: string) =>
    `<p><button type="button" class="button" data-erase="${act}">${escapeHtml(label)}</button></p>`
  return (
    `<h3>${escapeHtml(more.erase)}</h3><p class="hint">${escapeHtml(more.kept)}</p>${button('ask', more.erase)}` +
    `<div class="erase-sure" hidden><p>${escapeHtml(more.eraseAsk)}</p>${button('all', more.eraseYes)}</div>`
  )
}

/** Makes the buttons of `eraseMarkup` work. `erased` runs when nothing is left. */
export function offerErase(place: HTMLElement, erased: () => void): void {
  place.addEventListener('click', ({ target }) => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-erase]')?.dataset.erase
    const sure = place.querySelector<HTMLElement>('.erase-sure')
    if (act === 'ask' && sure) {
      sure.hidden = false
      sure.querySelector('button')?.focus()
    }
    if (act !== 'all') return
    eraseAll()
    erased()
  })
}
