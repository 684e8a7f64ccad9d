import type { Carrier } from '../../../src/carriers/carrier.ts'
import { languages } from '../../../src/languages/languages.ts'
import { objectsIn } from './walk.ts'

/** Every text that people read stands in every language, without space around it. */
export function badTexts(carrier: Carrier): string[] {
  return [...objectsIn(carrier)]
    .filter(([, found]) => languages.some((language) => language in found))
    .flatMap(([path, found]) => languages.filter((language) => !isText(found[language])).map((tag) => `${path}/${tag}`))
}

function isText(text: unknown): boolean {
  return typeof text === 'string' && text !== '' && text === text.trim()
}
