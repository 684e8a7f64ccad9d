import { device } from './storage.ts'

const language = document.documentElement.lang
const note = document.getElementById('saved-note')

if ('serviceWorker' in navigator) {
  // After the page: what it fetches must not take its time.
  window.addEventListener('load', async () => {
    try {
      await navigator.serviceWorker.register('/service-worker.js')
      const { active } = await navigator.serviceWorker.ready
      active?.postMessage({ keepLostPages: language })
    } catch {
      // Forbidden, or private browsing: the page works as it is.
    }
  })
}

const search = document.querySelector<HTMLFormElement>('form#search')
const entries = document.querySelectorAll<HTMLElement>('.decoder > div')

// The service worker could not send a form: the page has stayed as it was.
navigator.serviceWorker?.addEventListener('message', ({ data }) => {
  if (!note || data?.notSent !== true) return
  // The decoder holds every entry: it is searched here.
  if (search && entries.length > 0) {
    void searchHere(search)
    return
  }
  // Behind an open dialog nothing is seen or heard.
  const place = document.querySelector<HTMLElement>('dialog[open] .panel-status') ?? note
  place.textContent = note.dataset.notSent ?? ''
  place.hidden = false
  place.scrollIntoView({ block: 'center' })
})

// A copy that the service worker kept says when it was fetched.
if (note && !navigator.onLine) {
  const saved = new Date(document.lastModified)
  note.textContent = (note.dataset.saved ?? '').replace('{date}', saved.toLocaleString(note.dataset.locale))
  note.hidden = false
}

search?.addEventListener('submit', (event) => {
  if (navigator.onLine || entries.length === 0) return
  event.preventDefault()
  void searchHere(search)
})

async function searchHere(form: HTMLFormElement): Promise<void> {
  const { decoderPlaces } = await import('./heard-search.ts')
  const found = decoderPlaces(String(new FormData(form).get('heard') ?? ''))
  entries.forEach((entry, place) => {
    entry.hidden = found.size > 0 && !found.has(place)
  })
}

// On the form: the way back to what is kept on this device.
const kept = document.getElementById('kept-here')
if (kept) kept.hidden = !device.keys().some((key) => key === 'call' || key.startsWith('notes.'))
