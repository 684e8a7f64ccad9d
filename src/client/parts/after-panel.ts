import { escapeHtml } from '../../routes/pages/html.ts'
import { copy } from '../copy.ts'
import { endsContract, remindersFor } from '../follow-up.ts'
import type { OpenCall } from '../kept-call.ts'
import { currentNotes, type Notes } from '../notes.ts'
import type { PageWords } from '../page-words.ts'
import { hiddenInputs, postForm } from '../post-form.ts'
import { printOnly } from '../print.ts'
import { recordMarkup, recordText } from '../record.ts'

/** What comes after the call: reminders, the second call, the record. */
export function openAfter(place: HTMLElement, call: OpenCall, words: PageWords): void {
  const { after } = words.callView
  const notes = currentNotes(call)
  if (notes.outcome === '') return
  const reminds = remindersFor(call, notes).length > 0
  const button = (act: string, label: string, name: string) =>
    `<button type="button" class="${name}" data-after="${act}">${escapeHtml(label)}</button>`
  place.innerHTML =
    `<h3>${escapeHtml(after.title)}</h3><p>${escapeHtml(reminds ? after.texts[notes.outcome] : after.texts.answered)}</p>` +
    `<div class="answers">${reminds ? button('calendar', after.calendar, 'primary') : ''}` +
    postForm(`/${words.language}/`, {}, checks(call, notes) ? after.check : after.again) +
    `${button('print', after.print, 'button')}${button('send', after.send, 'button')}</div>`
  // What was noted may still grow: the form takes it when it is sent.
  place.onsubmit = ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return
    for (const input of target.querySelectorAll('input')) input.remove()
    target.insertAdjacentHTML('afterbegin', hiddenInputs(secondCall(call, currentNotes(call))))
  }
  place.onclick = async ({ target }) => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-after]')?.dataset.after
    if (!act) return
    const now = currentNotes(call)
    if (act === 'print') return printOnly(recordMarkup(now, words))
    if (act === 'send') return copy(recordText(now, words), words)
    const { calendarFile } = await import('../reminders.ts')
    download(calendarFile(call, now, words, new Date()))
  }
}

function checks({ script }: OpenCall, { outcome }: Notes): boolean {
  return outcome === 'done' && endsContract(script.procedure)
}

/** After a call that ended well the details of the one that checks it; else of the same again. Both know what was noted. */
function secondCall(call: OpenCall, notes: Notes): OpenCall['posted'] {
  const { startedAt, endedAt, operatorName, referenceNumber } = notes
  const time = startedAt || endedAt
  const noted = {
    callDate: time && new Date(time).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }),
    operatorName,
    referenceNumber,
  }
  // The form, not the script: what was noted in another script than kana can be mended there.
  return {
    ...call.posted,
    ...Object.fromEntries(Object.entries(noted).filter(([, value]) => value !== '')),
    ...(checks(call, notes) && { procedure: 'check-cancellation' }),
  }
}

function download(calendar: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }))
  link.download = 'daihon.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
