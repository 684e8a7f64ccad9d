import { describe, expect, test } from 'vitest'
import { au } from '../../../src/carriers/au.ts'
import type { DeskNow } from '../../../src/carriers/now/desk-hours.ts'
import { generalHelp } from '../../../src/help/general-help.ts'
import { languages } from '../../../src/languages/languages.ts'
import { wordsOf } from '../../../src/languages/words.ts'
import { renderCarrier } from '../../../src/routes/pages/carrier.ts'
import { renderCarriers } from '../../../src/routes/pages/carriers.ts'
import { renderError } from '../../../src/routes/pages/error.ts'
import { renderForm } from '../../../src/routes/pages/form.ts'
import { renderHelp } from '../../../src/routes/pages/help.ts'
import { renderPhrases } from '../../../src/routes/pages/phrases.ts'
import { renderScript } from '../../../src/routes/pages/script.ts'
import { sourceViews } from '../../../src/routes/pages/source-view.ts'
import type { Script } from '../../../src/script/script.ts'
import { withoutOwnScripts } from '../html.ts'
import { nasty, script, slowly } from './fixture.ts'

const words = wordsOf('en')
const shownAt = new Date('2026-11-24T05:05:00Z')
const show = (posted: Record<string, string> = {}, changes: Partial<Script> = {}) =>
  renderScript({ script: { ...script, ...changes }, words, carrierName: 'au', posted })

const stopped: Script = { ...script, stages: [], advice: { ...script.advice, rules: ['keep-number'] } }

describe.each(languages)('every page in %s', (language) => {
  const words = wordsOf(language)
  const pages = {
    form: renderForm({ language, words, carriers: [], values: {}, errors: [{ field: 'carrier', code: 'required' }] }),
    script: renderScript({ script: { ...script, language }, words, carrierName: 'au', posted: {} }),
    phrases: renderPhrases({ language, words, rescue: [slowly] }),
    carrier: renderCarrier({ language, words, carrier: au, shownAt }),
    carriers: renderCarriers({ language, words, carriers: [au], search: { typed: nasty.join(' '), found: [au] } }),
    'carriers, none of that name': renderCarriers({
      language,
      words,
      carriers: [au],
      search: { typed: 'x', found: [] },
    }),
    help: renderHelp({ language, words, topics: generalHelp, shownAt }),
    stop: renderScript({ script: { ...stopped, language }, words, carrierName: 'au', posted: { keepNumber: 'yes' } }),
    error: renderError({ language, words, status: 404 }),
    'error without words of its own': renderError({ language, words, status: 418 }),
  }

  test.each(Object.entries(pages))('%s needs nothing that the content security policy forbids', (_, html) => {
    expect(withoutOwnScripts(html)).not.toMatch(/<script|<style| style=| on[a-z]+=/i)
    expect(html.match(/<link rel="stylesheet" href="\/assets\/style-\w+\.css">/g)).toHaveLength(1)
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
    expect(withoutOwnScripts(html)).not.toMatch(/<(script|img)/)
    expect(html).toContain('name="phoneNumber"')
    expect(html).toMatch(/<button form="again" formaction="\/zh-Hans\/script"/)
  })

  test('escapes texts that came with the script', () => {
    const text = nasty.join(' ')
    const nastyScript = { ...script, prepare: [{ id: 'x', text }], advice: { ...script.advice, reason: text } }
    const html = renderScript({ script: nastyScript, words, carrierName: text, posted: {} })
    expect(withoutOwnScripts(html)).not.toMatch(/<(script|img)/)
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
    const at = (time: string, desk?: DeskNow) =>
      show({}, { now: { ...script.now, time, desks: desk ? { '0120-959-472': desk } : {} } })
    expect(show()).toContain('Open now (14:05 in Japan)')
    const closed = at('2026-11-24T20:00+09:00', { open: false, opensNext: '2026-11-25T09:00+09:00' })
    expect(closed).toContain('Closed now (20:00 in Japan). Opens Wednesday 25 November at 9:00')
    const soon = at('2026-11-24T19:50+09:00', { open: true, closes: '2026-11-24T20:00+09:00', closesSoon: true })
    expect(soon).toContain('closes at 20:00: too late for a long call')
    expect(at('2026-11-24T14:05+09:00')).not.toContain('Open now')
  })

  test('says until when to act for which date, and whether the lines are busy', () => {
    expect(show()).toContain('To end on 30 November 2026, finish by 30 November 2026 21:10 (Japan time).')
    expect(show()).toContain(words.now.callTime.quiet)
  })

  test('asks before anything else whether the number is to be kept, with all that was typed', () => {
    const html = show({ phoneNumber: '090-1234-5678' })
    expect(html.indexOf('name="keepNumber" value="yes"')).toBeLessThan(html.indexOf('id="advice-title"'))
    expect(html).toMatch(
      /name="phoneNumber" value="090-1234-5678">\s*<p class="answers">\s*<button class="button" name="keepNumber"/,
    )
  })

  test('stops whoever wants to keep the number: no line of the call, and one way on', () => {
    const html = renderScript({ script: stopped, words, carrierName: 'au', posted: { keepNumber: 'yes' } })
    expect(html).toContain(words.advice.keepNumber.stop)
    expect(html).not.toContain('class="exchange"')
    expect(html).toMatch(/name="keepNumber" value="no">/)
    expect(html).not.toContain('name="keepNumber" value="yes"><button')
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

test.each([
  ['2025-11-22', true],
  ['2025-11-23', false],
  ['2025-10', true],
  ['2025-11', false],
  ['2024', true],
  ['2025', false],
  [null, false],
])('a page of %s that was read on 23 November 2026 is said to be old: %s', (published, expected) => {
  const [view] = sourceViews(
    [{ url: 'https://a.example', published, read: '2026-11-23', confidence: 'official' }],
    words,
  )
  expect(view?.facts.includes(words.sources.old)).toBe(expected)
})

test('renderCarrier says what is not known and where to look', () => {
  const { contractNumber: _, ...unknown } = { ...au, facts: [] }
  const html = renderCarrier({ language: 'en', words, carrier: unknown, shownAt })
  expect(html).toContain(`${words.carrier.contractNumber}: ${words.carrier.notKnown}`)
  expect(html).toContain(`href="${au.page}"`)
})
