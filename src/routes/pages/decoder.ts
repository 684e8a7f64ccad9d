import type { DecoderEntry } from '../../decoder/entries.ts'
import type { Language } from '../../languages/languages.ts'
import type { Words } from '../../languages/words.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../../reading/romaji.ts'
import type { Line } from '../../script/script.ts'
import { renderPage } from './render.ts'
import { rescueBar, rescueViews } from './script.ts'

export type DecoderView = {
  readonly language: Language
  readonly words: Words
  readonly entries: readonly DecoderEntry[]
  readonly rescue: readonly Line[]
  /** What was looked for, and what was found. */
  readonly search?: { readonly typed: string; readonly found: readonly DecoderEntry[] } | undefined
}

/** What operators say and what it means: all of it, or what was looked for. */
export function renderDecoder({ language, words, entries, rescue, search }: DecoderView): string {
  const action = (tag: Language) => `/${tag}/decoder`
  return renderPage(
    'decoder',
    {
      language,
      title: words.decoder.title,
      switchTo: (other) => (search ? { form: 'search', action: action(other) } : { href: action(other) }),
      submits: 'search',
    },
    words,
    {
      action: action(language),
      rescue: rescueViews(rescue, words),
      bar: rescueBar(rescue, words),
      typed: search?.typed ?? '',
      isMissing: search?.found.length === 0,
      entries: (search && search.found.length > 0 ? search.found : entries).map(
        ({ heard, reading, plain, meaning }) => ({
          heard,
          reading,
          romaji: romajiFromPronunciation(pronunciationFromKana(reading)),
          plain,
          meaning: meaning[language],
        }),
      ),
    },
  )
}
