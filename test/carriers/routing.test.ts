import { describe, expect, it } from 'vitest'
import { advise } from '../../src/carriers/advice.ts'
import type { Carrier, ChannelName, Desk, DeskPurpose, WaysName, Works } from '../../src/carriers/carrier.ts'
import { otherCarrier } from '../../src/carriers/other-carrier.ts'
import { type RuleId, routingRules, type Situation } from '../../src/carriers/routing.ts'
import { claim } from './claim.ts'

const claims = {
  yes: [claim('yes', 'official')],
  no: [claim('no', 'official')],
  disputed: [claim('yes', 'official'), claim('no', 'secondary')],
  unknown: [],
} as const

/** A carrier whose channels work as told. */
function carrier(works: Readonly<Partial<Record<ChannelName, Works>>>): Carrier {
  const channels = Object.entries(works).map(([channel, one]) => ({
    channel: channel as ChannelName,
    claims: claims[one],
  }))
  const desk = (purpose: DeskPurpose, number: string): Desk => ({ purpose, number, languages: ['ja'], sources: [] })
  return {
    ...otherCarrier,
    procedures: { cancel: { channels }, 'port-out': { channels: channels.toReversed() } },
    desks: [desk('support', '157'), desk('port-out', '116'), desk('lost', '113'), desk('from-abroad', '+81-3-1')],
  }
}

const all = { web: 'yes', app: 'yes', shop: 'yes', phone: 'disputed', chat: 'unknown', post: 'no' } as const
const settled: Situation = { keepNumber: 'no' }

describe('the way out', () => {
  it.each<[string, Situation, Partial<Record<ChannelName, Works>>, ChannelName[]]>([
    ['what is sure first, with the least Japanese', settled, all, ['web', 'app', 'shop', 'phone', 'chat', 'post']],
    ['the phone where only that works', settled, { web: 'no', shop: 'no', phone: 'yes' }, ['phone', 'web', 'shop']],
    [
      'the app first for who has it',
      { ...settled, hasApp: 'yes' },
      all,
      ['app', 'web', 'shop', 'phone', 'chat', 'post'],
    ],
    [
      'an app that nobody is sure of does not come before a sure page',
      { ...settled, hasApp: 'yes' },
      { web: 'yes', app: 'disputed' },
      ['web', 'app'],
    ],
    [
      'pages last for who cannot log in, but before what does not work',
      { ...settled, canLogIn: 'no' },
      all,
      ['shop', 'phone', 'chat', 'web', 'app', 'post'],
    ],
    [
      'an app is of no use to who cannot log in',
      { ...settled, canLogIn: 'no', hasApp: 'yes' },
      { web: 'yes', app: 'yes', phone: 'yes' },
      ['phone', 'web', 'app'],
    ],
    [
      'shops last for who is abroad',
      { ...settled, isAbroad: 'yes' },
      all,
      ['web', 'app', 'phone', 'chat', 'shop', 'post'],
    ],
    [
      'the phone first for who is abroad and cannot log in',
      { ...settled, isAbroad: 'yes', canLogIn: 'no' },
      { web: 'yes', shop: 'yes', phone: 'yes' },
      ['phone', 'web', 'shop'],
    ],
    [
      'the app last for whose phone is lost',
      { ...settled, phoneIsLost: 'yes', hasApp: 'yes' },
      { app: 'yes', web: 'yes', shop: 'yes' },
      ['web', 'shop', 'app'],
    ],
  ])('%s', (_, situation, works, order) => {
    const { channels } = advise(carrier(works), { procedure: 'cancel', situation, language: 'en' }, [])
    expect(channels.map(({ channel }) => channel)).toEqual(order)
  })

  it.each<[WaysName, Situation, RuleId[], WaysName]>([
    ['cancel', {}, ['keep-number-unknown'], 'cancel'],
    ['cancel', { keepNumber: 'yes' }, ['keep-number'], 'port-out'],
    ['cancel', { keepNumber: 'no' }, [], 'cancel'],
    ['port-out', {}, [], 'port-out'],
    ['lost', { phoneIsLost: 'yes' }, [], 'lost'],
    ['cancel', { keepNumber: 'no', phoneIsLost: 'yes' }, ['lost'], 'cancel'],
    ['cancel', { keepNumber: 'no', canLogIn: 'no', hasApp: 'yes' }, ['no-log-in'], 'cancel'],
    ['cancel', { keepNumber: 'no', canLogIn: 'yes', hasApp: 'yes' }, ['has-app'], 'cancel'],
    ['cancel', { keepNumber: 'no', isAbroad: 'yes' }, ['abroad'], 'cancel'],
    [
      'cancel',
      { keepNumber: 'yes', isAbroad: 'yes', canLogIn: 'no', phoneIsLost: 'yes' },
      ['keep-number', 'lost', 'no-log-in', 'abroad'],
      'port-out',
    ],
  ])('of %s for %o: %o, by way of %s', (procedure, situation, rules, right) => {
    const advice = advise(carrier(all), { procedure, situation, language: 'en' }, [])
    expect(advice.rules).toEqual(rules)
    expect(advice.procedure).toBe(right)
  })

  it('leaves no rule untold', () => {
    const told: RuleId[] = ['keep-number', 'keep-number-unknown', 'lost', 'no-log-in', 'has-app', 'abroad']
    expect(routingRules.map(({ id }) => id)).toEqual(told)
  })

  it.each<[string, Situation, string[]]>([
    ['the customer centre, then those for numbers', settled, ['157', '116']],
    ['the one that can be dialled from abroad first', { ...settled, isAbroad: 'yes' }, ['+81-3-1', '157', '116']],
    ['the one that stops the line first', { ...settled, phoneIsLost: 'yes' }, ['113', '157', '116']],
    ['the one for numbers first, for who keeps it', { keepNumber: 'yes' }, ['116', '157']],
  ])('desks: %s', (_, situation, numbers) => {
    const { desks } = advise(carrier(all), { procedure: 'cancel', situation, language: 'en' }, [])
    expect(desks.map(({ number }) => number)).toEqual(numbers)
  })
})
