import { expect, test } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { composeScript } from '../../src/script/compose.ts'
import { readDetails } from '../../src/script/details.ts'
import { scriptMarkdown } from '../../src/script/markdown.ts'

const now = new Date('2026-11-27T03:00:00Z')

test.each(languages)('prints the whole call as Markdown, in %s', (language) => {
  const result = readDetails({ carrier: 'au', procedure: 'cancel', sim: 'esim' }, '2026-11-27')
  if ('faults' in result) throw new Error('refused')
  const script = composeScript(result.details, { language, readings: {}, now })
  const text = scriptMarkdown(script, 'a_u*[x]', wordsOf(language))
  expect(text.match(/^# /gm)).toHaveLength(1)
  const titles = script.stages.map(({ title }) => `## ${title}`)
  expect(text.split('\n').filter((line) => titles.includes(line))).toEqual(titles)
  // A reading in brackets behind what it reads; what is said stands out from what is heard.
  expect(text).toMatch(/^\*\*.*解約\(かいやく\).*\*\* {2}$/m)
  const heard = script.stages.flatMap(({ exchanges }) => exchanges.filter(({ operator }) => operator))
  expect(text.match(/^> .*\n> .*\n> /gm)).toHaveLength(heard.length)
})
