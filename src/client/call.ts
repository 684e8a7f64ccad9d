import { escapeHtml } from '../routes/pages/html.ts'
import { showCall } from './call-view.ts'
import { detailsIn } from './device-link.ts'
import { type OpenCall, readCall } from './kept-call.ts'
import { type PageWords, readPageWords } from './page-words.ts'
import { eraseMarkup, offerErase } from './parts/erase.ts'
import { hiddenInputs, postForm } from './post-form.ts'
import { offerRecords, recordsMarkup } from './record.ts'

const words = readPageWords()
const shell = document.getElementById('call-view')
if (words && shell) openShell(shell, words)

/** On /{lang}/call: the call that came with the link, the one of this tab, or the one kept on the device. */
function openShell(view: HTMLElement, words: PageWords): void {
  const details = detailsIn(location.hash)
  const call = readCall()
  // Not in the history, where a look over the shoulder would find it.
  if (details) history.replaceState(null, '', location.pathname)
  if (details === 'broken') showNone(view, words, words.callView.device.broken)
  else if (details) accept(view, details, words)
  else if (!call) showNone(view, words)
  else if (call.script.language === words.language)
    showCall(view, call, words, () => showNone(view, words, words.callView.more.erased))
  else repost(view, call, words)
}

// A link that is put into a tab where the view is open; any other place in the page is no link.
window.addEventListener('hashchange', () => {
  if (detailsIn(location.hash) !== undefined) location.reload()
})

/** The language was switched here: the same details make the script anew or, without network, it stays as it is. */
function repost(view: HTMLElement, { posted, script }: OpenCall, { language }: PageWords): void {
  const goBack = () => location.replace(`/${script.language}/call`)
  if (!navigator.onLine) {
    goBack()
    return
  }
  navigator.serviceWorker?.addEventListener('message', ({ data }) => {
    if (data?.notSent === true) goBack()
  })
  view.innerHTML = `<form method="post" action="/${language}/script">${hiddenInputs(posted)}</form>`
  view.querySelector('form')?.submit()
}

function accept(view: HTMLElement, details: OpenCall['posted'], { language, callView }: PageWords): void {
  const { arrived, arrivedNote, accept: label } = callView.device
  view.innerHTML = `<h1>${escapeHtml(arrived)}</h1><p>${escapeHtml(arrivedNote)}</p>${postForm(`/${language}/script`, details, label)}`
}

/** Without a call: the way to the form, and what is still kept here. */
function showNone(view: HTMLElement, words: PageWords, said = ''): void {
  const { title, text, form } = words.callView.none
  const records = recordsMarkup('', words)
  view.innerHTML =
    `<h1>${escapeHtml(title)}</h1><p id="call-status" class="unsure" role="status">${escapeHtml(said)}</p>` +
    `<p>${escapeHtml(text)}</p><p><a class="button" href="/${words.language}/">${escapeHtml(form)}</a></p>` +
    (records &&
      `<div class="kept"><h2>${escapeHtml(words.callView.notes.open)}</h2>${records}${eraseMarkup(words)}</div>`)
  const kept = view.querySelector<HTMLElement>('.kept')
  if (!kept) return
  offerRecords(kept, words)
  offerErase(kept, () => showNone(view, words, words.callView.more.erased))
}
