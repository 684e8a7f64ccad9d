import * as z from 'zod'
import type { Advice } from '../../src/carriers/advice.ts'
import type { Now } from '../../src/carriers/now/now.ts'
import { routingRules } from '../../src/carriers/routing.ts'
import { languages } from '../../src/languages/languages.ts'
import type { Segment, Spoken } from '../../src/reading/segment.ts'
import { sims } from '../../src/script/details.ts'
import { procedures } from '../../src/script/procedures.ts'
import type { Exchange, Item, Line, Script, Stage } from '../../src/script/script.ts'
import { advisedDesk, channelName, factName, source, waysName, works } from './carrier-schemas.ts'

export { carrierSchema, carriersSchema, helpSchema } from './carrier-schemas.ts'

// Each schema is held to the type it describes: what the answers are cannot drift from what is said of them.

const segment = z
  .object({
    text: z.string(),
    reading: z.string().exactOptional().meta({ description: 'Hiragana.' }),
    listen: z.literal(true).exactOptional(),
    blank: z.literal(true).exactOptional(),
    pause: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Segment' }) satisfies z.ZodType<Segment>

const line: z.ZodType<Line> = z
  .object({
    id: z.string(),
    speaker: z.enum(['operator', 'machine', 'you']),
    segments: z.array(segment).meta({ description: 'Their texts, joined, are the line.' }),
    kana: z.string().meta({ description: 'The whole line as spelled, in hiragana, phrases apart.' }),
    romaji: z.string().meta({ description: 'The whole line as said, Hepburn with macrons.' }),
    listenFor: z.array(z.object({ text: z.string(), kana: z.string(), romaji: z.string() })).exactOptional(),
    gloss: z.string(),
    when: z.string().exactOptional(),
    note: z.string().exactOptional(),
    get again() {
      return line.exactOptional()
    },
  })
  .meta({ id: 'Line' }) as z.ZodType<Line>

const exchange = z
  .object({ operator: line.nullable(), replies: z.array(line) })
  .meta({ id: 'Exchange' }) satisfies z.ZodType<Exchange>

const stage = z
  .object({ id: z.string(), title: z.string(), note: z.string(), exchanges: z.array(exchange) })
  .meta({ id: 'Stage' }) satisfies z.ZodType<Stage>

const item = z.object({ id: z.string(), text: z.string() }).meta({ id: 'Item' }) satisfies z.ZodType<Item>

const advisedFact = z.object({ id: factName, text: z.string(), sources: z.array(source) })

const advice = z
  .object({
    procedure: waysName.meta({
      description: 'What the channels and desks are for; port-out where the number is to be kept.',
    }),
    call: z.enum(['yes', 'no', 'ask']).meta({ description: 'ask: sources disagree, or nothing is known.' }),
    reason: z.string(),
    rules: z
      .array(z.enum(routingRules.map(({ id }) => id)))
      .meta({ description: 'What the situation changes. keep-number: do not cancel, the number would be lost.' }),
    channels: z
      .array(
        z.object({
          channel: channelName,
          works,
          url: z.string().exactOptional(),
          note: z.string().exactOptional(),
          sources: z.array(source),
        }),
      )
      .meta({ description: 'The best first.' }),
    desks: z.array(advisedDesk).meta({ description: 'The one to try first stands first.' }),
    timing: z.object({ text: z.string(), sources: z.array(source) }).exactOptional(),
    costs: z.array(advisedFact),
    callCanDo: advisedFact.exactOptional(),
    warnings: z.array(item),
  })
  .meta({ id: 'Advice' }) satisfies z.ZodType<Advice>

const moment = z.string().meta({ description: 'ISO 8601, with Japan’s offset.' })
const now = z
  .object({
    time: moment,
    callTime: z.enum(['quiet', 'ordinary', 'busy']),
    desks: z
      .record(
        z.string(),
        z.union([
          z.object({
            open: z.literal(true),
            closes: moment.exactOptional(),
            closesSoon: z.literal(true).exactOptional(),
          }),
          z.object({ open: z.literal(false), opensNext: moment.exactOptional() }),
        ]),
      )
      .meta({ description: 'By number, as far as their hours are known.' }),
    deadline: z
      .object({ date: z.string(), time: z.string().exactOptional(), ends: z.string() })
      .exactOptional()
      .meta({ description: 'Until when to act (Japan time) for the contract to end on that day.' }),
  })
  .meta({ id: 'Now' }) satisfies z.ZodType<Now>

/** The answer of `POST /api/scripts`. */
export const scriptSchema = z
  .object({
    language: z.enum(languages),
    carrier: z.string(),
    procedure: z.enum(procedures),
    sim: z.enum(sims).exactOptional(),
    advice,
    now,
    prepare: z.array(item),
    stages: z.array(stage),
    rescue: z.array(line),
    afterwards: z.array(item),
  })
  .meta({ id: 'Script' }) satisfies z.ZodType<Script>

const reading = z
  .object({
    text: z.string().meta({ description: 'The text in normal form (NFKC).' }),
    segments: z.array(segment).meta({ description: 'Their texts, joined, are the text.' }),
    kana: z.string().meta({ description: 'As spelled, in hiragana, phrases apart; no digit, Latin letter or kanji.' }),
    romaji: z.string().meta({ description: 'As said, Hepburn with macrons.' }),
  })
  .meta({ id: 'Reading' }) satisfies z.ZodType<Spoken & { readonly text: string }>

/** The answer of `POST /api/readings`. */
export const readingsSchema = z.object({
  readings: z.array(reading).meta({ description: 'One for each text, in the order of the texts.' }),
})

/** An error (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    errors: z
      .array(
        z.object({
          field: z.string().meta({ description: 'A dotted path: name.kana, texts.0.' }),
          code: z.string(),
          message: z
            .string()
            .meta({ description: 'What to do, in the caller’s language; never the value that was sent.' }),
        }),
      )
      .exactOptional(),
  })
  .meta({ id: 'Problem' })

const named = z.object({ id: z.string(), name: z.string() })
export const proceduresSchema = z.object({ procedures: z.array(named) })
export const languagesSchema = z.object({ languages: z.array(named) })
export const healthSchema = z.object({ status: z.literal('ok') })
