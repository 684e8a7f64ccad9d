import { describe, expect, test } from 'vitest'
import { au } from '../../../src/carriers/au.ts'
import { docomo } from '../../../src/carriers/docomo.ts'
import { languages } from '../../../src/languages/languages.ts'
import { errorMessage, wordsOf } from '../../../src/languages/words.ts'
import { renderForm } from '../../../src/routes/pages/form.ts'
import { withoutOwnScripts } from '../html.ts'
import { nasty } from './fixture.ts'

const carriers = [au, docomo]
const words = wordsOf('en')
const form = (values: Record<string, string>, errors: { field: string; code: string }[] = []) =>
  renderForm({ language: 'en', words, carriers, values, errors })

describe('renderForm', () => {
  test('keeps everything that was typed', () => {
    const html = form({
      carrier: 'docomo',
      sim: 'esim',
      phoneNumber: '090-1234-567',
      'name.kana': 'ラン',
      reason: 'moving',
      date: '2026-12-20',
    })
    expect(html).toContain('<option value="docomo" selected>')
    expect(html).toMatch(/value="esim"[^>]* checked>/)
    expect(html).toContain('value="090-1234-567"')
    expect(html).toMatch(/name="name\.kana"[^>]* value="ラン"/)
    expect(html).toContain('<option value="moving" selected>')
    expect(html).toMatch(/name="date"[^>]* value="2026-12-20"/)
  })

  test.each(nasty)('escapes %s', (value) => {
    const html = form({ phoneNumber: value, 'name.kana': value, carrier: value })
    expect(withoutOwnScripts(html)).not.toMatch(/<(script|img)/)
    expect(html).toContain(`value="${attribute(value)}"`)
  })

  test('switches the language with what was typed, in the same form', () => {
    expect(form({})).toMatch(
      /<button form="details" formaction="\/zh-Hans\/" formnovalidate lang="zh-Hans">简体中文<\/button>/,
    )
  })

  test('gives the Enter key the script and not the language switch', () => {
    const firstButton = /<button[^>]*>/.exec(form({}))?.[0]
    expect(firstButton).toContain('form="details"')
    expect(firstButton).not.toContain('formaction')
  })

  test('says what is wrong beside the field and in a summary that leads to it', () => {
    const html = form({ phoneNumber: '0' }, [{ field: 'phoneNumber', code: 'too-short' }])
    expect(html).toMatch(/<title>Error: /)
    expect(html).toContain('<a href="#phoneNumber">A digit is missing')
    expect(html).toMatch(
      /id="phoneNumber"[^>]* aria-invalid="true" aria-describedby="phoneNumber-error phoneNumber-hint"/,
    )
    expect(html).toContain('id="phoneNumber-error"')
  })

  test('shows an error of a field that is not in the form', () => {
    expect(form({}, [{ field: 'constructor', code: 'type' }])).toContain('This must be text')
  })

  test('has no field for a PIN and says why', () => {
    const html = form({})
    expect(html).not.toMatch(/name="[^"]*pin/i)
    expect(html).toContain('We do not ask for your PIN')
  })
})

describe('errorMessage', () => {
  const { errors } = words
  const codes = Object.entries(errors).flatMap(([field, messages]) =>
    Object.keys(messages).map((code) => [field, code]),
  )

  test.each(languages)('has a message for every code in %s', (language) => {
    for (const [field = '', code = ''] of codes) expect(errorMessage(wordsOf(language), field, code)).toMatch(/\S/)
    expect(errorMessage(wordsOf(language), 'phoneNumber', 'type')).toBe(wordsOf(language).errors.any.type)
    expect(errorMessage(wordsOf(language), 'constructor', 'toString')).toBe(wordsOf(language).errors.any.invalid)
  })
})

function attribute(value: string): string {
  const entities: Record<string, string> = {
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#x27;',
    '&': '&amp;',
    '=': '&#x3D;',
  }
  return value.replace(/[<>"'&=]/g, (sign) => entities[sign] ?? sign)
}
