import { languages } from '../../../src/languages/languages.ts'
import type { Check } from '../check.ts'
import { objectsIn } from '../walk.ts'

export const missingText: Check = {
  id: 'missing-text',
  reason: 'Every text that people read stands in every language, without space around it.',
  severity: 'error',
  find: ({ data }) =>
    [...objectsIn(data)]
      .filter(([, found]) => languages.some((language) => language in found))
      .flatMap(([path, found]) => languages.filter((tag) => !isText(found[tag])).map((tag) => `${path}/${tag}`)),
}

function isText(text: unknown): boolean {
  return typeof text === 'string' && text !== '' && text === text.trim()
}
