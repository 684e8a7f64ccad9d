import { escapeHtml } from '../../routes/pages/html.ts'
import { copy } from '../copy.ts'
import type { OpenCall } from '../kept-call.ts'
import { currentNotes } from '../notes.ts'
import type { PageWords } from '../page-words.ts'
import { postForm } from '../post-form.ts'
import { printOnly } from '../print.ts'

/** What comes after the call: reminders, the second call, the record. */
export function openAfter(place: HTMLElement, call: OpenCall, words: PageWords): void {
  const { after } = words.callView
  const notes = currentNotes(call)
  if (notes.outcome === '') return
  place.innerHTML =
    `<h3>${escapeHtml(after.title)}</h3><p>${escapeHtml(after.texts[notes.outcome])}</p><div class="answers">` +
    `<button type="button" class="primary" data-after="calendar">${escapeHtml(after.calendar)}</button>` +
    secondCall(call, words) +
    `<button type="button" class="button" data-after="print">${escapeHtml(after.print)}</button>` +
    `<button type="button" class="button" data-after="send">${escapeHtml(after.send)}</button></div>`
  place.onclick = async ({ target }) => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-after]')?.dataset.after
    if (!act) return
    const { calendarFile, recordRows, recordText } = await import('../reminders.ts')
    const now = currentNotes(call)
    if (act === 'calendar') download(calendarFile(call, now, words, new Date()))
    if (act === 'send') await copy(recordText(now, words), words)
    if (act === 'print') {
      const rows = recordRows(now, words).map(
        ([label, value]) => `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
      )
      printOnly(`<h1>${escapeHtml(now.carrierName)}</h1><table class="record">${rows.join('')}</table>`)
    }
  }
}

/** After a call that ended well the one that checks it; else the same again. Both know what was noted. */
function secondCall(call: OpenCall, { callView, language }: PageWords): string {
  const { outcome, startedAt, operatorName, referenceNumber } = currentNotes(call)
  const ends = ['cancel', 'port-out', 'cooling-off'].includes(call.script.procedure)
  const checks = outcome === 'done' && ends
  const noted = {
    callDate: startedAt && new Date(startedAt).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' }),
    operatorName,
    referenceNumber,
  }
  const known = Object.entries(noted).filter(([, value]) => value !== '')
  const posted = {
    ...call.posted,
    ...Object.fromEntries(known),
    ...(checks && { procedure: 'check-cancellation' }),
  }
  // The form, not the script: what was noted in another script than kana can be mended there.
  return postForm(`/${language}/`, posted, checks ? callView.after.check : callView.after.again)
}

function download(calendar: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([calendar], { type: 'text/calendar' }))
  link.download = 'daihon.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
