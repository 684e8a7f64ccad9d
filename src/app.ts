import { Hono } from 'hono'

/** What a runtime hands the app. */
export type Runtime = {
  /** The time now; a test passes one that stands still. */
  readonly clock: () => Date
}

/** The app, the same on every runtime. */
export function createApp(_runtime: Runtime): Hono {
  const app = new Hono()
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  return app
}
