import { describe, expect, it } from 'vitest'
import { eraYear, speakDate, speakEraDate } from '../../../src/reading/spoken/date.ts'
import { expectWhole, row } from './spoken-value.ts'

const months = [
  'いちがつ',
  'にがつ',
  'さんがつ',
  'しがつ',
  'ごがつ',
  'ろくがつ',
  'しちがつ',
  'はちがつ',
  'くがつ',
  'じゅうがつ',
  'じゅういちがつ',
  'じゅうにがつ',
]
/** Day, first saying, and the second where there is one. */
const days: readonly (readonly [day: number, kana: string, again?: string])[] = [
  [1, 'ついたち', 'ついたち、すうじの いち'],
  [2, 'ふつか', 'ふつか、すうじの にい'],
  [3, 'みっか', 'みっか、すうじの さん'],
  [4, 'よっか', 'よっか、すうじの よん'],
  [5, 'いつか', 'いつか、すうじの ごお'],
  [6, 'むいか', 'むいか、すうじの ろく'],
  [7, 'なのか', 'なのか、すうじの なな'],
  [8, 'ようか', 'ようか、すうじの はち'],
  [9, 'ここのか', 'ここのか、すうじの きゅう'],
  [10, 'とおか', 'とおか、すうじの いち ぜろ'],
  [11, 'じゅういちにち'],
  [12, 'じゅうににち'],
  [13, 'じゅうさんにち'],
  [14, 'じゅうよっか', 'じゅうよっか、すうじの いち よん'],
  [15, 'じゅうごにち'],
  [16, 'じゅうろくにち'],
  [17, 'じゅうななにち'],
  [18, 'じゅうはちにち'],
  [19, 'じゅうくにち', 'じゅうきゅうにち'],
  [20, 'はつか', 'にじゅうにち'],
  [21, 'にじゅういちにち'],
  [22, 'にじゅうににち'],
  [23, 'にじゅうさんにち'],
  [24, 'にじゅうよっか', 'にじゅうよっか、すうじの にい よん'],
  [25, 'にじゅうごにち'],
  [26, 'にじゅうろくにち'],
  [27, 'にじゅうななにち'],
  [28, 'にじゅうはちにち'],
  [29, 'にじゅうくにち', 'にじゅうきゅうにち'],
  [30, 'さんじゅうにち'],
  [31, 'さんじゅういちにち'],
]
const twoDigits = (number: number): string => String(number).padStart(2, '0')

describe('speakDate', () => {
  it.each(months.map((kana, index) => [index + 1, kana] as const))('month %d → %s', (month, kana) => {
    const value = speakDate(`2026-${twoDigits(month)}-11`, { year: false })
    expect(value.first.kana).toBe(`${kana} じゅういちにち`)
  })

  it.each(days.map(([day, kana, again]) => ({ day, kana, again })))('day $day → $kana', ({ day, kana, again }) => {
    const value = speakDate(`2026-12-${twoDigits(day)}`, { year: false })
    expect(value.first.kana).toBe(`じゅうにがつ ${kana}`)
    expect(value.again?.kana).toBe(again && `じゅうにがつ ${again}`)
    expectWhole(value, `12月${day}日`)
  })

  it.each([
    ['2026-04-11', 'よんがつ、すうじの よん、じゅういちにち', 'yongatsu, sūjino yon, jūichinichi'],
    ['2026-07-11', 'なながつ じゅういちにち', 'nanagatsu jūichinichi'],
    ['2026-04-08', 'よんがつ、すうじの よん、ようか、すうじの はち', 'yongatsu, sūjino yon, yōka, sūjino hachi'],
    ['2026-12-05', 'じゅうにがつ いつか、すうじの ごお', 'jūnigatsu itsuka, sūjino goo'],
  ])('%s, asked again → %s', (iso, kana, romaji) => {
    expect(speakDate(iso, { year: false }).again).toMatchObject({ kana, romaji })
  })

  it('says nothing else when asked again where nothing can be misheard', () => {
    expect(speakDate('2026-09-30', { year: true }).again).toBeUndefined()
  })

  it.each([
    ['1995-04-08', 'せんきゅうひゃく きゅうじゅうごねん しがつ ようか', 'senkyūhyaku kyūjūgonen shigatsu yōka'],
    ['2001-07-20', 'にせんいちねん しちがつ はつか', "nisen'ichinen shichigatsu hatsuka"],
    ['2000-02-29', 'にせんねん にがつ にじゅうくにち', 'nisennen nigatsu nijūkunichi'],
    ['2020-09', 'にせんにじゅうねん くがつ', 'nisennijūnen kugatsu'],
  ])('%s with the year → %s', (iso, kana, romaji) => {
    expect(speakDate(iso, { year: true }).first).toMatchObject({ kana, romaji })
  })

  it('has a segment for year, month and day', () => {
    expect(row(speakDate('1995-04-08', { year: true }).first.segments)).toBe(
      '1995年(せんきゅうひゃく きゅうじゅうごねん) 4月(しがつ) 8日(ようか)',
    )
  })

  it.each(['', '2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '26-1-1', '2026-12-20T00:00'])(
    'refuses %j',
    (iso) => {
      expect(() => speakDate(iso, { year: true })).toThrow(RangeError)
    },
  )

  it('reads every day from 1900 to 2100, and a day of each quarter by its era', () => {
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2100, 11, 31); time += 86_400_000) {
      const date = new Date(time)
      const iso = date.toISOString().slice(0, 10)
      const { first } = speakDate(iso, { year: true })
      const text = `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`
      if (first.segments.map((segment) => segment.text).join('') !== text) throw new Error(iso)
      if (!/^[ぁ-ん]+(?: [ぁ-ん]+){2,3}$/.test(first.kana) || /undefined|NaN/.test(first.kana)) throw new Error(iso)
      if (date.getUTCDate() === 1 && date.getUTCMonth() % 3 === 0) expectWhole(speakEraDate(iso))
    }
  })
})

describe('speakEraDate', () => {
  it.each([
    ['1995-04-08', '平成(へいせい) 7年(ななねん) 4月(しがつ) 8日(ようか)'],
    ['2019-05-01', '令和(れいわ) 元年(がんねん) 5月(ごがつ) 1日(ついたち)'],
    ['2022-12-31', '令和(れいわ) 4年(よねん) 12月(じゅうにがつ) 31日(さんじゅういちにち)'],
    ['1989-01-07', '昭和(しょうわ) 64年(ろくじゅうよねん) 1月(いちがつ) 7日(なのか)'],
    ['1912-07-30', '大正(たいしょう) 元年(がんねん) 7月(しちがつ) 30日(さんじゅうにち)'],
    ['1900-01-20', '明治(めいじ) 33年(さんじゅうさんねん) 1月(いちがつ) 20日(はつか)'],
  ])('%s → %s', (iso, segments) => {
    expect(row(speakEraDate(iso).first.segments)).toBe(segments)
  })

  it('is asked again like any date', () => {
    expect(speakEraDate('1995-07-11').again).toMatchObject({
      kana: 'へいせい ななねん なながつ じゅういちにち',
      romaji: 'heisei nananen nanagatsu jūichinichi',
    })
  })

  it('refuses a date before Meiji', () => {
    expect(() => speakEraDate('1868-10-22')).toThrow(RangeError)
  })
})

describe('eraYear', () => {
  it.each([
    ['1868-10-23', '明治元年'],
    ['1912-07-29', '明治45年'],
    ['1926-12-24', '大正15年'],
    ['1926-12-25', '昭和元年'],
    ['1989-01-07', '昭和64年'],
    ['1989-01-08', '平成元年'],
    ['1995-04-08', '平成7年'],
    ['2019-04-30', '平成31年'],
    ['2019-05-01', '令和元年'],
    ['2026-12-20', '令和8年'],
  ])('%s → %s', (iso, year) => {
    expect(eraYear(iso)).toBe(year)
  })
})
