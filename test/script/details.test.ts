import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDetails } from '../../src/script/details.ts'

const today = '2026-11-23'
const required = { carrier: 'au', procedure: 'cancel' }

function read(fields: Record<string, unknown>) {
  return readDetails({ ...required, ...fields }, today)
}

function taken(fields: Record<string, unknown>): unknown {
  const result = read(fields)
  if ('faults' in result) return result.faults
  const { carrier: _, procedure: __, ...rest } = result.details
  return rest
}

describe('what is taken, and in which form', () => {
  const accepted: [field: string, typed: string, value: string][] = [
    ['phoneNumber', '090-1234-5678', '090-1234-5678'],
    ['phoneNumber', '09012345678', '090-1234-5678'],
    ['phoneNumber', '０９０－１２３４－５６７８', '090-1234-5678'],
    ['phoneNumber', '090ー1234ー5678', '090-1234-5678'],
    ['phoneNumber', '090‐1234–5678', '090-1234-5678'],
    ['phoneNumber', ' 090　1234 5678 ', '090-1234-5678'],
    ['phoneNumber', '+81 90 1234 5678', '090-1234-5678'],
    ['phoneNumber', '+81 (0)90-1234-5678', '090-1234-5678'],
    ['phoneNumber', '060-1234-5678', '060-1234-5678'],
    ['phoneNumber', '020-1234-5678', '020-1234-5678'],
    ['contactNumber', '(03)1234-5678', '03-1234-5678'],
    ['contactNumber', '050 1234 5678', '050-1234-5678'],
    ['contractNumber', 'Ｋ１２３－４５６７８', 'K123-45678'],
    ['contractNumber', ' k123 45678 ', 'k12345678'],
    ['birthDate', '1995-04-08', '1995-04-08'],
    ['birthDate', '1995/4/8', '1995-04-08'],
    ['birthDate', '１９９５．４．８', '1995-04-08'],
    ['birthDate', '19950408', '1995-04-08'],
    ['birthDate', '1995年4月8日', '1995-04-08'],
    ['birthDate', '2000-02-29', '2000-02-29'],
    ['birthDate', today, today],
    ['postalCode', '1600023', '160-0023'],
    ['postalCode', '〒１６０−００２３', '160-0023'],
    ['address', 'とうきょうと　しんじゅくく　２－８－１', 'とうきょうと しんじゅくく 2-8-1'],
    ['address', 'ｼﾝｼﾞｭｸｸ2丁目8番1号', 'シンジュクク2丁目8番1号'],
    ['address', '東京都新宿区　西新宿２ー８−１　ＡＢＣビル', '東京都新宿区 西新宿2-8-1 ABCビル'],
    ['email', ' ｌａｎ@example.com ', 'lan@example.com'],
    ['date', '2026-12-20', '2026-12-20'],
    ['date', today, today],
    ['sim', 'esim', 'esim'],
    ['paymentMethod', 'bank-transfer', 'bank-transfer'],
    ['reason', 'leaving-japan', 'leaving-japan'],
  ]
  it.each(accepted)('%s “%s” is %s', (field, typed, value) => {
    expect(taken({ [field]: typed })).toEqual({ [field]: value })
  })

  const names: [typed: string, kana: string][] = [
    ['グエン ティ ラン', 'グエン ティ ラン'],
    ['ｸﾞｴﾝ ﾃｨ ﾗﾝ', 'グエン ティ ラン'],
    ['グエン・ティ・ラン', 'グエン ティ ラン'],
    ['  たなか　はなこ  ', 'たなか はなこ'],
    ['メアリー', 'メアリー'],
  ]
  it.each(names)('name.kana “%s” is %s', (typed, kana) => {
    expect(taken({ name: { kana: typed } })).toEqual({ name: { kana } })
  })

  const asTyped = ['{{x}}', '$&', '<script>', '｜《》', '__proto__', 'Ana 🎉', 'O’Brien', 'Ｎ']
  it.each(asTyped)('name.written “%s” stays as it is typed', (written) => {
    expect(taken({ name: { written } })).toEqual({ name: { written } })
  })

  it('makes a lone surrogate U+FFFD and takes control characters out', () => {
    expect(taken({ name: { written: 'a\ud800b\u0000c' } })).toEqual({ name: { written: 'a\ufffdb c' } })
  })

  it('takes an empty field for one left out', () => {
    const empty = {
      sim: '',
      phoneNumber: '',
      contractNumber: ' ',
      birthDate: '',
      reason: '',
      paymentMethod: '',
      date: '',
    }
    expect(taken({ ...empty, name: { kana: '', written: '' } })).toEqual({ name: {} })
  })
})

describe('what is refused, and why', () => {
  const refused: [field: string, typed: unknown, code: string][] = [
    ['carrier', 'vodafone', 'unknown'],
    ['carrier', '__proto__', 'unknown'],
    ['carrier', '', 'required'],
    ['carrier', undefined, 'required'],
    ['carrier', 3, 'type'],
    ['procedure', 'explode', 'unknown'],
    ['procedure', undefined, 'required'],
    ['language', 'fr', 'unknown'],
    ['sim', 'nano', 'unknown'],
    ['sim', 1, 'type'],
    ['phoneNumber', '090-1234-567', 'too-short'],
    ['phoneNumber', '090-1234-56789', 'too-long'],
    ['phoneNumber', '9012345678', 'too-short'],
    ['phoneNumber', '+1 212 555 0100', 'not-japanese'],
    ['phoneNumber', '212-555-0100', 'not-japanese'],
    ['phoneNumber', '090-ABCD-5678', 'letters'],
    ['phoneNumber', '〇九〇一二三四五六七八', 'letters'],
    ['phoneNumber', '03-12', 'too-short'],
    ['phoneNumber', '151', 'not-japanese'],
    ['phoneNumber', 9012345678, 'type'],
    ['contractNumber', '契約1', 'characters'],
    ['contractNumber', '-', 'characters'],
    ['contractNumber', '1'.repeat(33), 'too-long'],
    ['name', 'Lan', 'type'],
    ['name.kana', '山田', 'kana-only'],
    ['name.kana', 'グエン氏', 'kana-only'],
    ['name.kana', 'Lan', 'kana-only'],
    ['name.kana', 'ア'.repeat(500), 'too-long'],
    ['name.written', 'A'.repeat(500), 'too-long'],
    ['birthDate', '1995-02-30', 'not-a-date'],
    ['birthDate', '2001-02-29', 'not-a-date'],
    ['birthDate', '8 April 1995', 'not-a-date'],
    ['birthDate', '2026-11-24', 'future'],
    ['birthDate', '1899-12-31', 'too-early'],
    ['postalCode', '160-002', 'postal-code'],
    ['postalCode', 'abcdefg', 'postal-code'],
    ['address', 'Nishi-Shinjuku 2-8-1', 'kana-only'],
    ['address', '新宿区 Nishi-Shinjuku 2-8-1', 'kana-only'],
    ['address', 'あ'.repeat(201), 'too-long'],
    ['oldAddress', 'Tokyo', 'kana-only'],
    ['email', 'lan@', 'email'],
    ['email', `${'a'.repeat(120)}@example.com`, 'too-long'],
    ['paymentMethod', 'gold', 'unknown'],
    ['reason', 'bored', 'unknown'],
    ['date', '2026-11-22', 'past'],
    ['date', '2027-11-24', 'too-late'],
    ['date', '2026-11-31', 'not-a-date'],
  ]
  it.each(refused)('%s %j: %s', (field, typed, code) => {
    const [outer = '', inner] = field.split('.')
    expect(read({ [outer]: inner ? { [inner]: typed } : typed })).toEqual({ faults: [{ field, code }] })
  })

  it.each([[null], [[]], ['text'], [3]])('a body that is %j', (input) => {
    expect(readDetails(input, today)).toEqual({ faults: [{ field: '', code: 'type' }] })
  })

  it('every bad field at once', () => {
    const result = read({ carrier: 'x', phoneNumber: 'x', birthDate: 'x', name: { kana: 'x' } })
    expect('faults' in result && result.faults.map(({ field }) => field)).toEqual([
      'carrier',
      'phoneNumber',
      'name.kana',
      'birthDate',
    ])
  })
})

describe('whatever is sent', () => {
  const fields = [
    'phoneNumber',
    'contractNumber',
    'birthDate',
    'postalCode',
    'address',
    'email',
    'date',
    'sim',
    'reason',
  ]
  it('is taken or refused, and no fault holds what was sent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ unit: 'binary', maxLength: 80 }), (field, typed) => {
        const result = read({ [field]: typed })
        if (!('faults' in result)) return
        expect(result.faults).toEqual([{ field, code: expect.stringMatching(/^[a-z-]+$/) }])
      }),
    )
  })

  it('any JSON at all is refused with reasons: none of it names a carrier', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const result = readDetails(input, today)
        expect('faults' in result && result.faults.length).toBeGreaterThan(0)
      }),
    )
  })
})
