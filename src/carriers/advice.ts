import type { Language, Localized } from '../languages/languages.ts'
import type { Carrier, Channel, ChannelName, Claim, Desk, DeskPurpose, Source, Works } from './carrier.ts'

export type { Works } from './carrier.ts'

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

const worksOrder: readonly Works[] = ['yes', 'disputed', 'unknown', 'no']
/** Of channels that work equally well, the one with the least Japanese to speak comes first. */
const channelOrder: readonly ChannelName[] = ['web', 'app', 'chat', 'phone', 'shop', 'post']

/** For carriers without a sentence of their own, or whose claims no longer say what it was written for. */
const reasons: Record<Works, Localized> = {
  yes: {
    en: 'Our sources agree that this carrier takes a cancellation by phone.',
    'zh-Hans': '据我们查到的资料，这家运营商可以打电话解约。',
  },
  no: {
    en:
      'Our sources agree that this carrier does not take a cancellation by phone. Use one of the other ways first. ' +
      'A call can still help if you get stuck: ask how to do it, and what it will cost.',
    'zh-Hans':
      '据我们查到的资料，这家运营商不能打电话解约。请先用其他办法办理。办不下去时仍可打电话，问清怎么办理、要付多少钱。',
  },
  disputed: {
    en:
      'Sources disagree on whether this carrier takes a cancellation by phone. Try one of the other ways first. ' +
      'If you call, first ask whether it can be done by phone.',
    'zh-Hans': '这家运营商能不能打电话解约，各处说法不一。请先试其他办法；要打电话的话，先问清电话里能不能解约。',
  },
  unknown: {
    en:
      'We found no reliable source on whether this carrier takes a cancellation by phone. ' +
      'Look at its own page first. If you call, first ask whether it can be done by phone.',
    'zh-Hans':
      '这家运营商能不能打电话解约，我们没有查到可靠的资料。请先看它的官网；要打电话的话，先问清电话里能不能解约。',
  },
}

/** Whether a channel does the procedure: what all claims that count agree on. */
export function channelWorks(claims: readonly Claim[]): Works {
  const said = new Set(claims.filter(counts).map((claim) => claim.says))
  if (said.has('yes')) return said.has('no') ? 'disputed' : 'yes'
  return said.has('no') ? 'no' : 'unknown'
}

/** Whether to call this carrier to cancel, the ways to do it and the desks that help, the first to try first. */
export function adviseCancel(carrier: Carrier, language: Language, warnings: Advice['warnings']): Advice {
  const { channels, reason } = carrier.cancel
  const works = channelWorks(channels.find(({ channel }) => channel === 'phone')?.claims ?? [])
  return {
    call: works === 'yes' || works === 'no' ? works : 'ask',
    reason: (reason?.when === works ? reason.text : reasons[works])[language],
    channels: channels.map((channel) => adviseChannel(channel, language)).sort(byUse),
    desks: desksToCancel(carrier.desks, language).map((desk) => adviseDesk(desk, language)),
    warnings,
  }
}

function counts(claim: Claim): boolean {
  return claim.about === 'this-procedure' && claim.says !== 'unclear' && claim.source.confidence !== 'weak'
}

function adviseChannel({ channel, claims, url, note }: Channel, language: Language): Advice['channels'][number] {
  const sources = [...claims.filter(counts).map((claim) => claim.source), ...(note?.sources ?? [])]
  return {
    channel,
    works: channelWorks(claims),
    ...(url && { url }),
    ...(note && { note: note.value[language] }),
    sources: sources.filter((source, index) => sources.findIndex(({ url }) => url === source.url) === index),
  }
}

function byUse(one: Advice['channels'][number], other: Advice['channels'][number]): number {
  return (
    worksOrder.indexOf(one.works) - worksOrder.indexOf(other.works) ||
    channelOrder.indexOf(one.channel) - channelOrder.indexOf(other.channel)
  )
}

/** The desks that help with cancelling, each number once; of desks that serve equally well the data's order stands. */
function desksToCancel(desks: readonly Desk[], language: Language): readonly Desk[] {
  const helpful = [
    ...desks.filter(({ purpose }) => purpose === 'support'),
    ...desks.filter(({ purpose }) => purpose === 'port-out'),
  ]
  return helpful
    .filter((desk, index) => helpful.findIndex(({ number }) => number === desk.number) === index)
    .sort((one, other) => deskRank(one, language) - deskRank(other, language))
}

/** The caller's own language, then Japanese (where no source names a language, it is taken for that), then others. */
function deskRank({ languages }: Desk, language: Language): number {
  if (languages.some((spoken) => `${language}-`.startsWith(`${spoken}-`))) return 0
  return languages.length === 0 || languages.includes('ja') ? 1 : 2
}

function adviseDesk({ from, rivals: _, ...desk }: Desk, language: Language): Advice['desks'][number] {
  return { ...desk, ...(from && { from: from[language] }) }
}
