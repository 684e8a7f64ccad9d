import * as z from 'zod/mini'
import { carrierIds } from '../carriers/carriers.ts'
import { otherCarrierId } from '../carriers/other-carrier.ts'
import { languages } from '../languages/languages.ts'
import { isKana, normalizeKana } from '../reading/kana.ts'
import { speakEmail } from '../reading/spoken/email.ts'
import { readAddress } from './fields/address.ts'
import { canBeSaid } from './fields/can-be-said.ts'
import { readDate } from './fields/date.ts'
import { type FieldFault, fieldFaults } from './fields/faults.ts'
import { readPhoneNumber } from './fields/phone-number.ts'
import { readPostalCode } from './fields/postal-code.ts'
import { cleanText, plainCharacters } from './fields/text.ts'
import { procedures } from './procedures.ts'

export const sims = ['physical', 'esim'] as const
export type Sim = (typeof sims)[number]
export const reasons = ['leaving-japan', 'unused', 'other-company', 'moving', 'private'] as const
export type Reason = (typeof reasons)[number]
export const paymentMethods = ['credit-card', 'bank-transfer', 'payment-slip'] as const
export type PaymentMethod = (typeof paymentMethods)[number]
export const relations = ['family', 'wife', 'husband', 'child', 'friend'] as const
export type Relation = (typeof relations)[number]
export const yesOrNo = ['yes', 'no'] as const

const longestName = 60
const longestCarrierName = 40
const longestPhrase = 60
const highestAmount = 10_000_000
const longestWrittenName = 100
const longestCode = 32
const longestEmail = 100
const firstBirthDate = '1900-01-01'

const emailAddress = z.email()

/** A value's reader: the value in one form, or the code of what is wrong with it. */
type Read = (typed: string) => { readonly value: string } | { readonly fault: string }

/** Tells the OpenAPI document what a field is. */
function describe<Schema extends z.ZodMiniType>(
  schema: Schema,
  words: { readonly id?: string; readonly description: string; readonly enum?: string[] },
): Schema {
  z.globalRegistry.add(schema, words)
  return schema
}

/** A field of text: its reader gives the value, or the code of what is wrong. An empty field is one left out. */
function field(description: string, read: Read) {
  const value = z.transform((typed: string | undefined, context): string | undefined => {
    if (typed === undefined || typed.trim() === '') return undefined
    const result = read(typed)
    if ('value' in result) return result.value
    context.issues.push({ code: 'custom', message: result.fault, input: undefined })
    return z.NEVER
  })
  return describe(z.pipe(z.optional(z.string()), value), { description })
}

function choice<const Values extends readonly [string, ...string[]]>(values: Values, description: string) {
  const chosen = z.transform((typed: string | undefined) => (typed === '' ? undefined : typed))
  return describe(z.pipe(z.pipe(z.optional(z.string()), chosen), z.optional(z.enum(values))), {
    description,
    enum: [...values],
  })
}

function readName(typed: string): ReturnType<Read> {
  const kana = normalizeKana(cleanText(typed))
  if (kana.length > longestName) return { fault: 'too-long' }
  return isKana(kana) ? { value: kana } : { fault: 'kana-only' }
}

function readWrittenName(typed: string): ReturnType<Read> {
  const written = cleanText(typed)
  return written.length > longestWrittenName ? { fault: 'too-long' } : { value: written }
}

function readCarrierName(typed: string): ReturnType<Read> {
  const name = cleanText(typed).normalize('NFKC')
  return name.length > longestCarrierName ? { fault: 'too-long' } : { value: name }
}

function readContractNumber(typed: string): ReturnType<Read> {
  const code = plainCharacters(typed)
  if (code.length > longestCode) return { fault: 'too-long' }
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(code) ? { value: code } : { fault: 'characters' }
}

/** A few words of Japanese: a place, a time, the model of a phone. */
function readPhrase(typed: string): ReturnType<Read> {
  const phrase = cleanText(typed).normalize('NFKC')
  return phrase.length > longestPhrase ? { fault: 'too-long' } : { value: phrase }
}

function readAmount(typed: string): ReturnType<Read> {
  const digits = plainCharacters(typed).replace(/[,¥円]/gu, '')
  return /^\d+$/.test(digits) && Number(digits) <= highestAmount
    ? { value: String(Number(digits)) }
    : { fault: 'amount' }
}

/** The month of a bill: 2026-09, 2026/9, 2026年9月. */
function readMonth(typed: string): ReturnType<Read> {
  const [, year, month] = /^(20\d\d)(?:[-/.]|年)(0?[1-9]|1[0-2])月?$/u.exec(plainCharacters(typed)) ?? []
  return year && month ? { value: `${year}-${month.padStart(2, '0')}` } : { fault: 'not-a-month' }
}

function readEmail(typed: string): ReturnType<Read> {
  const email = cleanText(typed).normalize('NFKC')
  if (email.length > longestEmail) return { fault: 'too-long' }
  return z.safeParse(emailAddress, email).success && canBeSaid(() => speakEmail(email))
    ? { value: email }
    : { fault: 'email' }
}

function readBirthDate(today: string): Read {
  return (typed) => {
    const value = readDate(typed)
    if (!value) return { fault: 'not-a-date' }
    if (value > today) return { fault: 'future' }
    return value < firstBirthDate ? { fault: 'too-early' } : { value }
  }
}

function readWishDate(today: string): Read {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  return (typed) => {
    const value = readDate(typed)
    if (!value) return { fault: 'not-a-date' }
    if (value < today) return { fault: 'past' }
    return value > nextYear ? { fault: 'too-late' } : { value }
  }
}

/** A day not more than a year away. */
function readNearDate(today: string): Read {
  const inYears = (years: number) => `${Number(today.slice(0, 4)) + years}${today.slice(4)}`
  return (typed) => {
    const value = readDate(typed)
    if (!value) return { fault: 'not-a-date' }
    if (value < inYears(-1)) return { fault: 'too-early' }
    return value > inYears(1) ? { fault: 'too-late' } : { value }
  }
}

/**
 * What the caller tells us, checked and brought into one form. Only carrier and procedure have to be there.
 *
 * @param today the day it is in Japan, ISO 8601
 */
export function detailsSchema(today: string) {
  return describe(
    z.object({
      language: describe(z.optional(z.enum(languages)), {
        description: 'The caller’s language; without it, Accept-Language.',
      }),
      carrier: describe(z.enum([...carrierIds, otherCarrierId]), {
        description: 'The carrier’s id, as GET /api/carriers lists it; “other” for one that is not there.',
      }),
      carrierName: field('The name of another carrier, as it is said: in kana, kanji or letters.', readCarrierName),
      procedure: describe(z.enum(procedures), { description: 'What the call is for.' }),
      keepNumber: choice(yesOrNo, 'Whether the caller wants to keep the phone number, at another carrier.'),
      canLogIn: choice(yesOrNo, 'Whether the caller can log in at the carrier’s site or app.'),
      hasApp: choice(yesOrNo, 'Whether the caller has the carrier’s app.'),
      isAbroad: choice(yesOrNo, 'Whether the caller is outside Japan.'),
      phoneIsLost: choice(yesOrNo, 'Whether the phone is lost or stolen.'),
      sim: choice(sims, 'The kind of SIM.'),
      phoneNumber: field('The number of the contract, Japanese, in any spelling.', readPhoneNumber),
      contactNumber: field('Another phone where the caller can be reached.', readPhoneNumber),
      contractNumber: field('The contract or customer number: letters, digits, hyphens.', readContractNumber),
      name: z.optional(
        z.object({
          kana: field('The name in kana as it is registered, family name first.', readName),
          written: field(
            'The name as the caller writes it; in kanji, it is read where there are no kana.',
            readWrittenName,
          ),
        }),
      ),
      birthDate: field('ISO 8601, or 1995/4/8, 19950408, 1995年4月8日.', readBirthDate(today)),
      postalCode: field('Seven digits.', readPostalCode),
      address: field('The registered address, in kanji or kana, with digits and hyphens.', readAddress),
      oldAddress: field('An earlier address, likewise.', readAddress),
      email: field('The registered e-mail address.', readEmail),
      paymentMethod: choice(paymentMethods, 'How the bills are paid.'),
      reason: choice(reasons, 'Why the contract ends.'),
      newPostalCode: field('Seven digits of the new address.', readPostalCode),
      newAddress: field('The new address, as the registered one.', readAddress),
      moveDate: field('The day of the move.', readNearDate(today)),
      newName: field('The new name in kana.', readName),
      billMonth: field('The month of a bill: 2026-09.', readMonth),
      amount: field('An amount of yen, digits.', readAmount),
      payDate: field('The day on which the caller can pay.', readNearDate(today)),
      callDate: field('The day of the first call.', readNearDate(today)),
      operatorName: field('The operator of the first call, in kana.', readName),
      referenceNumber: field('The reference number of the first call.', readContractNumber),
      policeNumber: field('The number of the report to the police.', readContractNumber),
      lostWhen: field('When the phone was lost, in Japanese: 今日の朝.', readPhrase),
      lostPlace: field('Where, in Japanese: 電車の中.', readPhrase),
      deviceName: field('The model of the phone: iPhone 16.', readPhrase),
      eid: field('The EID of the phone, 32 digits.', readContractNumber),
      imei: field('The IMEI of the phone, 15 digits.', readContractNumber),
      departureDate: field('The day of leaving Japan.', readNearDate(today)),
      documentDate: field('The day on which the contract papers came.', readNearDate(today)),
      place: field('Where the signal is bad, in Japanese.', readPhrase),
      relation: choice(relations, 'Who the contract holder is to the caller.'),
      date: field('The day on which the contract should end, within a year.', readWishDate(today)),
    }),
    { id: 'Details', description: 'What the caller tells us. Only carrier and procedure are required.' },
  )
}

export type Details = z.output<ReturnType<typeof detailsSchema>>

let schemaOfTheDay: { readonly today: string; readonly schema: ReturnType<typeof detailsSchema> } | undefined

/** Checks what a caller sent. */
export function readDetails(input: unknown, today: string): { details: Details } | { faults: FieldFault[] } {
  if (schemaOfTheDay?.today !== today) schemaOfTheDay = { today, schema: detailsSchema(today) }
  const result = z.safeParse(schemaOfTheDay.schema, input)
  if (result.success) return { details: result.data }
  return { faults: fieldFaults(result.error, input) }
}
