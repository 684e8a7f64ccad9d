import { escapeHtml } from '../routes/pages/html.ts'
import { showCall } from './call-view.ts'
import { detailsIn } from './device-link.ts'
import { type OpenCall, readCall } from './kept-call.ts'
import { type PageWords, readPageWords } from './page-words.ts'
import { hiddenInputs, postForm } from './post-form.ts'

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

/** The language was switched here: the same details make the script anew. */
function repost(view: HTMLElement, { posted }: OpenCall, { language }: PageWords): void {
  view.innerHTML = `<form method="post" action="/${language}/script">${hiddenInputs(posted)}</form>`
  view.querySelector('form')?.submit()
}

function accept(view: HTMLElement, details: OpenCall['posted'], { language, callView }: PageWords): void {
  const { arrived, arrivedNote, accept: label } = callView.device
  view.innerHTML = `<h1>${escapeHtml(arrived)}</h1><p>${escapeHtml(arrivedNote)}</p>${postForm(`/${language}/script`, details, label)}`
}

function showNone(view: HTMLElement, { language, callView }: PageWords, said = ''): void {
  const { title, text, form } = callView.none
  view.innerHTML =
    `<h1>${escapeHtml(title)}</h1>${said && `<p class="unsure" role="status">${escapeHtml(said)}</p>`}` +
    `<p>${escapeHtml(text)}</p><p><a class="button" href="/${language}/">${escapeHtml(form)}</a></p>`
}
