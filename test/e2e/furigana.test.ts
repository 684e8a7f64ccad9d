import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { follow, languageSwitch, readJapanese, watch } from '../support/pages.ts'

const letter = '本日は、お電話いただきありがとうございます。\n4月1日までに、03-1234-5678へご連絡ください。'

describeInBrowser('the page of furigana', (browser) => {
  it.each([false, true])(
    'shows what was pasted with its readings, in sight, JavaScript: %s',
    async (javaScriptEnabled) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled })
      const seen = watch(page)
      expect((await readJapanese(page, 'en', letter)).status()).toBe(200)
      const lines = await page.locator('#readings .ja').all()
      expect(lines).toHaveLength(2)
      await expect.poll(() => lines[0]?.evaluate((line) => line.getBoundingClientRect().top)).toBeLessThan(844)
      expect(await lines[1]?.locator('rt').allTextContents()).toEqual(
        expect.arrayContaining(['しがつ', 'ついたち', 'れんらく']),
      )
      expect(await page.locator('textarea').inputValue()).toBe(letter)
      await page.locator('label[for="show-kana"]').click()
      expect(await page.locator('#readings .kana').first().innerText()).toContain(
        'おでんわいただき ありがとうございます。',
      )
      expect(seen).toEqual([])
    },
  )

  it('changes its language with what was pasted, which stands in no address', async () => {
    const page = await browser.newPage()
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(decodeURIComponent(request.url())))
    await readJapanese(page, 'en', letter)
    expect((await follow(page, () => languageSwitch(page, 'zh-Hans').click())).status()).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans')
    expect(await page.locator('textarea').inputValue()).toBe(letter)
    expect(await page.locator('#readings .ja').count()).toBe(2)
    expect(addresses.join(' ')).not.toMatch(/\?|電話/)
  })

  it('is reached from the foot of every page', async () => {
    const page = await browser.newPage()
    await page.goto('/en/')
    await follow(page, () => page.getByRole('contentinfo').getByRole('link', { name: 'Readings for any' }).click())
    expect(new URL(page.url()).pathname).toBe('/en/furigana')
  })
})
