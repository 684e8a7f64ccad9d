import type { Localized } from '../languages/languages.ts'

/** What operators say: as it is heard, its reading in hiragana, the same in plain Japanese, and what it means. */
export type DecoderEntry = {
  readonly heard: string
  readonly reading: string
  readonly plain: string
  readonly meaning: Localized
}

/** Most dangerous first: the first three end in ます and mean that they cannot. */
export const decoderEntries: readonly DecoderEntry[] = [
  {
    heard: 'いたしかねます / できかねます',
    reading: 'いたしかねます / できかねます',
    plain: 'できません',
    meaning: { en: 'We cannot', 'zh-Hans': '无法办理' },
  },
  {
    heard: '承りかねます',
    reading: 'うけたまわりかねます',
    plain: '受けられません',
    meaning: { en: 'We cannot accept it', 'zh-Hans': '无法受理' },
  },
  {
    heard: '分かりかねます',
    reading: 'わかりかねます',
    plain: '分かりません',
    meaning: { en: 'We do not know', 'zh-Hans': '不清楚' },
  },
  {
    heard: '承っておりません',
    reading: 'うけたまわっておりません',
    plain: '受けていません',
    meaning: { en: 'We do not do this here', 'zh-Hans': '这里不受理' },
  },
  {
    heard: '承ります / 承りました',
    reading: 'うけたまわります / うけたまわりました',
    plain: '受けます / 受けました',
    meaning: { en: 'We accept / accepted (not yet done)', 'zh-Hans': '受理 / 已受理' },
  },
  {
    heard: 'よろしいでしょうか',
    reading: 'よろしいでしょうか',
    plain: 'いいですか',
    meaning: { en: 'May I? consent wanted', 'zh-Hans': '可以吗？（征求同意）' },
  },
  {
    heard: '結構です',
    reading: 'けっこうです',
    plain: 'それでいいです / 必要ありません',
    meaning: {
      en: 'Fine, or no need: ask which. Do not say it yourself: it can be taken as yes',
      'zh-Hans': '可以，或不用：请问清是哪个。自己不要说，可能被当成同意',
    },
  },
  {
    heard: '進めさせていただきます',
    reading: 'すすめさせていただきます',
    plain: '進めます',
    meaning: { en: 'I go ahead: stop me now if not', 'zh-Hans': '我就继续办理了' },
  },
  {
    heard: 'お間違いないでしょうか',
    reading: 'おまちがい ないでしょうか',
    plain: '合っていますか',
    meaning: { en: 'Is it correct?', 'zh-Hans': '没有错误吧？' },
  },
  {
    heard: 'ご不明な点はございませんか',
    reading: 'ごふめいな てんは ございませんか',
    plain: '質問はありますか',
    meaning: { en: 'Any questions?', 'zh-Hans': '有不明白的地方吗？' },
  },
  {
    heard: 'ご同意いただけますか',
    reading: 'ごどういいただけますか',
    plain: '同意しますか',
    meaning: { en: 'Do you agree?', 'zh-Hans': '您同意吗？' },
  },
  {
    heard: 'かしこまりました / 承知いたしました',
    reading: 'かしこまりました / しょうちいたしました',
    plain: '分かりました',
    meaning: { en: "Understood, I'll do it", 'zh-Hans': '好的，明白了' },
  },
  {
    heard: '恐れ入りますが',
    reading: 'おそれいりますが',
    plain: 'すみませんが',
    meaning: { en: 'Polite opening: a question follows', 'zh-Hans': '不好意思（后面有问题）' },
  },
  {
    heard: 'お手数ですが',
    reading: 'おてすうですが',
    plain: 'すみませんが',
    meaning: { en: 'Sorry for the trouble: a request follows', 'zh-Hans': '麻烦您' },
  },
  {
    heard: '差し支えなければ',
    reading: 'さしつかえなければ',
    plain: 'よければ',
    meaning: { en: "If you don't mind: you may refuse", 'zh-Hans': '如果方便的话（可拒绝）' },
  },
  {
    heard: '念のため',
    reading: 'ねんのため',
    plain: 'もう一度確認します',
    meaning: { en: 'Just to make sure', 'zh-Hans': '以防万一，确认一下' },
  },
  {
    heard: 'あいにく',
    reading: 'あいにく',
    plain: '残念ですが',
    meaning: { en: 'Unfortunately: a no follows', 'zh-Hans': '很不巧' },
  },
  {
    heard: '申し訳ございません',
    reading: 'もうしわけございません',
    plain: 'すみません',
    meaning: { en: "I'm sorry: often a no", 'zh-Hans': '非常抱歉' },
  },
  {
    heard: '少々お待ちください',
    reading: 'しょうしょう おまち ください',
    plain: '少し待ってください',
    meaning: { en: 'One moment', 'zh-Hans': '请稍等' },
  },
  {
    heard: '保留にいたします',
    reading: 'ほりゅうに いたします',
    plain: '待ってください',
    meaning: { en: 'On hold, music', 'zh-Hans': '请在线等候' },
  },
  {
    heard: 'お調べいたします',
    reading: 'おしらべいたします',
    plain: '調べます',
    meaning: { en: "I'll look it up", 'zh-Hans': '我查一下' },
  },
  {
    heard: 'お伺いします / 伺えますか',
    reading: 'おうかがいします / うかがえますか',
    plain: '聞きます',
    meaning: { en: "I'd like to ask", 'zh-Hans': '想请问您' },
  },
  {
    heard: 'お聞かせください',
    reading: 'おきかせ ください',
    plain: '教えてください',
    meaning: { en: 'Please tell me', 'zh-Hans': '请告诉我' },
  },
  {
    heard: '申し上げます',
    reading: 'もうしあげます',
    plain: '言います',
    meaning: { en: 'I will now say it (write!)', 'zh-Hans': '我来念（请记）' },
  },
  {
    heard: 'お控えください',
    reading: 'おひかえ ください',
    plain: '書いてください',
    meaning: { en: 'Please write it down', 'zh-Hans': '请记录下来' },
  },
  {
    heard: '復唱いたします',
    reading: 'ふくしょういたします',
    plain: 'もう一度言います',
    meaning: { en: 'Let me read that back', 'zh-Hans': '我重复一遍' },
  },
  {
    heard: 'お分かりになりますか',
    reading: 'おわかりに なりますか',
    plain: '分かりますか',
    meaning: { en: 'Do you know it?', 'zh-Hans': '您知道吗？' },
  },
  {
    heard: 'お手元にございますか',
    reading: 'おてもとに ございますか',
    plain: '今ありますか',
    meaning: { en: 'Do you have it with you?', 'zh-Hans': '您手边有吗？' },
  },
  {
    heard: 'お済みでしょうか',
    reading: 'おすみでしょうか',
    plain: '終わりましたか',
    meaning: { en: 'Have you done it?', 'zh-Hans': '已经办完了吗？' },
  },
  {
    heard: '〜でいらっしゃいますか',
    reading: 'でいらっしゃいますか',
    plain: '〜ですか',
    meaning: { en: 'Are you …?', 'zh-Hans': '您是……吗？' },
  },
  {
    heard: 'ご契約者様 / ご名義人様',
    reading: 'ごけいやくしゃさま / ごめいぎにんさま',
    plain: '契約した人',
    meaning: { en: 'The person on the contract', 'zh-Hans': '机主（签约人）' },
  },
  { heard: 'ご本人様', reading: 'ごほんにんさま', plain: 'あなた', meaning: { en: 'You yourself', 'zh-Hans': '本人' } },
  {
    heard: '代理の方',
    reading: 'だいりの かた',
    plain: '代わりの人',
    meaning: { en: 'Someone acting for you', 'zh-Hans': '代理人' },
  },
  {
    heard: 'ご登録の',
    reading: 'ごとうろくの',
    plain: '登録した',
    meaning: { en: 'As registered', 'zh-Hans': '登记的' },
  },
  {
    heard: 'ご連絡先',
    reading: 'ごれんらくさき',
    plain: '電話番号',
    meaning: { en: 'Number to reach you', 'zh-Hans': '联系方式' },
  },
  {
    heard: '下4桁',
    reading: 'しもよんけた',
    plain: '最後の4つの数字',
    meaning: { en: 'Last four digits', 'zh-Hans': '后四位' },
  },
  {
    heard: '差し上げます',
    reading: 'さしあげます',
    plain: 'あげます / します',
    meaning: { en: 'We give you / do for you', 'zh-Hans': '给您' },
  },
  {
    heard: 'いただけますでしょうか',
    reading: 'いただけますでしょうか',
    plain: 'してください',
    meaning: { en: 'Could you please', 'zh-Hans': '能请您……吗？' },
  },
  {
    heard: 'なさいますか',
    reading: 'なさいますか',
    plain: 'しますか',
    meaning: { en: 'What would you like to do?', 'zh-Hans': '您要怎么做？' },
  },
  {
    heard: 'ご案内',
    reading: 'ごあんない',
    plain: '説明',
    meaning: { en: 'Guidance; in sales talk an offer', 'zh-Hans': '说明；推销时＝推荐' },
  },
  {
    heard: 'ご提案 / ご検討',
    reading: 'ごていあん / ごけんとう',
    plain: 'すすめること / 考えること',
    meaning: { en: 'An offer / think it over (sales)', 'zh-Hans': '建议 / 考虑（推销）' },
  },
  {
    heard: '〜済み',
    reading: 'ずみ',
    plain: '終わりました',
    meaning: { en: 'Done (解約済み)', 'zh-Hans': '已……（已解约）' },
  },
  {
    heard: 'お手続き中',
    reading: 'おてつづきちゅう',
    plain: 'まだです',
    meaning: { en: 'Being processed, not done', 'zh-Hans': '办理中' },
  },
  { heard: '別途', reading: 'べっと', plain: 'ほかに', meaning: { en: 'Separately, extra', 'zh-Hans': '另外，额外' } },
  {
    heard: '満額 / 日割り',
    reading: 'まんがく / ひわり',
    plain: '全部 / 日で計算',
    meaning: { en: 'Full month / by the day', 'zh-Hans': '全额 / 按天计算' },
  },
  {
    heard: '残債 / 分割 / 一括',
    reading: 'ざんさい / ぶんかつ / いっかつ',
    plain: '残りのお金 / 何回も払う / 一回で払う',
    meaning: { en: 'Balance / instalments / all at once', 'zh-Hans': '余款 / 分期 / 一次性' },
  },
  {
    heard: '失効 / 引き継ぎ',
    reading: 'しっこう / ひきつぎ',
    plain: 'なくなる / うつす',
    meaning: { en: 'Expires / carried over', 'zh-Hans': '失效 / 转移' },
  },
  {
    heard: '対象 / 対象外',
    reading: 'たいしょう / たいしょうがい',
    plain: 'できます / できません',
    meaning: { en: 'Covered / not covered', 'zh-Hans': '符合条件 / 不符合条件' },
  },
  {
    heard: '発生いたします',
    reading: 'はっせいいたします',
    plain: 'かかります',
    meaning: { en: 'You will be charged', 'zh-Hans': '会产生费用' },
  },
  { heard: 'ご負担', reading: 'ごふたん', plain: '払います', meaning: { en: 'You pay', 'zh-Hans': '由您承担' } },
  {
    heard: '折り返し',
    reading: 'おりかえし',
    plain: 'あとで電話します',
    meaning: { en: 'We call you back', 'zh-Hans': '回电' },
  },
  {
    heard: '担当部署 / 窓口',
    reading: 'たんとうぶしょ / まどぐち',
    plain: '係',
    meaning: { en: 'Department / desk', 'zh-Hans': '负责部门 / 窗口' },
  },
  {
    heard: 'おつなぎします',
    reading: 'おつなぎします',
    plain: '電話を代わります',
    meaning: { en: "I'll connect you", 'zh-Hans': '为您转接' },
  },
  {
    heard: '店舗 / ご来店',
    reading: 'てんぽ / ごらいてん',
    plain: 'お店 / お店に来る',
    meaning: { en: 'Shop / come to the shop', 'zh-Hans': '店铺 / 到店' },
  },
  {
    heard: '本日 / 翌日 / 翌月',
    reading: 'ほんじつ / よくじつ / よくげつ',
    plain: '今日 / 次の日 / 次の月',
    meaning: { en: 'Today / next day / next month', 'zh-Hans': '今天 / 第二天 / 下个月' },
  },
]
