import { readFile } from 'node:fs/promises'

const file = new URL('../../src/carriers/ledger.tsv', import.meta.url)

/**
 * Reads the ledger of sources: whose, the address, and why it is cited no more where it is not.
 *
 * @returns by id, the addresses that have to be cited
 * @throws Error where a line has not two or three columns
 */
export async function readLedger(): Promise<ReadonlyMap<string, readonly string[]>> {
  const ledger = new Map<string, string[]>()
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [id, url, leftOut, ...more] = line.split('\t')
    if (!id || !url || more.length > 0) throw new Error(`ledger.tsv: not a line of the ledger: ${line}`)
    if (!leftOut) ledger.set(id, [...(ledger.get(id) ?? []), url])
  }
  return ledger
}
