import { describe, expect, it } from 'vitest'
import { au } from '../../src/carriers/au.ts'
import type { Carrier, Desk, Source } from '../../src/carriers/carrier.ts'
import { type CheckContext, subjectOf } from '../../tools/facts/check.ts'
import { checks } from '../../tools/facts/checks.ts'

const source: Source = {
  url: 'https://www.au.com/x',
  published: '2026-11-01',
  read: '2026-11-23',
  confidence: 'official',
}
const desk: Desk = { number: '151', purpose: 'support', languages: ['ja'], sources: [source] }
const text = { en: 'Text.', 'zh-Hans': '文字。' }
/** The same words in each language: the checks ask for no more. */
const say = (words: string) => ({ en: words, 'zh-Hans': words })
const fact = { value: text, sources: [source] }
/** A carrier that no check finds anything about. */
const sound: Carrier = {
  ...au,
  nameSources: [source],
  operator: { value: 'KDDI', sources: [source] },
  desks: [desk],
  procedures: { cancel: { channels: [] } },
  contractNumber: fact,
  facts: [{ id: 'pin', fact }],
}
const context: CheckContext = { today: '2026-11-27', ledger: new Map([['au', [source.url]]]) }

function found(carrier: Carrier, id: string): readonly string[] {
  return checks.find((check) => check.id === id)?.find(subjectOf(carrier), context) ?? [`no check ${id}`]
}
const withSource = (change: Partial<Source>): Carrier => ({ ...sound, nameSources: [{ ...source, ...change }] })
const withDesk = (change: Partial<Desk>): Carrier => ({ ...sound, desks: [{ ...desk, ...change }] })
/** A carrier that cites nothing else. */
function onlyWith(cited: Source): Carrier {
  const { operator: _, contractNumber: __, ...rest } = sound
  return { ...rest, nameSources: [cited], desks: [], facts: [] }
}
const weak = { ...source, confidence: 'weak' } as const
const claim = { says: 'yes', about: 'this-procedure', text, source } as const
const phone = { channel: 'phone', claims: [claim] } as const

const broken: readonly (readonly [check: string, what: string, carrier: Carrier])[] = [
  ['bad-source', 'a page without a protocol', withSource({ url: 'example.jp' })],
  ['bad-source', 'a script', withSource({ url: 'javascript:alert(1)' })],
  ['bad-source', 'a day that is none', withSource({ read: '2026-02-30' })],
  ['bad-source', 'a month that is none', withSource({ published: '2026-13' })],
  ['bad-source', 'a page from after the reading', withSource({ published: '2026-11-24' })],
  ['no-good-source', 'a number without a source', withDesk({ sources: [] })],
  ['no-good-source', 'a number of weak sources alone', withDesk({ sources: [weak] })],
  ['no-good-source', 'a fact of weak sources alone', { ...sound, contractNumber: { ...fact, sources: [weak] } }],
  ['no-good-source', 'a rival without a source', withDesk({ rivals: [{ value: text, sources: [] }] })],
  [
    'weak-number',
    'a rival that only a weak source gives',
    withDesk({ rivals: [{ value: say('157.'), sources: [weak] }] }),
  ],
  [
    'weak-number',
    'a number in what a weak source claims',
    {
      ...sound,
      procedures: {
        cancel: { channels: [{ ...phone, claims: [{ ...claim, text: say('Call 0120-977-033.'), source: weak }] }] },
      },
    },
  ],
  ['bad-number', 'no number', withDesk({ number: '(number not known)' })],
  ['bad-number', 'two numbers', withDesk({ number: '151 / 0120-800-000' })],
  ['charged-free-dial', 'a 0120 number that is charged', withDesk({ number: '0120-800-000', cost: 'charged' })],
  ['charged-free-dial', 'a 0800 number that is charged', withDesk({ number: '0800-600-0700', cost: 'charged' })],
  ['charged-free-dial', 'a 0570 number that is free', withDesk({ number: '0570-039-151', cost: 'free' })],
  ['bad-hours', 'hours that end before they begin', withDesk({ hours: { opens: '20:00', closes: '09:00' } })],
  ['bad-hours', 'hours that are none', withDesk({ hours: { opens: '9:00', closes: '20:00' } })],
  ['bad-hours', 'a day that is none', withDesk({ hours: { opens: '09:00', closes: '20:00', closedOn: ['13-01'] } })],
  ['bad-language-tag', 'a country for a language', withDesk({ languages: ['en-US'] })],
  ['missing-text', 'a text that is missing', { ...sound, contractNumber: { ...fact, value: { ...text, en: '' } } }],
  ['missing-text', 'space around a text', { ...sound, name: { ...sound.name, en: ' au' } }],
  [
    'different-figures',
    'amounts that differ',
    { ...sound, contractNumber: { ...fact, value: { en: '1,100 yen.', 'zh-Hans': '1,000日元。' } } },
  ],
  ['link-not-https', 'a page to act on without https', { ...sound, page: 'http://www.au.com/' }],
  [
    'link-not-https',
    'a channel without https',
    { ...sound, procedures: { cancel: { channels: [{ ...phone, url: 'http://www.au.com/' }] } } },
  ],
  ['source-not-https', 'a source without https', withSource({ url: 'http://www.au.com/x' })],
  [
    'official-elsewhere',
    'an official source that is another’s page',
    withSource({ url: 'https://au.com.example.jp/' }),
  ],
  [
    'official-elsewhere',
    'a kept copy of another’s page',
    withSource({ url: 'https://megalodon.jp/ref/2020-0811-1727-43/https://example.jp:443/faq' }),
  ],
  ['read-long-ago', 'a reading of more than a year ago', withSource({ read: '2025-11-26', published: null })],
  ['old-page', 'a fact of old pages alone', withDesk({ sources: [{ ...source, published: '2020' }] })],
  ['dropped-source', 'a rival that was dropped', onlyWith({ ...source, url: 'https://www.au.com/y' })],
  ['said-twice', 'a fact that stands twice', { ...sound, facts: [...sound.facts, ...sound.facts] }],
  ['said-twice', 'a desk that stands twice', { ...sound, desks: [desk, desk] }],
  ['said-twice', 'a channel that stands twice', { ...sound, procedures: { cancel: { channels: [phone, phone] } } }],
  [
    'said-twice',
    'a statement that stands twice',
    { ...sound, procedures: { cancel: { channels: [{ ...phone, claims: [claim, claim] }] } } },
  ],
  [
    'outrun-reason',
    'a reason that was written for something else',
    { ...sound, procedures: { cancel: { channels: [phone], reason: { when: 'no', text } } } },
  ],
  ['unread-name', 'letters without a reading', { ...sound, said: { text: 'au' } }],
  ['unread-name', 'a reading in katakana', { ...sound, said: { text: 'au', reading: 'エーユー' } }],
]

describe('the checks', () => {
  it.each(broken)('%s finds %s', (check, _, carrier) => {
    expect(found(carrier, check)).not.toEqual([])
  })

  it.each(checks)('$id finds nothing in a sound record', ({ id }) => {
    expect(found(sound, id)).toEqual([])
  })

  it('are each seen to find something', () => {
    expect([...new Set(broken.map(([check]) => check))].toSorted()).toEqual(checks.map(({ id }) => id).toSorted())
  })

  it('let a weak source repeat a number of a desk', () => {
    const repeated = { ...phone, claims: [{ ...claim, text: say('Call 151.'), source: weak }] }
    expect(found({ ...sound, procedures: { cancel: { channels: [repeated] } } }, 'weak-number')).toEqual([])
  })

  it.each([
    'https://www.au.com/x',
    'https://my.au.com/x',
    'https://www.caa.go.jp/x',
    'https://megalodon.jp/ref/2020-0811-1727-43/https://www.au.com:443/faq',
  ])('take %s for official', (url) => {
    expect(found(withSource({ url }), 'official-elsewhere')).toEqual([])
  })
})
