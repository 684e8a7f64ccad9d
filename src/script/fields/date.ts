import * as z from 'zod/mini'
import { plainCharacters } from './text.ts'

const shapes = [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, /^(\d{4})(\d{2})(\d{2})$/, /^(\d{4})年(\d{1,2})月(\d{1,2})日$/]
const calendarDate = z.iso.date()

/**
 * Reads a date as people type it: 1995-04-08, 1995/4/8, 19950408, 1995年4月8日.
 *
 * @returns the date as ISO 8601, or undefined where there is no such day
 */
export function readDate(typed: string): string | undefined {
  const text = plainCharacters(typed)
  for (const shape of shapes) {
    const [, year, month, day] = shape.exec(text) ?? []
    if (year && month && day) {
      return z.safeParse(calendarDate, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data
    }
  }
  return undefined
}
