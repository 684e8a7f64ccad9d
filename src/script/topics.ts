import type { Localized } from '../languages/languages.ts'
import type { Relation } from './details.ts'
import type { Procedure } from './procedures.ts'

/** A word that is said from a list: how it is printed and said, and what it means. */
export type ChosenWord = { readonly text: string; readonly reading?: string; readonly written: Localized }

function chosenWord(text: string, reading: string, en: string, chinese: string): ChosenWord {
  return { text, reading, written: { en, 'zh-Hans': chinese } }
}

/** What the call is for as one noun: for a speech robot, and for a voice message. */
export const topics: Readonly<Record<Procedure, ChosenWord>> = {
  cancel: chosenWord('解約', 'かいやく', 'cancelling a contract', '解约'),
  'port-out': chosenWord('乗り換え', 'のりかえ', 'changing carriers', '携号转网'),
  lost: chosenWord('紛失', 'ふんしつ', 'a lost phone', '手机遗失'),
  resume: chosenWord('回線の再開', 'かいせんの さいかい', 'resuming the line', '恢复使用'),
  reissue: chosenWord('再発行', 'さいはっこう', 'a reissue', '补办SIM'),
  'change-address': chosenWord('住所変更', 'じゅうしょ へんこう', 'a change of address', '变更地址'),
  'change-name': chosenWord('名前の変更', 'なまえの へんこう', 'a change of name', '变更姓名'),
  'change-payment': chosenWord(
    '支払い方法の変更',
    'しはらい ほうほうの へんこう',
    'a change of payment',
    '变更付款方式',
  ),
  bill: chosenWord('料金', 'りょうきん', 'charges', '费用'),
  'wrong-charge': chosenWord('請求', 'せいきゅう', 'a bill', '账单'),
  fee: chosenWord('料金', 'りょうきん', 'charges', '费用'),
  'check-cancellation': chosenWord('解約の確認', 'かいやくの かくにん', 'checking a cancellation', '确认解约'),
  pin: chosenWord('暗証番号', 'あんしょうばんごう', 'a PIN', '密码'),
  'leaving-japan': chosenWord('解約', 'かいやく', 'cancelling a contract', '解约'),
  'on-behalf': chosenWord('契約', 'けいやく', 'a contract', '合约'),
  'cooling-off': chosenWord('初期契約解除', 'しょき けいやく かいじょ', 'the eight-day cancellation', '8天内解约'),
  language: chosenWord('外国語の窓口', 'がいこくごの まどぐち', 'a desk for another language', '外语窗口'),
}

export const relationWords: Readonly<Record<Relation, ChosenWord>> = {
  family: chosenWord('家族', 'かぞく', 'family', '家人'),
  wife: chosenWord('妻', 'つま', 'wife', '妻子'),
  husband: chosenWord('夫', 'おっと', 'husband', '丈夫'),
  child: chosenWord('子ども', 'こども', 'child', '孩子'),
  friend: chosenWord('友達', 'ともだち', 'friend', '朋友'),
}
