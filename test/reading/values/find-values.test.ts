import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spoken } from '../../../src/reading/spoken/piece.ts'
import { findValues } from '../../../src/reading/values/find-values.ts'

/** What is found in a text: as it is written, and what is said for it; nothing for a number that its counter reads. */
function found(text: string): string[] {
  return findValues(text).map(({ start, end, pieces }) => {
    const written = text.slice(start, end)
    return pieces ? `${written} ${spoken(pieces).kana}`.trim() : written
  })
}

describe('what is no word in a text', () => {
  it.each<[string, ...string[]]>([
    // Phone numbers
    ['090-1234-5678へ', '090-1234-5678 ぜろ きゅう ぜろの いち にい さん よんの ごお ろく なな はち'],
    ['03(1234)5678', '03(1234)5678 ぜろ さんの いち にい さん よんの ごお ろく なな はち'],
    ['09012345678', '09012345678 ぜろ きゅう ぜろ いち にい さん よん ごお ろく なな はち'],
    ['151に電話', '151 いち ごお いち'],
    ['151円'],
    ['*#06#', '*#06# こめじるし しゃーぷ ぜろ ろく しゃーぷ'],
    ['「*」を押す', '* こめじるし'],
    // Postal codes
    ['〒160-0023', '〒160-0023 ゆうびんばんごう いち ろく ぜろの ぜろ ぜろ にい さん'],
    // Dates and times
    ['2026/4/1から', '2026/4/1 にせんにじゅうろくねん しがつ ついたち'],
    ['R8.4.1', 'R8.4.1 れいわ はちねん しがつ ついたち'],
    ['4/10(金)', '4/10 しがつ とおか', '(金) きんようび'],
    ['予定日は26/05/31', '26/05/31 にじゅうろくねん ごがつ さんじゅういちにち'],
    ['R8年4月', 'R れいわ'],
    ['残り1/3も', '1/3 さんぶんの いち'],
    ['18:30', '18:30 じゅうはちじ さんじゅっぷん'],
    ['16:9の画面', '16:9 じゅうろくたい きゅう'],
    ['月〜金', '月〜金 げつから きん'],
    ['月・水・金', '月・水・金 げつ すい きん'],
    ['水・日曜', '水・日曜 すい にちよう'],
    ['水・木曜会議', '水・木曜 すい もくよう'],
    ['金・銀'],
    // Amounts
    ['¥3,300', '¥3,300 さんぜん さんびゃくえん'],
    ['$20.5', '$20.5 にじゅってんごどる'],
    // Codes
    ['番号はK123-45です', 'K123-45 けー すうじの いち にい さん はいふん よん ごお'],
    ['T8V6N2', 'T8V6N2 てぃー すうじの はち あるふぁべっとの ぶい すうじの ろく あるふぁべっとの えぬ すうじの にい'],
    ['5GB'],
    ['iPhone17'],
    ['SO-52F', 'SO-52F えす おー はいふん すうじの ごお にい あるふぁべっとの えふ'],
    ['192.168.0.1', '192.168.0.1 いち きゅう にい てん いち ろく はち てん ぜろ てん いち'],
    ['Ver.2.10.3', '2.10.3 にてん じゅってん さん'],
    ['2.10.3', '2.10.3 にてん じゅってん さん'],
    ['コーポB-301', 'B-301 びーの さん ぜろ いち'],
    // Addresses and dashes of every kind
    ['西新宿2-8-1', '2-8-1 にいの はちの いち'],
    ['西新宿2−8ー1', '2−8ー1 にいの はちの いち'],
    ['B1F', 'B1F ちか いっかい'],
    // Signs
    ['-5', '- まいなす'],
    ['▲430円', '▲ まいなす'],
    ['75cm×30cm', '× かける'],
    ['〇×'],
    ['500円×24回', '× かける'],
    ['10÷2', '÷ わる'],
    ['No3', 'No なんばー'],
    // Networks
    ['info@docomo.ne.jp', 'info@docomo.ne.jp いんふぉ あっとまーく どこも どっとえぬいー どっとじぇーぴー'],
    ['v2.app'],
  ])('%s', (text, ...values) => {
    expect(found(text)).toEqual(values)
  })

  it('leaves numbers with separators or a point to their counters', () => {
    expect(found('12,000円と1.5倍')).toEqual(['12,000', '1.5'])
  })

  it('finds values in their order, none in another, whose pieces are what is written', () => {
    const characters = '0123456789AZaz年月日円番号:：/-−ー~〜.,()@*#+¥〒% 新宿は'
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 40 }), (text) => {
        let at = 0
        for (const { start, end, pieces } of findValues(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          if (pieces) expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(start, end))
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })
})
