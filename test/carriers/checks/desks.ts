import type { Carrier, Desk } from '../../../src/carriers/carrier.ts'

/** Numbers can be dialled, nobody pays for a free-dial one, and a desk closes after it opens. */
export function badDesks(carrier: Carrier): string[] {
  return carrier.desks.filter((desk) => !isGood(desk)).map(({ number, purpose }) => `${purpose} ${number}`)
}

function isGood({ number, cost, hours, languages }: Desk): boolean {
  return (
    /^[+*#]?\d+(-\d+)*$/.test(number) &&
    !(/^0(120|800)/.test(number) && cost === 'charged') &&
    (!hours || (isTime(hours.opens) && isTime(hours.closes) && hours.opens < hours.closes)) &&
    languages.every((tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag))
  )
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text)
}
