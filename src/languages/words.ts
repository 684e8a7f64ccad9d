import type { Advice } from '../carriers/advice.ts'
import type {
  Carrier,
  ChannelName,
  Claim,
  Confidence,
  DeskPurpose,
  FactName,
  WaysName,
  Works,
} from '../carriers/carrier.ts'
import type { CallTime } from '../carriers/now/call-time.ts'
import type { RuleId, YesOrNo } from '../carriers/routing.ts'
import type { PaymentMethod, Reason, Relation, Sim } from '../script/details.ts'
import type { Procedure } from '../script/procedures.ts'
import type { CallViewWords } from './call-view/words.ts'
import { english } from './en.ts'
import type { Language } from './languages.ts'
import { simplifiedChinese } from './zh-Hans.ts'

/** The codes that a field can be refused with; `any` holds those of every field. */
export type ErrorCodes = {
  any: 'type' | 'invalid'
  carrier: 'required' | 'unknown'
  carrierName: 'too-long'
  procedure: 'required' | 'unknown'
  keepNumber: 'unknown'
  canLogIn: 'unknown'
  hasApp: 'unknown'
  isAbroad: 'unknown'
  phoneIsLost: 'unknown'
  sim: 'unknown'
  language: 'unknown'
  phoneNumber: NumberCode
  contactNumber: NumberCode
  contractNumber: 'characters' | 'too-long'
  'name.kana': 'kana-only' | 'too-long'
  'name.written': 'too-long'
  birthDate: 'not-a-date' | 'future' | 'too-early'
  postalCode: 'postal-code' | 'not-found'
  address: 'kana-only' | 'too-long'
  oldAddress: 'kana-only' | 'too-long'
  email: 'email' | 'too-long'
  paymentMethod: 'unknown'
  reason: 'unknown'
  newPostalCode: 'postal-code'
  newAddress: 'kana-only' | 'too-long'
  moveDate: NearDateCode
  newName: 'kana-only' | 'too-long'
  billMonth: 'not-a-month'
  amount: 'amount'
  payDate: NearDateCode
  callDate: NearDateCode
  operatorName: 'kana-only' | 'too-long'
  referenceNumber: 'characters' | 'too-long'
  policeNumber: 'characters' | 'too-long'
  lostWhen: 'too-long'
  lostPlace: 'too-long'
  deviceName: 'too-long'
  eid: 'characters' | 'too-long'
  imei: 'characters' | 'too-long'
  departureDate: NearDateCode
  documentDate: NearDateCode
  place: 'too-long'
  relation: 'unknown'
  date: 'not-a-date' | 'past' | 'too-late'
  /** Of the page of furigana. */
  text: 'too-long'
  texts: 'required' | 'too-many' | 'too-long'
}
type NearDateCode = 'not-a-date' | 'too-early' | 'too-late'
type NumberCode = 'letters' | 'not-japanese' | 'too-short' | 'too-long' | 'invalid'

/** The fields of the form, by the names of their inputs. */
export type FormField =
  | 'keepNumber'
  | 'carrier'
  | 'carrierName'
  | 'procedure'
  | 'canLogIn'
  | 'hasApp'
  | 'isAbroad'
  | 'phoneIsLost'
  | 'sim'
  | 'phoneNumber'
  | 'contractNumber'
  | 'name.kana'
  | 'name.written'
  | 'birthDate'
  | 'postalCode'
  | 'address'
  | 'email'
  | 'paymentMethod'
  | 'contactNumber'
  | 'newPostalCode'
  | 'newAddress'
  | 'moveDate'
  | 'newName'
  | 'billMonth'
  | 'amount'
  | 'payDate'
  | 'callDate'
  | 'operatorName'
  | 'referenceNumber'
  | 'policeNumber'
  | 'lostWhen'
  | 'lostPlace'
  | 'deviceName'
  | 'eid'
  | 'imei'
  | 'departureDate'
  | 'documentDate'
  | 'place'
  | 'relation'
  | 'reason'
  | 'date'

export type WarningId = 'number-lost' | 'esim-delete' | 'full-month' | 'last-bills' | 'suica' | 'sms-codes' | 'scam'
export type ErrorStatus = 400 | 403 | 404 | 405 | 413 | 415 | 422 | 500

/** A label, and where to find what goes there. */
export type FieldWords = { readonly label: string; readonly hint?: string }

/** Every word of the interface. A text that holds a value is a function of it. */
export type Words = {
  readonly language: Language
  /** The BCP 47 tag by which dates and names of languages are written. */
  readonly locale: string
  /** Around every page. */
  readonly frame: {
    readonly skip: string
    /** Names the language switch, for screen readers. */
    readonly languages: string
    readonly carriers: string
    readonly help: string
    readonly decoder: string
    readonly lost: string
    readonly phrases: string
    readonly furigana: string
    /** Stands at the foot of every page. */
    readonly promise: string
    /** Said after a link that leaves the page open. */
    readonly newTab: string
    /** Stands on a page that the browser had kept; {date} is when. */
    readonly saved: string
    /** Where a form could not be sent. */
    readonly notSent: string
  }
  readonly form: {
    readonly title: string
    readonly lead: string
    readonly promise: string
    readonly noPin: string
    readonly errorTitle: string
    /** Stands before the page's title while there are errors. */
    readonly errorMark: string
    readonly optional: string
    readonly groups: {
      readonly contract: { readonly title: string }
      readonly situation: { readonly title: string; readonly note: string }
      readonly identity: { readonly title: string; readonly note: string }
      readonly matter: { readonly title: string; readonly note: string }
      readonly end: { readonly title: string; readonly note: string }
    }
    readonly fields: Readonly<Record<FormField, FieldWords>>
    /** The first choice of each list. */
    readonly choose: string
    /** The choice of a carrier that is not in the list. */
    readonly otherCarrier: string
    readonly leaveOpen: string
    readonly submit: string
    /** Beside the postal code. */
    readonly completeAddress: string
  }
  readonly procedures: Readonly<Record<Procedure, string>>
  readonly yesOrNo: Readonly<Record<YesOrNo, string>>
  readonly sims: Readonly<Record<Sim, string>>
  readonly paymentMethods: Readonly<Record<PaymentMethod, string>>
  readonly reasons: Readonly<Record<Reason, string>>
  readonly relations: Readonly<Record<Relation, string>>
  readonly errors: { readonly [Field in keyof ErrorCodes]: Readonly<Record<ErrorCodes[Field], string>> }
  readonly advice: {
    /** Whether to call, as a heading. */
    readonly call: Readonly<Record<Advice['call'], (carrier: string) => string>>
    /** The button to the page where it can be done. */
    readonly doItOnline: (carrier: string) => string
    readonly channelsTitle: string
    readonly channels: Readonly<Record<ChannelName, string>>
    readonly works: Readonly<Record<Works, string>>
    readonly page: string
    /** What the caller's situation changes. */
    readonly rules: Readonly<Record<RuleId, string>>
    /** Before anything else: whether the number is to be kept. */
    readonly keepNumber: {
      readonly question: string
      readonly keep: string
      readonly giveUp: string
      readonly stop: string
      readonly cancelAnyway: string
    }
    readonly timing: string
    readonly costs: string
    readonly callCanDo: string
    readonly allFacts: (carrier: string) => string
  }
  readonly desks: {
    readonly title: string
    /** Opens the numbers that speak other languages. */
    readonly others: string
    /** Where no number is known. */
    readonly none: string
    readonly purposes: Readonly<Record<DeskPurpose, string>>
    readonly cost: { readonly free: string; readonly charged: string; readonly unknown: string }
    readonly hours: (opens: string, closes: string) => string
    readonly weekdayHours: (opens: string, closes: string) => string
    readonly closedOn: (days: string) => string
    readonly menu: (keys: string) => string
    readonly roundTheClock: string
    readonly hoursUnknown: string
    readonly languagesUnknown: string
    readonly openNow: (time: string) => string
    readonly closesSoon: (closes: string) => string
    readonly closedNow: (time: string, opensNext: string) => string
    /** Stands by a number that only a weak source names, which is not linked. */
    readonly unsure: string
  }
  /** What the clock says. */
  readonly now: {
    readonly title: string
    readonly callTime: Readonly<Record<CallTime, string>>
    readonly deadline: (actBy: string, ends: string) => string
  }
  readonly sources: {
    readonly title: string
    readonly confidence: Readonly<Record<Confidence, string>>
    readonly published: (date: string) => string
    readonly undated: string
    readonly read: (date: string) => string
    /** Said of a page that was more than a year old when it was read. */
    readonly old: string
    readonly rivals: string
  }
  readonly warnings: { readonly title: string; readonly texts: Readonly<Record<WarningId, string>> }
  readonly script: {
    readonly title: Readonly<Record<Procedure, (carrier: string, sim: Sim | undefined) => string>>
    readonly change: string
    readonly print: string
    readonly prepare: string
    readonly call: string
    readonly callNote: string
    readonly index: string
    readonly stageOf: (number: number, count: number) => string
    readonly asText: string
    readonly asMarkdown: string
    /** Room to write, on paper. */
    readonly paperNotes: string
    /** Leads from a stage back to the list of all. */
    readonly allParts: string
    readonly justListen: string
    readonly or: string
    readonly afterwards: string
    readonly noPin: string
  }
  readonly toggles: {
    readonly title: string
    readonly furigana: string
    readonly kana: string
    readonly romaji: string
    readonly gloss: string
  }
  readonly line: {
    readonly who: { readonly operator: string; readonly machine: string; readonly you: string }
    readonly listenFor: string
    readonly again: string
    /** Read out in place of a line to write on. */
    readonly blank: string
  }
  readonly rescue: {
    readonly title: string
    readonly note: string
    readonly close: string
    /** The bar under the thumb: as short as can be. */
    readonly bar: {
      readonly 'rescue-slow': string
      readonly 'rescue-again': string
      readonly 'rescue-wait': string
      readonly 'rescue-not-understood': string
      readonly 'rescue-stop': string
    }
  }
  readonly callView: CallViewWords
  readonly phrases: { readonly title: string; readonly lead: string }
  readonly furigana: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly hint: string
    readonly submit: string
    readonly readings: string
    readonly note: string
  }
  readonly carrier: {
    readonly title: (carrier: string) => string
    readonly write: (carrier: string) => string
    readonly ways: Readonly<Record<WaysName, string>>
    readonly noClaims: string
    readonly says: Readonly<Record<Claim['says'], string>>
    readonly about: { readonly 'another-procedure': string; readonly 'former-plan': string }
    readonly contractNumber: string
    readonly factsTitle: string
    readonly facts: Readonly<Record<FactName, string>>
    readonly weak: string
    readonly notKnown: string
    readonly notKnownTitle: string
    readonly notKnownNote: string
    readonly operatorPage: (carrier: string) => string
    readonly company: string
    readonly networks: string
    readonly changed: (carrier: string) => string
  }
  readonly carriers: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly hint: string
    readonly search: string
    readonly kinds: Readonly<Record<Carrier['kind'], string>>
    readonly found: (count: number) => string
    readonly notFound: string
    readonly other: string
    readonly byPhone: Readonly<Record<Works, string>>
    readonly endedSales: string
  }
  readonly help: { readonly title: string; readonly lead: string }
  readonly decoder: {
    readonly title: string
    readonly lead: string
    readonly label: string
    readonly hint: string
    readonly search: string
    readonly notFound: string
    readonly plain: string
  }
  /** The call in writing. */
  readonly written: {
    readonly open: string
    readonly title: string
    readonly lead: string
    readonly card: string
    readonly chat: string
    readonly chatNote: string
    readonly again: string
  }
  readonly hold: { readonly open: string; readonly back: string }
  /** The page for a lost phone. */
  readonly lost: {
    readonly title: string
    readonly choose: string
    readonly lead: (carrier: string) => string
    readonly noNumber: string
    readonly say: string
    readonly others: string
    readonly write: string
    readonly keep: string
    readonly whole: string
  }
  /** What a program is told, beside the status. */
  readonly problems: Readonly<Record<ErrorStatus | 'other', string>>
  readonly errorPages: Readonly<Record<ErrorStatus | 'other', { readonly title: string; readonly text: string }>>
  readonly backToForm: string
  readonly offline: { readonly title: string; readonly text: string; readonly call: string }
}

const words: Readonly<Record<Language, Words>> = { en: english, 'zh-Hans': simplifiedChinese }

/** Each language's own name. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hans': '简体中文' }

/** The words of the interface in a language. */
export function wordsOf(language: Language): Words {
  return words[language]
}

/** What to do next about a refused field, or one item of a list (`texts.3`); never holds the value that was sent. */
export function errorMessage({ errors }: Words, field: string, code: string): string {
  return message(errors, field.replace(/\.\d+$/, ''), code) ?? message(errors, 'any', code) ?? errors.any.invalid
}

function message(errors: Words['errors'], field: string, code: string): string | undefined {
  if (!Object.hasOwn(errors, field)) return undefined
  const ofField: Readonly<Record<string, string>> = errors[field as keyof ErrorCodes]
  return Object.hasOwn(ofField, code) ? ofField[code] : undefined
}
