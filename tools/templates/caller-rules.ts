import type { CompiledLine } from '../../src/script/compiled.ts'
import { slotsWithPauses } from '../../src/script/slots.ts'

const mostMorae = 40
const endings =
  /(です|ですか|ます|ますか|ました|ましたか|ません|ませんか|ませんでした|でした|お願いします|[てで]ください|をください|ありがとうございました|失礼します)$/u

/** Words that a caller's line may not hold, and the one line that may. */
const banned: readonly { readonly word: RegExp; readonly except?: string; readonly why: string }[] = [
  { word: /けっこうです|結構です|いいです|大丈夫/u, why: 'means yes and no' },
  { word: /いりません|いります/u, why: 'curt, and one weak vowel away from いません: say 必要ありません' },
  { word: /やめて(ください)?|やめます/u, why: 'is “stop that!” to a person and cancelling as well' },
  { word: /やめたい/u, except: 'say-cancel-word', why: 'is “stop that!” to a person and cancelling as well' },
  {
    word: /(変|替|買|か)え(ます|たい|ません)/u,
    why: '変える, 替える, 買える and 帰る meet in one sound: say 変更をお願いします',
  },
  { word: /払えません/u, why: 'one vowel from 払いません, “I will not pay”' },
  { word: /やさしい日本語/u, why: 'is heard as 優しい, “please be kind”: say かんたんな日本語' },
  { word: /キャンセル/u, why: 'is for orders and bookings: say 解約' },
  { word: /ちょっと/u, except: 'open-wrong-charge', why: 'leaves it open' },
  { word: /たぶん|と思います/u, except: 'open-wrong-charge', why: 'leaves it open' },
  { word: /もしもし/u, except: 'rescue-hello', why: 'is off-key at a desk: say すみません' },
  { word: /(^|[、。])(うん|ええ|そうですか)/u, why: 'is not an answer' },
  {
    word: /(んですが|けど|だから|ので)[、。]/u,
    why: 'a sentence that trails off gets a second question instead of an answer',
  },
]

/**
 * What is wrong with a caller's line: endings, words that mislead, はい and いいえ alone, length.
 * The rules and their reasons: a caller who reads must be understood at once.
 *
 * @param text the line as printed, slots as a noun
 */
export function callerFaults(id: string, text: string, parts: CompiledLine['parts']): string[] {
  const faults: string[] = []
  const sentences = text.split('。').filter((sentence) => sentence !== '')
  if (!text.endsWith('。')) faults.push('a caller’s line ends with 。')
  if (sentences.length > 2) faults.push(`${sentences.length} sentences: at most two make a line`)
  for (const sentence of sentences) {
    if (!endings.test(sentence)) faults.push(`“${sentence}” does not end as a caller’s sentence may`)
    if (sentence.split('、').length > 2) faults.push(`“${sentence}” has more than one 、`)
    if (/^(はい|いいえ)$/u.test(sentence)) faults.push(`${sentence} stands alone: say the verb with it`)
  }
  for (const { word, except, why } of banned) {
    const found = word.exec(text)
    if (found && id !== except) faults.push(`“${found[0]}” ${why}`)
  }
  if (id.startsWith('open-') && /契約/u.test(text.replace('初期契約解除', ''))) {
    faults.push('契約 in an opening line is heard as 解約')
  }
  const longest = longestBreath(parts)
  if (longest > mostMorae) faults.push(`${longest} morae without a pause: at most ${mostMorae}`)
  return faults
}

/** The most morae between two pauses; a value counts for none, and one said in groups is a pause. */
function longestBreath(parts: CompiledLine['parts']): number {
  const kana = parts.map((part) => ('slot' in part ? (slotsWithPauses.has(part.slot) ? '、' : '') : part.kana)).join('')
  return Math.max(
    ...kana.split(/[、。]/u).map((breath) => breath.replace(/[ ゃゅょぁぃぅぇぉャュョァィゥェォ]/gu, '').length),
  )
}
