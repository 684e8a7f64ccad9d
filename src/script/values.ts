import type { Carrier } from '../carriers/carrier.ts'
import { otherCarrierId } from '../carriers/other-carrier.ts'
import type { Language, Localized } from '../languages/languages.ts'
import { toHiragana } from '../reading/kana.ts'
import { pronunciationFromKana, romajiFromPronunciation } from '../reading/romaji.ts'
import type { Spoken, SpokenValue } from '../reading/segment.ts'
import { speakAddress } from '../reading/spoken/address.ts'
import { speakCode } from '../reading/spoken/code.ts'
import { eraYear, speakDate, speakEraDate } from '../reading/spoken/date.ts'
import { speakEmail } from '../reading/spoken/email.ts'
import { otherOrder, speakName, spellLetters, spellName, splitName } from '../reading/spoken/name.ts'
import { speakPhoneNumber } from '../reading/spoken/phone-number.ts'
import { speakPostalCode } from '../reading/spoken/postal-code.ts'
import type { Details, PaymentMethod } from './details.ts'
import type { KanjiReadings } from './kanji.ts'
import type { SlotValue, SlotValues } from './lines.ts'
import type { SlotName } from './slots.ts'

/** A word that is said from a list: how it is printed and said, and what it means. */
type ChosenWord = { readonly text: string; readonly reading?: string; readonly written: Localized }

const cancellation: ChosenWord = {
  text: '解約',
  reading: 'かいやく',
  written: { en: 'cancelling a contract', 'zh-Hans': '解约' },
}
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
    of: (slot) => {
      const value = known.get(slot) ?? speakSlot(slot, details, call) ?? blankValue
      known.set(slot, value)
      return value
    },
  }
}

/** The values of a call that nobody has told us anything about: only what the language itself gives. */
export function wordValues(language: Language): SlotValues {
  return { scope: '', of: (slot) => (slot === 'language' ? chosen(languageWords[language], language) : blankValue) }
}

function speakSlot(slot: SlotName, details: Details, { carrier, language, readings }: Call): SlotValue | undefined {
  const { name, birthDate, date } = details
  const kana = name?.kana ?? readings.name?.kana
  switch (slot) {
    case 'carrier':
      return carrier.id === otherCarrierId
        ? otherCarrierName(details.carrierName, readings.carrierName)
        : chosen({ ...carrier.said, written: carrier.name }, language)
    case 'language':
      return chosen(languageWords[language], language)
    case 'ivrWord':
      return chosen(cancellation, language)
    case 'paymentMethod':
      return details.paymentMethod && chosen(paymentWords[details.paymentMethod], language)
    case 'phoneNumber':
    case 'contactNumber':
      return spoken(details[slot], speakPhoneNumber)
    case 'contractNumber':
      return spoken(details.contractNumber, speakCode)
    case 'postalCode':
      return spoken(details.postalCode, speakPostalCode)
    case 'address':
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
      return spoken(date, (iso) => speakDate(iso, { year: false }), date && dateIn(language, date))
    default:
      return undefined
  }
}

/** The name of a carrier that is not in the directory, in kana or as the dictionary reads it. */
function otherCarrierName(name: string | undefined, reading: Spoken | undefined): SlotValue | undefined {
  if (name === undefined) return undefined
  if (reading) return { first: reading, written: name }
  const romaji = romajiFromPronunciation(pronunciationFromKana(name))
  return { first: { segments: [{ text: name }], kana: toHiragana(name), romaji }, written: name }
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
  return { first: { segments: [reading ? { text, reading } : { text }], kana, romaji }, written: written[language] }
}

const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  'zh-Hans': new Intl.DateTimeFormat('zh-Hans', { dateStyle: 'long', timeZone: 'UTC' }),
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
