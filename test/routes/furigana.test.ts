import { expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { nasty } from '../support/details.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { languageOf, textOf, withoutOwnScripts } from './html.ts'
import { ask, postForm } from './requests.ts'

describeOnEveryRuntime('the page of furigana', (origin) => {
  const read = (text: string, language = 'en') => postForm(origin(), `/${language}/furigana`, { text })

  it.each(languages)('opens in %s with an empty field, and every page leads there', async (language) => {
    const { status, text } = await ask(`${origin()}/${language}/furigana`)
    expect(status).toBe(200)
    expect(languageOf(text)).toBe(language)
    expect(pasted(text)).toBe('')
    expect(text).not.toContain('id="readings"')
    expect((await ask(`${origin()}/${language}/`)).text).toContain(`href="/${language}/furigana"`)
  })

  it.each(languages)('gives what was pasted back in %s with its readings, line by line', async (language) => {
    const { status, text } = await read('4月1日に解約します。\r\n\r\n090-1234-5678へ', language)
    expect(status).toBe(200)
    expect(text).toContain('<ruby>1日<rp>(</rp><rt>ついたち</rt><rp>)</rp></ruby>')
    expect(kanaLines(text)).toEqual([
      'しがつ ついたちに かいやくします。',
      'ぜろ きゅう ぜろの いち にい さん よんの ごお ろく なな はちへ',
    ])
    expect(text).toMatch(
      /<p class="romaji" lang="ja-Latn" aria-hidden="true">shigatsu tsuitachi ni kaiyaku shimasu\.<\/p>/,
    )
    expect(pasted(text)).toBe('4月1日に解約します。\r\n\r\n090-1234-5678へ')
  })

  it('changes its language with what was pasted, and by a link where nothing was', async () => {
    expect((await read('解約')).text).toMatch(/<button form="japanese" formaction="\/zh-Hans\/furigana" formnovalidate/)
    const empty = await ask(`${origin()}/en/furigana`)
    expect(empty.text).toMatch(/<a href="\/zh-Hans\/furigana"/)
    expect((await read('', 'zh-Hans')).status).toBe(200)
  })

  it.each(nasty)('shows %s as it was pasted', async (value) => {
    const { status, text } = await read(`${value}です`)
    expect(status).toBe(200)
    expect(pasted(text)).toBe(`${value}です`)
    expect(withoutOwnScripts(text)).not.toMatch(/<(script|img)/)
  })

  it('keeps a line break that the text begins with', async () => {
    expect(pasted((await read('\n解約')).text)).toBe('\n解約')
  })

  it('says beside the field what to do with a text that is too long, and keeps it', async () => {
    const long = '解約'.repeat(1001)
    const { status, text } = await read(long)
    expect(status).toBe(422)
    expect(text).toMatch(/<p class="error" id="text-error">[^<]+<\/p>/)
    expect(text).toMatch(/<textarea[^>]* aria-invalid="true"[^>]* aria-describedby="text-error text-hint"/)
    expect(pasted(text)).toBe(long)
    expect((await read('🎉'.repeat(2000))).status).toBe(200)
  })
})

/** What stands in the field; a line break after the tag is not part of it. */
function pasted(html: string): string {
  const [, text = ''] = /<textarea[^>]*>\n?([\s\S]*?)<\/textarea>/.exec(html) ?? []
  return textOf(text)
}

function kanaLines(html: string): string[] {
  return [...html.matchAll(/<p class="kana" lang="ja">([^<]*)<\/p>/g)].map(([, kana = '']) => kana)
}
