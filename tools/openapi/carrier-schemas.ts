import * as z from 'zod'
import type { AdvisedDesk } from '../../src/carriers/advice.ts'
import {
  type Carrier,
  type Claim,
  type Desk,
  factNames,
  type Hours,
  type Source,
  type Ways,
} from '../../src/carriers/carrier.ts'
import type { HelpTopic } from '../../src/help/general-help.ts'
import type { languages } from '../../src/languages/languages.ts'

// Each schema is held to the type it describes: what the answers are cannot drift from what is said of them.

export const source = z
  .object({
    url: z.string(),
    published: z.string().nullable().meta({ description: 'The date of the page; null where it bears none.' }),
    read: z.string().meta({ description: 'The day on which it was read.' }),
    confidence: z.enum(['official', 'secondary', 'weak']),
  })
  .meta({ id: 'Source' }) satisfies z.ZodType<Source>

const sources = z.array(source)
const localized = z.object({ en: z.string(), 'zh-Hans': z.string() } satisfies Record<
  (typeof languages)[number],
  unknown
>)
const localizedName = localized.extend({ ja: z.string() })

/** A value with its sources; rivals are what other sources say. */
function fact<Value extends z.ZodType, Rival extends z.ZodType>(value: Value, rival: Rival) {
  return z.object({ value, sources, rivals: z.array(z.object({ value: rival, sources })).exactOptional() })
}
const text = fact(localized, localized).meta({ id: 'Fact' })

export const hours = z
  .object({
    opens: z.string().meta({ description: 'HH:MM, Japan time; 00:00 to 24:00 is round the clock.' }),
    closes: z.string(),
    days: z.literal('weekdays').exactOptional().meta({ description: 'Not on public holidays. Without it: every day.' }),
    closedOn: z.array(z.string()).exactOptional().meta({ description: 'MM-DD.' }),
  })
  .meta({ id: 'Hours' }) satisfies z.ZodType<Hours>

const deskMembers = {
  number: z.string().meta({ description: 'As it is dialled.' }),
  purpose: z.enum(['support', 'cancel', 'port-out', 'lost', 'from-abroad', 'payment', 'orders']),
  languages: z.array(z.string()).meta({ description: 'BCP 47; empty where no source names one.' }),
  hours: hours.exactOptional(),
  cost: z.enum(['free', 'charged']).exactOptional(),
  sources,
}
const desk = z
  .object({
    ...deskMembers,
    from: localized.exactOptional(),
    note: localized.exactOptional(),
    menu: text.exactOptional(),
    rivals: z.array(z.object({ value: localized, sources })).exactOptional(),
  })
  .meta({ id: 'Desk' }) satisfies z.ZodType<Desk>
export const advisedDesk = z
  .object({
    ...deskMembers,
    from: z.string().exactOptional(),
    note: z.string().exactOptional(),
    menu: z.string().exactOptional(),
  })
  .meta({ id: 'AdvisedDesk' }) satisfies z.ZodType<AdvisedDesk>

export const works = z.enum(['yes', 'no', 'disputed', 'unknown'])
export const channelName = z.enum(['phone', 'web', 'app', 'shop', 'chat', 'post'])
export const waysName = z.enum(['cancel', 'port-out', 'lost'])
export const factName = z.enum(factNames)

const claim = z
  .object({
    says: z.enum(['yes', 'no', 'unclear']),
    about: z.enum(['this-procedure', 'another-procedure', 'former-plan']),
    text: localized,
    source,
  })
  .meta({ id: 'Claim' }) satisfies z.ZodType<Claim>

const timing = z.object({
  ends: z.enum(['same-day', 'month-end', 'chosen-day']),
  lastDay: z.union([z.number(), z.enum(['last', 'day-before-last'])]).exactOptional(),
  until: z.string().exactOptional().meta({ description: 'HH:MM, Japan time.' }),
  text: localized,
})

const ways = z
  .object({
    channels: z.array(
      z.object({
        channel: channelName,
        claims: z.array(claim),
        url: z.string().exactOptional(),
        note: text.exactOptional(),
      }),
    ),
    timing: fact(timing, localized).exactOptional(),
    reason: z.object({ when: works, text: localized }).exactOptional(),
  })
  .meta({ id: 'Ways' }) satisfies z.ZodType<Ways>

/** The answer of `GET /api/carriers/{id}`: everything that is known of a carrier, each value with its sources. */
export const carrierSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['mobile', 'home-internet']),
    name: localizedName,
    nameSources: sources,
    said: z.object({ text: z.string(), reading: z.string().exactOptional(), sources: sources.exactOptional() }),
    aliases: z.array(z.string()).exactOptional(),
    operator: fact(z.string(), z.string()).exactOptional(),
    networks: fact(z.array(z.enum(['docomo', 'au', 'softbank', 'rakuten'])), localized).exactOptional(),
    endedSales: text.exactOptional(),
    domains: z.array(z.string()),
    page: z.string().exactOptional(),
    desks: z.array(desk),
    procedures: z.object({ cancel: ways, 'port-out': ways.exactOptional(), lost: ways.exactOptional() }),
    contractNumber: text.exactOptional(),
    facts: z.array(z.object({ id: factName, fact: text })),
  })
  .meta({ id: 'Carrier' }) satisfies z.ZodType<Carrier>

/** The answer of `GET /api/carriers`. */
export const carriersSchema = z.object({
  carriers: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['mobile', 'home-internet']),
      name: localizedName,
      nameSources: sources,
      page: z.string().exactOptional(),
      cancelByPhone: works,
    }),
  ),
})

/** The answer of `GET /api/help`. */
export const helpSchema = z.object({
  topics: z.array(
    z.object({
      id: z.string(),
      title: localized,
      desks: z.array(desk),
      facts: z.array(text),
    }) satisfies z.ZodType<HelpTopic>,
  ),
})
