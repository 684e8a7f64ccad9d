import { describe, expect, test } from 'vitest'
import { adviseCancel } from '../../../src/carriers/advice.ts'
import { au } from '../../../src/carriers/au.ts'
import { languages } from '../../../src/languages/languages.ts'
import { wordsOf } from '../../../src/languages/words.ts'
import { renderCarrier } from '../../../src/routes/pages/carrier.ts'
import { renderError } from '../../../src/routes/pages/error.ts'
import { renderForm } from '../../../src/routes/pages/form.ts'
import { renderPhrases } from '../../../src/routes/pages/phrases.ts'
import { renderScript } from '../../../src/routes/pages/script.ts'
import { nasty, script, slowly } from './fixture.ts'

const words = wordsOf('en')
const show = (posted: Record<string, string> = {}, shownAt = new Date('2026-11-24T05:05:00Z')) =>
  renderScript({ script, words, carrierName: 'au', posted, shownAt })

describe.each(languages)('every page in %s', (language) => {
  const words = wordsOf(language)
  const pages = {
    form: renderForm({ language, words, carriers: [], values: {}, errors: [{ field: 'carrier', code: 'required' }] }),
    script: renderScript({ script: { ...script, language }, words, carrierName: 'au', posted: {} }),
    phrases: renderPhrases({ language, words, rescue: [slowly] }),
    carrier: renderCarrier({ language, words, carrier: au, advice: adviseCancel(au, language, []) }),
    error: renderError({ language, words, status: 404 }),
    'error without words of its own': renderError({ language, words, status: 418 }),
  }

  test.each(Object.entries(pages))('%s needs nothing that the content security policy forbids', (_, html) => {
    expect(html).not.toMatch(/<script|<style| style=| on[a-z]+=/i)
    expect(html.match(/<link rel="stylesheet" href="\/assets\/style\.css">/g)).toHaveLength(1)
  })

  test.each(Object.entries(pages))('%s has one h1, a main, a title and its language, and each id once', (_, html) => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${language}">`))
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<main id="main">/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+ · Daihon<\/title>/)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(html).not.toMatch(/undefined|\[object/)
  })
})

describe('renderScript', () => {
  test.each(nasty)('posts %s again as it was typed', (value) => {
    const html = show({ phoneNumber: value })
    expect(html).not.toMatch(/<(script|img)/)
    expect(html).toContain('name="phoneNumber"')
    expect(html).toMatch(/<button form="again" formaction="\/zh-Hans\/script"/)
  })

  test('escapes texts that came with the script', () => {
    const text = nasty.join(' ')
    const nastyScript = { ...script, prepare: [{ id: 'x', text }], advice: { ...script.advice, reason: text } }
    const html = renderScript({ script: nastyScript, words, carrierName: text, posted: {} })
    expect(html).not.toMatch(/<(script|img)/)
    expect(html).toContain('{{x}} $&amp;')
  })

  test('says whether to call before any line, with the web as the first button', () => {
    const html = show()
    expect(html.indexOf('class="advice ask"')).toBeLessThan(html.indexOf('class="exchange"'))
    expect(html).toMatch(/class="button primary" href="https:\/\/www\.au\.com\/cancel" target="_blank"/)
  })

  test('dials short codes as they are, keys percent-encoded, and nothing that only a weak source names', () => {
    const html = show()
    expect(html).toContain('<a href="tel:151">151</a>')
    expect(html).toContain('<a href="tel:%2A5533%23">*5533#</a>')
    expect(html).toContain('<a href="tel:0120959472">0120-959-472</a>')
    expect(html).not.toContain('tel:0120000000')
    expect(html).toContain(words.desks.unsure)
  })

  test('tells whether a desk is open, in Japan time', () => {
    expect(show()).toContain('Open now (14:05 in Japan)')
    expect(show({}, new Date('2026-11-24T11:00:00Z'))).toContain('Closed now (20:00 in Japan)')
    expect(renderScript({ script, words, carrierName: 'au', posted: {} })).not.toContain('Open now')
  })

  test('shows rescue lines without leaving the call, as far as they are there', () => {
    const html = show()
    expect(html).toContain('<a class="rescue-slow" href="#rescue-slow">Slowly</a>')
    expect(html).toContain('<li id="rescue-slow" class="said">')
    expect(html).not.toContain('href="#rescue-stop"')
  })

  test('says that there is nothing to say', () => {
    expect(show()).toContain(words.script.justListen)
  })
})

test('renderCarrier says what is not known and where to look', () => {
  const { contractNumber: _, ...unknown } = { ...au, facts: [] }
  const html = renderCarrier({ language: 'en', words, carrier: unknown, advice: adviseCancel(au, 'en', []) })
  expect(html).toContain(`${words.carrier.contractNumber}: ${words.carrier.notKnown}`)
  expect(html).toContain(`href="${au.page}"`)
})
