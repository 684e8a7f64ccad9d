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

// The service worker could not send a form: the page has stayed as it was.
navigator.serviceWorker?.addEventListener('message', ({ data }) => {
  if (!note || data?.notSent !== true) return
  note.textContent = note.dataset.notSent ?? ''
  note.hidden = false
  note.scrollIntoView({ block: 'center' })
})

// A copy that the service worker kept says when it was fetched.
if (note && !navigator.onLine) {
  const saved = new Date(document.lastModified)
  note.textContent = (note.dataset.saved ?? '').replace('{date}', saved.toLocaleString(note.dataset.locale))
  note.hidden = false
}

const search = document.querySelector<HTMLFormElement>('form#search')
const entries = document.querySelectorAll<HTMLElement>('.decoder > div')
if (search && entries.length > 0 && !navigator.onLine) {
  // Posting needs the network: the page itself is searched, as it holds every entry.
  search.addEventListener('submit', async (event) => {
    event.preventDefault()
    const { decoderPlaces } = await import('./heard-search.ts')
    const typed = String(new FormData(search).get('heard') ?? '')
    const found = decoderPlaces(typed)
    entries.forEach((entry, place) => {
      entry.hidden = found.size > 0 && !found.has(place)
    })
  })
}
