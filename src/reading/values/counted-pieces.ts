import { addressPieces } from '../spoken/address.ts'
import { type Counter, countedWord } from '../spoken/counter.ts'
import { dayOfMonth } from '../spoken/counter-table.ts'
import { countersAt } from '../spoken/counters.ts'
import { spelledDigits } from '../spoken/digits.ts'
import { yearWord } from '../spoken/number.ts'
import { numeralCharacters, numeralRows } from '../spoken/numeral.ts'
import { inOneBreath, type Piece } from '../spoken/piece.ts'
import { word } from '../spoken/word.ts'
import { namesCode } from './codes.ts'

/** 3分の2. */
const fraction = new RegExp(`^分の[${numeralCharacters}]`, 'u')
const denominator: Counter = { name: 'ぶんの' }
const part: Counter = { name: 'ぶ' }
const schoolClass: Counter = { name: 'くみ' }
const room: Counter = { name: 'ま', whole: { いち: 'ひとま', に: 'ふたま', さん: 'みま' } }
/** Sapporo's blocks are よじょう, くじょう; articles of a law よんじょう. */
const block: Counter = { name: 'じょう', last: { よん: 'よ', きゅう: 'く' } }
const lotWithNumber: Counter = { name: 'ばんちの' }
/** In an address 号 counts rooms; elsewhere issues, roads, home runs. */
const roomBefore = /(?:番地?|丁目|-|棟|荘|館|室|[ァ-ヶー]) ?$/u
const dayBefore = /(?:\d月|[一二三四五六七八九十]月|毎月|今月|来月|先月|翌月|当月|同月|月の|年)$/u
/** What a household's breaker takes; 30A席 is a seat. */
const amperes = /^(?:10|15|20|30|40|50|60|\d+\.\d+)A(?![A-Za-z0-9席列号組クゲ-])/u
const ofParts = /[\d一二三四五六七八九十百千万]分の$/u
const seatBefore = /(?:座席|席|ゲート|出口|クラス|番|号|No\.?)[はがの:： ]*$/u
const spanBefore =
  /(?:残り|丸|まる|たった|ほぼ|約|あと|もう|わずか|ほんの|十年|一年|この|良い|いい|よい|長い|楽しい|忙しい|大変な|素敵な|平均|毎月|月に?|週に?|年に?|半|まるまる)$/u
const durationAfter =
  /^(?:がかり|券|乗車|フリー|パス|体験|コース|講座|違い|目安|量|つけ|置[いき]|寝|休[みんめ]|待[ちっつ]|歩[いき]|働|過ご|遊|頑張|がんば|かかる|を(?:費|過|使|終|無駄|始|通)|では?(?:終|回|行|見|出来|でき)|は(?:24|二十四)時間|は[長短]|間|中|あたり|当たり|当り|につき|ごと|毎|おき|目|分|半|で|かけ|かか|以内|以上|程度|ほど|くらい|ぐらい|単位|料金|乗り放題|限り|限定|[店署駅所園]長|保険|外出|留守|延長|余裕|あれ[ばっ]|ずつ|缶詰|立ち|座|いっぱい|一杯|ぶり|ぶん|空[いけ]|あけ|おい[てた]|挟|違|短|長|ぼ|すら|こも|おとなし|集計|推奨|上限|摂取|利用|プラン|ツアー|観光|有効|雨|晴|家[にで]|部屋|外に|デート|のんびり|ゆっくり|ずっと|走|動|話|遅刻|欠席|仕事|勤務|練習|勉強|授業|会議|運転|旅行|体|最[高低少]|が(?:長|短|終わ|過ぎ|かり|早|あっという|[2２]4時間|始まる)|平均|前|後|早|遅|も|だけ|しか|に?[約最]|に?[0-9一二三四五六七八九十百千何数]|の(?:利用|通信|上限|うち|始|終|平均|最|お?食|乗降|乗客|来客|来場|入場|販売|売上|売り上げ|生産|摂取|必要|消費|発電|処理|歩数|運動|作業|仕事|勤務|労働|睡眠|感染|新規|流れ|スケジュール|過ごし|気温差|寒暖差|目標|目安|疲れ))/u

/**
 * The counters that a text after a number begins with. 分 is ふん, but ぶ behind 割 and behind the degrees
 * of a fever and ぶんの in 3分の2; 条 behind 北 and 南 is a block. Throws nothing.
 */
export function countersIn(written: string, before: string, after: string): ReturnType<typeof countersAt> {
  // 第3日曜日 counts Sundays.
  if (/^[月火水木金土日]曜/u.test(after)) return []
  if (fraction.test(after)) return [{ written: '分の', counter: denominator }]
  if ((/[北南]$/u.test(before) && after.startsWith('条')) || (/^\d+$/.test(written) && after.startsWith('条通')))
    return [{ written: '条', counter: block }]
  const isPart = before.endsWith('割') || (before.endsWith('度') && /^[1-9一二三四五六七八九]$/u.test(written))
  if (amperes.test(`${written}${after.slice(0, 3)}`) && !seatBefore.test(before)) {
    return [{ written: 'A', counter: { name: 'あんぺあ' } }]
  }
  // 六畳一間, 二間ある: rooms, not a length.
  const countsRooms =
    /畳の?$|(?:畳|部屋|和室|洋室|間取り)[^。]*$/u.test(before) ||
    /^間(?:ある|あり|あっ|の(?:部屋|家|アパート)|しか)/u.test(after)
  if (after.startsWith('間') && countsRooms) return [{ written: '間', counter: room }]
  // 一石を投じる is a stone.
  if (/^石を投/u.test(after)) return [{ written: '石', counter: { name: 'せき', last: { いち: 'いっ' } } }]
  // 第1子 is a child.
  if (after.startsWith('子') && before.endsWith('第'))
    return [{ written: '子', counter: { name: 'し', last: { いち: 'いっ' } } }]
  // 3対2 is a score, 3対 are three pairs.
  if (new RegExp(`^対[${numeralCharacters}]`, 'u').test(after)) return []
  return isPart && after.startsWith('分') ? [{ written: '分', counter: part }] : countersAt(after)
}

/** A number with its counter. In: the number and the unit as they are written. Throws nothing. */
export function countedPieces(
  written: string,
  unit: string,
  counter: Counter,
  { before, after }: { readonly before: string; readonly after: string },
): readonly Piece[] | undefined {
  const digits = /^\d+$/.test(written)
  const isRoom = unit === '号室' || (unit === '号' && roomBefore.test(before))
  if (digits && isRoom && (written.length > 2 || written.startsWith('0'))) {
    return addressPieces(written + unit)
  }
  const isCode =
    /^0\d/.test(written) ||
    // No 号 or 番 is counted that far: 免許証は第301412345670号.
    (/^[号番]$/u.test(unit) && written.length > 7) ||
    (/^[号番]$/u.test(unit) && written.length > (/内線[はがのを]?$/u.test(before) ? 2 : 4) && namesCode(before))
  if (digits && isCode && !/^[月日時分秒年]/.test(unit)) {
    return [...inOneBreath(spelledDigits(written)), { text: unit, word: word(counter.name) }]
  }
  const rows = numeralRows(written)
  if (!rows) return undefined
  const text = written + unit
  if (unit === '年' && /^[1-9]\d{3}$/.test(written)) return [{ text, word: yearWord(Number(written)) }]
  if (unit === '組' && isSchoolClass(before, after.slice(unit.length))) {
    return [{ text, word: countedWord(rows, schoolClass) }]
  }
  // 602番地1 has a の that is not written.
  if (unit === '番地' && /^\d/.test(after.slice(unit.length))) return [{ text, word: countedWord(rows, lotWithNumber) }]
  const isDay =
    unit === '日' &&
    rows.flat().join('') === 'いち' &&
    !ofParts.test(before) &&
    isDayOfMonth(written, before, after.slice(unit.length))
  // A quarter of one is いち, not ひと: 四分の一株.
  const ofWhole = ofParts.test(before) ? { name: counter.name, ...(counter.whole ? {} : counter) } : counter
  return [{ text, word: countedWord(rows, isDay ? dayOfMonth : ofWhole) }]
}

/** 2組 of a school is にくみ; ふたくみ are two pairs. */
function isSchoolClass(before: string, after: string): boolean {
  return (
    /年$|組[とや、]$/u.test(before) ||
    /^(?:の(?:担任|先生|生徒|児童|教室|みんな|子)|[とや、][\d一二三四五六七八九]+組)/u.test(after)
  )
}

/** 1日 is the first of a month after a month and, in digits, where nothing says that it is a span of time. */
function isDayOfMonth(written: string, before: string, after: string): boolean {
  return (
    dayBefore.test(before) ||
    /^付(?!け)/u.test(after) ||
    (!spanBefore.test(before) && /^\d/.test(written) && !before.endsWith('中') && !durationAfter.test(after))
  )
}
