import { device } from './storage.ts'

/** How lines are shown. */
export type Settings = {
  readonly furigana: 'all' | 'some' | 'none'
  readonly kanaOnly: boolean
  readonly romaji: boolean
  readonly gloss: boolean
  readonly pauses: boolean
  readonly size: 'normal' | 'large' | 'largest'
  readonly theme: 'auto' | 'light' | 'dark'
  readonly leftHanded: boolean
}

export const choices = {
  furigana: ['all', 'some', 'none'],
  size: ['normal', 'large', 'largest'],
  theme: ['auto', 'light', 'dark'],
} as const
export const switches = ['kanaOnly', 'romaji', 'gloss', 'pauses', 'leftHanded'] as const

const usual: Settings = {
  furigana: 'all',
  kanaOnly: false,
  romaji: true,
  gloss: true,
  pauses: false,
  size: 'normal',
  theme: 'auto',
  leftHanded: false,
}

/** What the device remembers; what is missing or unknown is as usual. */
export function readSettings(): Settings {
  const kept = (device.read('settings') ?? {}) as Readonly<Record<string, unknown>>
  const chosen = Object.entries(choices).flatMap(([name, values]) =>
    (values as readonly unknown[]).includes(kept[name]) ? [[name, kept[name]]] : [],
  )
  const switched = switches.flatMap((name) => (typeof kept[name] === 'boolean' ? [[name, kept[name]]] : []))
  return { ...usual, ...Object.fromEntries([...chosen, ...switched]) }
}

export function writeSettings(settings: Settings): void {
  device.write('settings', settings)
}

/** Shows lines as the settings say. */
export function applySettings(view: HTMLElement, { theme, ...settings }: Settings): void {
  for (const [name, value] of Object.entries(settings)) view.dataset[name] = String(value)
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** The words that the person can read without furigana. */
export function readKnownWords(): Set<string> {
  const kept = device.read('known-words')
  return new Set(Array.isArray(kept) ? kept.filter((word) => typeof word === 'string') : [])
}

export function writeKnownWords(words: ReadonlySet<string>): void {
  device.write('known-words', [...words])
}
