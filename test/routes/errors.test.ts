import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { describe, expect, it, vi } from 'vitest'
import { handleError } from '../../src/routes/errors.ts'
import { problemSchema } from '../../tools/openapi/schemas.ts'
import { describeOnEveryRuntime, origins } from '../support/runtimes.ts'
import { full, required } from './details.ts'
import { languageOf } from './html.ts'
import { type Answer, type Asked, ask, postForm, postScript } from './requests.ts'

const json = 'application/json'
const formType = 'application/x-www-form-urlencoded'
const largest = 64 * 1024

function expectProblem({ status, headers, text }: Answer, expected: number): void {
  expect(status, text).toBe(expected)
  expect(headers['content-type']).toMatch(/^application\/problem\+json\b/)
  const problem = JSON.parse(text)
  // The schema takes out what it does not name.
  expect(problemSchema.parse(problem)).toStrictEqual(problem)
  expect(problem.status).toBe(expected)
}

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

describeOnEveryRuntime('no error tells anybody what was sent:', (origin) => {
  const canary = 'Canary7Zq'
  const typed = Object.entries({ ...full, date: canary, language: canary })
  const bodies: [title: string, body: unknown][] = [
    ...typed.map(([field]): [string, unknown] => [field, { ...required, phoneNumber: '0', [field]: canary }]),
    ...typed.map(([field]): [string, unknown] => [`${field} as a list`, { ...required, sim: 'x', [field]: [canary] }]),
    ...typed.map(([field]): [string, unknown] => [
      `${field} as an object`,
      { sim: 'x', [field]: { [canary]: canary } },
    ]),
    ['name.kana', { ...required, name: { kana: canary } }],
    ['name.written', { ...required, name: { written: canary.repeat(20) } }],
    ['a field that does not exist', { ...required, sim: 'x', [canary]: canary }],
    ['a field that does not exist in the name', { ...required, name: { kana: 'x', [canary]: canary } }],
    ['a text', canary],
    ['a list', [canary, { [canary]: canary }]],
  ]
  it.each(bodies)('%s', async (_, body) => {
    const answer = await postScript(origin(), JSON.stringify(body))
    expectProblem(answer, 422)
    expect(wholeOf(answer)).not.toContain(canary)
  })

  const headers = { 'X-Canary': canary, 'Accept-Language': canary, Cookie: `a=${canary}`, Referer: `http://${canary}/` }
  const requests: [title: string, path: string, asked: Asked, status: number][] = [
    [
      'what is no JSON',
      '/api/scripts',
      { method: 'POST', headers: { 'Content-Type': json }, body: `{"${canary}` },
      400,
    ],
    ['a type', '/api/scripts', { method: 'POST', headers: { 'Content-Type': `x/${canary}` }, body: canary }, 415],
    ['too much', '/api/scripts', { method: 'POST', headers: { 'Content-Type': json }, body: canary.repeat(9999) }, 413],
    ['a wrong method', `/api/carriers?${canary}=${canary}`, { method: 'POST', body: canary }, 405],
    ['an address under /api', `/api/${canary}?${canary}=${canary}`, {}, 404],
    ['a carrier', `/api/carriers/${canary}`, {}, 404],
    ['an address', `/${canary}?${canary}=${canary}`, {}, 404],
    ['an address in a language', `/en/${canary}/${canary}`, {}, 404],
    ['a page of a carrier', `/en/carriers/${canary}`, {}, 404],
    ['a wrong method for a page', `/en/script?${canary}`, { method: 'DELETE', body: canary }, 405],
    [
      'a form from elsewhere',
      '/en/script',
      { method: 'POST', headers: { 'Content-Type': formType, Origin: `http://${canary}` }, body: `address=${canary}` },
      403,
    ],
    [
      'a form of another type',
      '/en/script',
      { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: canary },
      415,
    ],
    [
      'a form that is too long',
      '/en/script',
      { method: 'POST', headers: { 'Content-Type': formType }, body: canary.repeat(9999) },
      413,
    ],
  ]
  it.each(requests)('%s', async (_, path, asked, status) => {
    const answer = await ask(origin() + path, { ...asked, headers: { ...headers, ...asked.headers } })
    expect(answer.status).toBe(status)
    expect(wholeOf(answer).toLowerCase()).not.toContain(canary.toLowerCase())
  })

  it('nor do the headers of a form that is shown again', async () => {
    const answer = await postForm(origin(), `/en/script?${canary}`, { ...required, phoneNumber: canary }, headers)
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.headers)).not.toContain(canary)
  })

  it.each(['/', '/en'])('nor does the way on from %s', async (path) => {
    const answer = await ask(`${origin()}${path}?${canary}=${canary}`, { headers })
    expect([301, 302]).toContain(answer.status)
    expect(wholeOf(answer)).not.toContain(canary)
  })
})

// A deployed service keeps its log to itself.
describe.runIf(!process.env.DAIHON_ORIGIN)('the log', () => {
  it('of the Node server holds nothing that a caller typed', async () => {
    const server = spawn(process.execPath, [fileURLToPath(new URL('../../dist/node.js', import.meta.url))], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = once(server, 'close')
    let log = ''
    const origin = await new Promise<string>((resolve, reject) => {
      const read = (part: Buffer) => {
        log += part
        const [address] = /http:\/\/localhost:\d+/.exec(log) ?? []
        if (address) resolve(address)
      }
      server.stdout.on('data', read)
      server.stderr.on('data', read)
      server.once('error', reject)
      server.once('close', () => reject(new Error(`The server ended: ${log}`)))
    })
    try {
      const canary = 'Canary7Zq'
      const good = { ...full, name: { kana: 'ラン', written: canary }, contractNumber: canary }
      const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' }
      const answers = [
        await postScript(origin, good),
        await postScript(origin, { ...good, phoneNumber: canary }),
        await postScript(origin, `{"${canary}`),
        await postScript(origin, canary.repeat(9999)),
        await postForm(origin, '/en/script', { ...required, 'name.kana': 'ラン', 'name.written': canary }),
        await postForm(origin, '/en/script', { ...required, phoneNumber: canary }),
        await postForm(origin, `/en/script?${canary}`, { [canary]: canary }, multipart),
        await postForm(origin, '/en/script', { [canary]: canary }, { Origin: `http://${canary}` }),
        await ask(`${origin}/${canary}?${canary}`, { headers: { 'X-Canary': canary } }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 422, 400, 413, 200, 422, 400, 403, 404])
      // What is written late is read too.
      server.kill()
      await ended
      expect(log).not.toContain(canary)
    } finally {
      server.kill('SIGKILL')
    }
  })

  it('says of what breaks inside which error it was and where, and nothing of what was typed', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {})
    try {
      const app = new Hono().onError(handleError).get('/api/broken', () => {
        throw new RangeError('no reading for Canary\nCanary\n    at Canary')
      })
      const answer = await app.request('/api/broken')
      expect(answer.status).toBe(500)
      expect(await answer.text()).not.toContain('Canary')
      const log = written.mock.calls.flat().join('\n')
      expect(log).toMatch(/^RangeError\n +at .*errors\.test\.ts/)
      expect(log).not.toContain('Canary')
    } finally {
      written.mockRestore()
    }
  })
})

function wholeOf({ headers, text }: Answer): string {
  return `${JSON.stringify(headers)}\n${text}`
}
