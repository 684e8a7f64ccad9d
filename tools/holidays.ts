import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import holidays from '@holiday-jp/holiday_jp/lib/holidays.js'

const folder = fileURLToPath(new URL('../generated/', import.meta.url))
/** No desk is asked about a day before the project. */
const firstYear = '2026'

/** Takes the dates of Japan's public holidays out of the package, which also holds their names since 1970. */
export async function extractHolidays(): Promise<void> {
  const dates = Object.keys(holidays).filter((date) => date >= firstYear)
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}holidays.js`, `export const holidays = new Set(${JSON.stringify(dates)})\n`)
  await writeFile(`${folder}holidays.d.ts`, 'export declare const holidays: ReadonlySet<string>\n')
}
