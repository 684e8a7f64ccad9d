import { expect, it } from 'vitest'
import { problemSchema } from '../../tools/openapi/schemas.ts'
import { required } from '../support/details.ts'
import { describeOnEveryRuntime, origins } from '../support/runtimes.ts'
import { languageOf } from './html.ts'
import { expectProblem } from './problems.ts'
import { type Answer, type Asked, ask, postScript } from './requests.ts'

const json = 'application/json'
const formType = 'application/x-www-form-urlencoded'
const largest = 64 * 1024

function expectErrorPage({ status, headers, text }: Answer, expected: number): void {
  expect(status).toBe(expected)
  expect(headers['content-type']).toMatch(/^text\/html\b/)
  expect(languageOf(text)).toBeDefined()
}

describeOnEveryRuntime('POST /api/scripts refuses', (origin) => {
  const post = (body: Asked['body'], type: string | undefined = json): Promise<Answer> =>
    ask(`${origin()}/api/scripts`, { method: 'POST', headers: { 'Content-Type': type }, ...(body && { body }) })

  const tooLong = ' '.repeat(largest + 1)
  const types = [
    'text/plain',
    'text/plain; x=application/json',
    formType,
    'multipart/form-data; boundary=x',
    'json',
    '',
  ]
  it.each(types)('the type “%s”, whatever the body is', async (type) => {
    for (const body of [JSON.stringify(required), tooLong, '{', '']) expectProblem(await post(body, type), 415)
  })

  it('a body without a type', async () => {
    const answer = await ask(`${origin()}/api/scripts`, { method: 'POST', body: JSON.stringify(required) })
    expectProblem(answer, 415)
  })

  it('a body that is too long before it is found to be no JSON', async () => {
    expectProblem(await post(tooLong), 413)
    expectProblem(await post([tooLong]), 413)
  })

  it.each(['', '{', '{"carrier":"au","procedure":"cancel"', 'carrier=au', "{'carrier':'au'}", 'NaN'])(
    'what is no JSON: %s',
    async (body) => {
      expectProblem(await post(body), 400)
      if (body) expectProblem(await post([...body]), 400)
    },
  )

  it.each(['null', '[]', '"au"', '1', 'true', '{}', '[{"carrier":"au","procedure":"cancel"}]'])(
    'JSON that is no details: %s',
    async (body) => {
      expectProblem(await post(body), 422)
    },
  )

  it('no body of 64 KB', async () => {
    const body = JSON.stringify(required).padEnd(largest)
    expect((await post(body)).status).toBe(200)
    expect((await post([body.slice(0, 100), body.slice(100)])).status).toBe(200)
    expect((await post(`${body} `)).status).toBe(413)
  })

  const refused: [details: object, errors: [field: string, code: string][]][] = [
    [{ carrier: undefined }, [['carrier', 'required']]],
    [{ carrier: 'unknown' }, [['carrier', 'unknown']]],
    [{ carrier: 1 }, [['carrier', 'type']]],
    [{ procedure: '' }, [['procedure', 'required']]],
    [{ procedure: '__proto__' }, [['procedure', 'unknown']]],
    [{ language: 'fr' }, [['language', 'unknown']]],
    [{ sim: 'nano' }, [['sim', 'unknown']]],
    [{ phoneNumber: '090-1234-567' }, [['phoneNumber', 'too-short']]],
    [{ phoneNumber: 9012345678 }, [['phoneNumber', 'type']]],
    [{ name: 'ラン' }, [['name', 'type']]],
    [{ name: { kana: 'LAN' } }, [['name.kana', 'kana-only']]],
    [{ name: { written: 'x'.repeat(101) } }, [['name.written', 'too-long']]],
    [{ birthDate: '1995-02-30' }, [['birthDate', 'not-a-date']]],
    [{ date: '2000-01-01' }, [['date', 'past']]],
    [
      { carrier: 'x', postalCode: '1', name: { kana: 'LAN', written: 1 }, email: 'lan' },
      [
        ['carrier', 'unknown'],
        ['name.kana', 'kana-only'],
        ['name.written', 'type'],
        ['postalCode', 'postal-code'],
        ['email', 'email'],
      ],
    ],
  ]
  it.each(refused)('%j, and says so field by field', async (details, errors) => {
    const answer = await postScript(origin(), { ...required, ...details })
    expectProblem(answer, 422)
    const { errors: found } = problemSchema.parse(JSON.parse(answer.text))
    expect(found?.map(({ field, code }) => [field, code])).toEqual(errors)
    for (const { message } of found ?? []) expect(message).toMatch(/\w+ \w+/)
  })
})

describeOnEveryRuntime('a body over 64 KB', (origin) => {
  const part = 'x'.repeat(16 * 1024)
  const sent: [title: string, asked: Asked][] = [
    ['is one byte too long', { body: 'x'.repeat(largest + 1) }],
    ['is much too long', { body: 'x'.repeat(4 * 1024 * 1024) }],
    ['comes in parts', { body: [part, part, part, part, 'x'] }],
    ['comes in many parts', { body: Array.from({ length: 256 }, () => part) }],
  ]
  it.each(sent)('is answered every time, where it %s', async (_, asked) => {
    for (let time = 0; time < 20; time++) {
      const answer = await ask(`${origin()}/api/scripts`, {
        method: 'POST',
        ...asked,
        headers: { 'Content-Type': json },
      })
      expectProblem(answer, 413)
    }
  })

  it.each(['/en/', '/en/script'])(
    'is answered every time with the error page where it is the form of %s',
    async (path) => {
      for (let time = 0; time < 20; time++) {
        const body = time % 2 === 0 ? `address=${'x'.repeat(4 * 1024 * 1024)}` : Array.from({ length: 256 }, () => part)
        const headers = { 'Content-Type': formType, Origin: origin() }
        expectErrorPage(await ask(origin() + path, { method: 'POST', headers, body }), 413)
      }
    },
  )

  it('of the wrong type is answered every time', async () => {
    for (let time = 0; time < 20; time++) {
      const body = time % 2 === 0 ? 'x'.repeat(4 * 1024 * 1024) : Array.from({ length: 256 }, () => part)
      const headers = { 'Content-Type': 'text/plain' }
      expectProblem(await ask(`${origin()}/api/scripts`, { method: 'POST', headers, body }), 415)
    }
  })

  // In workerd the connection is the platform's own.
  if (origin() !== origins().node) return
  it('closes the connection after the answer', async () => {
    for (const body of ['x'.repeat(largest + 1), [part, part, part, part, 'x']]) {
      const headers = { 'Content-Type': json }
      const answer = await ask(`${origin()}/api/scripts`, { method: 'POST', headers, body })
      expect(answer.headers.connection).toBe('close')
    }
  })
})

describeOnEveryRuntime('a method that an address does not have', (origin) => {
  const addresses: [path: string, allowed: string[]][] = [
    ['/api/scripts', ['POST']],
    ['/api/carriers', ['GET', 'HEAD']],
    ['/api/carriers/au', ['GET', 'HEAD']],
    ['/api/procedures', ['GET', 'HEAD']],
    ['/api/languages', ['GET', 'HEAD']],
    ['/openapi.json', ['GET', 'HEAD']],
    ['/healthz', ['GET', 'HEAD']],
    ['/', ['GET', 'HEAD']],
    ['/en/', ['GET', 'HEAD', 'POST']],
    ['/en/script', ['POST']],
    ['/en/phrases', ['GET', 'HEAD']],
    ['/zh-Hans/carriers/au', ['GET', 'HEAD']],
  ]
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
  const wrong = addresses.flatMap(([path, allowed]) =>
    methods.filter((method) => !allowed.includes(method)).map((method) => [method, path, allowed] as const),
  )
  it.each(wrong)('%s %s is answered with 405 and those it has: %j', async (method, path, allowed) => {
    const answer = await ask(origin() + path, { method })
    expect(answer.headers.allow?.split(/, */).sort()).toEqual([...allowed].sort())
    if (method === 'HEAD') expect([answer.status, answer.text]).toEqual([405, ''])
    else if (/^\/(api\/|openapi|healthz)/.test(path)) expectProblem(answer, 405)
    else expectErrorPage(answer, 405)
  })
})

describeOnEveryRuntime('an address that does not exist', (origin) => {
  it.each([
    '/api',
    '/api/',
    '/api/unknown',
    '/api/scripts/',
    '/api/scripts/1',
    '/api/carriers/',
    '/api/carriers/au/desks',
  ])('%s is answered with a problem document', async (path) => {
    expectProblem(await ask(origin() + path), 404)
    expectProblem(await ask(origin() + path, { method: 'POST', headers: { 'Content-Type': json }, body: '{}' }), 404)
  })

  it.each([
    '/unknown',
    '/apis',
    '/en/unknown',
    '/en/script/1',
    '/fr/',
    '/en/carriers/',
    '/.env',
    '//',
    '/%',
    '/%00',
    '/en/%E0%A4%A',
  ])('%s is answered with the error page', async (path) => {
    const answer = await ask(origin() + path)
    expectErrorPage(answer, 404)
    expect(languageOf(answer.text)).toBe('en')
  })

  it('is answered in the language of the address, else in that of the browser', async () => {
    const inChinese = { headers: { 'Accept-Language': 'zh-CN' } }
    expect(languageOf((await ask(`${origin()}/zh-Hans/unknown`)).text)).toBe('zh-Hans')
    expect(languageOf((await ask(`${origin()}/en/unknown`, inChinese)).text)).toBe('en')
    expect(languageOf((await ask(`${origin()}/unknown`, inChinese)).text)).toBe('zh-Hans')
    expect((await ask(`${origin()}/api/unknown`, inChinese)).text).toMatch(/\p{Script=Han}/u)
  })
})
