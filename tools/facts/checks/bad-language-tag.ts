import type { Check } from '../check.ts'
import { desksIn } from '../walk.ts'

export const badLanguageTag: Check = {
  id: 'bad-language-tag',
  reason: 'The languages of a desk are BCP 47 tags: en, zh, zh-Hant.',
  severity: 'error',
  find: ({ data }) =>
    desksIn(data).flatMap(([path, { languages }]) =>
      languages.every((tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag)) ? [] : [path],
    ),
}
