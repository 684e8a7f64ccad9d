import { serve } from '@hono/node-server'
import { createApp } from '../../src/app.ts'
import { limitBody, requireMediaType } from '../../src/routes/body.ts'
import { serializeScript } from '../../src/routes/serialize.ts'
import { composeScript } from '../../src/script/compose.ts'
import { readDetails } from '../../src/script/details.ts'
import { benchDetails } from './details.ts'
import { loadKuroshiroScripts } from './kuroshiro.ts'

const result = readDetails(benchDetails, '2026-11-23')
if ('faults' in result) throw new Error(JSON.stringify(result.faults))
const script = composeScript(result.details, { language: 'en', readings: {}, now: new Date() })
const readyMade = new TextDecoder().decode(serializeScript(script))

const noKanji = () => Promise.reject(new Error('no kanji is read here'))
const app = createApp({ clock: () => new Date(), loadDictionary: noKanji, loadPostalShard: noKanji })
const body = [requireMediaType('application/json'), limitBody] as const
const type = { 'Content-Type': 'application/json' }

app.post('/bench/ready-made', ...body, async (context) => {
  JSON.parse(await context.req.text())
  return context.body(readyMade, 200, type)
})
// In a server of its own: its dictionary's 400 MB would weigh on the others.
if (process.argv.includes('kuroshiro')) {
  const readWithKuroshiro = await loadKuroshiroScripts()
  app.post('/bench/kuroshiro', ...body, async (context) => {
    JSON.parse(await context.req.text())
    return context.body(JSON.stringify(await readWithKuroshiro(script)), 200, type)
  })
}

serve({ fetch: app.fetch, port: 0 }, ({ port }) => process.stdout.write(`${port}\n`))
