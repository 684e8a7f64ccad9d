import type { SpokenValue } from '../segment.ts'
import { counted } from './number.ts'
import { spokenValue } from './piece.ts'

/**
 * An amount of yen.
 *
 * In: an integer of at most 15 digits. Out: printed '5,320円', said ごせん さんびゃく にじゅうえん; no second saying,
 * for asked again the amount is said once more. Throws RangeError outside. Source: README.md, Numbers and counters.
 */
export function speakYen(amount: number): SpokenValue {
  const word = counted(amount, { name: 'えん', last: { よん: 'よ' } })
  const text = `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')}円`
  return spokenValue([{ text, word }])
}
