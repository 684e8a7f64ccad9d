import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { createApp } from '../app.ts'
import { assetCacheControl, securityHeaders } from '../security-headers.ts'
import { loadDictionary, loadPostalShard } from './node-files.ts'

const app = createApp({ clock: () => new Date(), loadDictionary, loadPostalShard })

const assets = serveStatic({
  root: fileURLToPath(new URL('./public', import.meta.url)),
  onFound: (_path, context) => context.header('Cache-Control', assetCacheControl),
})

const serviceWorker = serveStatic({
  root: fileURLToPath(new URL('./public', import.meta.url)),
  onFound: (_path, context) => context.header('Cache-Control', 'no-cache'),
})

const site = new Hono()
site.use(compress())
for (const [path, files] of [
  ['/assets/*', assets],
  ['/service-worker.js', serviceWorker],
] as const) {
  site.use(path, async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(securityHeaders)) context.res.headers.set(name, value)
  })
  site.use(path, etag(), files)
}
// Not route(): it would leave the app's own answer to unknown addresses behind.
site.all('*', (context) => app.fetch(context.req.raw, context.env))

const port = Number(process.env.PORT ?? 8787)
const server = serve({ fetch: site.fetch, port }, (address) => {
  console.log(`Daihon is at http://localhost:${address.port}`)
})

server.on('error', (error) => {
  console.error(`Daihon cannot listen on port ${port}: ${error.message}`)
  process.exit(1)
})

let closing = false
function close(): void {
  if (closing) process.exit(1)
  closing = true
  server.close()
  // Answers under way get five seconds.
  setTimeout(() => process.exit(0), 5000).unref()
}
process.on('SIGINT', close)
process.on('SIGTERM', close)
