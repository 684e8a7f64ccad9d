import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pronunciationFromKana, romajiFromPronunciation } from '../../src/reading/romaji.ts'

describe('romajiFromPronunciation', () => {
  it.each([
    ['バンゴー', 'bangō'],
    ['イーシム', 'īshimu'],
    ['ケイヤク', 'keiyaku'],
    ['カイヤク', 'kaiyaku'],
    ['ばんごー', 'bangō'],
    ['シンイチ', "shin'ichi"],
    ['カンヨー', "kan'yō"],
    ['センエン', "sen'en"],
    ['コンニャク', 'konnyaku'],
    ['カンパイ', 'kanpai'],
    ['シンブン', 'shinbun'],
    ['イン エン', 'in en'],
    ['マッチャ', 'matcha'],
    ['イッチョーメ', 'itchōme'],
    ['ザッシ', 'zasshi'],
    ['イッツー', 'ittsū'],
    ['ケッコン', 'kekkon'],
    ['バッジ', 'bajji'],
    ['アッ', "a'"],
    ['アッ、ハイ', "a', hai"],
    ['ジューヨッカ', 'jūyokka'],
    ['シャ シュ ショ', 'sha shu sho'],
    ['チャ チュ チョ', 'cha chu cho'],
    ['ジャ ジュ ジョ', 'ja ju jo'],
    ['ヂャ ヂュ ヂョ', 'ja ju jo'],
    ['キャ リョ ミュ ビョ', 'kya ryo myu byo'],
    ['フ ツ シ チ ジ ヂ ヅ', 'fu tsu shi chi ji ji zu'],
    ['ファ フィ フェ フォ フュ', 'fa fi fe fo fyu'],
    ['ヴァ ヴィ ヴ ヴェ ヴォ ヴュ', 'va vi vu ve vo vyu'],
    ['ティ ディ トゥ ドゥ テュ デュ', 'ti di tu du tyu dyu'],
    ['シェ チェ ジェ イェ', 'she che je ye'],
    ['ウィ ウェ ウォ', 'wi we wo'],
    ['ツァ ツィ ツェ ツォ', 'tsa tsi tse tso'],
    ['クァ グァ グェン クォ クヮ', 'kwa gwa gwen kwo kwa'],
    ['スィ ズィ', 'si zi'],
    ['キェ ニェ ヒェ リェ', 'kye nye hye rye'],
    ['グエン ティ ラン', 'guen ti ran'],
    ['ディー ティー ジェー ダブリュー', 'dī tī jē daburyū'],
    ['ニイ', 'nii'],
    ['ゴオ', 'goo'],
    ['デンワバンゴーヲ', 'denwabangōo'],
    ['ワタシワ、ランデス。', 'watashiwa, randesu.'],
    ['ハイ。カイヤクデス。', 'hai. kaiyakudesu.'],
    ['イーデスカ？ ハイ！', 'īdesuka? hai!'],
    ['「ハイ。」', '「hai.」'],
    ['＿＿＿デス', '＿＿＿desu'],
    ['チュー　ゴク', 'chū goku'],
    ['', ''],
  ])('%s → %s', (said, romaji) => {
    expect(romajiFromPronunciation(said)).toBe(romaji)
  })

  it('leaves no kana', () => {
    const sounds = fc.string({
      unit: fc.constantFrom(...'アイウエオカガキシチツニヌヒフヴムヤユヨリワヲンッーャュョァィゥェォヮヵヶヰヱ、。 '),
    })
    fc.assert(
      fc.property(sounds, (said) => {
        expect(romajiFromPronunciation(said)).toMatch(/^[a-zāīūēō',. ]*$/)
      }),
    )
  })
})

describe('pronunciationFromKana', () => {
  it.each([
    ['とうきょう', 'トーキョー'],
    ['おおさか', 'オーサカ'],
    ['すうじ', 'スージ'],
    ['きゅうじゅう', 'キュージュー'],
    ['とうおう', 'トーオー'],
    ['けいやく', 'ケイヤク'],
    ['にいがた', 'ニイガタ'],
    ['おかあさん', 'オカアサン'],
    ['ようか', 'ヨーカ'],
    ['とおか', 'トーカ'],
    ['ゆうびん', 'ユービン'],
    ['リュウ', 'リュー'],
    ['チョウ ウ', 'チョー ウ'],
    ['スー', 'スー'],
    ['グエン', 'グエン'],
    ['グウェン', 'グウェン'],
    ['ドゥオン', 'ドゥオン'],
    ['いのうえ', 'イノーエ'],
    ['こう。う', 'コー。ウ'],
    ['ろくおく', 'ロクオク'],
  ])('%s → %s', (kana, said) => {
    expect(pronunciationFromKana(kana)).toBe(said)
  })
})
