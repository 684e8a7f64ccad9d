import type { Carrier } from '../../src/carriers/carrier.ts'
import { carriers } from '../../src/carriers/carriers.ts'
import { timeInJapan } from '../../src/carriers/now/japan-time.ts'
import { procedures } from '../../src/script/procedures.ts'
import { type Finding, findAll } from './find-all.ts'
import { sourcesToRead } from './sources-to-read.ts'
import { subjects } from './subjects.ts'

const { date: today } = timeInJapan(new Date())
const findings = await findAll(subjects, today)
const mostListed = 40

console.log(
  `${of('mobile')} carriers, ${of('home-internet')} internet services for the home, ${procedures.length} kinds of calls`,
)
print('error')
print('warning')
console.log('\nTo read again, oldest and most used first:')
console.log('read\tpage\tuses\twhose\taddress')
for (const { read, published, uses, ids, url } of sourcesToRead(subjects).slice(0, mostListed)) {
  console.log([read, published ?? 'undated', uses, ids.join(' '), url].join('\t'))
}
process.exitCode = findings.some(({ check }) => check.severity === 'error') ? 1 : 0

function of(kind: Carrier['kind']): number {
  return carriers.filter((carrier) => carrier.kind === kind).length
}

function print(severity: Finding['check']['severity']): void {
  const found = findings.filter(({ check }) => check.severity === severity)
  console.log(`\n${found.length} ${severity}s`)
  for (const check of new Set(found.map((finding) => finding.check))) {
    const places = found.filter((finding) => finding.check === check)
    console.log(`${check.id}: ${check.reason} (${places.length})`)
    for (const { id, place } of places) console.log(`  ${id} ${place}`)
  }
}
