import { expect, it } from 'vitest'
import type { z } from 'zod'
import { carrierIds } from '../../src/carriers/carriers.ts'
import { languages } from '../../src/languages/languages.ts'
import { scriptSchema } from '../../tools/openapi/schemas.ts'
import { full, nasty, required } from '../support/details.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { type Asked, postScript } from './requests.ts'

type Script = z.output<typeof scriptSchema>
type Line = Script['rescue'][number]

describeOnEveryRuntime('POST /api/scripts', (origin) => {
  async function write(details: unknown, headers: Asked['headers'] = {}): Promise<Script> {
    const { status, text } = await postScript(origin(), details, headers)
    expect(status, text).toBe(200)
    return scriptSchema.parse(JSON.parse(text))
  }

  const every = carrierIds.flatMap((carrier) =>
    languages.flatMap((language) =>
      [full, required].map((details) => ({
        title: `${carrier} in ${language} with ${details === full ? 'all details' : 'carrier and procedure only'}`,
        details: { ...details, carrier, language },
      })),
    ),
  )
  it.each(every)('answers for $title with what the document promises, and nothing beside it', async ({ details }) => {
    const { status, headers, text } = await postScript(origin(), details)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^application\/json\b/)
    // The schema takes out what it does not name.
    expect(scriptSchema.parse(JSON.parse(text))).toStrictEqual(JSON.parse(text))
    expect(JSON.parse(text)).toMatchObject({ language: details.language, carrier: details.carrier })
  })

  it('tells the call stage by stage, each once', async () => {
    const ids = (await write(full)).stages.map(({ id }) => id)
    expect(ids.slice(0, 5)).toEqual(['menu', 'waiting', 'greeting', 'purpose', 'identity'])
    expect(ids).toEqual(expect.arrayContaining(['reason', 'offers', 'fees', 'date', 'read-back', 'closing']))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives a line in segments that, joined, are the line', async () => {
    const { segments, kana } = find(await write(full), 'say-phone-number')
    expect(segments.map(({ text }) => text).join('')).toBe('090-1234-5678です。')
    expect(segments[0]).toEqual({ text: '0', reading: 'ぜろ' })
    expect(kana).not.toMatch(/[\dA-Za-z]/)
  })

  it('leaves a line to write on for what it was not told, and no SIM where none was named', async () => {
    const script = await write(required)
    expect(script).not.toHaveProperty('sim')
    expect(find(script, 'say-phone-number').segments).toContainEqual(expect.objectContaining({ blank: true }))
  })

  it('takes an empty field for one left out', async () => {
    const empty = { sim: '', phoneNumber: '', name: { kana: ' ', written: '' }, date: '', reason: '' }
    expect(await write({ ...required, ...empty })).toEqual(await write(required))
  })

  it.each([
    ['docomo', 'ask'],
    ['au', 'ask'],
    ['softbank', 'no'],
  ])('advises on a call to %s: %s', async (carrier, call) => {
    expect((await write({ ...required, carrier })).advice.call).toBe(call)
  })

  it.each([
    ['en', 'en'],
    ['zh-Hans', 'zh'],
  ])('names the desk of au that speaks the caller’s %s first', async (language, spoken) => {
    const [first, ...others] = (await write({ ...required, language })).advice.desks
    expect(first?.languages).toEqual([spoken])
    expect(others.length).toBeGreaterThan(1)
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
    'takes %s',
    async (type) => {
      expect((await write(required, { 'Content-Type': type })).carrier).toBe('au')
    },
  )

  it.each(nasty)('prints the name %s as it was typed', async (written) => {
    const line = find(await write({ ...required, name: { kana: 'ラン', written } }), 'say-name')
    const other = find(await write({ ...required, name: { kana: 'ラン', written: '蘭' } }), 'say-name')
    expect(line.gloss).toContain(written)
    expect(line.gloss.split(written).join('蘭')).toBe(other.gloss)
    expect(line.segments).toEqual(other.segments)
  })

  it('leaves text unescaped in JSON', async () => {
    const { text } = await postScript(origin(), { ...required, name: { kana: 'ラン', written: "<b>O'Brien</b> & 蘭" } })
    expect(text).toContain("<b>O'Brien</b> & 蘭")
  })

  it('prints a replacement character for half a character', async () => {
    const body = '{"carrier":"au","procedure":"cancel","name":{"kana":"ラン","written":"a\\ud800b"}}'
    const { status, text } = await postScript(origin(), body)
    expect(status).toBe(200)
    expect(text).not.toMatch(/\\ud800/i)
    expect(find(scriptSchema.parse(JSON.parse(text)), 'say-name').gloss).toContain('a\ufffdb')
  })

  it('reads nothing out of a field named __proto__, now or later', async () => {
    const prototype = '"__proto__":{"sim":"esim","carrier":"docomo","language":"zh-Hans"}'
    const plain = await write(required)
    expect(await write(`{"carrier":"au","procedure":"cancel",${prototype}}`)).toEqual(plain)
    expect((await postScript(origin(), `{${prototype},"procedure":"cancel"}`)).status).toBe(422)
    expect(await write(required)).toEqual(plain)
  })

  it('has no line of one caller’s in the script of the next', async () => {
    const blank = await write(required)
    const { text } = await postScript(origin(), full)
    expect(text).toContain('NGUYEN THI LAN')
    expect(await write(required)).toEqual(blank)
  })
})

function find({ stages, rescue }: Script, id: string): Line {
  const spoken = stages.flatMap(({ exchanges }) => exchanges.flatMap(({ operator, replies }) => [operator, ...replies]))
  const line = [...spoken, ...rescue].find((one) => one?.id === id)
  if (!line) throw new Error(`no line ${id}`)
  return line
}
