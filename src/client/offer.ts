import { type CallScript, holdCall, type OpenCall } from './kept-call.ts'
import { layOutCall } from './lay-out-call.ts'
import { type PageWords, readPageWords } from './page-words.ts'

const words = readPageWords()
const offer = document.getElementById('open-call')
layOutCall()
if (words && offer) void offerCall(offer, words)

/** On the script's page: fetches the script at once, so that the view opens without network later. */
async function offerCall(place: HTMLElement, words: PageWords): Promise<void> {
  const form = document.getElementById('again')
  if (!(form instanceof HTMLFormElement)) return
  const posted = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const script = await fetchScript(posted, words)
  // Without it the page itself is the script.
  if (!script || script.stages.length === 0) return
  const call: OpenCall = {
    version: 1,
    title: document.querySelector('h1')?.textContent ?? '',
    carrierName: place.dataset.carrier ?? '',
    posted,
    script,
  }
  place.hidden = false
  place.querySelector('button')?.addEventListener('click', async () => {
    // In its place: going back to what was posted would ask to post it again.
    if (holdCall(call)) return location.replace(`/${words.language}/call`)
    const { showCall } = await import('./call-view.ts')
    // Nothing may be kept: the view opens on this page, as long as it lasts.
    const view = document.createElement('main')
    view.id = 'call-view'
    document.getElementById('main')?.replaceWith(view)
    for (const bar of document.querySelectorAll('.rescue-bar')) bar.remove()
    showCall(view, call, words, () => location.assign(`/${words.language}/`))
  })
}

async function fetchScript(posted: OpenCall['posted'], { language }: PageWords): Promise<CallScript | undefined> {
  const { 'name.kana': kana, 'name.written': written, ...rest } = posted
  const body = JSON.stringify({ ...rest, language, ...((kana || written) && { name: { kana, written } }) })
  try {
    const response = await fetch('/api/scripts', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    return response.ok ? ((await response.json()) as CallScript) : undefined
  } catch {
    return undefined
  }
}
