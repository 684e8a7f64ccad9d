import type { CallViewWords } from '../languages/call-view/words.ts'
import type { Language } from '../languages/languages.ts'
import type { Words } from '../languages/words.ts'

/** The words that come with a page, as texts only. */
export type PageWords = {
  readonly language: Language
  readonly locale: string
  readonly line: Words['line']
  readonly rescue: Words['rescue']
  readonly justListen: string
  readonly callView: CallViewWords
}

/** Reads the words from the page. */
export function readPageWords(): PageWords | undefined {
  const text = document.getElementById('words')?.textContent
  return text ? (JSON.parse(text) as PageWords) : undefined
}

/** Puts values where a text has {their name}. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** A label and its value, with the sign that the language puts between them. */
export function labelled({ callView }: PageWords, label: string, value: string): string {
  return fill(callView.labelled, { label, value })
}
