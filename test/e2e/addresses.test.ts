import { expect, it } from 'vitest'
import { carriers } from '../../src/carriers/carriers.ts'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { describeInBrowser } from '../support/browser.ts'
import { withoutServiceWorker } from '../support/browser-options.ts'
import { everything, follow, openScript, readForm, watch } from '../support/pages.ts'

describeInBrowser('an address', (browser) => {
  it.each(languages)('of a script that somebody shared leads to the form: %s', async (language) => {
    const page = await browser.newPage(withoutServiceWorker)
    const seen = watch(page)
    await openScript(page, language, everything)
    const shared = page.url()

    const other = await browser.newPage(withoutServiceWorker)
    expect((await other.goto(shared))?.status()).toBe(405)
    const words = wordsOf(language)
    expect(await other.getByRole('heading', { level: 1 }).innerText()).toBe(words.errorPages[405].title)
    expect(await other.getByRole('main').innerText()).toContain(words.errorPages[405].text)
    await follow(other, () => other.getByRole('main').getByRole('link', { name: words.backToForm }).click())
    expect(new URL(other.url()).pathname).toBe(`/${language}/`)
    expect(await readForm(other)).toEqual({ procedure: 'cancel' })
    expect(seen).toEqual([])
  })

  it.each(['/en/carriers/nobody', '/zh-Hans/carriers/__proto__'])(
    'of a carrier that is not there leads to the list, and to a form for another one: %s',
    async (path) => {
      const page = await browser.newPage(withoutServiceWorker)
      expect((await page.goto(path))?.status()).toBe(404)
      expect(await page.locator('.carriers a').count()).toBe(carriers.length)
      await follow(page, () => page.locator('main a[href$="?carrier=other"]').click())
      expect(await page.locator('#carrierName').isVisible()).toBe(true)
      expect(await readForm(page)).toEqual({ carrier: 'other', procedure: 'cancel' })
    },
  )

  it.each(['/en/nothing', '/nothing'])('that is not there says so: %s', async (path) => {
    const page = await browser.newPage(withoutServiceWorker)
    expect((await page.goto(path))?.status()).toBe(404)
    await follow(page, () => page.getByRole('main').getByRole('link').click())
    expect(await page.locator('form#details').count()).toBe(1)
  })

  it('keeps nothing of the person in the browser', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await openScript(page, 'en', everything)
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  it('goes back from the script to the form as it was', async () => {
    const page = await browser.newPage(withoutServiceWorker)
    await openScript(page, 'en', everything)
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/en/')
    expect(await page.locator('form#details').count()).toBe(1)
  })

  it.each(carriers.map(({ id }) => id))(
    'of the carrier %s leads to a form for it, and its links go where they say',
    async (id) => {
      const page = await browser.clearedPage(withoutServiceWorker)
      const seen = watch(page)
      expect((await page.goto(`/en/carriers/${id}`))?.status()).toBe(200)
      const links = await page
        .getByRole('main')
        .getByRole('link')
        .evaluateAll((all) =>
          all.map((link) => ({ href: link.getAttribute('href') ?? '', target: link.getAttribute('target') })),
        )
      // Out of the site only in a new tab: what was typed and read stays open.
      for (const { href, target } of links) {
        expect(href).toMatch(/^(https?:\/\/|tel:|\/en\/)/)
        expect(target, href).toBe(href.startsWith('http') ? '_blank' : null)
      }
      await follow(page, () => page.getByRole('link', { name: wordsOf('en').carrier.write(nameOf(id)) }).click())
      expect(await readForm(page)).toEqual({ carrier: id, procedure: 'cancel' })
      expect(seen).toEqual([])
    },
  )
})

function nameOf(id: string): string {
  return carriers.find((carrier) => carrier.id === id)?.name.en ?? ''
}
