import type { Carrier } from '../carriers/carrier.ts'
import { otherCarrierId } from '../carriers/other-carrier.ts'
import type { Language } from '../languages/languages.ts'
import { toHiragana } from '../reading/kana.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../reading/romaji.ts'
import type { Segment, Spoken, SpokenValue } from '../reading/segment.ts'
import { speakAddress } from '../reading/spoken/address.ts'
import { speakCode } from '../reading/spoken/code.ts'
import { eraYear, speakDate, speakEraDate } from '../reading/spoken/date.ts'
import { speakEmail } from '../reading/spoken/email.ts'
import { speakYen } from '../reading/spoken/money.ts'
import { otherOrder, speakName, spellLetters, spellName, splitName } from '../reading/spoken/name.ts'
import { speakPhoneNumber } from '../reading/spoken/phone-number.ts'
import { speakPostalCode } from '../reading/spoken/postal-code.ts'
import type { Details, PaymentMethod } from './details.ts'
import type { KanjiReadings } from './kanji.ts'
import type { SlotValue, SlotValues } from './lines.ts'
import type { SlotName } from './slots.ts'
import { type ChosenWord, relationWords, topics } from './topics.ts'

const languageWords: Readonly<Record<Language, ChosenWord>> = {
  en: { text: '英語', reading: 'えいご', written: { en: 'English', 'zh-Hans': '英语' } },
  'zh-Hans': { text: '中国語', reading: 'ちゅうごくご', written: { en: 'Chinese', 'zh-Hans': '中文' } },
}
const paymentWords: Readonly<Record<PaymentMethod, ChosenWord>> = {
  'credit-card': { text: 'クレジットカード', written: { en: 'By credit card', 'zh-Hans': '信用卡' } },
  'bank-transfer': {
    text: '口座振替',
    reading: 'こうざふりかえ',
    written: { en: 'By direct debit from a bank account', 'zh-Hans': '银行账户自动扣款' },
  },
  'payment-slip': {
    text: '払込票',
    reading: 'はらいこみひょう',
    written: { en: 'By payment slip', 'zh-Hans': '付款单' },
  },
}

const line = '＿＿＿＿'
const blank: Spoken = { segments: [{ text: line, blank: true }], kana: line, romaji: line }
const blankValue: SlotValue = { first: blank, written: line }

/** Whom the call goes to, in which language it is explained, and how its kanji are read. */
type Call = { readonly carrier: Carrier; readonly language: Language; readonly readings: KanjiReadings }

/** Gives every slot its value: what the caller told us, said aloud, or a line to write on. Each is spoken once, when asked for. */
export function slotValues(details: Details, call: Call): SlotValues {
  const known = new Map<SlotName, SlotValue>()
  return {
    scope: call.carrier.id === otherCarrierId ? undefined : call.carrier.id,
    topic: details.procedure,
    of: (slot) => {
      const value = known.get(slot) ?? speakSlot(slot, details, call) ?? blankValue
      known.set(slot, value)
      return value
    },
  }
}

/** The values of a call that nobody has told us anything about: only what the language itself gives. */
export function wordValues(language: Language): SlotValues {
  return {
    scope: '',
    topic: '',
    of: (slot) => (slot === 'language' ? chosen(languageWords[language], language) : blankValue),
  }
}

function speakSlot(slot: SlotName, details: Details, { carrier, language, readings }: Call): SlotValue | undefined {
  const { name, birthDate, date, procedure } = details
  const kana = name?.kana ?? readings.name?.kana
  switch (slot) {
    case 'carrier':
      return carrier.id === otherCarrierId
        ? phrase(details.carrierName, readings.phrases?.carrierName)
        : chosen({ ...carrier.said, written: carrier.name }, language)
    case 'language':
      return chosen(languageWords[language], language)
    case 'ivrWord':
    case 'topic':
      return chosen(topics[procedure], language)
    case 'relation':
      return details.relation && chosen(relationWords[details.relation], language)
    case 'paymentMethod':
      return details.paymentMethod && chosen(paymentWords[details.paymentMethod], language)
    case 'deviceName':
    case 'lostWhen':
    case 'lostPlace':
    case 'place':
      return phrase(details[slot], readings.phrases?.[slot])
    case 'referenceNumber':
    case 'policeNumber':
    case 'eid':
    case 'imei':
      return spoken(details[slot], speakCode)
    case 'newName':
    case 'operatorName':
      return spoken(details[slot], speakName)
    case 'amount':
      return spoken(details.amount, (yen) => speakYen(Number(yen)), details.amount && yenIn(language, details.amount))
    case 'billMonth':
      return spoken(details.billMonth, speakBillMonth, details.billMonth && monthIn(language, details.billMonth))
    case 'moveDate':
    case 'payDate':
    case 'callDate':
    case 'departureDate':
    case 'documentDate':
      return dayValue(details[slot], language)
    case 'phoneNumber':
    case 'contactNumber':
      return spoken(details[slot], speakPhoneNumber)
    case 'contractNumber':
      return spoken(details.contractNumber, speakCode)
    case 'postalCode':
    case 'newPostalCode':
      return spoken(details[slot], speakPostalCode)
    case 'address':
    case 'newAddress':
    case 'oldAddress':
      return (
        read(details[slot], readings[slot], readings[slot]?.guessed ? 'check-address' : undefined) ??
        spoken(details[slot], speakAddress)
      )
    case 'email':
      return spoken(details.email, speakEmail)
    case 'name':
      return read(name?.written, readings.name, 'check-name') ?? spoken(kana, speakName, name?.written)
    case 'familyName':
      return spoken(kana && splitName(kana).family, speakName)
    case 'givenName':
      return spoken(kana && splitName(kana).given, speakName)
    case 'nameOtherOrder':
      return spoken(kana && otherOrder(kana), speakName)
    case 'nameMora':
      return spoken(kana, spellName)
    case 'nameLetters': {
      const letters = name?.written && spellLetters(name.written)
      return letters ? { ...letters, written: name?.written ?? '' } : undefined
    }
    case 'birthDate':
      return spoken(birthDate, (iso) => speakDate(iso, { year: true }), birthDate && birthDateIn(language, birthDate))
    case 'birthDateEra':
      return spoken(birthDate, speakEraDate, birthDate && birthDateIn(language, birthDate))
    case 'date':
      return dayValue(date, language)
    default:
      return undefined
  }
}

/** A few words that the caller typed, in kana or as the dictionary reads them. */
function phrase(typed: string | undefined, reading: Spoken | undefined): SlotValue | undefined {
  if (typed === undefined) return undefined
  if (reading) return { first: reading, written: typed }
  const romaji = romajiFromPronunciation(pronunciationFromKana(typed))
  return { first: { segments: [{ text: typed }], kana: toHiragana(typed), romaji }, written: typed }
}

function dayValue(iso: string | undefined, language: Language): SlotValue | undefined {
  return spoken(iso, (day) => speakDate(day, { year: false }), iso && dateIn(language, iso))
}

/** 9月分, the bill of September. In: YYYY-MM. */
function speakBillMonth(month: string): SpokenValue {
  const { first, again } = speakDate(month, { year: false })
  const bill = ({ segments, kana, romaji }: Spoken): Spoken => ({
    segments: [...segments, { text: '分', reading: 'ぶん' }],
    kana: `${kana}ぶん`,
    romaji: `${romaji}bun`,
  })
  return { first: bill(first), ...(again && { again: bill(again) }) }
}

function spoken(
  value: string | undefined,
  speak: (value: string) => SpokenValue,
  written = value,
): SlotValue | undefined {
  return value === undefined || written === undefined ? undefined : { ...speak(value), written }
}

/** A value that was typed in kanji. */
function read(
  written: string | undefined,
  reading: { readonly spoken: SpokenValue } | undefined,
  check: string | undefined,
): SlotValue | undefined {
  if (written === undefined || !reading) return undefined
  return { ...reading.spoken, written, ...(check && { check }) }
}

function chosen({ text, reading, written }: ChosenWord, language: Language): SlotValue {
  const kana = reading ?? toHiragana(text)
  const romaji = romajiFromPronunciation(pronunciationFromKana(reading ?? text))
  const segments = reading ? segmentsOf(text, reading) : [{ text }]
  return { first: { segments, kana, romaji }, written: written[language] }
}

/** の stands beside the words that it joins; in a reading, phrases are apart, in a segment they are not. */
function segmentsOf(text: string, reading: string): readonly Segment[] {
  const [first = '', ...rest] = text.split('の')
  const [firstReading = '', ...restReadings] = reading.split('の ')
  if (rest.length === 0) return [{ text, reading: reading.replaceAll(' ', '') }]
  return [
    { text: first, reading: firstReading.replaceAll(' ', '') },
    { text: 'の' },
    ...segmentsOf(rest.join('の'), restReadings.join('の ')),
  ]
}

const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  'zh-Hans': new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' }),
}

const monthFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  'zh-Hans': new Intl.DateTimeFormat('zh-Hans', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
}

function monthIn(language: Language, month: string): string {
  return monthFormats[language].format(new Date(month))
}

function yenIn(language: Language, amount: string): string {
  const figure = new Intl.NumberFormat('en').format(Number(amount))
  return language === 'en' ? `${figure} yen` : `${figure}日元`
}

/** 8 April 1995, 1995年4月8日. */
function dateIn(language: Language, iso: string): string {
  return dateFormats[language].format(new Date(iso))
}

function birthDateIn(language: Language, iso: string): string {
  return language === 'en'
    ? `${dateIn(language, iso)} (${eraYear(iso)})`
    : `${dateIn(language, iso)}（${eraYear(iso)}）`
}
