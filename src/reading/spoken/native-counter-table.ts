import { type Counter, counter } from './counter.ts'
import { oneAndTwo } from './native-numbers.ts'

/** A counter of Japan's own: ひとさら, ふたさら, さんさら; of the numbers only ten changes before it: じゅっさら. */
const own = (name: string): Counter =>
  counter(name, {
    kind: 'plain',
    whole: oneAndTwo(name),
    ...(/^[か-こさ-そた-と]/.test(name) && { last: { じゅう: 'じゅっ' } }),
  })

/** The counters that are said with ひと and ふた, spellings of one apart by a space. */
export const nativeCounterTable: Readonly<Record<string, Counter>> = {
  晩: own('ばん'),
  '桁 ケタ けた': own('けた'),
  坪: own('つぼ'),
  玉: own('たま'),
  皿: own('さら'),
  袋: own('ふくろ'),
  束: own('たば'),
  房: own('ふさ'),
  折: own('おり'),
  串: own('くし'),
  つまみ: own('つまみ'),
  盛り: own('もり'),
  籠: own('かご'),
  腹: own('はら'),
  かけ: own('かけ'),
  コマ: own('こま'),
  鉢: own('はち'),
  舟: own('ふね'),
  枝: own('えだ'),
  腰: own('こし'),
  穴: own('あな'),
  枠: own('わく'),
  声: own('こえ'),
  '振り 振': own('ふり'),
  '揃い 揃え': own('そろい'),
  巻き: own('まき'),
  回り: own('まわり'),
  棹: own('さお'),
  '張り 張': own('はり'),
  粒: own('つぶ'),
  切れ: own('きれ'),
  口: own('くち'),
  '瓶 びん': own('びん'),
  部屋: own('へや'),
  組: own('くみ'),
  言: own('こと'),
  通り: own('とおり'),
  駅: own('えき'),
  家族: own('かぞく'),
  間続き: counter('まつづき', { whole: { ...oneAndTwo('まつづき'), さん: 'みまつづき' } }),
}
