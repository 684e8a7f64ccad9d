import type { Source } from '../../../src/carriers/carrier.ts'
import type { Check } from '../check.ts'
import { sourcesIn } from '../walk.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const dayMonthOrYear = /^\d{4}(-\d{2}(-\d{2})?)?$/

export const badSource: Check = {
  id: 'bad-source',
  reason: 'A source is a web page, with the dates of the page and of the reading, in that order.',
  severity: 'error',
  find: ({ data }) => sourcesIn(data).flatMap(([path, source]) => (isGood(source) ? [] : [path])),
}

function isGood({ url, read, published }: Source): boolean {
  return (
    URL.canParse(url) &&
    /^https?:$/.test(new URL(url).protocol) &&
    day.test(read) &&
    isDate(read) &&
    (published === null || (dayMonthOrYear.test(published) && isDate(published) && published <= read))
  )
}

function isDate(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
