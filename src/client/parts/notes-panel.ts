import { type Outcome, outcomes } from '../../languages/call-view/words.ts'
import { escapeHtml } from '../../routes/pages/html.ts'
import { mixedMarkup } from '../../routes/pages/mixed.ts'
import { announce, openDialog } from '../dialog.ts'
import type { OpenCall } from '../kept-call.ts'
import { beginNotes, currentNotes, type Notes, type Written, writeNotes, written } from '../notes.ts'
import { fill, labelled, type PageWords } from '../page-words.ts'
import { offerRecords, recordsMarkup } from '../record.ts'
import { openAfter } from './after-panel.ts'

const inputs: Readonly<Record<Written, string>> = {
  number: 'type="tel" inputmode="tel"',
  operatorName: 'type="text"',
  referenceNumber: 'type="text" autocapitalize="characters"',
  promised: 'type="text"',
  promisedFor: 'type="date"',
  free: '',
}

/** The notes of the call: every letter is kept as it is typed. */
export function openNotes(call: OpenCall, words: PageWords): void {
  const { notes: texts, close } = words.callView
  const notes = currentNotes(call)
  const fields = written.map((name) => {
    const value = escapeHtml(notes[name])
    const attributes = `id="notes-${name}" name="${name}" autocomplete="off"`
    const input =
      name === 'free'
        ? `<textarea ${attributes} rows="3">${value}</textarea>`
        : `<input ${attributes} ${inputs[name]} value="${value}">`
    return `<div class="field"><label for="notes-${name}">${mixedMarkup(texts[name], words.language)}</label>${input}</div>`
  })
  const content =
    `<p class="hint">${escapeHtml(texts.privacy)}</p><p class="error" data-not-saved hidden>${escapeHtml(texts.notSaved)}</p>` +
    `<p class="started"></p><form>${fields.join('')}</form>` +
    `<h3>${escapeHtml(texts.outcome)}</h3><div class="outcomes"></div><div class="next-step"></div>` +
    `${recordsMarkup(notes.id, words)}<p><button type="button" class="quiet" data-another>${escapeHtml(texts.another)}</button></p>`
  const dialog = openDialog({ name: 'notes', title: texts.open, close, content })
  showOutcome(dialog, call, words)
  showStart(dialog, notes, words)
  offerRecords(dialog, words)
  const save = (changed: Notes) => {
    const kept = writeNotes(changed)
    const warning = dialog.querySelector<HTMLElement>('[data-not-saved]')
    if (warning) warning.hidden = kept
  }
  dialog.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    save({ ...currentNotes(call), [target.name]: target.value })
  })
  dialog.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault())
  dialog.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-outcome], [data-another]') : null
    if (!button) return
    if (button.dataset.another !== undefined) {
      beginNotes()
      dialog.close()
      openNotes(call, words)
      return
    }
    mark(call, outcomes.find((one) => one === button.dataset.outcome) ?? '', save)
    showOutcome(dialog, call, words)
    // The button that was pressed is gone.
    dialog.querySelector<HTMLElement>('.outcomes button')?.focus()
  })
}

/** Notes when the call began, once, and the number where it is known. */
export function startClock(call: OpenCall, number: string): void {
  const notes = currentNotes(call)
  if (notes.startedAt) return
  writeNotes({ ...notes, startedAt: new Date().toISOString(), number: notes.number || number })
}

function mark(call: OpenCall, outcome: Outcome | '', save: (notes: Notes) => void): void {
  const notes = currentNotes(call)
  save({ ...notes, outcome, endedAt: outcome ? notes.endedAt || new Date().toISOString() : '' })
}

function showStart(dialog: HTMLDialogElement, { startedAt }: Notes, words: PageWords): void {
  const line = dialog.querySelector('.started')
  if (!line) return
  const { callView, locale } = words
  line.textContent = startedAt
    ? labelled(words, callView.notes.startedAt, new Date(startedAt).toLocaleString(locale))
    : ''
}

/** The four outcomes or, once one is chosen, what comes next. */
function showOutcome(dialog: HTMLDialogElement, call: OpenCall, words: PageWords): void {
  const { notes: texts } = words.callView
  const { outcome } = currentNotes(call)
  const buttons = dialog.querySelector('.outcomes')
  const next = dialog.querySelector<HTMLElement>('.next-step')
  if (!buttons || !next) return
  next.innerHTML = ''
  if (outcome === '') {
    buttons.innerHTML = outcomes
      .map(
        (one) =>
          `<button type="button" class="button" data-outcome="${one}">${escapeHtml(texts.outcomes[one])}</button>`,
      )
      .join('')
    return
  }
  const marked = fill(texts.marked, { outcome: texts.outcomes[outcome] })
  buttons.innerHTML = `<p>${escapeHtml(marked)} <button type="button" class="quiet" data-outcome="">${escapeHtml(texts.undo)}</button></p>`
  announce(marked)
  openAfter(next, call, words)
}
