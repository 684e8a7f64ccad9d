import { parseArgs } from 'node:util'
import { timeInJapan } from '../carriers/now/japan-time.ts'
import { languages } from '../languages/languages.ts'
import { errorMessage, wordsOf } from '../languages/words.ts'
import { lazyAnalyzer } from '../reading/lazy-analyzer.ts'
import { matchLanguage } from '../routes/negotiate.ts'
import { carrierNameOf, composeScript } from '../script/compose.ts'
import { readDetails } from '../script/details.ts'
import { readKanji } from '../script/kanji.ts'
import { procedures } from '../script/procedures.ts'
import { scriptText } from '../script/text.ts'
import { loadDictionary, loadPostalShard } from './node-files.ts'

/** The options and the fields of the details that they fill. */
const fields = {
  carrier: 'carrier',
  'carrier-name': 'carrierName',
  'keep-number': 'keepNumber',
  'can-log-in': 'canLogIn',
  'has-app': 'hasApp',
  abroad: 'isAbroad',
  'phone-lost': 'phoneIsLost',
  sim: 'sim',
  phone: 'phoneNumber',
  contract: 'contractNumber',
  name: 'name.kana',
  written: 'name.written',
  'birth-date': 'birthDate',
  'postal-code': 'postalCode',
  address: 'address',
  'old-address': 'oldAddress',
  email: 'email',
  contact: 'contactNumber',
  payment: 'paymentMethod',
  'new-postal-code': 'newPostalCode',
  'new-address': 'newAddress',
  'move-date': 'moveDate',
  'new-name': 'newName',
  'bill-month': 'billMonth',
  amount: 'amount',
  'pay-date': 'payDate',
  'call-date': 'callDate',
  operator: 'operatorName',
  reference: 'referenceNumber',
  'police-number': 'policeNumber',
  'lost-when': 'lostWhen',
  'lost-place': 'lostPlace',
  device: 'deviceName',
  eid: 'eid',
  imei: 'imei',
  'departure-date': 'departureDate',
  'document-date': 'documentDate',
  place: 'place',
  relation: 'relation',
  reason: 'reason',
  date: 'date',
} as const
const usage = `Usage: npm run -s daihon -- cancel --carrier au [--sim esim] [--phone 090-1234-5678] [--lang en]
Calls: ${procedures.join(', ')}
Options: ${Object.keys(fields)
  .map((option) => `--${option}`)
  .join(' ')} --lang (${languages.join(', ')})`

const wrongUsage = 2
const options = Object.fromEntries(['lang', ...Object.keys(fields)].map((name) => [name, { type: 'string' }] as const))

async function main(): Promise<number> {
  let parsed: { values: Record<string, string | boolean | undefined>; positionals: string[] }
  try {
    parsed = parseArgs({ options, allowPositionals: true })
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`)
    return wrongUsage
  }
  const { values, positionals } = parsed
  const language = matchLanguage(String(values.lang ?? languages[0]))
  const [procedure] = positionals
  if (!procedure || !language) {
    console.error(usage)
    return wrongUsage
  }
  const words = wordsOf(language)
  const given = (field: string) => values[optionOf(field)]
  const {
    'name.kana': kana,
    'name.written': written,
    ...rest
  } = Object.fromEntries(Object.values(fields).map((field) => [field, given(field)]))
  const now = new Date()
  const result = readDetails({ ...rest, procedure, language, name: { kana, written } }, timeInJapan(now).date)
  if ('faults' in result) {
    for (const { field, code } of result.faults)
      console.error(`--${optionOf(field)}: ${errorMessage(words, field, code)}`)
    return 1
  }
  const readings = await readKanji(result.details, { analyzer: lazyAnalyzer(loadDictionary), loadPostalShard })
  const script = composeScript(result.details, { language, readings, now })
  process.stdout.write(scriptText(script, carrierNameOf(result.details, language), words))
  return 0
}

function optionOf(field: string): string {
  return Object.entries(fields).find(([, one]) => one === field)?.[0] ?? field
}

process.exitCode = await main()
