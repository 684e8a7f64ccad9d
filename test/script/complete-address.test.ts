import { describe, expect, it } from 'vitest'
import { completeAddress } from '../../src/script/complete-address.ts'
import { loadPostalShard } from '../support/postal-shards.ts'

const complete = (postalCode: string, address?: string) =>
  completeAddress({ postalCode, ...(address !== undefined && { address }) }, loadPostalShard)

describe('an address is completed from its postal code', () => {
  it.each([
    [undefined, '東京都新宿区西新宿'],
    ['2-8-1', '東京都新宿区西新宿2-8-1'],
    ['２－８－１', '東京都新宿区西新宿２－８－１'],
    ['西新宿2-8-1', '東京都新宿区西新宿2-8-1'],
    ['新宿区西新宿2-8-1', '東京都新宿区西新宿2-8-1'],
    ['東京都新宿区西新宿2-8-1', '東京都新宿区西新宿2-8-1'],
    ['東京都 新宿区 西新宿 2-8-1', '東京都 新宿区 西新宿 2-8-1'],
    ['とうきょうと しんじゅくく 2-8-1', 'とうきょうと しんじゅくく 2-8-1'],
    ['大阪市', '大阪市'],
  ])('%s → %s', async (typed, address) => {
    expect(await complete('160-0023', typed)).toEqual({ address })
  })

  it.each([
    ['〒１６０－００２３', { address: '東京都新宿区西新宿' }],
    ['1600023', { address: '東京都新宿区西新宿' }],
    // Not listed, and an office’s own: the city is certain, the town is not.
    ['160-0000', { address: '東京都新宿区' }],
    ['163-8001', { address: '東京都新宿区' }],
    ['999-9999', { fault: 'not-found' }],
    ['160', { fault: 'postal-code' }],
    ['', { fault: 'postal-code' }],
  ])('the code %s gives %j', async (code, expected) => {
    expect(await complete(code)).toEqual(expected)
  })
})
