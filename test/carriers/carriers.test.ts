import { describe, expect, it } from 'vitest'
import { carrierIds, carriers, findCarrier } from '../../src/carriers/carriers.ts'

describe('the list of carriers', () => {
  it('holds 34 carriers and 6 services for the home, each under its id', () => {
    expect(carriers.map(({ id }) => id)).toEqual(carrierIds)
    expect(carriers.filter(({ kind }) => kind === 'mobile')).toHaveLength(34)
    expect(carriers.filter(({ kind }) => kind === 'home-internet')).toHaveLength(6)
  })

  it.each(carrierIds)('finds %s', (id) => {
    expect(findCarrier(id)?.id).toBe(id)
  })

  it.each(['', 'Docomo', 'other', '__proto__', 'constructor', 'toString', '0', 'length'])(
    'does not find "%s"',
    (id) => {
      expect(findCarrier(id)).toBeUndefined()
    },
  )
})
