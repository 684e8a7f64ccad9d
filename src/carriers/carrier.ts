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
export type Fact<Value> = {
  readonly value: Value
  readonly sources: readonly Source[]
  readonly rivals?: readonly { readonly value: Value; readonly sources: readonly Source[] }[]
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

export type DeskPurpose = 'support' | 'port-out' | 'lost' | 'from-abroad' | 'payment'

/** A phone number with its hours, languages and cost. A short code stands as it is dialled. */
export type Desk = {
  readonly number: string
  readonly purpose: DeskPurpose
  /** BCP 47 tags of the languages spoken there; empty where no source names one. */
  readonly languages: readonly string[]
  /** Japan time, every day, HH:MM; '00:00' to '24:00' is round the clock. */
  readonly hours?: { readonly opens: string; readonly closes: string }
  readonly cost?: 'free' | 'charged'
  /** Which phones reach it. */
  readonly from?: Localized
  readonly sources: readonly Source[]
  /** What other sources say against it. */
  readonly rivals?: Fact<Localized>['rivals']
}

/** What to tell someone who wants to call, written for one outcome of the claims on the phone. */
export type Reason = { readonly when: Works; readonly text: Localized }

/** Everything known about a carrier that a call to cancel needs. What is not here is not known. */
export type Carrier = {
  readonly id: string
  /** The name as the caller knows it. */
  readonly name: Localized & { readonly ja: string }
  readonly nameSources: readonly Source[]
  /** How the name is written and said in the script: 'au' is said エーユー. Reading in hiragana; kana needs none. */
  readonly said: { readonly text: string; readonly reading?: string }
  /** The operator's own page, for what is not known here. */
  readonly page: string
  /** For each purpose, the desk to try first stands first. */
  readonly desks: readonly Desk[]
  readonly cancel: { readonly channels: readonly Channel[]; readonly reason?: Reason }
  /** What the contract number is called there and where to find it. */
  readonly contractNumber?: Fact<Localized>
  /** Facts in the order in which a caller needs them, each id once. */
  readonly facts: readonly { readonly id: FactName; readonly fact: Fact<Localized> }[]
}

export type FactName =
  | 'language-desk'
  | 'by-phone'
  | 'identity-check'
  | 'pin'
  | 'early-fee'
  | 'old-plan-fee'
  | 'port-out-fee'
  | 'last-month'
  | 'effective-date'
  | 'last-bill'
  | 'instalments'
  | 'mail-address'
  | 'accounts-and-points'
  | 'personal-data'
  | 'carrier-payment'
  | 'unpaid-bills'
  | 'leaving-japan'
  | 'suspension'
  | 'lost-phone'
  | 'port-out'
  | 'scam-calls'
