import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'

describeInBrowser('smoke', (browser) => {
  it('reaches the server', async () => {
    const page = await browser.newPage()
    const response = await page.goto('/healthz')
    expect(response?.status()).toBe(200)
    expect(await page.textContent('body')).toContain('ok')
  })

  it('has a font for Japanese', async () => {
    const page = await browser.newPage()
    await page.setContent('<span>台本</span><br><span>\u{10FFFD}\u{10FFFC}</span>')
    const [japanese, missing] = await page.locator('span').all()
    expect(await japanese?.screenshot()).not.toEqual(await missing?.screenshot())
  })
})
