import { escapeHtml } from '../routes/pages/html.ts'
import { mixedMarkup } from '../routes/pages/mixed.ts'
import { copy } from './copy.ts'
import { allNotes, type Notes, readNotes } from './notes.ts'
import { labelled, type PageWords } from './page-words.ts'
import { printOnly } from './print.ts'

/** The notes as text, empty ones left out: to send, or to keep as proof. */
export function recordText(notes: Notes, words: PageWords): string {
  return recordRows(notes, words)
    .map(([label, value]) => labelled(words, label, value))
    .join('\n')
}

/** The notes as a page to print. */
export function recordMarkup(notes: Notes, words: PageWords): string {
  return `<h1>${escapeHtml(notes.carrierName)}</h1>${tableMarkup(notes, words)}`
}

/** The notes of all calls but one, each whole, to print or to copy; nothing where there are none. */
export function recordsMarkup(but: string, words: PageWords): string {
  const { after, notes: texts } = words.callView
  const button = (act: string, id: string, label: string) =>
    `<button type="button" class="quiet" data-${act}="${escapeHtml(id)}">${escapeHtml(label)}</button>`
  const items = allNotes()
    .filter(({ id }) => id !== but)
    .map((notes) => {
      const { id, title, startedAt, endedAt, outcome } = notes
      const day = startedAt || endedAt
      const facts = [day && new Date(day).toLocaleDateString(words.locale), title, outcome && texts.outcomes[outcome]]
      return (
        `<details><summary>${escapeHtml(facts.filter(Boolean).join(' · '))}</summary>${tableMarkup(notes, words)}` +
        `<p>${button('print', id, after.print)} ${button('copy', id, after.send)}</p></details>`
      )
    })
  return items.length > 0
    ? `<section class="records"><h3>${escapeHtml(texts.earlier)}</h3>${items.join('')}</section>`
    : ''
}

/** Prints and copies the records that stand in `place`. */
export function offerRecords(place: HTMLElement, words: PageWords): void {
  place.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-print], [data-copy]') : null
    const notes = readNotes(button?.dataset.print ?? button?.dataset.copy ?? '')
    if (!notes) return
    if (button?.dataset.print) printOnly(recordMarkup(notes, words))
    else void copy(recordText(notes, words), words)
  })
}

function tableMarkup(notes: Notes, words: PageWords): string {
  const rows = recordRows(notes, words).map(
    ([label, value]) =>
      `<tr><th scope="row">${mixedMarkup(label, words.language)}</th><td>${escapeHtml(value)}</td></tr>`,
  )
  return `<table class="record">${rows.join('')}</table>`
}

/** The notes as labels and values, empty ones left out. */
function recordRows(notes: Notes, { callView, locale }: PageWords): (readonly [string, string])[] {
  const texts = callView.notes
  const when = (time: string) => time && new Date(time).toLocaleString(locale)
  const rows: (readonly [string, string])[] = [
    [callView.title, notes.title],
    [texts.startedAt, when(notes.startedAt)],
    [texts.endedAt, when(notes.endedAt)],
    [texts.number, notes.number],
    [texts.operatorName, notes.operatorName],
    [texts.referenceNumber, notes.referenceNumber],
    [texts.promised, notes.promised],
    [texts.promisedFor, notes.promisedFor],
    [texts.outcome, notes.outcome && texts.outcomes[notes.outcome]],
    [texts.free, notes.free],
  ]
  return rows.filter(([, value]) => value !== '')
}
