import { describe, expect, it } from 'vitest'
import { advise } from '../../src/carriers/advice.ts'
import type { Carrier } from '../../src/carriers/carrier.ts'
import { carriers, findCarrier } from '../../src/carriers/carriers.ts'
import { type Language, languages } from '../../src/languages/languages.ts'
import { claim } from './claim.ts'

function carrier(id: string): Carrier {
  const found = findCarrier(id)
  if (!found) throw new Error(`No carrier ${id}`)
  return found
}

const adviseCancel = (one: Carrier, language: Language, warnings: Parameters<typeof advise>[2] = []) =>
  advise(one, { procedure: 'cancel', situation: { keepNumber: 'no' }, language }, warnings)

describe('advice on cancelling', () => {
  it.each([
    ['docomo', 'ask', 'disputed'],
    ['au', 'ask', 'disputed'],
    ['softbank', 'no', 'no'],
  ])('of %s: call %s, for the phone is %s', (id, call, works) => {
    const advice = adviseCancel(carrier(id), 'en')
    expect(advice.call).toBe(call)
    expect(advice.channels.find(({ channel }) => channel === 'phone')?.works).toBe(works)
  })

  it.each([carrier('docomo'), carrier('au'), carrier('softbank')])(
    'of $id starts with the web, at the operator’s page, then the shop, then the phone',
    (one) => {
      const { channels } = adviseCancel(one, 'en')
      expect(channels.map(({ channel }) => channel)).toEqual(['web', 'shop', 'phone'])
      expect(channels[0]).toMatchObject({ works: 'yes', url: expect.stringMatching(/^https:\/\//) })
    },
  )

  it.each(carriers)('of $id rests on no weak claim', (carrier) => {
    for (const { works, sources } of adviseCancel(carrier, 'en').channels) {
      if (works !== 'unknown') expect(sources).not.toEqual([])
      expect(sources.filter(({ confidence }) => confidence === 'weak')).toEqual([])
    }
  })

  it('gives both sides where they differ', () => {
    const phone = adviseCancel(carrier('docomo'), 'en').channels.find(({ channel }) => channel === 'phone')
    expect(phone?.sources.map(({ url }) => new URL(url).hostname)).toEqual([
      'www.cancelatlas.com',
      'ssw.web.docomo.ne.jp',
    ])
  })

  it('asks where nothing is known', () => {
    for (const language of languages) {
      const advice = adviseCancel({ ...carrier('au'), procedures: { cancel: { channels: [] } } }, language)
      expect(advice.call).toBe('ask')
      expect(advice.reason).not.toBe('')
    }
  })

  it('drops a reason that the claims have outrun', () => {
    const channels = [{ channel: 'phone', claims: [claim('yes', 'official')] }] as const
    const { reason } = carrier('softbank').procedures.cancel
    if (!reason) throw new Error('No reason')
    const advice = adviseCancel({ ...carrier('softbank'), procedures: { cancel: { channels, reason } } }, 'en')
    expect(advice.call).toBe('yes')
    expect(advice.reason).not.toBe(reason.text.en)
  })

  it('speaks the caller’s language', () => {
    expect(adviseCancel(carrier('docomo'), 'en').reason).toMatch(/^Sources disagree/)
    const advice = adviseCancel(carrier('docomo'), 'zh-Hans')
    expect(advice.reason).toContain('解约')
    expect(advice.channels[0]?.note).toContain('24小时')
    expect(advice.desks[0]?.from).toBe('docomo 手机')
  })

  it('passes the warnings on', () => {
    const warnings = [{ id: 'esim', text: 'Deleting the eSIM does not end the contract.' }]
    expect(adviseCancel(carrier('au'), 'en', warnings).warnings).toEqual(warnings)
  })
})

describe('the desks to call', () => {
  const numbers = (id: string, language: 'en' | 'zh-Hans') =>
    adviseCancel(carrier(id), language).desks.map(({ number }) => number)

  it('start with the caller’s language', () => {
    expect(numbers('au', 'en').slice(0, 4)).toEqual(['0120-959-472', '157', '0077-7-111', '0077-75470'])
    expect(numbers('au', 'zh-Hans').slice(0, 2)).toEqual(['0120-959-476', '157'])
  })

  it.each([
    ['rakuten', ['0800-600-0500', '0800-805-0805', '050-5434-4653']],
    ['docomo', ['0120-524-360', '151', '0120-800-000']],
    ['au', ['0120-959-472', '157', '0077-7-111']],
  ])('of %s for a lost phone start with the one that stops the line', (id, expected) => {
    const { desks } = advise(carrier(id), { procedure: 'lost', situation: {}, language: 'en' }, [])
    expect(desks.map(({ number }) => number).slice(0, 3)).toEqual(expected)
  })

  it('start with the one for calls from abroad, then the one for lost phones', () => {
    const situation = { keepNumber: 'no', isAbroad: 'yes', phoneIsLost: 'yes' } as const
    const { desks } = advise(carrier('rakuten'), { procedure: 'cancel', situation, language: 'en' }, [])
    expect(desks.map(({ number }) => number).slice(0, 3)).toEqual([
      '+81-50-5434-4633',
      '0800-600-0500',
      '0800-805-0805',
    ])
  })

  it('leave Chinese in other scripts to itself', () => {
    const desk = { number: '157', purpose: 'support', sources: [] } as const
    const desks = [
      { ...desk, number: '1', languages: ['zh-Hant'] },
      { ...desk, number: '2', languages: ['zh-Hans'] },
    ]
    const advice = adviseCancel({ ...carrier('au'), desks }, 'zh-Hans')
    expect(advice.desks.map(({ number }) => number)).toEqual(['2', '1'])
  })

  it('start with the carrier’s own phones where nobody speaks it', () => {
    expect(numbers('docomo', 'en')).toEqual(['151', '0120-800-000'])
    expect(numbers('softbank', 'zh-Hans')).toEqual(['157', '*5533', '0800-100-5533'])
  })

  it.each(carriers)('of $id are each named once, and help to cancel', (carrier) => {
    const { desks } = adviseCancel(carrier, 'en')
    expect(desks.map(({ number }) => number)).toEqual([...new Set(desks.map(({ number }) => number))])
    for (const { purpose } of desks) expect(['cancel', 'support', 'port-out']).toContain(purpose)
  })

  it('have the members of the advice and no others', () => {
    const rivals = [{ value: { en: 'No', 'zh-Hans': '否' }, sources: [] }]
    const desks = carrier('docomo').desks.map((desk) => ({ ...desk, rivals }))
    expect(Object.keys(adviseCancel({ ...carrier('docomo'), desks }, 'en').desks[0] ?? {}).toSorted()).toEqual([
      'cost',
      'from',
      'hours',
      'languages',
      'number',
      'purpose',
      'sources',
    ])
  })
})
