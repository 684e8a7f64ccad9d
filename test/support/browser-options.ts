import type { BrowserContextOptions } from 'playwright-core'

/** For tests of how a page looks: each new page would fetch, in the background, all that is kept for offline. */
export const withoutServiceWorker = { serviceWorkers: 'block' } as const satisfies BrowserContextOptions
export const withServiceWorker = { serviceWorkers: 'allow' } as const satisfies BrowserContextOptions
