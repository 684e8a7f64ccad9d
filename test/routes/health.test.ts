import { expect, it } from 'vitest'
import { clientFiles } from '#generated/client-files.ts'
import { assetCacheControl, securityHeaders } from '../../src/security-headers.ts'
import { describeOnEveryRuntime } from '../support/runtimes.ts'

describeOnEveryRuntime('health', (origin) => {
  it('answers as JSON that all is well', async () => {
    const response = await fetch(`${origin()}/healthz`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.json()).toEqual({ status: 'ok' })
  })

  it.each(['/healthz', clientFiles.style, '/assets/missing.css'])(
    'sends the security headers with %s',
    async (path) => {
      const response = await fetch(origin() + path)
      await response.arrayBuffer()
      const sent = Object.keys(securityHeaders).map((name) => [name, response.headers.get(name)])
      expect(Object.fromEntries(sent)).toEqual(securityHeaders)
    },
  )

  it('lets browsers keep an asset and asks for it anew by its ETag', async () => {
    const first = await fetch(origin() + clientFiles.style)
    expect(first.status).toBe(200)
    expect(first.headers.get('content-type')).toMatch(/^text\/css/)
    expect(first.headers.get('cache-control')).toBe(assetCacheControl)
    await first.arrayBuffer()
    const again = await fetch(origin() + clientFiles.style, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('answers 404 for an asset that is not there', async () => {
    const response = await fetch(`${origin()}/assets/missing.css`)
    await response.arrayBuffer()
    expect(response.status).toBe(404)
  })

  it('does not show the file that configures the headers', async () => {
    const response = await fetch(`${origin()}/_headers`)
    await response.arrayBuffer()
    expect(response.status).toBe(404)
  })
})
