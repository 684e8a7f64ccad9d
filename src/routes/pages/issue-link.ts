import { bugs } from '../../../package.json'
import type { Carrier } from '../../carriers/carrier.ts'
import { timeInJapan } from '../../carriers/now/japan-time.ts'

/** The address of a new issue of the project, with what it is about written in; for whoever saw that a fact has changed. */
export function changedLink({ id, name, page }: Carrier, today: Date): string {
  const link = new URL(`${bugs.url}/new`)
  link.searchParams.set('title', `${name.en}: a fact has changed`)
  link.searchParams.set(
    'body',
    [
      `Carrier: ${id}`,
      `Seen on: ${timeInJapan(today).date}`,
      `The carrier's page: ${page ?? ''}`,
      '',
      'What the page here says:',
      '',
      'What is true now, and the address where it stands:',
      '',
    ].join('\n'),
  )
  return link.href
}
