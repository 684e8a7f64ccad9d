import { describe, expect, it } from 'vitest'
import { carriers } from '../../src/carriers/carriers.ts'
import { checks } from '../../tools/facts/checks.ts'
import { findAll } from '../../tools/facts/find-all.ts'
import { sourcesToRead } from '../../tools/facts/sources-to-read.ts'
import { subjects } from '../../tools/facts/subjects.ts'

/** The day on which most was read: what grows old afterwards is for `npm run facts` to say. */
const today = '2026-11-27'

describe('the facts', async () => {
  const findings = await findAll(subjects, today)

  it.each(checks.filter(({ severity }) => severity === 'error'))('$id: $reason', (check) => {
    expect(findings.filter((finding) => finding.check === check).map(({ id, place }) => `${id} ${place}`)).toEqual([])
  })

  it('have been read within the year', () => {
    expect(findings.filter(({ check }) => check.id === 'read-long-ago')).toEqual([])
  })

  it('are those of every carrier and of the general help', () => {
    expect(subjects.map(({ id }) => id)).toEqual([...carriers.map(({ id }) => id), 'help', 'call-time'])
  })
})

describe('the pages to read again', () => {
  const source = (url: string, read: string) => ({ url, read, published: null, confidence: 'official' }) as const

  it('start with the one that was read longest ago, then the one that most rests on', () => {
    const pages = sourcesToRead([
      {
        id: 'one',
        domains: [],
        data: { a: source('https://once', '2026-01-02'), b: source('https://old', '2026-01-01') },
      },
      { id: 'two', domains: [], data: [source('https://often', '2026-01-02'), source('https://often', '2026-03-01')] },
    ])
    expect(pages.map(({ url, uses, ids }) => `${url} ${uses} ${ids}`)).toEqual([
      'https://old 1 one',
      'https://often 2 two',
      'https://once 1 one',
    ])
  })

  it('hold every page that is cited, once', () => {
    const urls = sourcesToRead(subjects).map(({ url }) => url)
    expect(urls).toEqual([...new Set(urls)])
    expect(urls.length).toBeGreaterThan(carriers.length)
  })
})
