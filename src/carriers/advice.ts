import type { Language, Localized } from '../languages/languages.ts'
import type { ChannelName, Claim, DeskPurpose, Source } from './carrier.ts'

export type Works = 'yes' | 'no' | 'disputed' | 'unknown'

/** Whether to call, and what else there is, in the caller's language. */
export type Advice = {
  readonly call: 'yes' | 'no' | 'ask'
  readonly reason: string
  readonly channels: readonly {
    readonly channel: ChannelName
    readonly works: Works
    readonly url?: string
    readonly note?: string
    readonly sources: readonly Source[]
  }[]
  readonly desks: readonly {
    readonly number: string
    readonly purpose: DeskPurpose
    readonly languages: readonly string[]
    readonly hours?: { readonly opens: string; readonly closes: string }
    readonly cost?: 'free' | 'charged'
    readonly from?: string
    readonly sources: readonly Source[]
  }[]
  readonly warnings: readonly { readonly id: string; readonly text: string }[]
}
