import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speakEmail } from '../../../src/reading/spoken/email.ts'
import { expectWhole, row } from './spoken-value.ts'

describe('speakEmail', () => {
  it.each([
    ['lan@example.com', 'える えー えぬ あっとまーく いー えっくす えー えむ ぴー える いー どっとこむ'],
    ['lan@gmail.com', 'える えー えぬ あっとまーく じーめーる どっとこむ'],
    ['lan@yahoo.co.jp', 'える えー えぬ あっとまーく やふー どっとしーおー どっとじぇーぴー'],
    ['lan@docomo.ne.jp', 'える えー えぬ あっとまーく どこも どっとえぬいー どっとじぇーぴー'],
    ['lan@ezweb.ne.jp', 'える えー えぬ あっとまーく いーじーうぇぶ どっとえぬいー どっとじぇーぴー'],
    ['lan@i.softbank.jp', 'える えー えぬ あっとまーく あい どっと そふとばんく どっとじぇーぴー'],
    ['lan@icloud.com', 'える えー えぬ あっとまーく あいくらうど どっとこむ'],
    ['lan@outlook.jp', 'える えー えぬ あっとまーく あうとるっく どっとじぇーぴー'],
    ['lan@HOTMAIL.com', 'える えー えぬ あっとまーく ほっとめーる どっとこむ'],
    [
      'a.b-c_d+e@gmail.com',
      'えー どっと びー はいふん しー あんだーばー でぃー ぷらす いー あっとまーく じーめーる どっとこむ',
    ],
    ['lan95@gmail.com', 'える えー えぬ すうじの きゅう ごお あっとまーく じーめーる どっとこむ'],
    ['q9@x.net', 'きゅー すうじの きゅう あっとまーく あるふぁべっとの えっくす どっとねっと'],
    ['a@x.org', 'えー あっとまーく えっくす どっとおーあーるじー'],
    ['a@163.com', 'えー あっとまーく すうじの いち ろく さん どっとこむ'],
    ['gmail@x.vn', 'じー えむ えー あい える あっとまーく えっくす どっと ぶい えぬ'],
    [
      'a@constructor.ac.jp',
      'えー あっとまーく しー おー えぬ えす てぃー あーる ゆー しー てぃー おー あーる どっとえーしー どっとじぇーぴー',
    ],
    ['ａ＠ｇｍａｉｌ．ｃｏｍ', 'えー あっとまーく じーめーる どっとこむ'],
  ])('%s → %s', (address, kana) => {
    expect(speakEmail(address).first.kana).toBe(kana)
    expectWhole(speakEmail(address), address.normalize('NFKC'))
  })

  it('pauses at signs and after four characters at most', () => {
    expect(row(speakEmail('nguyen.l@gmail.com').first.segments)).toBe(
      'n(えぬ) g(じー) u(ゆー)| y(わい) e(いー) n(えぬ) .(どっと)| l(える) @(あっとまーく)| gmail(じーめーる) .com(どっとこむ)|',
    )
  })

  it('has clarifiers when asked again', () => {
    expect(speakEmail('vl@gmail.com').again?.kana).toBe('びくとりーの ぶい える あっとまーく じーめーる どっとこむ')
    expect(speakEmail('lx@gmail.com').again).toBeUndefined()
  })

  it.each([
    '',
    'lan',
    'lan@',
    '@x.com',
    'a@b',
    'a b@x.com',
    'a@x..com',
    '"a"@x.com',
    'ラン@x.com',
    'a@東京.jp',
    'a@b@c.com',
  ])('refuses %j', (address) => {
    expect(() => speakEmail(address)).toThrow(RangeError)
  })

  it('reads every address', () => {
    const address = fc.stringMatching(/^[A-Za-z0-9._+-]{1,20}@[A-Za-z0-9-]{1,12}(?:\.[A-Za-z0-9]{1,8}){1,3}$/)
    fc.assert(
      fc.property(address, (given) => {
        const value = speakEmail(given)
        expectWhole(value, given)
        const row = value.first.segments.map(
          ({ text, pause }) => (/^[A-Za-z0-9]$/.test(text) ? 'x' : '.') + (pause ? '|' : ''),
        )
        expect(row.join('')).not.toMatch(/xxxxxx/)
      }),
    )
  })
})
