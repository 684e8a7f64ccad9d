import { carriers } from '../../src/carriers/carriers.ts'
import { callTimeSources } from '../../src/carriers/now/call-time.ts'
import { generalHelp } from '../../src/help/general-help.ts'
import { type Subject, subjectOf } from './check.ts'

/** Whose official pages the general facts cite, beside those of the state. */
const helpDomains = ['tca.or.jp', 'jreast.co.jp', 'ymobile.jp', 'linemo.jp', 'sakuramobile.jp']

/** Everything that is checked. */
export const subjects: readonly Subject[] = [
  ...carriers.map(subjectOf),
  { id: 'help', domains: helpDomains, data: { topics: generalHelp } },
  { id: 'call-time', domains: [], data: { sources: callTimeSources } },
]
