import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator'
import type { ReminderId } from '../languages/call-view/words.ts'
import { remindersFor } from './follow-up.ts'
import type { OpenCall } from './kept-call.ts'
import type { Notes } from './notes.ts'
import { fill, type PageWords } from './page-words.ts'
import { recordText } from './record.ts'

const daysUntil: Readonly<Record<ReminderId, number>> = { confirm: 2, bill: 30, 'return-sim': 3, 'call-back': 1 }
const wakesAtHour = 10
const oneDay = 24 * 60 * 60 * 1000

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
      end: new Date(start.getTime() + oneDay),
      allDay: true,
      stamp: today,
      summary: fill(words.callView.after.reminders[id], { carrier: call.carrierName }),
      description: recordText(notes, words),
    })
    const alarm = event.createAlarm({ type: ICalAlarmType.display, triggerAfter: wakesAtHour * 60 * 60 })
    alarm.relatesTo(ICalAlarmRelatesTo.start)
  }
  return calendar.toString()
}

/** A day as the calendar's library takes it: it reads the date in UTC. */
function dayOf(id: ReminderId, { promisedFor }: Notes, today: Date): Date {
  const promised = /^(\d{4})-(\d{2})-(\d{2})$/.exec(promisedFor)
  if (id === 'call-back' && promised) {
    return new Date(Date.UTC(Number(promised[1]), Number(promised[2]) - 1, Number(promised[3])))
  }
  return new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + daysUntil[id]))
}
