import type { Context } from 'hono'
import { parseAccept } from 'hono/utils/accept'
import type { Language } from '../languages/languages.ts'
import { languages } from '../languages/languages.ts'

const [fallback] = languages

/** The language of the interface that a tag asks for (zh-CN and zh ask for zh-Hans), if there is one. */
export function matchLanguage(tag: string): Language | undefined {
  const wanted = likely(tag)
  return wanted === undefined ? undefined : languages.find((language) => likely(language) === wanted)
}

/** The language of a request: the best match of Accept-Language, English where none fits. */
export function negotiateLanguage(context: Context): Language {
  const wanted = parseAccept(context.req.header('Accept-Language') ?? '').filter(({ q }) => q > 0)
  return wanted.map(({ type }) => matchLanguage(type)).find((language) => language !== undefined) ?? fallback
}

/** The language that a path begins with, if it is one of ours. */
export function languageOfPath(path: string): Language | undefined {
  return languages.find((language) => path.split('/')[1] === language)
}

/** Language and script, filled in where the tag leaves the script out (Unicode's likely subtags). */
function likely(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return undefined
  }
}
