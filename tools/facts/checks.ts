import type { Check } from './check.ts'
import { badHours } from './checks/bad-hours.ts'
import { badLanguageTag } from './checks/bad-language-tag.ts'
import { badNumber } from './checks/bad-number.ts'
import { badSource } from './checks/bad-source.ts'
import { chargedFreeDial } from './checks/charged-free-dial.ts'
import { differentFigures } from './checks/different-figures.ts'
import { droppedSource } from './checks/dropped-source.ts'
import { linkNotHttps } from './checks/link-not-https.ts'
import { missingText } from './checks/missing-text.ts'
import { noGoodSource } from './checks/no-good-source.ts'
import { officialElsewhere } from './checks/official-elsewhere.ts'
import { oldPage } from './checks/old-page.ts'
import { outrunReason } from './checks/outrun-reason.ts'
import { readLongAgo } from './checks/read-long-ago.ts'
import { saidTwice } from './checks/said-twice.ts'
import { sourceNotHttps } from './checks/source-not-https.ts'
import { unreadName } from './checks/unread-name.ts'
import { weakNumber } from './checks/weak-number.ts'

/** Everything that is checked of a fact. */
export const checks: readonly Check[] = [
  badSource,
  noGoodSource,
  weakNumber,
  badNumber,
  chargedFreeDial,
  badHours,
  badLanguageTag,
  missingText,
  differentFigures,
  linkNotHttps,
  officialElsewhere,
  droppedSource,
  saidTwice,
  outrunReason,
  unreadName,
  sourceNotHttps,
  readLongAgo,
  oldPage,
]
