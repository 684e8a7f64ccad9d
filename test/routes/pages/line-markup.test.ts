import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../src/languages/words.ts'
import { lineMarkup, segmentsMarkup } from '../../../src/routes/pages/line-markup.ts'
import { mixedMarkup } from '../../../src/routes/pages/mixed.ts'
import { askPhoneNumber, nasty, phoneNumber } from './fixture.ts'

const words = wordsOf('en')

describe('segmentsMarkup', () => {
  test('is one ruby a digit, and a group that is said in one breath stays whole', () => {
    const html = segmentsMarkup(phoneNumber.segments, phoneNumber.kana)
    expect(html.match(/<ruby>/g)).toHaveLength(6)
    expect(html).toContain('<ruby>9<rp>(</rp><rt>きゅう</rt><rp>)</rp></ruby>')
    expect(html.match(/<span class="group">.*?<\/ruby><\/span>/g)?.map(textOf)).toEqual(['090-', '12'])
  })

  test('leaves words around a number out of its group', () => {
    const html = segmentsMarkup([{ text: '番号', reading: 'ばんごう' }, { text: 'は' }, ...phoneNumber.segments])
    expect(textOf(/<span class="group">.*?<\/ruby><\/span>/.exec(html)?.[0] ?? '')).toBe('090-')
  })

  test('lets a group break that is wider than a small phone', () => {
    const digits = [...'1234567890'].map((text) => ({ text, reading: 'x' }))
    expect(segmentsMarkup(digits)).toContain('class="group long"')
  })

  test('breaks between phrases only', () => {
    const html = segmentsMarkup(askPhoneNumber.segments, askPhoneNumber.kana)
    expect(html.split('<span class="phrase">').map(textOf)).toEqual(['', 'ご契約の', 'お電話番号を', 'お願いします。'])
  })

  test('keeps the text whole where kana and segments do not agree', () => {
    expect(textOf(segmentsMarkup(askPhoneNumber.segments, 'まったく ちがう'))).toBe(
      'ご契約のお電話番号をお願いします。',
    )
  })

  test('knows kana with a comma that is not printed, and keeps the space between names', () => {
    const html = segmentsMarkup([{ text: 'グエン ラン' }, { text: 'です。' }], 'ぐえん、らんです。')
    expect(html).toBe('<span class="phrase">グエン </span> <span class="phrase">ランです。</span>')
  })

  test('marks the word to listen for once', () => {
    const html = segmentsMarkup(askPhoneNumber.segments, askPhoneNumber.kana)
    expect(html.match(/<mark>.*?<\/mark>/g)?.map(textOf)).toEqual(['お電話番号'])
  })

  test('prints a line to write on for what nobody has given', () => {
    const html = segmentsMarkup([{ text: '＿＿＿＿', blank: true }, { text: 'です。' }], '＿＿＿＿です。', words)
    expect(html).toContain('<span class="blank">')
    expect(html).not.toContain('＿')
  })

  test.each(nasty)('never interprets %s', (text) => {
    const html = segmentsMarkup([{ text }, { text, reading: text }, { text: '漢', reading: text }], text)
    expect(html).not.toMatch(/<(?!\/?(ruby|rp|rt|span|mark)[ >])/)
    expect(decode(html)).toContain(text)
  })
})

describe('lineMarkup', () => {
  test('says first what a heard line means, and shows the word to listen for by itself', () => {
    const html = lineMarkup(askPhoneNumber, words)
    expect(html.indexOf('class="gloss"')).toBeLessThan(html.indexOf('<p class="ja"'))
    expect(html).toContain('<span class="romaji" lang="ja-Latn" aria-hidden="true">odenwabangō</span>')
  })

  test('says first how a line of yours is said', () => {
    const html = lineMarkup({ ...phoneNumber, when: 'If asked', note: 'Wait for はい.', again: phoneNumber }, words)
    const order = [
      'class="when"',
      'class="ja"',
      'class="kana"',
      'class="romaji"',
      'class="gloss"',
      'class="note"',
      '<details',
    ]
    const places = order.map((piece) => html.indexOf(piece))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(html).toContain('Wait for <span lang="ja">はい</span>.')
  })

  test.each(nasty)('escapes %s in every part', (text) => {
    const line = { ...phoneNumber, kana: text, romaji: text, gloss: text, when: text, note: text }
    const html = lineMarkup({ ...line, listenFor: [{ text, kana: text, romaji: text }], speaker: 'operator' }, words)
    expect(html + lineMarkup(line, words)).not.toMatch(/<(script|img)/)
    expect(decode(html)).toContain(text)
  })
})

test('mixedMarkup marks Japanese by language', () => {
  expect(mixedMarkup('the bill (請求書)', 'en')).toBe('the bill (<span lang="ja">請求書</span>)')
  expect(mixedMarkup('账单（「請求書」）', 'zh-Hans')).toBe('账单（<span lang="ja">「請求書」</span>）')
})

function textOf(html: string): string {
  return html.replace(/<r[pt]>.*?<\/r[pt]>/g, '').replace(/<[^>]*>/g, '')
}

function decode(html: string): string {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }
  return html.replace(/<[^>]*>/g, '').replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity)
}
