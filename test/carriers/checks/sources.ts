import type { Carrier, Source } from '../../../src/carriers/carrier.ts'
import { objectsIn } from './walk.ts'

const day = /^\d{4}-\d{2}-\d{2}$/
const published = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** A source is a web page, with the dates of the page and of the reading, in that order. */
export function badSources(carrier: Carrier): string[] {
  return [...objectsIn(carrier)]
    .filter(([, found]) => 'confidence' in found)
    .filter(([, found]) => !isGood(found as Source))
    .map(([path]) => path)
}

/** Everything that is shown as true has a source that is not weak. */
export function baseless(carrier: Carrier): string[] {
  const shown = [...objectsIn(carrier)].filter(([path, { sources }]) => sources && !path.includes('/rivals/'))
  const rivals = [...objectsIn(carrier)].filter(([path, { sources }]) => sources && path.includes('/rivals/'))
  return [
    ...shown.filter(([, { sources }]) => (sources as Source[]).every(({ confidence }) => confidence === 'weak')),
    ...rivals.filter(([, { sources }]) => (sources as Source[]).length === 0),
  ].map(([path]) => path)
}

function isGood(source: Source): boolean {
  return (
    URL.canParse(source.url) &&
    /^https?:$/.test(new URL(source.url).protocol) &&
    day.test(source.read) &&
    isDate(source.read) &&
    (source.published === null ||
      (published.test(source.published) && isDate(source.published) && source.published <= source.read))
  )
}

function isDate(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
