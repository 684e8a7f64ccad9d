import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detailsIn, linkTo } from '../../src/client/device-link.ts'
import { languages } from '../../src/languages/languages.ts'

const origin = 'https://daihon.example'
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant('__proto__'))
const details = fc.dictionary(text, text)

describe('the link to another device', () => {
  it('gives back any details, and has them in the fragment alone', () => {
    fc.assert(
      fc.property(details, fc.constantFrom(...languages), (posted, language) => {
        const link = new URL(linkTo(posted, language, origin))
        expect(link.href.split('#')[0]).toBe(`${origin}/${language}/call`)
        expect(detailsIn(link.hash)).toEqual(posted)
      }),
    )
  })

  it('is broken, and nothing worse, whatever stands behind its name', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        const found = detailsIn(`#details=${rest}`)
        if (found === 'broken') return
        expect(Object.values(found ?? {}).every((value) => typeof value === 'string')).toBe(true)
      }),
    )
  })

  it.each(['[]', 'null', '"text"', '1', '{"a":1}', '{"a":{"b":"c"}}', '{"a":'])('takes %s for broken', (json) => {
    expect(detailsIn(`#details=${btoa(json)}`)).toBe('broken')
  })

  it('is broken where its end is cut off', () => {
    const { hash } = new URL(linkTo({ 'name.kana': 'グエン ティ ラン' }, 'en', origin))
    for (let length = '#details='.length; length < hash.length; length++) {
      expect(detailsIn(hash.slice(0, length)), `${length}`).toBe('broken')
    }
  })

  it.each(['', '#', '#stage-opening', '#details'])('is none where the fragment is “%s”', (fragment) => {
    expect(detailsIn(fragment)).toBeUndefined()
  })
})
