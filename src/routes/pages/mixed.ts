import type { Language } from '../../languages/languages.ts'
import { escapeHtml } from './html.ts'

/**
 * A text of the interface as HTML, the Japanese words in it marked as Japanese: a reader that speaks English or Chinese
 * then says them right, and a browser takes Japanese glyphs for them. In a Chinese text Han characters are Chinese
 * unless kana stand with them or 「」 around them.
 */
export function mixedMarkup(text: string, language: Language): string {
  let html = ''
  let end = 0
  for (const { 0: japanese, index } of text.matchAll(patterns[language])) {
    html += `${escapeHtml(text.slice(end, index))}<span lang="ja">${escapeHtml(japanese)}</span>`
    end = index + japanese.length
  }
  return html + escapeHtml(text.slice(end))
}

const kana = '\\p{Script=Hiragana}\\p{Script=Katakana}ー'
const patterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`[${kana}\\p{Script=Han}「」、。〒]+`, 'gu'),
  'zh-Hans': new RegExp(`「[^」]*」|[${kana}]+(?: [${kana}]+)*`, 'gu'),
}
