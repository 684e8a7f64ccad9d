import { env } from 'cloudflare:workers'
import { createApp } from '../app.ts'

const app = createApp({
  clock: () => new Date(),
  // Imported when it is needed: a script without kanji opens nothing of it.
  loadDictionary: async () => (await import('./dictionary.bin')).default,
  loadPostalShard: async (digits) => {
    // The name of the host says nothing: the binding serves paths.
    const response = await env.ASSETS.fetch(`https://assets/assets/postal/${digits}.json`)
    return response.ok ? response.json() : undefined
  },
})

export default { fetch: app.fetch }
