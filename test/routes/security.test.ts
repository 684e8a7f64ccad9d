import { describe, expect, it } from 'vitest'
import { clientFiles } from '#generated/client-files.ts'
import { languages } from '../../src/languages/languages.ts'
import { assetCacheControl, securityHeaders } from '../../src/security-headers.ts'
import { fullForm, required } from '../support/details.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { withoutOwnScripts } from './html.ts'
import { type Asked, ask, postForm } from './requests.ts'

const formType = 'application/x-www-form-urlencoded'

type Request = [title: string, status: number, path: string, asked?: Asked]

/** One request for each kind of answer there is. Forms get the Origin of their own page unless they name one. */
const everyAnswer: Request[] = [
  ['the way to the form', 302, '/'],
  ['the way to a language’s form', 301, '/en'],
  ...languages.flatMap((language): Request[] => [
    [`the form in ${language}`, 200, `/${language}/`],
    [`the call view in ${language}`, 200, `/${language}/call`],
    [`the page without network in ${language}`, 200, `/${language}/offline`],
    [`a script as text in ${language}`, 200, `/${language}/script.txt`, form(fullForm)],
    [`a script as Markdown in ${language}`, 200, `/${language}/script.md`, form(fullForm)],
    [`the phrases in ${language}`, 200, `/${language}/phrases`],
    [`the page of furigana in ${language}`, 200, `/${language}/furigana`],
    [`furigana in ${language}`, 200, `/${language}/furigana`, form({ text: '解約<b>' })],
    [`too much text in ${language}`, 422, `/${language}/furigana`, form({ text: 'x'.repeat(2001) })],
    [`docomo in ${language}`, 200, `/${language}/carriers/docomo`],
    [`au in ${language}`, 200, `/${language}/carriers/au`],
    [`SoftBank in ${language}`, 200, `/${language}/carriers/softbank`],
    [`a script in ${language}`, 200, `/${language}/script`, form(fullForm)],
    [`a typed form in ${language}`, 200, `/${language}/`, form(fullForm)],
    [`a refused form in ${language}`, 422, `/${language}/script`, form({ ...fullForm, phoneNumber: '0' })],
    [`an unknown page in ${language}`, 404, `/${language}/unknown`],
  ]),
  ['an unknown page', 404, '/unknown'],
  ['a page by the wrong method', 405, '/en/script'],
  ['a form of another type', 415, '/en/script', { ...form({}), headers: { 'Content-Type': 'text/plain' } }],
  ['a form that is too long', 413, '/en/script', form({ address: 'x'.repeat(70_000) })],
  ['furigana from elsewhere', 403, '/en/furigana', form({ text: '解約' }, 'http://elsewhere.example')],
  ['a form from elsewhere', 403, '/en/script', form(fullForm, 'http://elsewhere.example')],
  ['the carriers', 200, '/api/carriers'],
  ['a carrier', 200, '/api/carriers/au'],
  ['an unknown carrier', 404, '/api/carriers/unknown'],
  ['the procedures', 200, '/api/procedures'],
  ['the languages', 200, '/api/languages'],
  ['the OpenAPI document', 200, '/openapi.json'],
  ['the health', 200, '/healthz'],
  ['a script as JSON', 200, '/api/scripts', details(JSON.stringify(required))],
  ['what is no JSON', 400, '/api/scripts', details('{')],
  ['refused details', 422, '/api/scripts', details('{}')],
  ['too many details', 413, '/api/scripts', details('x'.repeat(70_000))],
  ['details of another type', 415, '/api/scripts', { method: 'POST', body: '{}' }],
  ['readings', 200, '/api/readings', details('{"texts":["解約"]}')],
  ['refused texts', 422, '/api/readings', details('{}')],
  ['the API by the wrong method', 405, '/api/scripts'],
  ['an unknown address of the API', 404, '/api/unknown'],
  ['the health without its body', 200, '/healthz', { method: 'HEAD' }],
  ['a missing asset', 404, '/assets/missing.css'],
]

function form(fields: Readonly<Record<string, string>>, origin?: string): Asked {
  const headers = { 'Content-Type': formType, Origin: origin }
  return { method: 'POST', headers, body: new URLSearchParams(fields).toString() }
}

function details(body: string): Asked {
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }
}

describeOnEveryRuntime('every answer is safe:', (origin) => {
  describe.each(everyAnswer)('%s (%d)', (_, status, path, asked = {}) => {
    const answer = () =>
      ask(origin() + path, { ...asked, headers: { ...asked.headers, Origin: asked.headers?.Origin ?? origin() } })

    it('has the security headers, once each, is kept by nobody and sets no cookie', async () => {
      const { status: answered, headers } = await answer()
      expect(answered).toBe(status)
      expect(headers).toMatchObject(lowerCase(securityHeaders))
      expect(headers['cache-control']).toBe('no-store')
      expect(headers).not.toHaveProperty('set-cookie')
    })

    it('holds no script, style or handler in the page, which the policy would forbid', async () => {
      const { headers, text } = await answer()
      if (!/^text\/html/.test(headers['content-type'] ?? '')) return
      expect(text).not.toMatch(/<style|<[a-z][^>]* (?:style|on[a-z]+)=/i)
      expect(withoutOwnScripts(text)).not.toMatch(/<script|javascript:/i)
      expect(text).not.toMatch(/<(?:link|img|script|iframe)\b[^>]* (?:href|src)="(?:https?:|\/\/)/i)
    })
  })

  it('the policy lets in nothing written into a page', () => {
    expect(securityHeaders['Content-Security-Policy']).toMatch(/^default-src 'none';/)
    expect(securityHeaders['Content-Security-Policy']).not.toMatch(/unsafe|\*|http:/)
  })

  it('an asset has the security headers too, and browsers keep it', async () => {
    const { status, headers } = await ask(origin() + clientFiles.style)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ ...lowerCase(securityHeaders), 'cache-control': assetCacheControl })
    expect(headers).not.toHaveProperty('set-cookie')
  })
})

describeOnEveryRuntime('a form is taken from its own page only:', (origin) => {
  const own = 'own'
  const foreign = 'https://elsewhere.example'
  const cases: [title: string, headers: Readonly<Record<string, string>>, status: number][] = [
    ['the same origin', { Origin: own }, 200],
    ['the same origin, as new browsers say it', { Origin: own, 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['a page that hides its origin, of the same site', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['a page that hides its origin', { Origin: 'null' }, 403],
    ['a page that hides its origin, elsewhere', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['elsewhere', { Origin: foreign }, 403],
    ['elsewhere, as new browsers say it', { Origin: foreign, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a neighbour on the same site', { Origin: foreign, 'Sec-Fetch-Site': 'same-site' }, 403],
    ['elsewhere, with no origin', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['nobody knows where', {}, 403],
  ]
  describe.each(['/en/script', '/en/'])('%s', (path) => {
    it.each(cases)('from %s: %j → %d', async (_, { Origin, ...others }, status) => {
      const headers = { ...others, Origin: Origin === own ? origin() : Origin }
      expect((await postForm(origin(), path, required, headers)).status).toBe(status)
      const multipart = { ...headers, 'Content-Type': 'Multipart/Form-Data; boundary=x' }
      const body = Object.entries(required).map(
        ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      const answer = await ask(origin() + path, {
        method: 'POST',
        headers: multipart,
        body: `${body.join('')}--x--\r\n`,
      })
      expect(answer.status).toBe(status)
    })
  })

  it.each(cases)('while the API takes JSON from %s', async (_, { Origin, ...others }) => {
    const headers = { ...others, Origin: Origin === own ? origin() : Origin, 'Content-Type': 'application/json' }
    const answer = await ask(`${origin()}/api/scripts`, { method: 'POST', headers, body: JSON.stringify(required) })
    expect(answer.status).toBe(200)
    // No other page’s script can read it, or ask for leave to send it.
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
