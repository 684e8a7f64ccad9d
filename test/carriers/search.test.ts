import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriers } from '../../src/carriers/carriers.ts'
import { searchCarriers, searchKey } from '../../src/carriers/search.ts'

const find = (typed: string) => searchCarriers(carriers, typed).map(({ id }) => id)

describe('a carrier is found', () => {
  it.each([
    ['docomo', 'docomo'],
    ['DOCOMO', 'docomo'],
    ['どこも', 'docomo'],
    ['ドコモ', 'docomo'],
    ['ﾄﾞｺﾓ', 'docomo'],
    ['都科摩', 'docomo'],
    ['ＮＴＴドコモ', 'docomo'],
    ['dokomo', 'docomo'],
    ['エーユー', 'au'],
    ['えーゆー', 'au'],
    ['eeyuu', 'au'],
    ['KDDI', 'au'],
    ['软银', 'softbank'],
    ['sofutobanku', 'softbank'],
    ['Soft Bank', 'softbank'],
    ['UQ', 'uq-mobile'],
    ['ユーキューモバイル', 'uq-mobile'],
    ['yūkyū mobairu', 'uq-mobile'],
    ['Y!mobile', 'ymobile'],
    ['ワイモバ', 'ymobile'],
    ['らくてん', 'rakuten'],
    ['乐天', 'rakuten'],
    ['rakuten', 'rakuten'],
    ['アイアイジェイ', 'iijmio'],
    ['mainéo', 'mineo'],
    ['永旺', 'aeon-mobile'],
    ['日本通信', 'nihon-tsushin'],
    ['ソニーネットワークコミュニケーションズ株式会社', 'nuro-mobile'],
    ['my bill says 株式会社オプテージ', 'mineo'],
    ['j:com モバイル', 'jcom-mobile'],
    ['ホーム5G', 'docomo-home-5g'],
  ])('by “%s”: %s', (typed, id) => {
    expect(find(typed)).toContain(id)
  })

  it.each([
    ['au', 'au'],
    ['docomo', 'docomo'],
    ['LINEMO', 'linemo'],
    ['SoftBank Air', 'softbank-air'],
  ])('“%s” first of all where that is its whole name', (typed, id) => {
    expect(find(typed)[0]).toBe(id)
  })

  it('by its network or its company, with the others there', () => {
    expect(find('docomo')).toEqual(expect.arrayContaining(['docomo', 'ahamo', 'irumo', 'mineo', 'docomo-home-5g']))
  })

  it.each(carriers)('by each of the names of $id', ({ id, name, said, aliases = [] }) => {
    for (const typed of [...Object.values(name), said.text, said.reading ?? said.text, ...aliases]) {
      expect(find(typed)).toContain(id)
    }
  })

  it.each(['', ' ', '!', 'Vodafone UK', 'ー', '🎉'])('by nothing that it is not called: “%s”', (typed) => {
    expect(find(typed)).toEqual([])
  })

  it('or not, whatever is typed, and its key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        expect(new Set(find(typed)).size).toBe(find(typed).length)
        expect(searchKey(searchKey(typed))).toBe(searchKey(typed))
      }),
    )
  })
})
