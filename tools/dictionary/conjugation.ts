import type { Entry } from './entry.ts'
import type { Stock } from './stock.ts'

/** For each type of conjugation a verb or adjective of IPADIC that has every form and is regular. */
const models: Readonly<Record<string, string>> = {
  '五段・カ行イ音便': '歩く',
  '五段・ガ行': '泳ぐ',
  '五段・サ行': '話す',
  '五段・タ行': '待つ',
  '五段・ナ行': '死ぬ',
  '五段・バ行': '遊ぶ',
  '五段・マ行': '読む',
  '五段・ラ行': '走る',
  '五段・ワ行促音便': '歌う',
  一段: '食べる',
  'サ変・−スル': '愛する',
  'サ変・−ズル': '感ずる',
  '形容詞・アウオ段': '高い',
  '形容詞・イ段': '楽しい',
}

type Form = { readonly ending: string; readonly said: string; readonly leftId: number }

/** The forms of each type of conjugation, the base form first. */
export type Conjugations = ReadonlyMap<string, readonly Form[]>

/** Takes the forms of every type of conjugation from its model. */
export function readConjugations({ features, entries }: Stock): Conjugations {
  const forms = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (Object.values(models).includes(entry.baseForm)) {
      forms.set(entry.baseForm, [...(forms.get(entry.baseForm) ?? []), entry])
    }
  }
  return new Map(
    Object.entries(models).map(([type, model]) => {
      const inflected = (forms.get(model) ?? []).filter(({ leftId }) => {
        const [, detail, , , conjugation] = (features[leftId] ?? '').split(',')
        return detail === '自立' && conjugation === type
      })
      const base = inflected.find(({ surface, leftId }) => surface === model && features[leftId]?.endsWith('基本形'))
      if (!base) throw new Error(`IPADIC has no ${model}`)
      const ending = endingAfter(inflected.map(({ surface }) => surface))
      const said = endingAfter(inflected.map(({ reading }) => reading))
      const sorted = [base, ...inflected.filter((one) => one !== base)]
      return [type, sorted.map((one) => ({ ending: ending(one.surface), said: said(one.reading), leftId: one.leftId }))]
    }),
  )
}

/** Cuts off what all forms begin with. */
function endingAfter(forms: readonly string[]): (form: string) => string {
  const [first = ''] = forms
  let stem = 0
  while (stem < first.length && forms.every((form) => form[stem] === first[stem])) stem += 1
  return (form) => form.slice(stem)
}

/**
 * All forms of a word that is entered by its base form.
 *
 * @param type the type of conjugation as IPADIC names it, 五段・カ行イ音便
 * @throws RangeError where the word does not end as its type does
 */
export function conjugate(base: Entry, type: string, conjugations: Conjugations): Entry[] {
  const [first, ...others] = conjugations.get(type) ?? []
  if (!first) throw new RangeError(`the forms of ${type} are not known`)
  if (!base.surface.endsWith(first.ending) || !base.reading.endsWith(first.said)) {
    throw new RangeError(`does not end in ${first.ending} as ${type} does`)
  }
  const cut = (whole: string, ending: string) => whole.slice(0, whole.length - ending.length)
  const [stem, said] = [cut(base.surface, first.ending), cut(base.reading, first.said)]
  return [first, ...others].flatMap((form) => {
    const surface = stem + form.ending
    // A single kanji would stand for the word wherever it is met.
    if (surface.length < 2) return []
    const reading = said + form.said
    return [
      {
        ...base,
        surface,
        leftId: form.leftId,
        reading,
        pronunciation: cut(base.pronunciation, first.said) + form.said,
      },
    ]
  })
}
