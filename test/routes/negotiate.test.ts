import { describe, expect, it } from 'vitest'
import { required } from '../support/details.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { languageOf } from './html.ts'
import { ask, postForm, postScript } from './requests.ts'

const asked: [acceptLanguage: string | undefined, given: string][] = [
  [undefined, 'en'],
  ['', 'en'],
  ['en', 'en'],
  ['en-GB,en;q=0.8', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-cn', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['zh-TW,en;q=0.5', 'en'],
  ['fr', 'en'],
  ['fr;q=1,zh;q=.5', 'zh-Hans'],
  ['en;q=0.5, zh;q=0.9', 'zh-Hans'],
  ['zh;q=0', 'en'],
  ['en;q=0, zh', 'zh-Hans'],
  ['*', 'en'],
  ['fr, *;q=0.1', 'en'],
  [';;,=,q=1;;', 'en'],
  ['<script>, $&, {{x}}', 'en'],
  ['__proto__, constructor', 'en'],
  [`${'x-'.repeat(2000)}, zh`, 'zh-Hans'],
]

describeOnEveryRuntime('the language of an answer', (origin) => {
  describe.each(asked)('where the browser asks for %s', (acceptLanguage, given) => {
    const headers = { 'Accept-Language': acceptLanguage }

    it(`leads from / to the form in ${given}`, async () => {
      const answer = await ask(`${origin()}/`, { headers })
      expect(answer.status).toBe(302)
      expect(new URL(answer.headers.location ?? '', origin()).href).toBe(`${origin()}/${given}/`)
      expect(answer.headers.vary).toMatch(/accept-language/i)
    })

    it(`writes a script with its meaning in ${given}`, async () => {
      const { text } = await postScript(origin(), required, headers)
      expect(JSON.parse(text)).toMatchObject({ language: given })
    })

    it(`shows the error page in ${given} where the address has no language`, async () => {
      const { status, text } = await ask(`${origin()}/nowhere`, { headers })
      expect([status, languageOf(text)]).toEqual([404, given])
    })
  })

  it.each([
    ['en', 'zh-CN'],
    ['zh-Hans', 'en'],
  ])('is that of the body, %s, before Accept-Language, %s', async (language, acceptLanguage) => {
    const { text } = await postScript(origin(), { ...required, language }, { 'Accept-Language': acceptLanguage })
    expect(JSON.parse(text)).toMatchObject({ language })
  })

  it.each([
    ['en', 'zh-CN'],
    ['zh-Hans', 'en'],
  ])('is that of the address, /%s/, before Accept-Language, %s', async (language, acceptLanguage) => {
    const headers = { 'Accept-Language': acceptLanguage }
    const pages = [
      await ask(`${origin()}/${language}/`, { headers }),
      await ask(`${origin()}/${language}/nowhere`, { headers }),
      await ask(`${origin()}/${language}/script`, { headers }),
      await postForm(origin(), `/${language}/script`, required, headers),
      await postForm(origin(), `/${language}/script`, {}, headers),
    ]
    expect(pages.map(({ status, text }) => [status, languageOf(text)])).toEqual(
      [200, 404, 405, 200, 422].map((status) => [status, language]),
    )
  })

  it('leads from the language alone to its form', async () => {
    for (const language of ['en', 'zh-Hans']) {
      const { status, headers } = await ask(`${origin()}/${language}?carrier=au`)
      expect(status).toBe(301)
      expect(headers.location).toBe(`/${language}/`)
    }
  })

  const chinese = /\p{Script=Han}{2}/u
  const english = /^[A-Z][a-z]*( [a-z]+)+/
  const errors: [title: string, language: unknown, acceptLanguage: string | undefined, message: RegExp][] = [
    ['the language of the body', 'zh-Hans', 'en', chinese],
    ['the language of the body', 'en', 'zh-CN', english],
    ['Accept-Language, where the body names none', undefined, 'zh-CN', chinese],
    ['English, where nothing names a language', undefined, undefined, english],
    ['Accept-Language, where the body names one that we lack', 'fr', 'zh-CN', chinese],
    ['Accept-Language, where the body’s is no tag', '<script>', 'zh-CN', chinese],
    ['Accept-Language, where the body’s is no text', { zh: true }, 'zh-CN', chinese],
  ]
  it.each(errors)('of refused fields is %s', async (_, language, acceptLanguage, message) => {
    const { status, text } = await postScript(
      origin(),
      { ...required, language, phoneNumber: '0' },
      { 'Accept-Language': acceptLanguage },
    )
    expect(status).toBe(422)
    const problem: { detail: string; errors: { message: string }[] } = JSON.parse(text)
    for (const said of [problem.detail, ...problem.errors.map((error) => error.message)]) {
      expect(said).toMatch(message)
    }
  })
})
