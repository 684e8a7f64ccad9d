import { toKatakana } from '../kana.ts'
import { word } from '../spoken/word.ts'
import type { Token } from '../token.ts'

/** What leans on a counter and is read so after it and nowhere else. */
const tails: ReadonlyMap<string, string> = new Map([
  ['目', 'め'],
  ['間', 'かん'],
  ['前', 'まえ'],
  ['後', 'ご'],
  ['半', 'はん'],
  ['分', 'ぶん'],
  ['代', 'だい'],
  ['台', 'だい'],
  ['度', 'ど'],
  ['生', 'せい'],
  ['来', 'らい'],
  ['余', 'よ'],
  ['版', 'ばん'],
  ['玉', 'だま'],
  ['札', 'さつ'],
  ['組', 'ぐみ'],
  ['児', 'じ'],
  ['制', 'せい'],
  ['頃', 'ごろ'],
  ['弱', 'じゃく'],
  ['強', 'きょう'],
  ['毎', 'ごと'],
  ['払い', 'ばらい'],
  ['縛り', 'しばり'],
  ['引き', 'びき'],
  ['引', 'びき'],
  ['折り', 'おり'],
  ['掛け', 'がけ'],
  ['柱', 'ばしら'],
  ['貸し', 'がし'],
  ['締め', 'じめ'],
  ['建て', 'だて'],
  ['建', 'だて'],
  ['あたり', 'あたり'],
  ['立て', 'だて'],
  ['重ね', 'がさね'],
  ['炊き', 'だき'],
  ['撮り', 'どり'],
  ['切り', 'きり'],
  ['暮らし', 'ぐらし'],
  ['隣', 'どなり'],
  ['物', 'もの'],
  ['様', 'さま'],
  ['中', 'ちゅう'],
  ['末', 'まつ'],
  ['増', 'ぞう'],
  ['増し', 'まし'],
  ['末日', 'まつじつ'],
])
/** 10枚重ね、: a verb that another follows. */
const goesOn = /^(?:重ね|撮り|暮らし|立て)、$/u
/** What the dictionary takes for one word with a counter: つと. */
const particles = /^(?:[のとがもをにや]|まで)$/u
/** All through them: 1日中 いちにちじゅう, but 3日中 みっかちゅう. */
const wholeSpans = /^[1一][日年晩]$/u
/** Whether a word, or what is left of one behind a counter, leans on the counter. Throws nothing. */
export function leans(surface: string): boolean {
  return tails.has(surface) || particles.test(surface)
}

/** A verb leans on the counter where it is no verb any more: 10%引き, but 10円引きます. */
export function isTail(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !tails.has(token.surface)) return false
  return (
    token.partOfSpeech === '名詞' ||
    // 3羽来て: they come.
    (token.partOfSpeech === '動詞' &&
      token.surface !== '来' &&
      !endsVerb(next) &&
      !goesOn.test(token.surface + (next?.surface ?? '')))
  )
}

function tailKana(surface: string, counted: string): string {
  if (surface === '中' && wholeSpans.test(counted)) return 'じゅう'
  if (surface === '切り' && counted.endsWith('枚')) return 'ぎり'
  if (surface === '増' && counted.endsWith('割')) return 'まし'
  if (surface === '間' && counted.endsWith('畳')) return 'ま'
  // A quarter of one, not a coin: 4分の1玉.
  if (surface === '玉' && /分の|[/\u2044]/.test(counted)) return 'たま'
  return tails.get(surface) ?? surface
}

function endsVerb(token: Token | undefined): boolean {
  return token?.partOfSpeech === '助動詞' || token?.detail === '接続助詞' || token?.detail === '非自立'
}

/** In: what leans on a counter, and the number with the counter. Out: its word. Throws nothing. */
export function tailToken(surface: string, counted: string): Token {
  const particle = particles.test(surface)
  const kana = tailKana(surface, counted)
  return {
    surface,
    partOfSpeech: particle ? '助詞' : '名詞',
    detail: particle ? (surface === 'の' ? '連体化' : '格助詞') : '接尾',
    conjugation: '*',
    baseForm: surface,
    reading: toKatakana(kana),
    pronunciation: word(kana).said,
  }
}
