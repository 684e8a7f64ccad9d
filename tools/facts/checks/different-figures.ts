import type { Check } from '../check.ts'
import { objectsIn } from '../walk.ts'

export const differentFigures: Check = {
  id: 'different-figures',
  reason: 'Amounts, times and numbers are the same in every language.',
  severity: 'error',
  find: ({ data }) =>
    [...objectsIn(data)].flatMap(([path, { en, 'zh-Hans': chinese }]) =>
      typeof en === 'string' && typeof chinese === 'string' && figures(en) !== figures(chinese) ? [path] : [],
    ),
}

/** Days and months are left out: a month is a word in English and a figure in Chinese. */
function figures(text: string): string {
  const found = text.replace(/(?<=\d),(?=\d{3})/gu, '').match(/\d+(?:[:.-]\d+)*/gu) ?? []
  return found
    .filter((figure) => figure.length > 2)
    .toSorted()
    .join(' ')
}
