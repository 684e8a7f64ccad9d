import { expect, it } from 'vitest'
import { listRuby } from '../../../tools/dictionary/ruby.ts'
import { loadTokenizer } from '../../../tools/templates/tokenizer.ts'

it('a template forces only readings that the dictionary does not give', async () => {
  const ruby = await listRuby(await loadTokenizer())
  expect(ruby.filter(({ needed }) => !needed)).toEqual([])
})
