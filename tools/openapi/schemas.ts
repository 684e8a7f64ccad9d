import * as z from 'zod'
import type { Advice } from '../../src/carriers/advice.ts'
import type { Source } from '../../src/carriers/carrier.ts'
import { languages } from '../../src/languages/languages.ts'
import type { Segment, Spoken } from '../../src/reading/segment.ts'
import { procedures, sims } from '../../src/script/details.ts'
import type { Exchange, Item, Line, Script, Stage } from '../../src/script/script.ts'

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

const source = z
  .object({
    url: z.string(),
    published: z.string().nullable().meta({ description: 'The date of the page; null where it bears none.' }),
    read: z.string().meta({ description: 'The day on which it was read.' }),
    confidence: z.enum(['official', 'secondary', 'weak']),
  })
  .meta({ id: 'Source' }) satisfies z.ZodType<Source>

const advice = z
  .object({
    call: z.enum(['yes', 'no', 'ask']).meta({ description: 'ask: sources disagree, or nothing is known.' }),
    reason: z.string(),
    channels: z.array(
      z.object({
        channel: z.enum(['phone', 'web', 'app', 'shop', 'chat', 'post']),
        works: z.enum(['yes', 'no', 'disputed', 'unknown']),
        url: z.string().exactOptional(),
        note: z.string().exactOptional(),
        sources: z.array(source),
      }),
    ),
    desks: z.array(
      z.object({
        number: z.string(),
        purpose: z.enum(['support', 'port-out', 'lost', 'from-abroad', 'payment']),
        languages: z.array(z.string()),
        hours: z.object({ opens: z.string(), closes: z.string() }).exactOptional(),
        cost: z.enum(['free', 'charged']).exactOptional(),
        from: z.string().exactOptional(),
        sources: z.array(source),
      }),
    ),
    warnings: z.array(item),
  })
  .meta({ id: 'Advice' }) satisfies z.ZodType<Advice>

/** The answer of `POST /api/scripts`. */
export const scriptSchema = z
  .object({
    language: z.enum(languages),
    carrier: z.string(),
    procedure: z.enum(procedures),
    sim: z.enum(sims).exactOptional(),
    advice,
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
const localized = z.record(z.string(), z.string())

export const carriersSchema = z.object({
  carriers: z.array(z.object({ id: z.string(), name: localized, page: z.string() })),
})
export const carrierSchema = z
  .looseObject({ id: z.string(), name: localized, page: z.string() })
  .meta({ id: 'Carrier' })
export const proceduresSchema = z.object({ procedures: z.array(named) })
export const languagesSchema = z.object({ languages: z.array(named) })
export const healthSchema = z.object({ status: z.literal('ok') })
