import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { withServiceWorker } from '../../support/browser-options.ts'
import { act, desk, openCall, phone, placeOf } from '../../support/call-view.ts'
import { everything, openScript } from '../../support/pages.ts'

describeInBrowser('without network', (browser) => {
  it('a call that is open goes on, also after a reload', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await openCall(page)
    await ready(page)
    await page.context().setOffline(true)
    const first = await placeOf(page)
    await act(page, 'next')
    await page.reload()
    expect(await placeOf(page)).not.toBe(first)
    await act(page, 'search')
    await page.locator('#call-heard').fill('かいやく')
    await page.locator('.results [data-step]').first().waitFor()
    await page.locator('dialog [data-close]').click()
    await act(page, 'more')
    await page.locator('[data-act="code"]').click()
    await page.locator('.code svg').waitFor()
  })

  it('a call opens again in a new tab only if the person kept it', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await openCall(page)
    await ready(page)
    await page.context().setOffline(true)
    const other = await page.context().newPage()
    await other.goto('/en/call')
    await other.getByText('No call is open here').waitFor()
    await act(page, 'more')
    await page.locator('input[name="keep"]').check()
    await other.reload()
    await other.locator('.exchange').waitFor()
    await page.locator('input[name="keep"]').uncheck()
    // A tab that has it open goes on with it; a new one finds nothing.
    await other.reload()
    await other.locator('.exchange').waitFor()
    const another = await page.context().newPage()
    await another.goto('/en/call')
    await another.getByText('No call is open here').waitFor()
  })

  it('a kept call opens where it was left, with its notes, after the phone has ended the page', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await openCall(page)
    await ready(page)
    await act(page, 'more')
    await page.locator('input[name="keep"]').check()
    await page.keyboard.press('Escape')
    await act(page, 'next')
    await act(page, 'next')
    const place = await placeOf(page)
    await act(page, 'notes')
    await page.locator('#notes-operatorName').fill('たなか')
    await page.context().setOffline(true)
    const other = await page.context().newPage()
    await page.close()
    await other.goto('/en/call')
    await other.locator('.exchange').waitFor()
    expect(await placeOf(other)).toBe(place)
    await act(other, 'notes')
    expect(await other.locator('#notes-operatorName').inputValue()).toBe('たなか')
  })

  it('another call that nobody asked to keep leaves the kept one as it is', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await openCall(page)
    await act(page, 'more')
    await page.locator('input[name="keep"]').check()
    await page.keyboard.press('Escape')
    await act(page, 'next')
    const place = await placeOf(page)
    await openCall(page, 'en', { carrier: 'docomo', 'name.written': 'SOMEBODY ELSE' })
    await act(page, 'more')
    expect(await page.locator('input[name="keep"]').isChecked()).toBe(false)
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).toContain('NGUYEN')
    expect(kept).not.toContain('SOMEBODY')
    // Nor does it move the place in the kept one.
    const other = await page.context().newPage()
    await other.goto('/en/call')
    await other.locator('.exchange').waitFor()
    expect(await placeOf(other)).toBe(place)
  })

  it('the language cannot be switched, and the call stays', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await openCall(page)
    await ready(page)
    await act(page, 'next')
    const place = await placeOf(page)
    await page.context().setOffline(true)
    await page.goto('/zh-Hans/call')
    await page.waitForURL('**/en/call')
    await page.locator('.exchange').waitFor()
    expect(await placeOf(page)).toBe(place)
  })

  it('phrases, the decoder and the page for a lost phone open, and say that they are kept copies', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await page.goto('/en/')
    await ready(page)
    await expect
      .poll(() => page.evaluate(async () => Boolean(await caches.match('/en/lost/docomo'))), { timeout: 20_000 })
      .toBe(true)
    await expect
      .poll(() => page.evaluate(async () => Boolean(await caches.match('/en/lost/ymobile'))), { timeout: 20_000 })
      .toBe(true)
    await page.context().setOffline(true)
    for (const path of ['phrases', 'decoder', 'lost', 'lost/docomo', 'lost/ymobile']) {
      await page.goto(`/en/${path}`)
      expect(await page.locator('#saved-note').innerText(), path).toMatch(/You are offline.*saved on .*\d{4}/)
      expect(await page.locator('[lang="ja"]').count()).toBeGreaterThan(0)
    }
    await page.goto('/en/decoder')
    await page.locator('#heard').fill('かねます')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.decoder > div:visible').count()).toBeLessThan(10)
  })

  it('the decoder is searched where the network went after the page had come', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await page.goto('/en/decoder')
    await ready(page)
    await page.context().setOffline(true)
    await page.locator('#heard').fill('かねます')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.decoder > div:visible').count()).toBeLessThan(10)
  })

  it('a form in a panel that cannot be sent says so in the panel', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await openCall(page)
    await ready(page)
    await act(page, 'more')
    await page.context().setOffline(true)
    await page.locator('.panel.more [action$="/script"] button').click()
    await page.locator('dialog [role="status"]', { hasText: 'Nothing was sent' }).waitFor()
  })

  it('a form that cannot be sent says so, and what was typed is still there', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await page.goto('/en/')
    await ready(page)
    await page.locator('#phoneNumber').fill('090-1234-5678')
    await page.context().setOffline(true)
    await page.locator('form#details .submit button').click()
    await page.getByText('Nothing was sent').waitFor()
    expect(await page.locator('#phoneNumber').inputValue()).toBe('090-1234-5678')
  })

  it('a page that needs the network names those that do not', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await page.goto('/zh-Hans/phrases')
    await ready(page)
    await page.context().setOffline(true)
    await page.goto('/zh-Hans/carriers')
    await page.locator('main a[href="/zh-Hans/decoder"]').click()
    expect(await page.locator('.decoder > div').count()).toBeGreaterThan(40)
  })

  it('the details of a script are in no cache', async () => {
    const page = await browser.newPage({ ...desk, ...withServiceWorker })
    await openCall(page)
    await ready(page)
    await openScript(page, 'en', everything)
    const held = await page.evaluate(async () => {
      const texts: string[] = []
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) texts.push((await (await cache.match(request))?.text()) ?? '')
      }
      return texts
    })
    expect(held.length).toBeGreaterThan(10)
    expect(held.filter((text) => text.includes('NGUYEN') || text.includes('K123'))).toEqual([])
  })

  it('a new version takes over, and the one before stays for an open call', async () => {
    const site = await changingSite(browser.origin)
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await page.goto(`${site.origin}/en/phrases`)
    await ready(page)
    await page.evaluate(async () => {
      for (const name of ['daihon-older', 'daihon-old']) await caches.open(name)
    })
    site.change()
    await page.evaluate(async () => {
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      })
      await (await navigator.serviceWorker.ready).update()
      await changed
    })
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['daihon-old', 'daihon-newer'])
    // A page that only the version before has kept still opens.
    await page.evaluate(async () => {
      await (await caches.open('daihon-old')).put(
        '/en/lost/nobody',
        new Response('<p id="old">kept</p>', { headers: { 'Content-Type': 'text/html' } }),
      )
    })
    site.close()
    await page.context().setOffline(true)
    await page.goto(`${site.origin}/en/lost/nobody`)
    expect(await page.locator('#old').innerText()).toBe('kept')
    await page.goto(`${site.origin}/en/phrases`)
    expect(await page.locator('.phrases .said').count()).toBeGreaterThan(4)
  })

  it('can be put on the home screen', async () => {
    const page = await browser.newPage({ ...phone, ...withServiceWorker })
    await page.goto('/zh-Hans/')
    const address = await page.locator('link[rel="manifest"]').getAttribute('href')
    const answer = await page.request.get(address ?? '')
    expect(answer.headers()['content-type']).toMatch(/manifest\+json/)
    const manifest = await answer.json()
    expect(manifest).toMatchObject({ start_url: '/zh-Hans/', display: 'standalone', lang: 'zh-Hans' })
    for (const { src } of manifest.icons) expect((await page.request.get(src)).status(), src).toBe(200)
  })
})

/** The site on a port of its own, where a new version of the service worker can come out. */
async function changingSite(origin: string) {
  let changed = false
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url, { headers: { 'Accept-Encoding': 'identity' } })
    const body = Buffer.from(await answer.arrayBuffer())
    const isWorker = changed && request.url === '/service-worker.js'
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' })
    response.end(isWorker ? body.toString().replace(/daihon-\$\{"\w+"\}|daihon-\w{12}/, 'daihon-newer') : body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    change: () => {
      changed = true
    },
    close: () => server.closeAllConnections(),
  }
}

/** Waits until the service worker has what it keeps. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      )
    }
  })
}
