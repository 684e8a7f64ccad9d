import ical, { ICalAlarmType } from 'ical-generator'
import type { ReminderId } from '../languages/call-view/words.ts'
import type { OpenCall } from './kept-call.ts'
import type { Notes } from './notes.ts'
import { fill, type PageWords } from './page-words.ts'

const daysUntil: Readonly<Record<ReminderId, number>> = { confirm: 2, bill: 30, 'return-sim': 3, 'call-back': 1 }
const wakesAtHour = 10

/** What to be reminded of after a call that ended so. */
export function remindersFor({ script }: OpenCall, { outcome }: Notes): ReminderId[] {
  if (outcome !== 'done') return ['call-back']
  const ends = script.procedure === 'cancel' || script.procedure === 'port-out' || script.procedure === 'cooling-off'
  return ['confirm', 'bill', ...(ends && script.sim !== 'esim' ? (['return-sim'] as const) : [])]
}

/**
 * The reminders as a calendar file (iCalendar, RFC 5545): whole days, each with an alarm in the morning.
 *
 * @param today as the device has it
 */
export function calendarFile(call: OpenCall, notes: Notes, words: PageWords, today: Date): string {
  const calendar = ical({ name: call.title, prodId: { company: 'Daihon', product: 'Daihon' } })
  for (const id of remindersFor(call, notes)) {
    const start = dayOf(id, notes, today)
    const event = calendar.createEvent({
      id: `${notes.id}-${id}@daihon`,
      start,
      allDay: true,
      floating: true,
      stamp: today,
      summary: fill(words.callView.after.reminders[id], { carrier: call.carrierName }),
      description: recordText(notes, words),
    })
    event.createAlarm({ type: ICalAlarmType.display, triggerAfter: wakesAtHour * 60 * 60 })
  }
  return calendar.toString()
}

/** The notes as text, empty ones left out: to send, or to keep as proof. */
export function recordText(notes: Notes, words: PageWords): string {
  return recordRows(notes, words)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n')
}

/** The notes as labels and values, empty ones left out. */
export function recordRows(notes: Notes, { callView, locale }: PageWords): (readonly [string, string])[] {
  const texts = callView.notes
  const when = notes.startedAt && new Date(notes.startedAt).toLocaleString(locale)
  const rows: (readonly [string, string])[] = [
    [callView.title, notes.title],
    [texts.startedAt, when],
    [texts.number, notes.number],
    [texts.operatorName, notes.operatorName],
    [texts.referenceNumber, notes.referenceNumber],
    [texts.promised, notes.promised],
    [texts.promisedFor, notes.promisedFor],
    [texts.outcome, notes.outcome && texts.outcomes[notes.outcome]],
    [texts.free, notes.free],
  ]
  return rows.filter(([, value]) => value !== '')
}

function dayOf(id: ReminderId, { promisedFor }: Notes, today: Date): Date {
  const promised = /^(\d{4})-(\d{2})-(\d{2})$/.exec(promisedFor)
  if (id === 'call-back' && promised) return new Date(Number(promised[1]), Number(promised[2]) - 1, Number(promised[3]))
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + daysUntil[id])
}
