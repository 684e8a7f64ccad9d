import type { Check } from '../check.ts'

export const saidTwice: Check = {
  id: 'said-twice',
  reason: 'Each fact, each desk of a purpose, each channel and each statement of a source stands once.',
  severity: 'error',
  find: ({ carrier }) => {
    if (!carrier) return []
    const ways = Object.entries(carrier.procedures).flatMap(([name, { channels }]) =>
      channels.flatMap(({ channel, claims }) => [
        `${name} ${channel}`,
        ...claims.map(({ says, about, source }) => `${name} ${channel} ${source.url} ${says} ${about}`),
      ]),
    )
    const names = [
      ...carrier.facts.map(({ id }) => `fact ${id}`),
      ...carrier.desks.map(({ number, purpose }) => `desk ${purpose} ${number}`),
      ...ways,
    ]
    return names.filter((name, index) => names.indexOf(name) !== index)
  },
}
