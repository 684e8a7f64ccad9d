import type { Localized } from '../languages/languages.ts'

/** How sure a source is: a page of the operator or the state, another site, or one that is old, unverified or doubtful. */
export type Confidence = 'official' | 'secondary' | 'weak'

/** Where a value was read. */
export type Source = {
  readonly url: string
  /** The date of the page itself (YYYY, YYYY-MM or YYYY-MM-DD); null where it bears none. */
  readonly published: string | null
  /** The day on which the value was read. */
  readonly read: string
  readonly confidence: Confidence
}

/** A value with its sources; rivals are what other sources say. */
export type Fact<Value, Rival = Value> = {
  readonly value: Value
  readonly sources: readonly Source[]
  readonly rivals?: readonly { readonly value: Rival; readonly sources: readonly Source[] }[]
}

/** A statement on whether a procedure can be done by a channel. */
export type Claim = {
  /** 'unclear' where the source sends people there without saying that it can be done there, or predates the channel. */
  readonly says: 'yes' | 'no' | 'unclear'
  /**
   * Only claims about this very procedure, for an ordinary line, count. 'another-procedure' is another procedure, product
   * or special case. They are kept and shown.
   */
  readonly about: 'this-procedure' | 'another-procedure' | 'former-plan'
  readonly text: Localized
  readonly source: Source
}

export type ChannelName = 'phone' | 'web' | 'app' | 'shop' | 'chat' | 'post'

/** What the claims on a channel come to. */
export type Works = 'yes' | 'no' | 'disputed' | 'unknown'

/** A way to do a procedure, with everything that was said about it. */
export type Channel = {
  readonly channel: ChannelName
  readonly claims: readonly Claim[]
  /** The operator's own page for it. */
  readonly url?: string
  /** Its hours, limits, and what to bring. */
  readonly note?: Fact<Localized>
}

/** When a request for a procedure takes effect. */
export type Timing = {
  readonly ends: 'same-day' | 'month-end' | 'chosen-day'
  /** For 'month-end': up to which day of a month a request counts for that month; left out where nobody says so. */
  readonly lastDay?: number | 'last' | 'day-before-last'
  /** HH:MM, Japan time: until when a request counts for that day. */
  readonly until?: string
  readonly text: Localized
}

/** The ways to do a procedure. */
export type Ways = {
  readonly channels: readonly Channel[]
  readonly timing?: Fact<Timing, Localized>
  readonly reason?: Reason
}

/** What the directory knows ways for. */
export type WaysName = 'cancel' | 'port-out' | 'lost'

export type DeskPurpose = 'support' | 'cancel' | 'port-out' | 'lost' | 'from-abroad' | 'payment' | 'orders'

/** When a desk answers, Japan time. */
export type Hours = {
  /** HH:MM; '00:00' to '24:00' is round the clock. */
  readonly opens: string
  readonly closes: string
  /** Mondays to Fridays that are no public holidays (平日); else every day. */
  readonly days?: 'weekdays'
  /** Days of the year on which it is closed all the same, MM-DD. */
  readonly closedOn?: readonly string[]
}

/** A phone number with its hours, languages and cost. A short code stands as it is dialled. */
export type Desk = {
  readonly number: string
  readonly purpose: DeskPurpose
  /** BCP 47 tags of the languages spoken there; empty where no source names one. */
  readonly languages: readonly string[]
  readonly hours?: Hours
  readonly cost?: 'free' | 'charged'
  /** Which phones reach it. */
  readonly from?: Localized
  /** Who may call, and what for. */
  readonly note?: Localized
  /** The keys that lead through the automatic voice. */
  readonly menu?: Fact<Localized>
  readonly sources: readonly Source[]
  /** What other sources say against it. */
  readonly rivals?: Fact<Localized>['rivals']
}

export type Network = 'docomo' | 'au' | 'softbank' | 'rakuten'

/** What to tell someone who wants to call, written for one outcome of the claims on the phone. */
export type Reason = { readonly when: Works; readonly text: Localized }

/** Everything known about a carrier. What is not here is not known. */
export type Carrier = {
  readonly id: string
  readonly kind: 'mobile' | 'home-internet'
  /** The name as the caller knows it. */
  readonly name: Localized & { readonly ja: string }
  readonly nameSources: readonly Source[]
  /**
   * How the name is written and said in the script: 'au' is said エーユー. Reading in hiragana; kana needs none.
   * No sources where the name is kana, words that everybody reads alike, or letters said by their names.
   */
  readonly said: { readonly text: string; readonly reading?: string; readonly sources?: readonly Source[] }
  /** What else people look it up by: other spellings, Chinese names, the words on the bill. Keys for search, not facts. */
  readonly aliases?: readonly string[]
  /** The company, as its Japanese name stands on the bill. */
  readonly operator?: Fact<string>
  readonly networks?: Fact<readonly Network[], Localized>
  /** That it takes no new customers any more. */
  readonly endedSales?: Fact<Localized>
  /** The domains on which the operator speaks for itself. */
  readonly domains: readonly string[]
  /** The operator's own page, for what is not known here. */
  readonly page?: string
  /** For each purpose, the desk to try first stands first. */
  readonly desks: readonly Desk[]
  readonly procedures: { readonly cancel: Ways } & { readonly [Name in Exclude<WaysName, 'cancel'>]?: Ways }
  /** What the contract number is called there and where to find it. */
  readonly contractNumber?: Fact<Localized>
  /** Facts in the order in which a caller needs them, each id once. */
  readonly facts: readonly { readonly id: FactName; readonly fact: Fact<Localized> }[]
}

/** The names of facts, in the order in which a caller needs them. */
export const factNames = [
  'language-desk',
  'support',
  'by-phone',
  'identity-check',
  'pin',
  'early-fee',
  'old-plan-fee',
  'port-out-fee',
  'last-month',
  'last-bill',
  'instalments',
  'sim-return',
  'esim',
  'device-return',
  'mail-address',
  'accounts-and-points',
  'wallet',
  'personal-data',
  'carrier-payment',
  'unpaid-bills',
  'leaving-japan',
  'suspension',
  'lost-phone',
  'port-out',
  'eight-days',
  'shared-lines',
  'deceased',
  'scam-calls',
  'good-to-know',
] as const
export type FactName = (typeof factNames)[number]
