import { expect, it } from 'vitest'
import { normalizeText } from '../../src/reading/normalize.ts'
import { readingsSchema } from '../../tools/openapi/schemas.ts'
import { regressions } from '../reading/regressions.ts'
import { counters, type SpokenRow, times } from '../reading/spoken-tables.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { type Asked, ask } from './requests.ts'

describeOnEveryRuntime('POST /api/readings', (origin) => {
  const post = (body: unknown, headers: Asked['headers'] = {}) =>
    ask(`${origin()}/api/readings`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  async function read(...texts: string[]) {
    const { status, text } = await post({ texts })
    expect(status, text).toBe(200)
    // The schema takes out what it does not name.
    expect(readingsSchema.parse(JSON.parse(text))).toStrictEqual(JSON.parse(text))
    return readingsSchema.parse(JSON.parse(text)).readings
  }

  it('reads each text in turn', async () => {
    const [first, second, ...others] = await read('解約したいんですが。', '4月1日に')
    expect(first).toEqual({
      text: '解約したいんですが。',
      segments: [{ text: '解約', reading: 'かいやく' }, { text: 'したいんですが。' }],
      kana: 'かいやくしたいんですが。',
      romaji: 'kaiyaku shitai n desu ga.',
    })
    expect(second?.kana).toBe('しがつ ついたちに')
    expect(others).toEqual([])
  })

  it.each([
    ['what was once read wrongly', regressions],
    ['days, months, hours and minutes', inSentences(times)],
    ['each number with each counter', inSentences(counters.flatMap(({ rows }) => rows))],
  ])('reads %s, the same on every runtime', async (_, rows) => {
    for (let from = 0; from < rows.length; from += 100) {
      const some = rows.slice(from, from + 100)
      const said = (await read(...some.map(({ text }) => text))).map(({ text, kana }) => [text, withoutSpaces(kana)])
      expect(said).toEqual(some.map(({ text, kana }) => [normalizeText(text), withoutSpaces(kana)]))
    }
  })

  it('gives a text back in normal form, its segments joined', async () => {
    for (const { text, segments } of await read('ｶﾀｶﾅ㈱', '\u0000a\ud800', '🎉🎉🎉解約', '　')) {
      expect(segments.map((segment) => segment.text).join('')).toBe(text)
      expect(text).toBe(text.normalize('NFKC'))
    }
  })

  it('reads no text, and an empty one', async () => {
    expect(await read()).toEqual([])
    expect(await read('')).toEqual([{ text: '', segments: [], kana: '', romaji: '' }])
  })

  it('takes 100 texts and 500 characters, emoji counted as one', async () => {
    expect(await read(...Array<string>(100).fill('解約'))).toHaveLength(100)
    expect(await read('あ'.repeat(500), '🎉'.repeat(500))).toHaveLength(2)
  })

  it.each([
    [{}, 'texts', 'required'],
    [{ texts: '解約' }, 'texts', 'type'],
    [{ texts: ['解約', 1] }, 'texts.1', 'type'],
    [{ texts: ['あ'.repeat(501)] }, 'texts.0', 'too-long'],
    [{ texts: Array(101).fill('canary') }, 'texts', 'too-many'],
  ])('says what to do about %.30j', async (body, field, code) => {
    for (const [language, expected] of [
      ['en', /[a-z]/],
      ['zh-CN', /\p{Script=Han}/u],
    ] as const) {
      const { status, text } = await post(body, { 'Accept-Language': language })
      expect(status).toBe(422)
      expect(JSON.parse(text).errors).toEqual([{ field, code, message: expect.stringMatching(expected) }])
      expect(text).not.toMatch(/canary|解約|ああ/)
    }
  })

  it.each(['null', '[]', '"解約"', '1'])('refuses JSON that is no list of texts: %s', async (body) => {
    expect((await post(body)).status).toBe(422)
  })

  it('refuses first another type, then a large body, then what is no JSON', async () => {
    expect((await post('x'.repeat(70_000), { 'Content-Type': 'text/plain' })).status).toBe(415)
    expect((await post('x'.repeat(70_000))).status).toBe(413)
    expect((await post('{')).status).toBe(400)
  })
})

function inSentences(rows: readonly SpokenRow[]): readonly SpokenRow[] {
  return rows.map(({ text, kana }) => ({ text: `${text}です`, kana: `${kana}です` }))
}

function withoutSpaces(kana: string): string {
  return kana.replaceAll(' ', '')
}
