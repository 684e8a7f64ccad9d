import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { composeScript } from '../../src/script/compose.ts'
import type { Details } from '../../src/script/details.ts'
import { readDetails, sims } from '../../src/script/details.ts'
import type { Line, Script } from '../../src/script/script.ts'
import { bracketed } from '../../src/script/text.ts'
import { full as given } from '../support/details.ts'

const now = new Date('2026-11-24T05:05:00Z')
const inEnglish = { language: 'en', readings: {}, now } as const

const { sim: _, ...known } = { ...given, date: '2026-12-20' }

function details(fields: Record<string, unknown>): Details {
  const result = readDetails({ carrier: 'au', procedure: 'cancel', ...fields }, '2026-11-23')
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result.details
}

function linesOf({ stages, rescue }: Script): Line[] {
  const spoken = stages.flatMap(({ exchanges }) => exchanges.flatMap(({ operator, replies }) => [operator, ...replies]))
  return [...spoken, ...rescue].filter((line) => line !== null)
}

function find(script: Script, id: string): Line {
  const line = linesOf(script).find((one) => one.id === id)
  if (!line) throw new Error(`no line ${id}`)
  return line
}

function has(script: Script, id: string): boolean {
  return linesOf(script).some((line) => line.id === id)
}

/** Carriers of which it is known, disputed or not known whether a call does it, and one that is not in the list. */
const someCarriers = ['docomo', 'au', 'softbank', 'aeon-mobile', 'gs-mobile', 'other']

const everyScript = someCarriers.flatMap((carrier) =>
  [...sims, undefined].flatMap((sim) =>
    languages.flatMap((language) =>
      [known, {}].map((fields) => ({
        title: `${carrier} ${sim ?? 'any SIM'} ${language} ${fields === known ? 'with all details' : 'with none'}`,
        script: composeScript(details({ ...fields, carrier, ...(sim && { sim }) }), { language, readings: {}, now }),
      })),
    ),
  ),
)

describe.each(everyScript)('$title', ({ script }) => {
  it('goes from the automatic voice to the goodbye', () => {
    const ids = script.stages.map(({ id }) => id)
    expect(ids.slice(0, 4)).toEqual(['menu', 'waiting', 'greeting', 'purpose'])
    expect(ids.indexOf('closing')).toBeGreaterThan(ids.indexOf('evidence'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has a title, a note and exchanges in each stage, and a reply to each thing the operator says', () => {
    for (const { title, note, exchanges } of script.stages) {
      expect(title).not.toBe('')
      expect(note).not.toBe('')
      expect(exchanges.length).toBeGreaterThan(0)
      for (const { operator, replies } of exchanges) {
        if (operator?.speaker !== 'machine') expect(replies.length, operator?.id).toBeGreaterThan(0)
      }
    }
  })

  it('has nothing unread, no empty slot and no missing gloss', () => {
    for (const line of linesOf(script)) {
      expect(line.gloss, line.id).not.toBe('')
      expect(bracketed(line), line.id).not.toMatch(/[{}]|undefined/)
      expect(line.kana, line.id).not.toMatch(/[\p{Script=Han}\p{Number}\p{Script=Latin}]/u)
      for (const { text, reading } of line.segments) {
        if (/[\p{Script=Han}\p{Number}\p{Script=Latin}]/u.test(text))
          expect(reading, line.id).toMatch(/^[ぁ-ゖー、 ]+$/u)
      }
    }
  })

  it('has words for every item and warning', () => {
    for (const { text } of [...script.prepare, ...script.afterwards, ...script.advice.warnings])
      expect(text).not.toBe('')
  })
})

describe('only what applies is shown', () => {
  const script = (fields: Record<string, unknown>) => composeScript(details(fields), inEnglish)

  it('a card is given back, an eSIM is deleted', () => {
    expect(has(script({ sim: 'physical' }), 'check-sim-return')).toBe(true)
    expect(has(script({ sim: 'physical' }), 'ask-profile-deleted')).toBe(false)
    expect(has(script({ sim: 'esim' }), 'check-sim-return')).toBe(false)
    expect(has(script({ sim: 'esim' }), 'ask-profile-deleted')).toBe(true)
    expect(has(script({}), 'check-sim-return') && has(script({}), 'ask-profile-deleted')).toBe(true)
  })

  it('the opening names the eSIM', () => {
    expect(has(script({ sim: 'esim' }), 'open-cancel-esim')).toBe(true)
    expect(has(script({ sim: 'esim' }), 'open-cancel')).toBe(false)
  })

  it('where sources disagree the call opens with the question whether the phone does it', () => {
    const purpose = script({ carrier: 'docomo' }).stages.find(({ id }) => id === 'purpose')
    expect(purpose?.exchanges[0]?.replies.map(({ id }) => id)).toEqual(['check-can-cancel-phone'])
  })

  it('where the phone does not do it the call is for the way that does, still with fees, date, proof and goodbye', () => {
    const softbank = script({ carrier: 'softbank', sim: 'physical' })
    const ids = softbank.stages.map(({ id }) => id)
    expect(ids).toEqual([
      'menu',
      'waiting',
      'greeting',
      'purpose',
      'other-way',
      'identity',
      'fees',
      'return-sim',
      'date',
      'evidence',
      'closing',
      'transfer',
      'call-back',
      'anytime',
    ])
    for (const id of ['check-how-then', 'want-link-sms', 'say-cannot-login']) expect(has(softbank, id)).toBe(true)
    for (const id of ['confirm-proceed', 'offer-proposal', 'check-can-cancel-phone'])
      expect(has(softbank, id)).toBe(false)
  })

  it('one reason that is true, or all to choose from', () => {
    expect(has(script({ reason: 'moving' }), 'say-reason-moving')).toBe(true)
    expect(has(script({ reason: 'moving' }), 'say-reason-leaving')).toBe(false)
    expect(has(script({}), 'say-reason-leaving')).toBe(true)
    expect(script({ reason: 'leaving-japan' }).prepare.map(({ id }) => id)).toContain('have-next-sim')
    expect(script({ reason: 'moving' }).prepare.map(({ id }) => id)).not.toContain('have-next-sim')
  })

  it('where the phone does not do it nobody says that they cancel', () => {
    const softbank = script({ carrier: 'softbank' })
    const misleading = ['say-understood-cancel', 'confirm-cancel-today', 'tell-stops-soon', 'say-yes-cancel']
    expect(misleading.filter((id) => has(softbank, id))).toEqual([])
    expect(has(softbank, 'check-until-when')).toBe(true)
  })

  it('the phone where one can be reached, else the number of the contract', () => {
    expect(has(script({ contactNumber: '03-1234-5678' }), 'say-contact-number')).toBe(true)
    expect(has(script({ phoneNumber: '090-1234-5678' }), 'say-contact-number')).toBe(false)
  })

  it('the wished day, or the end of the month to choose', () => {
    expect(has(script({ date: '2026-12-20' }), 'say-date-month-end')).toBe(false)
    expect(has(script({}), 'say-date-month-end')).toBe(true)
  })

  it('a contract number or the words that one does not know it', () => {
    expect(has(script({ contractNumber: 'A1' }), 'say-contract-number')).toBe(true)
    expect(has(script({}), 'say-contract-number-unknown')).toBe(true)
  })
})

describe('values as they are said', () => {
  const script = composeScript(details({ ...known, sim: 'esim' }), inEnglish)
  const cases: [id: string, text: string, kana: string, gloss: string][] = [
    [
      'say-phone-number',
      '090-1234-5678です。',
      'ぜろ きゅう ぜろの いち にい さん よんの ごお ろく なな はちです。',
      "It's 090-1234-5678.",
    ],
    ['say-name', 'グエン ティ ランです。', 'ぐえん てぃ らんです。', 'NGUYEN THI LAN.'],
    [
      'say-birthdate',
      '西暦1995年4月8日です。',
      'せいれき せんきゅうひゃく きゅうじゅうごねん しがつ ようかです。',
      '8 April 1995 (平成7年).',
    ],
    ['say-birthdate-era', '平成7年4月8日です。', 'へいせい ななねん しがつ ようかです。', '8 April 1995 (平成7年).'],
    [
      'say-date-wish',
      '12月20日でお願いします。',
      'じゅうにがつ はつかで おねがいします。',
      '20 December 2026, please.',
    ],
    ['say-payment-method', 'クレジットカードです。', 'くれじっとかーどです。', 'By credit card.'],
    ['say-ivr-word', '解約です。', 'かいやくです。', "It's about cancelling a contract."],
    ['rescue-language', '英語でお話しできますか。', 'えいごで おはなしできますか。', 'Can we speak in English?'],
    [
      'say-name-other-order',
      '名前の順番を変えて言います。ティ ラン グエンです。',
      'なまえの じゅんばんを かえて いいます。てぃ らん ぐえんです。',
      "I'll say my name in another order. ティ ラン グエン.",
    ],
  ]
  it.each(cases)('%s', (id, text, kana, gloss) => {
    const line = find(script, id)
    expect(line.segments.map((segment) => segment.text).join('')).toBe(text)
    expect(line.kana).toBe(kana)
    expect(line.gloss).toBe(gloss)
  })

  it('one digit, one segment; the hyphen is の', () => {
    const { segments } = find(script, 'say-phone-number')
    expect(segments.slice(0, 5).map(({ text, reading }) => `${text} ${reading}`)).toEqual([
      '0 ぜろ',
      '9 きゅう',
      '0 ぜろ',
      '- の',
      '1 いち',
    ])
  })

  it('has a second saying for a date that can be misheard, and none for the line that has no value', () => {
    expect(find(script, 'say-birthdate').again?.kana).toContain('ようか、すうじの はち')
    expect(find(script, 'say-holder').again).toBeUndefined()
  })

  it('leaves a line to write on where nobody told us', () => {
    const line = find(composeScript(details({}), inEnglish), 'say-phone-number')
    expect(line.segments[0]).toEqual({ text: '＿＿＿＿', blank: true })
    expect(line.gloss).toBe("It's ＿＿＿＿.")
  })

  it('says the words to listen for, with their romaji', () => {
    expect(find(script, 'ask-phone-number').listenFor).toEqual([
      { text: 'お電話番号', kana: 'おでんわばんごう', romaji: 'odenwabangō' },
    ])
  })

  it('writes romaji as it is said: wa, e and o for the particles', () => {
    expect(find(script, 'say-cancel-not-mnp').romaji).toBe('bangō wa mō tsukaimasen. kaiyaku desu.')
    expect(find(script, 'say-reason-leaving').romaji).toBe('kuni e kaerimasu.')
    expect(find(script, 'say-phone-number').romaji).toBe(
      'zero kyū zero no ichi nii san yon no goo roku nana hachi desu.',
    )
  })
})

describe('what a caller types is never a part of the template', () => {
  it.each(['{{name}}', '$&', '<script>', '｜方《かた》', '__proto__'])('%s is printed as it is', (written) => {
    const line = find(composeScript(details({ name: { kana: 'アン', written } }), inEnglish), 'say-name')
    expect(line.gloss).toBe(`${written}.`)
  })
})
