import { expect, it } from 'vitest'
import type { z } from 'zod'
import { carrierIds, findCarrier } from '../../src/carriers/carriers.ts'
import { phoneWorks } from '../../src/carriers/claims.ts'
import { generalHelp } from '../../src/help/general-help.ts'
import { languages } from '../../src/languages/languages.ts'
import {
  carrierSchema,
  carriersSchema,
  healthSchema,
  helpSchema,
  languagesSchema,
  proceduresSchema,
} from '../../tools/openapi/schemas.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { ask } from './requests.ts'

describeOnEveryRuntime('what there is to choose from', (origin) => {
  async function read<Schema extends z.ZodType>(path: string, schema: Schema, language?: string) {
    const { status, headers, text } = await ask(origin() + path, { headers: { 'Accept-Language': language } })
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^application\/json\b/)
    return schema.parse(JSON.parse(text))
  }

  it.each([
    ['/api/carriers', carriersSchema],
    ['/api/procedures', proceduresSchema],
    ['/api/languages', languagesSchema],
    ['/api/help', helpSchema],
    ['/healthz', healthSchema],
  ])('%s answers with what the document promises, and nothing beside it', async (path, schema) => {
    const { text } = await ask(origin() + path)
    expect(await read(path, schema)).toStrictEqual(JSON.parse(text))
  })

  it('lists the carriers in the order in which they are offered, each with its name in every language', async () => {
    const { carriers } = await read('/api/carriers', carriersSchema)
    expect(carriers.map(({ id }) => id)).toEqual(carrierIds)
    for (const { name } of carriers) expect(Object.keys(name)).toEqual(expect.arrayContaining([...languages, 'ja']))
  })

  it.each(carrierIds)('tells everything about %s, each desk, claim and fact with its sources', async (id) => {
    const { text } = await ask(`${origin()}/api/carriers/${id}`)
    const carrier = await read(`/api/carriers/${id}`, carrierSchema)
    expect(carrier).toStrictEqual(JSON.parse(text))
    expect(carrier).toEqual(findCarrier(id))
    const claims = Object.values(carrier.procedures).flatMap(({ channels }) => channels.flatMap(({ claims }) => claims))
    const sources = [
      ...[...carrier.desks, ...carrier.facts.map(({ fact }) => fact)].map((one) => one.sources),
      ...claims.map(({ source }) => [source]),
      carrier.nameSources,
    ]
    for (const list of sources) {
      expect(list.length).toBeGreaterThan(0)
      for (const { url, read } of list) expect([url, read].join(' ')).toMatch(/^https?:\S+ \d{4}-\d\d-\d\d$/)
    }
  })

  it('tells of help beside the carriers, each number and fact with its sources', async () => {
    const { topics } = await read('/api/help', helpSchema)
    expect(topics.map(({ id }) => id)).toEqual(generalHelp.map(({ id }) => id))
    for (const { desks, facts } of topics) {
      expect(facts.length).toBeGreaterThan(0)
      for (const { sources } of [...desks, ...facts]) expect(sources.length).toBeGreaterThan(0)
    }
  })

  it('says of every carrier in the list whether a call can cancel', async () => {
    const { carriers } = await read('/api/carriers', carriersSchema)
    expect(carriers).toHaveLength(40)
    for (const { id, kind, cancelByPhone, nameSources } of carriers) {
      expect(cancelByPhone).toBe(phoneWorks(findCarrier(id)?.procedures.cancel))
      expect(kind).toBe(findCarrier(id)?.kind)
      expect(nameSources.length).toBeGreaterThan(0)
    }
  })

  it.each(['unknown', 'AU', 'constructor', '__proto__', 'au%00', '%E0%A4%A', '%20'])(
    'knows no carrier “%s”',
    async (id) => {
      const { status, headers } = await ask(`${origin()}/api/carriers/${id}`)
      expect(status).toBe(404)
      expect(headers['content-type']).toMatch(/^application\/problem\+json\b/)
    },
  )

  it('names the procedures in the language asked for, and says that the answer depends on it', async () => {
    const [english] = (await read('/api/procedures', proceduresSchema, 'en')).procedures
    const [chinese] = (await read('/api/procedures', proceduresSchema, 'zh-CN')).procedures
    expect([english?.id, chinese?.id]).toEqual(['cancel', 'cancel'])
    expect(english?.name).toMatch(/^[A-Za-z ]+$/)
    expect(chinese?.name).toMatch(/\p{Script=Han}/u)
    expect((await ask(`${origin()}/api/procedures`)).headers.vary).toMatch(/accept-language/i)
  })

  it('lists the languages by their BCP 47 tags, each by its own name', async () => {
    expect((await read('/api/languages', languagesSchema)).languages).toEqual([
      { id: 'en', name: 'English' },
      { id: 'zh-Hans', name: '简体中文' },
    ])
  })
})
