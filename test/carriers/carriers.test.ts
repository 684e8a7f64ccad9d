import { describe, expect, it } from 'vitest'
import type { Carrier } from '../../src/carriers/carrier.ts'
import { carrierIds, carriers, findCarrier } from '../../src/carriers/carriers.ts'
import { badDesks } from './checks/desks.ts'
import { badSources, baseless } from './checks/sources.ts'
import { badTexts } from './checks/texts.ts'

describe('the list of carriers', () => {
  it('holds the carriers in the order of their ids', () => {
    expect(carriers.map(({ id }) => id)).toEqual(carrierIds)
  })

  it.each(carrierIds)('finds %s', (id) => {
    expect(findCarrier(id)?.id).toBe(id)
  })

  it.each(['', 'Docomo', 'ahamo', '__proto__', 'constructor', 'toString', '0', 'length'])(
    'does not find "%s"',
    (id) => {
      expect(findCarrier(id)).toBeUndefined()
    },
  )
})

describe.each(carriers)('the data of $id', (carrier) => {
  it('has good sources', () => expect(badSources(carrier)).toEqual([]))
  it('shows nothing that rests on weak sources alone', () => expect(baseless(carrier)).toEqual([]))
  it('speaks every language', () => expect(badTexts(carrier)).toEqual([]))
  it('has desks that can be called', () => expect(badDesks(carrier)).toEqual([]))

  it('names each fact once', () => {
    const ids = carrier.facts.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('names each desk once for each purpose', () => {
    const desks = carrier.desks.map(({ number, purpose }) => `${purpose} ${number}`)
    expect(desks).toEqual([...new Set(desks)])
  })

  it('names each channel once, and no source twice for the same', () => {
    const channels = carrier.cancel.channels.map(({ channel }) => channel)
    expect(channels).toEqual([...new Set(channels)])
    for (const { claims } of carrier.cancel.channels) {
      const said = claims.map(({ says, about, source }) => `${source.url} ${says} ${about}`)
      expect(said).toEqual([...new Set(said)])
    }
  })

  it('has hiragana or no reading for its name', () => {
    expect(carrier.said.reading ?? 'ー').toMatch(/^[ぁ-んー]+$/)
    if (!carrier.said.reading) expect(carrier.said.text).toMatch(/^[ァ-ヶー]+$/)
  })

  it('links to its own page', () => expect(carrier.page).toMatch(/^https:\/\/www\./))
})

describe('the checks', () => {
  const { docomo } = Object.fromEntries(carriers.map((carrier) => [carrier.id, carrier])) as { docomo: Carrier }
  const source = { url: 'https://example.jp/', published: null, read: '2026-11-23', confidence: 'official' } as const
  const desk = { number: '151', purpose: 'support', languages: ['ja'], sources: [source] } as const

  it.each([
    ['a page without a protocol', { url: 'example.jp' }],
    ['a script', { url: 'javascript:alert(1)' }],
    ['a day that is none', { read: '2026-02-30' }],
    ['a month that is none', { published: '2026-13' }],
    ['a page from after the reading', { published: '2026-11-24' }],
  ])('refuse %s', (_, change) => {
    expect(badSources({ ...docomo, nameSources: [{ ...source, ...change }] })).toEqual(['/nameSources/0'])
  })

  it.each([
    ['no number', { number: '(number not known)' }],
    ['two numbers', { number: '151 / 0120-800-000' }],
    ['a free-dial number that is charged', { number: '0120-800-000', cost: 'charged' }],
    ['another free-dial number that is charged', { number: '0800-600-0700', cost: 'charged' }],
    ['a desk that closes before it opens', { hours: { opens: '20:00', closes: '09:00' } }],
    ['hours that are none', { hours: { opens: '9:00', closes: '20:00' } }],
  ] as const)('refuse %s', (_, change) => {
    expect(badDesks({ ...docomo, desks: [{ ...desk, ...change }] })).toHaveLength(1)
  })

  it('refuse what only weak sources say, and what none says', () => {
    const weak = { ...source, confidence: 'weak' } as const
    const desks = [desk, { ...desk, sources: [weak] }, { ...desk, sources: [] }]
    expect(baseless({ ...docomo, desks })).toEqual(['/desks/1', '/desks/2'])
  })

  it('refuse a text that is missing in a language', () => {
    expect(badTexts({ ...docomo, name: { en: ' docomo', 'zh-Hans': '', ja: 'ドコモ' } })).toEqual([
      '/name/en',
      '/name/zh-Hans',
    ])
  })
})
