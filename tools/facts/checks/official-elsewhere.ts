import type { Check } from '../check.ts'
import { sourcesIn } from '../walk.ts'

/** They keep copies of others' pages; the address of the page stands in their own. */
const archives = ['megalodon.jp', 'web.archive.org']

export const officialElsewhere: Check = {
  id: 'official-elsewhere',
  reason: 'An official source is a page of the operator or of the state, or a kept copy of one.',
  severity: 'error',
  find: ({ data, domains }) =>
    sourcesIn(data).flatMap(([path, { url, confidence }]) =>
      confidence === 'official' && !isOfficial(url, domains) ? [`${path} ${url}`] : [],
    ),
}

function isOfficial(url: string, domains: readonly string[]): boolean {
  const { hostname, pathname } = new URL(url)
  if (archives.includes(hostname)) {
    const [original] = /https?:\/\/.*$/.exec(pathname) ?? []
    return original !== undefined && URL.canParse(original) && isOfficial(original, domains)
  }
  return ['go.jp', ...domains].some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
}
