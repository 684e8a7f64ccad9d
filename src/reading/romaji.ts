import { toRomaji } from 'wanakana'
import { morae, toKatakana } from './kana.ts'
import { memoize } from './memoize.ts'

const small = 'ァィゥェォャュョヮヵヶ'
const large = 'アイウエオヤユヨワカケ'
/** ヲ ヰ ヱ are written for sounds that are gone: as said they are o, i, e. */
const merged: Readonly<Record<string, string>> = { ヲ: 'オ', ヰ: 'イ', ヱ: 'エ' }
const macrons: Readonly<Record<string, string>> = { a: 'ā', i: 'ī', u: 'ū', e: 'ē', o: 'ō' }
const punctuation: Readonly<Record<string, string>> = {
  '、': ', ',
  '，': ', ',
  '。': '. ',
  '？': '? ',
  '！': '! ',
  '・': ' ',
  '　': ' ',
}
const kanaMora = /^[ァ-ヶ]/u
const longAfter: Readonly<Record<string, RegExp>> = { ウ: /[ou]$/, オ: /o$/ }

/**
 * Writes a pronunciation in Hepburn with macrons.
 *
 * In: kana as said (katakana or hiragana): long vowels as ー, particles already ワ エ オ (ヲ is said o), spaces between
 * phrases, 、 and 。. Out: バンゴー → bangō, ケイヤク → keiyaku; n' before vowels and y, ッ doubles the consonant (tch),
 * a ッ with nothing to double is an apostrophe; spaces kept, 、→ ', ', 。→ '. ', no space at the end. What is not kana
 * stays. Throws nothing. Source: README.md, Romaji.
 */
export function romajiFromPronunciation(pronunciation: string): string {
  let romaji = ''
  let doubled = false
  for (const mora of morae(toKatakana(pronunciation))) {
    if (mora === 'ッ') {
      doubled = true
    } else if (mora === 'ー') {
      romaji = romaji.replace(/[aiueo]$/, (vowel) => macrons[vowel] ?? vowel)
    } else if (kanaMora.test(mora) && mora !== 'ン') {
      const sound = soundOf(mora)
      romaji += (doubled ? doubling(sound) : afterN(romaji, sound)) + sound
      doubled = false
    } else {
      romaji += (doubled ? "'" : '') + (mora === 'ン' ? 'n\u0000' : (punctuation[mora] ?? mora))
      doubled = false
    }
  }
  return tidy(romaji + (doubled ? "'" : ''))
}

/**
 * Marks the long vowels of one word or name.
 *
 * In: kana as spelled (とうきょう, コウ). Out: katakana as said (トーキョー, コー): o+う, o+お and u+う are long, e+い
 * and i+い stay two, a+あ stays. A vowel lengthens once (とうおう → トーオー). ー, spaces and what is not kana stay.
 * Two words whose edge must not melt (ご|おく) have to come apart. Throws nothing. Source: README.md, Romaji.
 */
export function pronunciationFromKana(kana: string): string {
  let said = ''
  let sound = ''
  for (const mora of morae(toKatakana(kana))) {
    const long = longAfter[mora]?.test(sound) ?? false
    said += long ? 'ー' : mora
    sound = long || !kanaMora.test(mora) ? '' : soundOf(mora)
  }
  return said
}

/** Hepburn of one katakana mora; wanakana knows the single kana, the rule makes the sounds of foreign words. */
const soundOf = memoize((mora: string): string => {
  const [kana = '', follower] = [...mora]
  const base = toRomaji(fullSize(merged[kana] ?? kana))
  if (follower === undefined) return base
  const second = toRomaji(fullSize(follower))
  const consonant = base.slice(0, -1)
  if (second.startsWith('y')) return /[^aeo]i$/.test(base) || /^[fv]u$/.test(base) ? toRomaji(mora) : consonant + second
  if (second === 'wa') return `${consonant}wa`
  if (base === `${consonant}${second}`) return base + second
  if (base === 'u') return `w${second}`
  if (/^[kg]u$/.test(base)) return `${consonant}w${second}`
  if (/^(?:f|v|ts)u$/.test(base)) return consonant + second
  if (/^[td]e$/.test(base) && second === 'i') return `${consonant}i`
  if (/^[td]o$/.test(base) && second === 'u') return `${consonant}u`
  if (/^[sz]u$/.test(base) && second === 'i') return `${consonant}i`
  if (/i$/.test(base) && second === 'e') return /^(?:sh|ch|j)$/.test(consonant) ? `${consonant}e` : `${consonant}ye`
  return base + second
})

function fullSize(kana: string): string {
  return large[small.indexOf(kana)] ?? kana
}

function doubling(sound: string): string {
  if (/^[aiueo]/.test(sound)) return "'"
  return sound.startsWith('ch') ? 't' : sound.slice(0, 1)
}

function afterN(romaji: string, sound: string): string {
  return romaji.endsWith('n\u0000') && /^[aiueoy]/.test(sound) ? "'" : ''
}

function tidy(romaji: string): string {
  return romaji
    .replaceAll('\u0000', '')
    .replace(/ +/g, ' ')
    .replace(/ (?=[,.?!」』）])/g, '')
    .trimEnd()
}
