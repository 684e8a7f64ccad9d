import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { clientFiles } from '#generated/client-files.ts'
import { carrierIds, findCarrier } from '../../src/carriers/carriers.ts'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { dialled } from '../../src/routes/pages/desk-view.ts'
import type { scriptSchema } from '../../tools/openapi/schemas.ts'
import { full, fullForm, nasty, required } from '../support/details.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { fieldValues, languageOf, refusedFields, textOf, withoutOwnScripts } from './html.ts'
import { type Answer, ask, postForm, postScript } from './requests.ts'

function expectPage({ status, headers, text }: Answer, expected: number): void {
  expect(status).toBe(expected)
  expect(headers['content-type']).toMatch(/^text\/html; *charset=utf-8$/i)
  expect(text).toMatch(/^<!doctype html>/i)
}

describeOnEveryRuntime('the form', (origin) => {
  it.each(languages)('opens in %s with nothing filled in', async (language) => {
    const answer = await ask(`${origin()}/${language}/`)
    expectPage(answer, 200)
    expect(languageOf(answer.text)).toBe(language)
    const { procedure, ...others } = fieldValues(answer.text)
    expect(procedure).toBe('cancel')
    expect(Object.keys(others)).toEqual(
      expect.arrayContaining(Object.keys(fullForm).filter((name) => !chosenByButtons.has(name))),
    )
    expect(Object.values(others).join('')).toBe('')
  })

  it('takes the carrier from a link, and nothing else', async () => {
    const query = new URLSearchParams({ ...fullForm, 'name.written': 'canary', address: 'canary', canary: 'canary' })
    const { text } = await ask(`${origin()}/en/?${query}`)
    const { carrier, procedure, ...others } = fieldValues(text)
    expect([carrier, procedure]).toEqual(['au', 'cancel'])
    expect(Object.values(others).join('')).toBe('')
    expect(text).not.toContain('canary')
  })

  it.each([
    ['unknown', 'other'],
    ['constructor', 'other'],
    ['__proto__', 'other'],
    ['"><script>alert(1)</script>', 'other'],
    ['%', 'other'],
    ['', ''],
  ])('opens for another carrier where the link names “%s”', async (carrier, chosen) => {
    const answer = await ask(`${origin()}/en/?${new URLSearchParams({ carrier })}`)
    expectPage(answer, 200)
    expect(fieldValues(answer.text).carrier).toBe(chosen)
    expect(withoutOwnScripts(answer.text)).not.toContain('<script')
  })

  it('opens where the link is broken', async () => {
    expectPage(await ask(`${origin()}/en/?carrier=%E0%A4%A&carrier=%`), 200)
  })

  it.each([
    ['en', 'zh-Hans'],
    ['zh-Hans', 'en'],
  ])('keeps everything that was typed when it changes from %s to %s', async (from, to) => {
    const typed = { ...fullForm, date: '2026-12-20', phoneNumber: '090-1', 'name.kana': 'not kana' }
    const before = await postForm(origin(), `/${from}/`, typed)
    expect(fieldValues(before.text)).toEqual(typed)
    expect(before.text).toMatch(new RegExp(`<button[^>]* formaction="/${to}/"`))
    const after = await postForm(origin(), `/${to}/`, fieldValues(before.text))
    expectPage(after, 200)
    expect(languageOf(after.text)).toBe(to)
    expect(fieldValues(after.text)).toEqual(typed)
    expect(refusedFields(after.text)).toEqual([])
  })

  it.each(nasty)('shows %s in a field as it was typed', async (value) => {
    const typed = { ...required, phoneNumber: value, 'name.written': value, address: value }
    for (const path of ['/en/', '/en/script']) {
      const { text } = await postForm(origin(), path, typed)
      expect(fieldValues(text)).toMatchObject(typed)
      expect(withoutOwnScripts(text)).not.toMatch(/<(script|img)/)
    }
  })

  it('takes no field for one of its own that only looks like it', async () => {
    const strange = { __proto__x: 'canary', constructor: 'canary', toString: 'canary', 'name[kana]': 'canary' }
    const body = `__proto__=canary&__proto__.carrier=docomo&${new URLSearchParams({ ...required, ...strange })}`
    const { text } = await ask(`${origin()}/en/`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin() },
      body,
    })
    expect(fieldValues(text).carrier).toBe('au')
    expect(text).not.toContain('canary')
  })
})

describeOnEveryRuntime('the script as a page', (origin) => {
  it.each(languages)('answers the form in %s with every stage and line', async (language) => {
    const answer = await postForm(origin(), `/${language}/script`, fullForm)
    expectPage(answer, 200)
    expect(languageOf(answer.text)).toBe(language)
    const script = await writtenScript({ ...full, language })
    for (const { id } of script.stages) expect(answer.text).toContain(`id="stage-${id}"`)
    for (const { id } of script.rescue) expect(answer.text).toContain(`id="${id}"`)
    expect(textOf(answer.text)).toContain(fullForm['name.written'])
    expect(answer.text).toContain('href="tel:0120959472"')
  })

  it.each(carrierIds)('is written for %s from carrier and procedure alone', async (carrier) => {
    const answer = await postForm(origin(), '/en/script', { carrier, procedure: 'cancel' })
    expectPage(answer, 200)
    expect(answer.text).toContain('id="stage-identity"')
  })

  it('takes empty fields, as browsers send them, for those left out', async () => {
    const empty = Object.fromEntries(Object.keys(fullForm).map((name) => [name, '']))
    expectPage(await postForm(origin(), '/en/script', { ...empty, date: '', ...required }), 200)
  })

  it('takes a form sent in parts', async () => {
    const parts = Object.entries(fullForm).map(
      ([name, value]) => `--parted\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const answer = await ask(`${origin()}/en/script`, {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=parted', Origin: origin() },
      body: `${parts.join('')}--parted--\r\n`,
    })
    expectPage(answer, 200)
    expect(fieldValues(answer.text)).toEqual(fullForm)
  })

  it('holds everything that was typed, to go to the other language and back to the form', async () => {
    const english = await postForm(origin(), '/en/script', fullForm)
    expect(fieldValues(english.text)).toEqual(fullForm)
    expect(english.text).toMatch(/<button[^>]* formaction="\/zh-Hans\/script"/)
    const chinese = await postForm(origin(), '/zh-Hans/script', fieldValues(english.text))
    expectPage(chinese, 200)
    expect(languageOf(chinese.text)).toBe('zh-Hans')
    const form = await postForm(origin(), '/zh-Hans/', fieldValues(chinese.text))
    expect(fieldValues(form.text)).toEqual({ ...fullForm, date: '' })
  })

  it.each(nasty)('prints the name %s as it was typed', async (written) => {
    const typed = { ...required, 'name.kana': 'ラン', 'name.written': written }
    const { status, text } = await postForm(origin(), '/en/script', typed)
    expect(status).toBe(200)
    expect(withoutOwnScripts(text)).not.toMatch(/<(script|img)/)
    const { stages } = await writtenScript({ ...required, name: { kana: 'ラン', written } })
    const replies = stages.flatMap(({ exchanges }) => exchanges.flatMap((exchange) => exchange.replies))
    const gloss = replies.find(({ id }) => id === 'say-name')?.gloss ?? ''
    expect(gloss).toContain(written)
    expect(textOf(text)).toContain(gloss)
  })

  it.each(languages)(
    'shows the form again in %s, what was typed and what to mend beside the fields',
    async (language) => {
      const typed = {
        ...fullForm,
        phoneNumber: '090-1234-567',
        'name.kana': 'NGUYEN',
        email: 'lan',
        date: '2000-01-01',
      }
      const answer = await postForm(origin(), `/${language}/script`, typed)
      expectPage(answer, 422)
      expect(languageOf(answer.text)).toBe(language)
      expect(fieldValues(answer.text)).toEqual(typed)
      expect(refusedFields(answer.text).sort()).toEqual(['date', 'email', 'name.kana', 'phoneNumber'])
      for (const id of ['phoneNumber', 'name-kana', 'email', 'date']) expect(answer.text).toContain(`href="#${id}"`)
    },
  )

  it('asks for the carrier and the procedure where they are missing', async () => {
    const answer = await postForm(origin(), '/en/script', {})
    expectPage(answer, 422)
    expect(refusedFields(answer.text)).toEqual(['carrier', 'procedure'])
  })

  const text = 'text/plain'
  const broken: [title: string, status: number, type: string | undefined, body: string][] = [
    ['that is JSON', 415, 'application/json', JSON.stringify(required)],
    ['that is plain text', 415, text, 'carrier=au&procedure=cancel'],
    ['that does not say what it is', 415, undefined, 'carrier=au&procedure=cancel'],
    ['that is too long', 413, 'application/x-www-form-urlencoded', `address=${'あ'.repeat(64 * 1024)}`],
    ['whose parts do not fit together', 400, 'multipart/form-data; boundary=x', 'canary\r\ncanary'],
    ['whose parts have no boundary', 400, 'multipart/form-data', 'canary'],
  ]
  it.each(broken)('answers a form %s with the error page: %d', async (_, status, type, body) => {
    for (const path of ['/zh-Hans/', '/zh-Hans/script']) {
      const headers = { 'Content-Type': type, Origin: origin() }
      const answer = await ask(origin() + path, { method: 'POST', headers, body })
      expectPage(answer, status)
      expect(languageOf(answer.text)).toBe('zh-Hans')
      expect(answer.text).not.toContain('canary')
    }
  })

  async function writtenScript(details: object): Promise<z.output<typeof scriptSchema>> {
    return JSON.parse((await postScript(origin(), details)).text)
  }
})

describeOnEveryRuntime('the other pages', (origin) => {
  describe.each(languages)('in %s', (language) => {
    it('show the rescue lines alone', async () => {
      const answer = await ask(`${origin()}/${language}/phrases`)
      expectPage(answer, 200)
      expect(languageOf(answer.text)).toBe(language)
      for (const id of ['rescue-again', 'rescue-slow', 'rescue-wait']) expect(answer.text).toContain(`id="${id}"`)
      expect(answer.text).not.toContain('id="stage-')
    })

    it.each(carrierIds)('show what is known about %s, with links to the sources', async (id) => {
      const answer = await ask(`${origin()}/${language}/carriers/${id}`)
      expectPage(answer, 200)
      expect(languageOf(answer.text)).toBe(language)
      const known = findCarrier(id)?.desks ?? []
      for (const { number } of known) expect(answer.text).toContain(`<a href="${dialled(number)}">${number}</a>`)
      if (known.length === 0) expect(answer.text).toContain(wordsOf(language).desks.none)
      expect(answer.text).toMatch(/<a href="https?:[^"]*" target="_blank" rel="noopener noreferrer"/)
      expect(answer.text).toMatch(/\/issues\/new\?title/)
    })

    it.each(['nobody', 'constructor', '%3Cscript%3E', '%E0%A4%A'])(
      'know no carrier %s, and offer one that is not there',
      async (id) => {
        const answer = await ask(`${origin()}/${language}/carriers/${id}`)
        expectPage(answer, 404)
        expect(languageOf(answer.text)).toBe(language)
        expect(answer.text).not.toContain(id)
        expect(answer.text).toMatch(/\?carrier(=|&#x3D;)other"/)
      },
    )

    it('find a carrier by any name for it, which stands in no address', async () => {
      const answer = await postForm(origin(), `/${language}/carriers`, { name: 'どこも' })
      expectPage(answer, 200)
      expect(answer.text).toMatch(/role="status">[^<]*\d[\s\S]*?<a href="\/[^"]*\/carriers\/docomo">/)
      expect(answer.text).toContain('value="どこも"')
      const unknown = await postForm(origin(), `/${language}/carriers`, { name: '<script>alert(1)</script>' })
      expectPage(unknown, 200)
      expect(withoutOwnScripts(unknown.text)).not.toContain('<script')
      expect(unknown.text).toMatch(/\?carrier(=|&#x3D;)other"/)
    })

    it('list every carrier, and tell of help beside them', async () => {
      const list = await ask(`${origin()}/${language}/carriers`)
      expectPage(list, 200)
      for (const id of carrierIds) expect(list.text).toContain(`href="/${language}/carriers/${id}"`)
      const help = await ask(`${origin()}/${language}/help`)
      expectPage(help, 200)
      expect(help.text).toContain('<a href="tel:188">188</a>')
    })
  })

  it.each(['/en/', '/en/phrases', '/en/carriers/au', '/healthz', '/openapi.json', '/api/carriers', clientFiles.style])(
    'answer HEAD %s with the headers alone',
    async (path) => {
      const head = await ask(origin() + path, { method: 'HEAD' })
      const whole = await ask(origin() + path)
      expect([head.status, head.text]).toEqual([200, ''])
      expect(whole.text).not.toBe('')
      expect(head.headers['content-type']).toBe(whole.headers['content-type'])
    },
  )

  it('answer HEAD / with the way to the form', async () => {
    const { status, headers } = await ask(`${origin()}/`, { method: 'HEAD' })
    expect([status, headers.location]).toEqual([302, '/en/'])
  })
})

/** What has no choice at first, and the procedure, which has one. */
const chosenByButtons: ReadonlySet<string> = new Set([
  'procedure',
  'sim',
  'keepNumber',
  'canLogIn',
  'hasApp',
  'isAbroad',
  'phoneIsLost',
])
