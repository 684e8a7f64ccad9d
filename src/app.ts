import { Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { openapi } from '#generated/openapi.js'
import { lazyAnalyzer } from './reading/lazy-analyzer.ts'
import type { LoadPostalShard } from './reading/postal-areas.ts'
import { directoryRoutes } from './routes/directory.ts'
import { answerError, handleError } from './routes/errors.ts'
import { furiganaRoutes } from './routes/furigana.ts'
import { pageRoutes } from './routes/pages.ts'
import { readingRoutes } from './routes/readings.ts'
import { scriptRoutes } from './routes/scripts.ts'
import { securityHeaders } from './security-headers.ts'

/** What a runtime hands the app. */
export type Runtime = {
  /** The time now; a test passes one that stands still. */
  readonly clock: () => Date
  /** The bytes of the packed dictionary; asked for when the first text has to be read. */
  readonly loadDictionary: () => Promise<ArrayBuffer>
  /** What the postal codes that begin with three digits stand for. */
  readonly loadPostalShard: LoadPostalShard
}

/** The app, the same on every runtime. */
export function createApp({ clock, loadDictionary, loadPostalShard }: Runtime): Hono {
  const analyzer = lazyAnalyzer(loadDictionary)
  const sources = { analyzer, loadPostalShard }
  const app = new Hono()
  app.use(async (context, next) => {
    // Before the answer is made: afterwards each header would wrap it once more, body and all.
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value)
    // Answers may hold what a caller typed: nobody on the way keeps them.
    context.header('Cache-Control', 'no-store')
    await next()
  })
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: async (context, methods) => {
        const response = await answerError(context, 405)
        response.headers.set('Allow', methods.join(', '))
        return response
      },
    }),
  )
  app.get('/healthz', (context) => context.json({ status: 'ok' }))
  app.get('/openapi.json', (context) => context.json(openapi))
  app.route('/api/scripts', scriptRoutes(clock, sources))
  app.route('/api/readings', readingRoutes(analyzer))
  app.route('/api', directoryRoutes())
  app.route('/', pageRoutes(clock, sources))
  app.route('/', furiganaRoutes(analyzer))
  app.notFound((context) => answerError(context, 404))
  app.onError(handleError)
  return app
}
