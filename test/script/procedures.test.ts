import { describe, expect, it } from 'vitest'
import { calls } from '#generated/calls.js'
import { carrierIds } from '../../src/carriers/carriers.ts'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { composeScript } from '../../src/script/compose.ts'
import { readDetails, sims } from '../../src/script/details.ts'
import { neededFields } from '../../src/script/needed-fields.ts'
import { type Procedure, procedures } from '../../src/script/procedures.ts'
import type { Line, Script } from '../../src/script/script.ts'
import { bracketed, scriptText } from '../../src/script/text.ts'

const now = new Date('2026-11-24T05:05:00Z')
const today = '2026-11-24'
const everything = {
  keepNumber: 'no',
  carrierName: 'リブモ',
  phoneNumber: '090-1234-5678',
  contactNumber: '03-1234-5678',
  contractNumber: 'K123-45678',
  name: { kana: 'グエン ティ ラン', written: 'NGUYEN THI LAN' },
  birthDate: '1995-04-08',
  postalCode: '160-0023',
  address: 'とうきょうと しんじゅくく にししんじゅく 2-8-1',
  oldAddress: 'おおさかし 1-2',
  email: 'lan@example.com',
  paymentMethod: 'credit-card',
  date: '2026-12-20',
  newPostalCode: '530-0001',
  newAddress: 'おおさかふ おおさかし きたく うめだ 1-1-3',
  moveDate: '2026-12-01',
  newName: 'スミス ラン',
  billMonth: '2026-09',
  amount: '5320',
  payDate: '2026-12-05',
  callDate: '2026-11-20',
  operatorName: 'タナカ',
  referenceNumber: 'A123-456',
  policeNumber: 'P7-1',
  lostWhen: 'きょうのあさ',
  lostPlace: 'でんしゃのなか',
  deviceName: 'スマホ',
  eid: '89049032123451234512345678901235',
  imei: '123456789012345',
  departureDate: '2026-12-24',
  documentDate: '2026-11-18',
  place: 'いえのなか',
  relation: 'wife',
}

function script(procedure: Procedure, fields: object, language: (typeof languages)[number] = 'en'): Script {
  const result = readDetails({ carrier: 'au', procedure, ...fields }, today)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return composeScript(result.details, { language, readings: {}, now })
}

function linesOf({ stages, rescue }: Script): Line[] {
  const spoken = stages.flatMap(({ exchanges }) => exchanges.flatMap(({ operator, replies }) => [operator, ...replies]))
  return [...spoken, ...rescue].filter((line) => line !== null)
}

/** Carriers of which all that a template asks for differs. */
const someCarriers = ['au', 'softbank', 'aeon-mobile', 'softbank-air', 'other']

/** Everything that a procedure can come to. */
function* everyScript(procedure: Procedure, carriers: readonly string[] = [...carrierIds, 'other']): Generator<Script> {
  for (const carrier of carriers)
    for (const sim of [...sims, undefined])
      for (const language of languages)
        for (const fields of [{}, everything])
          yield script(procedure, { ...fields, carrier, ...(sim && { sim }) }, language)
}

describe.each(procedures)('a call to %s', (procedure) => {
  it('has, for every carrier, SIM and language, nothing unread, no empty slot and no missing gloss', () => {
    for (const one of everyScript(procedure)) {
      expect(one.procedure).toBe(procedure)
      expect(one.advice.reason).not.toBe('')
      for (const { text } of [...one.prepare, ...one.afterwards, ...one.advice.warnings]) expect(text).not.toBe('')
      for (const { title, note, exchanges } of one.stages) {
        expect([title, note]).not.toContain('')
        expect(exchanges.length).toBeGreaterThan(0)
      }
      for (const line of linesOf(one)) {
        if (line.gloss === '' || /[{}]|undefined/.test(bracketed(line))) expect(line).toBeUndefined()
        if (/[\p{Script=Han}\p{Number}\p{Script=Latin}]/u.test(line.kana)) expect(line.kana).toBe('')
        for (const { text, reading } of line.segments) {
          const isUnread = /[\p{Script=Han}\p{Number}\p{Script=Latin}]/u.test(text)
          if (isUnread && !/^[ぁ-ゖー、 ]+$/u.test(reading ?? '')) expect([line.id, text, reading]).toEqual([])
        }
      }
    }
  })

  it('begins with an opening of its own and ends with a goodbye, each stage once', () => {
    const { stages } = script(procedure, {})
    const ids = stages.map(({ id }) => id)
    expect(ids.slice(procedure === 'lost' ? 0 : 2, procedure === 'lost' ? 1 : 3)).toEqual(['greeting'])
    expect(ids).toEqual([...new Set(ids)])
    expect(ids).toContain('closing')
    const opening = stages.find(({ id }) => id === 'opening' || id === 'purpose')
    expect(opening?.exchanges[0]?.replies[0]?.speaker).toBe('you')
    // Passed on to another desk, the caller says the same again.
    const again = stages.find(({ id }) => id === 'transfer')?.exchanges.flatMap(({ replies }) => replies)
    expect(again?.map(({ id }) => id)).toEqual(expect.arrayContaining([expect.stringMatching(/^open-/)]))
  })

  it('asks for what its lines use, and says what was told', () => {
    const fields = neededFields(procedure)
    const told = linesOf(script(procedure, everything)).map(({ gloss }) => gloss)
    const values: Readonly<Record<string, string>> = {
      newAddress: 'うめだ',
      billMonth: 'September 2026',
      amount: '5,320 yen',
      payDate: '5 December 2026',
      callDate: '20 November 2026',
      operatorName: 'タナカ',
      referenceNumber: 'A123-456',
      policeNumber: 'P7-1',
      lostWhen: 'きょうのあさ',
      deviceName: 'スマホ',
      imei: '123456789012345',
      departureDate: '24 December 2026',
      documentDate: '18 November 2026',
      relation: 'wife',
    }
    for (const [field, value] of Object.entries(values)) {
      expect([field, told.some((gloss) => gloss.includes(value))]).toEqual([field, fields.has(field)])
    }
  })

  it('reads as it was reviewed', async () => {
    const text = scriptText(script(procedure, { ...everything, sim: 'esim' }), 'au', wordsOf('en'))
    await expect(text.slice(text.indexOf('\n== '))).toMatchFileSnapshot(`golden/${procedure}.txt`)
  })
})

describe('the templates', () => {
  it('have no line that comes up in no script', () => {
    const shown = new Set<string>()
    for (const procedure of procedures)
      for (const one of everyScript(procedure, someCarriers)) for (const { id } of linesOf(one)) shown.add(id)
    expect(Object.keys(calls.lines).filter((id) => !shown.has(id))).toEqual([])
  })

  it('never say that the contract ends in a call that keeps it', () => {
    const keeping = procedures.filter(
      (one) => !['cancel', 'leaving-japan', 'check-cancellation', 'cooling-off'].includes(one),
    )
    for (const procedure of keeping) {
      const said = linesOf(script(procedure, {})).filter(({ speaker }) => speaker === 'you')
      expect(
        said.filter(({ kana }) => /かいやくします|かいやくを おねがい|かいやくです/.test(kana)).map(({ id }) => id),
      ).toEqual([])
    }
  })

  it('ask for the device of a line at home, and neither for a number nor for a SIM', () => {
    const home = script('cancel', { carrier: 'softbank-air' })
    const ids = home.stages.map(({ id }) => id)
    expect(ids).toContain('return-device')
    expect(ids.filter((id) => ['return-sim', 'delete-esim'].includes(id))).toEqual([])
    expect(home.advice.rules).toEqual([])
    expect(home.advice.warnings.map(({ id }) => id)).toEqual(['full-month', 'last-bills', 'scam'])
    const asked = linesOf(home).map(({ id }) => id)
    for (const id of ['ask-cancel-or-mnp', 'ask-esim-or-card', 'tell-number-gone']) expect(asked).not.toContain(id)
    expect(script('cancel', { carrier: 'softbank-air', keepNumber: 'yes' }).procedure).toBe('cancel')
  })

  it('give the call that keeps the number to who wants to keep it', () => {
    for (const procedure of ['cancel', 'leaving-japan'] as const) {
      const kept = script(procedure, { keepNumber: 'yes' })
      expect(kept.procedure).toBe('port-out')
      expect(linesOf(kept).map(({ id }) => id)).toContain('open-mnp')
      expect(kept.advice.rules).toContain('keep-number')
    }
  })
})
