import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Token } from '../../../src/reading/token.ts'
import { checkCalls } from '../../../tools/templates/compile-calls.ts'
import { TemplateProblems } from '../../../tools/templates/problem.ts'
import { loadTokenizer } from '../../../tools/templates/tokenizer.ts'

const line = '{{#you "say-yes-so"}}はい、そうです。{{/you}}'
const gloss = (id = 'say-yes-so', text = 'Yes.') => `{{#line "${id}"}}${text}{{/line}}`

let tokenize: (text: string) => Token[]
let folder: string

beforeAll(async () => {
  tokenize = await loadTokenizer()
  folder = await mkdtemp(join(tmpdir(), 'daihon-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Builds one small set of templates; the same gloss file serves both languages. */
async function problemsOf(ja: string, glosses: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const root = await mkdtemp(join(folder, 'calls-'))
  const files = { 'ja/call.hbs': ja, 'en/call.hbs': glosses, 'zh-Hans/call.hbs': glosses, ...more }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  try {
    await checkCalls(root, tokenize)
    return []
  } catch (error) {
    if (!(error instanceof TemplateProblems)) throw error
    return error.message.split('\n').map((message) => message.replace(`${root}/`, ''))
  }
}

function you(text: string, id = 'say-yes-so'): string {
  return `{{#you "${id}"}}${text}{{/you}}`
}

describe('a set of templates without faults', () => {
  it('builds', async () => {
    expect(await problemsOf(line, gloss())).toEqual([])
  })
})

describe('the build fails, with file, line and column, on', () => {
  const operator = (text: string) => `{{#operator "ask"}}${text}{{/operator}}`
  const cases: [what: string, ja: string, glosses: string, expected: string][] = [
    [
      'a Latin letter without a reading',
      you('XQZです。'),
      gloss(),
      'ja/call.hbs:1:22: no reading for “XQZ”: write ｜XQZ《…》',
    ],
    [
      'a kanji without a reading',
      operator('㐃です。'),
      gloss('ask'),
      'ja/call.hbs:1:20: no reading for “㐃”: write ｜㐃《…》',
    ],
    [
      'a word that lies across the edge of a slot',
      operator('小{{name}}様ですね。'),
      gloss('ask', '{{name}}?'),
      'ja/call.hbs:1:21: the word “小田中” lies across the edge of the slot {{name}}',
    ],
    ['text outside a line', `${line}\nはい`, gloss(), 'ja/call.hbs:1:38: text outside a line'],
    [
      'a value outside a line',
      `${line}{{name}}`,
      gloss(),
      'ja/call.hbs:1:38: text outside a line: {{name}} is no line',
    ],
    ['text outside a gloss', line, `${gloss()}Yes`, 'en/call.hbs:1:36: text outside a line'],
    [
      'a condition inside a line',
      you('はい、{{#if isEsim}}そう{{/if}}です。'),
      gloss(),
      'ja/call.hbs:1:25: {{#if}} stands inside a line: each wording is a line with its own id',
    ],
    ['an unknown condition', `{{#if rich}}${line}{{/if}}`, gloss(), 'ja/call.hbs:1:1: unknown condition “rich”'],
    ['an unknown block', `{{#each lines}}${line}{{/each}}`, gloss(), 'ja/call.hbs:1:1: unknown block {{#each}}'],
    ['a line without a gloss', line, '', 'ja/call.hbs:1:1: the line “say-yes-so” has no gloss in en/call.hbs'],
    [
      'a gloss without a line',
      line,
      `${gloss()}\n${gloss('say-no')}`,
      'en/call.hbs:2:1: the gloss “say-no” belongs to no line of ja/call.hbs',
    ],
    ['an unknown slot', you('{{shoeSize}}です。'), gloss(), 'ja/call.hbs:1:22: unknown slot {{shoeSize}}'],
    [
      'slots that differ between line and gloss',
      you('{{name}}です。'),
      gloss('say-yes-so', '{{email}}.'),
      'en/call.hbs:1:1: the line “say-yes-so” has the slots [name], its gloss has [email]',
    ],
    ['an id used twice', line + line, gloss(), 'ja/call.hbs:1:38: the id “say-yes-so” is used twice'],
    ['a gloss used twice', line, gloss() + gloss(), 'en/call.hbs:1:36: the id “say-yes-so” is used twice'],
    [
      'a listen that is in no line',
      `${line}{{listen "そう"}}`,
      gloss(),
      'ja/call.hbs:1:38: text outside a line: {{listen}} is no line',
    ],
    [
      'a listen that cuts a word',
      operator('お{{listen "電"}}話です。'),
      gloss('ask'),
      'ja/call.hbs:1:31: {{listen}} cuts the word “電話”',
    ],
    ['a line that is nowhere', `${line}{{you "say-no"}}`, gloss(), 'ja/call.hbs:1:38: no line has the id “say-no”'],
    [
      'a line said by somebody else',
      `${line}{{operator "say-yes-so"}}`,
      gloss(),
      'ja/call.hbs:1:38: the line “say-yes-so” is said by you, not by operator',
    ],
    ['a template that is nowhere', `${line}{{> other}}`, gloss(), 'ja/call.hbs:1:38: no template “other”'],
    [
      'a stage without words',
      `{{#stage "greeting"}}${line}{{/stage}}`,
      gloss(),
      'ja/call.hbs:1:1: “greeting”: this stage has no title and note in en',
    ],
    [
      'a stage without a title',
      `{{#stage "greeting"}}${line}{{/stage}}`,
      `${gloss()}{{#stage "greeting"}}Hi{{/stage}}`,
      'en/call.hbs:1:36: the stage “greeting” has no title',
    ],
    [
      'a “when” without words',
      '{{#you "say-yes-so" when="right"}}はい、そうです。{{/you}}',
      gloss(),
      'ja/call.hbs:1:1: “right”: this “when” has no text in en',
    ],
    [
      'an item without words',
      `${line}{{prepare "pen"}}`,
      gloss(),
      'ja/call.hbs:1:38: “pen”: this item has no text in en',
    ],
    ['a block that is not closed', '{{#you "say-yes-so"}}はい', gloss(), 'ja/call.hbs:1:'],
  ]
  it.each(cases)('%s', async (_, ja, glosses, expected) => {
    const problems = await problemsOf(ja, glosses)
    expect(
      problems.some((problem) => problem.startsWith(expected)),
      problems.join('\n'),
    ).toBe(true)
  })

  it('everything that is wrong at once, not only the first', async () => {
    expect(await problemsOf(you('Xです。') + you('Yです。', 'say-y'), gloss() + gloss('say-y'))).toHaveLength(2)
  })
})

describe('a caller’s line may not', () => {
  const cases: [what: string, text: string, expected: string][] = [
    ['trail off', '解約したいんですが。', 'does not end as a caller’s sentence may'],
    ['end without 。', 'はい、そうです', 'ends with 。'],
    ['be はい alone', 'はい。', 'はい stands alone'],
    ['be いいえ alone', 'いいえ。', 'いいえ stands alone'],
    ['hold けっこうです', 'いいえ、けっこうです。', 'means yes and no'],
    ['hold 大丈夫です', 'はい、大丈夫です。', 'means yes and no'],
    ['hold いりません', '説明はいりません。', 'curt'],
    ['hold やめてください', 'やめてください。', 'stop that'],
    ['hold 変えたいです', '名前を変えたいです。', 'meet in one sound'],
    ['hold 払えません', '今日払えません。', 'one vowel from'],
    ['hold やさしい日本語', 'やさしい日本語でお願いします。', 'be kind'],
    ['hold キャンセル', 'キャンセルをお願いします。', 'orders and bookings'],
    ['hold もしもし', 'もしもし、聞こえますか。', 'off-key'],
    ['hold ちょっと', 'ちょっと待ってください。', 'leaves it open'],
    ['have three sentences', 'はい、そうです。解約です。お願いします。', 'at most two'],
    ['have two 、 in a sentence', 'はい、今日、お願いします。', 'more than one 、'],
    [
      'run on without a pause',
      '前の電話番号のご契約のお手続きの担当の会社の窓口の場所の住所をお願いします。',
      'morae without a pause: at most 40',
    ],
  ]
  it.each(cases)('%s', async (_, text, expected) => {
    const problems = await problemsOf(you(text), gloss())
    expect(problems.join('\n')).toContain(expected)
  })

  it('hold 契約 when it opens the call: it is heard as 解約', async () => {
    const problems = await problemsOf(you('契約の解約をお願いします。', 'open-cancel'), gloss('open-cancel'))
    expect(problems.join('\n')).toContain('契約 in an opening line')
  })

  it('be judged by the operator’s manners: an operator may trail off', async () => {
    expect(await problemsOf('{{#operator "tell"}}恐れ入りますが。{{/operator}}', gloss('tell'))).toEqual([])
  })
})
