import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { describe, expect, it, vi } from 'vitest'
import { handleError } from '../../src/routes/errors.ts'
import { full, required } from '../support/details.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { expectProblem } from './problems.ts'
import { type Answer, type Asked, ask, postForm, postScript } from './requests.ts'

const json = 'application/json'
const formType = 'application/x-www-form-urlencoded'

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
  const asJson = (body: unknown): Asked => ({
    method: 'POST',
    headers: { 'Content-Type': json },
    body: JSON.stringify(body),
  })
  const requests: [title: string, path: string, asked: Asked, status: number][] = [
    [
      'what is no JSON',
      '/api/scripts',
      { method: 'POST', headers: { 'Content-Type': json }, body: `{"${canary}` },
      400,
    ],
    ['a type', '/api/scripts', { method: 'POST', headers: { 'Content-Type': `x/${canary}` }, body: canary }, 415],
    ['too much', '/api/scripts', { method: 'POST', headers: { 'Content-Type': json }, body: canary.repeat(9999) }, 413],
    ['a list of texts', '/api/readings', asJson({ texts: [canary.repeat(100)] }), 422],
    ['what is no text', '/api/readings', asJson({ texts: [{ [canary]: canary }], [canary]: canary }), 422],
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
        await postForm(origin, '/en/furigana', { text: `${canary}解約` }),
        await ask(`${origin}/${canary}?${canary}`, { headers: { 'X-Canary': canary } }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([200, 422, 400, 413, 200, 422, 400, 403, 200, 404])
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
      expect(log).toMatch(/^RangeError\n +at .*privacy\.test\.ts/)
      expect(log).not.toContain('Canary')
    } finally {
      written.mockRestore()
    }
  })
})

function wholeOf({ headers, text }: Answer): string {
  return `${JSON.stringify(headers)}\n${text}`
}
