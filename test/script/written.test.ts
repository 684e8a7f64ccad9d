import { describe, expect, it } from 'vitest'
import { composeScript } from '../../src/script/compose.ts'
import { readDetails } from '../../src/script/details.ts'
import { procedures } from '../../src/script/procedures.ts'
import { writtenMessages } from '../../src/script/written.ts'

const who = { phoneNumber: '090-1234-5678', name: { kana: 'グエン ティ ラン' }, keepNumber: 'no' }

function messages(fields: Record<string, unknown>): string[] {
  const result = readDetails({ carrier: 'linemo', ...who, ...fields }, '2026-11-24')
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  const script = composeScript(result.details, { language: 'en', readings: {}, now: new Date('2026-11-24T05:05:00Z') })
  return writtenMessages(script).map(({ label, line }) => {
    const text = line.segments.map((segment) => segment.text).join('')
    return label ? `${label}：${text}` : text
  })
}

describe('the call in writing', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    [
      'says what the caller wants, then who it is',
      { procedure: 'port-out' },
      ['MNPの予約番号をお願いします。', 'お電話番号：090-1234-5678です。', 'フルネーム：グエン ティ ランです。'],
    ],
    [
      'and what was told of the matter in between',
      { procedure: 'wrong-charge', billMonth: '2026-09', amount: '5320' },
      [
        '請求の金額がちがうと思います。確認をお願いします。',
        '月と金額：9月分の5,320円です。',
        'お電話番号：090-1234-5678です。',
        'フルネーム：グエン ティ ランです。',
      ],
    ],
  ])('%s', (_, fields, expected) => {
    expect(messages(fields)).toEqual(expected)
  })

  it.each(procedures)('to %s holds nothing blank beside the opening, and no line twice', (procedure) => {
    const [, ...rest] = messages({ procedure })
    expect(rest.join('')).not.toContain('＿')
    expect(rest).toEqual([...new Set(rest)])
    expect(rest.some((text) => text.includes('090-1234-5678'))).toBe(true)
  })
})
