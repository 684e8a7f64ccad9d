import { createApp } from '../app.ts'

const app = createApp({
  clock: () => new Date(),
  // Imported when it is needed: a script without kanji costs nothing of it.
  loadDictionary: async () => (await import('./dictionary.bin')).default,
})

export default { fetch: app.fetch }
