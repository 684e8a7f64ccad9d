import { distance } from 'fastest-levenshtein'
import { toKatakana } from '../../../src/reading/kana.ts'

/** A sentence with the readings that are right. */
export type Gold = {
  readonly text: string
  /** Katakana. `{ニイ/ニ}` stands for either; of the list, the first is the house's own. */
  readonly readings: readonly string[]
  readonly category: string
}

const vowelRows = [
  'アカサタナハマヤラワガザダバパァャヮ',
  'イキシチニヒミリギジビピィ',
  'ウクスツヌフムユルグズブプュゥヴ',
  'エケセテネヘメレゲゼデベペェ',
  'オコソトノホモヨロゴゾドボポョォヲ',
]
const vowels = 'アイウエオ'
/** Sounds that are spelled in two ways: long vowels, and particles as they are written or said. */
const alike: Readonly<Record<string, string>> = {
  ウ: '[ウオユ]',
  オ: '[オウヲ]',
  イ: '[イエユ]',
  エ: '[エイヘ]',
  ハ: '[ハワ]',
  ワ: '[ワハ]',
  ヘ: '[ヘエ]',
  ヲ: '[ヲオ]',
}

/** Reads lines of `sentence⇥reading⇥category⇥other readings, apart by |`; lines that begin with # are comments. */
export function readGold(lines: string): Gold[] {
  return lines.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return []
    const [text = '', reading = '', category = '', others = ''] = line.split('\t')
    return [{ text, readings: [reading, ...others.split('|').filter((one) => one !== '')], category }]
  })
}

/** Whether a reading in kana is one of the right ones. */
export function isRight(reading: string, { readings }: Gold): boolean {
  // Of a digit only, at the beginning of a phrase: いちに いてん keeps both.
  const short = reading.replace(/(?<=^|[ 、。])(に(?=い)|ご(?=お))[いお]/gu, '$1')
  const sounds = [reading, short].flatMap((one) => likewise(soundOf(one)))
  return readings.some((pattern) => sounds.some((one) => patternOf(pattern).test(one)))
}

/** What may be said in spelling and what may be left out: すうじの, あるふぁべっとの; にい and ごお of digits, or に and ご. */
function likewise(sound: string): readonly string[] {
  const letters = sound.replace(/アルファベットノ/g, '')
  return [sound, letters, letters.replace(/スウジノ/g, '')].flatMap((one) => [
    one,
    one.replace(/ニイ/g, 'ニ').replace(/ゴオ/g, 'ゴ'),
  ])
}

/** How many kana have to be changed, and of how many: the house's reading against another. */
export function errorsIn(reading: string, { readings: [first = ''] }: Gold): { errors: number; of: number } {
  const gold = canonical(first.replace(/\{([^/}]*)[^}]*\}/g, '$1'))
  return { errors: distance(canonical(reading), gold), of: gold.length }
}

function patternOf(reading: string): RegExp {
  const source = reading.replace(/[{}/]|[^{}/]+/g, (part) => {
    if (part === '{') return '(?:'
    if (part === '}') return ')'
    if (part === '/') return '|'
    return [...soundOf(part)].map((kana) => alike[kana] ?? kana).join('')
  })
  return new RegExp(`^${source}$`)
}

/** Katakana without spaces and signs, ー as the vowel it lengthens, ヂ and ヅ as ジ and ズ. */
function soundOf(reading: string): string {
  let sound = ''
  for (const kana of toKatakana(reading.normalize('NFKC')).replace(/[^ァ-ヶー]/g, '')) {
    const row = vowelRows.findIndex((one) => one.includes(sound.at(-1) ?? ''))
    if (kana === 'ー' && sound !== '') sound += vowels[row] ?? ''
    else sound += { ヂ: 'ジ', ヅ: 'ズ' }[kana] ?? kana
  }
  return sound
}

/** One spelling for what sounds alike. */
function canonical(reading: string): string {
  return soundOf(reading)
    .replace(/ヲ/g, 'オ')
    .replace(/ハ/g, 'ワ')
    .replace(/ヘ/g, 'エ')
    .replace(/(?<=[オコソトノホモヨロゴゾドボポョォ])ウ/g, 'オ')
    .replace(/(?<=[エケセテネヘメレゲゼデベペェ])イ/g, 'エ')
}
