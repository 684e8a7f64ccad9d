/** Set by the build: a name for this version, and what opens without network. */
declare const version: string
declare const precached: readonly string[]

const worker = self as unknown as ServiceWorkerGlobalScope
const cacheName = `daihon-${version}`
const networkTakes = 4000
const kept = /^\/[\w-]+\/(phrases|decoder|lost)(\/[\w-]+)?$/
const shell = /^\/[\w-]+\/call$/

worker.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName)
      await Promise.all(precached.map((path) => fetchInto(cache, path)))
      await worker.skipWaiting()
    })(),
  )
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('daihon-'))
      // The version before stays: a call that is open in another tab may still load its files.
      const old = names.filter((name) => name !== cacheName).slice(0, -1)
      await Promise.all(old.map((name) => caches.delete(name)))
      await worker.clients.claim()
    })(),
  )
})

worker.addEventListener('message', (event) => {
  const language: unknown = event.data?.keepLostPages
  if (typeof language === 'string') event.waitUntil(keepLostPages(language))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== worker.location.origin) return
  if (request.mode === 'navigate') return event.respondWith(navigate(request, pathname))
  if (request.method === 'GET' && pathname.startsWith('/assets/') && !pathname.startsWith('/assets/postal/')) {
    event.respondWith(asset(request))
  }
})

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

async function navigate(request: Request, pathname: string): Promise<Response> {
  // What is posted goes to the network alone and is kept nowhere.
  if (request.method !== 'GET') return fetch(request).catch(() => notSent())
  const cache = await caches.open(cacheName)
  // After an update, what is not fetched anew yet is still there from the version before.
  const copy = (await cache.match(pathname)) ?? (await caches.match(pathname))
  if (shell.test(pathname) && copy) return copy
  const fetched = fetch(request).then(async (response) => {
    if (response.ok && kept.test(pathname)) await cache.put(pathname, await dated(response.clone()))
    return response
  })
  if (!copy) return fetched.catch(() => offline(pathname))
  // A bad line is worse than none: after a while the copy comes.
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(copy), networkTakes))
  return Promise.race([fetched.catch(() => copy), late])
}

/** Leaves the page as it is, all that was typed in it, and has it say so. */
async function notSent(): Promise<Response> {
  const pages = await worker.clients.matchAll({ type: 'window' })
  for (const page of pages) if (page.visibilityState === 'visible') page.postMessage({ notSent: true })
  return new Response(null, { status: 204 })
}

async function offline(pathname: string): Promise<Response> {
  const [, language = ''] = pathname.split('/')
  return (await caches.match(`/${language}/offline`)) ?? (await caches.match('/en/offline')) ?? Response.error()
}

/** The page of each carrier for a lost phone, one after the other. */
async function keepLostPages(language: string): Promise<void> {
  const cache = await caches.open(cacheName)
  const list = await cache.match(`/${language}/lost`)
  const paths = (await list?.text())?.match(/\/[\w-]+\/lost\/[\w-]+/g) ?? []
  for (const path of new Set(paths)) {
    if (!(await cache.match(path))) await fetchInto(cache, path).catch(() => {})
  }
}

async function fetchInto(cache: Cache, path: string): Promise<void> {
  // Past the browser's own cache, which may hold the version before.
  const response = await fetch(path, { cache: 'reload' })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  await cache.put(path, await dated(response))
}

/** With the day it was fetched, which the page tells when there is no network. */
async function dated(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set('Last-Modified', headers.get('Date') ?? new Date().toUTCString())
  return new Response(await response.blob(), { status: response.status, headers })
}
