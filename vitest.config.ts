import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** Tests that need the servers or the browser; all others start without waiting for them. */
const served = ['test/routes/*.test.ts', 'test/e2e/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...served, '**/node_modules/**'] },
      },
      { extends: true, test: { name: 'served', include: served, globalSetup: ['test/support/serve.ts'] } },
    ],
  },
})
