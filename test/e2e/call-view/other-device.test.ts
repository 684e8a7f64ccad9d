import jsqr from 'jsqr'
import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { act, desk, goOnTo, openCall, phone } from '../../support/call-view.ts'
import { everything, follow, longest, openScript } from '../../support/pages.ts'

describeInBrowser('to another device and to paper', (browser) => {
  it('carries the call in a code that is shown after a warning and reaches no server before a tap', async () => {
    const page = await browser.newPage(desk)
    await openCall(page)
    await act(page, 'more')
    expect(await page.locator('.panel.more').innerText()).toContain('Whoever photographs it has them')
    expect(await page.locator('.code svg').count()).toBe(0)
    await page.locator('[data-act="code"]').click()
    const image = PNG.sync.read(await page.locator('.code svg').screenshot())
    const link = jsqr(new Uint8ClampedArray(image.data), image.width, image.height)?.data ?? ''
    expect(new URL(link).pathname).toBe('/en/call')

    const other = await browser.newPage(phone)
    const asked: string[] = []
    other.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await other.goto(link)
    await other.getByText('A script from your other device').waitFor()
    expect(asked.filter((request) => request.startsWith('POST'))).toEqual([])
    expect(new URL(other.url()).hash).toBe('')
    await follow(other, () => other.getByRole('button', { name: 'Open the script' }).click())
    expect(await other.locator('input[name="name.kana"]').first().inputValue()).toBe('グエン ティ ラン')
  })

  it.each(['#details=%%%', '#details=e30x', '#details=WzFd', '#details=bnVsbA'])(
    'says that %s is not whole',
    async (hash) => {
      const page = await browser.newPage(phone)
      await page.goto(`/en/call${hash}`)
      await page.getByText('This link is not whole').waitFor()
    },
  )

  it('takes a link in a tab where a call is open already', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await page.evaluate(() => {
      location.hash = '#details=eyJjYXJyaWVyIjoiYXUifQ'
    })
    await page.getByText('A script from your other device').waitFor()
    expect(new URL(page.url()).hash).toBe('')
  })

  it('holds even the longest details', async () => {
    const page = await browser.newPage(desk)
    await openCall(page, 'en', longest)
    await act(page, 'more')
    await page.locator('[data-act="code"]').click()
    await page.locator('.code svg, .code .error').waitFor()
    expect(await page.locator('.code').innerText()).not.toBe('')
  })

  it('copies a line and the whole call with readings in brackets', async () => {
    const page = await browser.newPage(desk)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await openCall(page)
    await goOnTo(page, '[data-act="copy-line"]')
    await act(page, 'copy-line')
    await page.locator('#call-status', { hasText: 'Copied.' }).waitFor()
    expect(await copied()).toMatch(/^.+\n[a-zāīūēō ,.'?-]+\n.+$/i)
    await act(page, 'more')
    await page.locator('.panel [data-act="copy"]').click()
    await page.locator('dialog [role="status"]', { hasText: 'Copied.' }).waitFor()
    await expect.poll(copied).toContain('解約(かいやく)')
    expect((await copied()).match(/^== /gm)?.length).toBeGreaterThan(10)
  })

  it('prints the whole call as a booklet with room for notes', async () => {
    const page = await browser.newPage(desk)
    await page.addInitScript(() => {
      window.print = () => {}
    })
    await openCall(page)
    await act(page, 'more')
    await page.locator('[data-act="print"]').click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#paper .exchange').count()).toBeGreaterThan(60)
    expect(await page.locator('#paper .room').isVisible()).toBe(true)
    expect(await page.locator('#paper details:not([open])').count()).toBe(0)
    expect(await page.locator('#paper button:visible').count()).toBe(0)
    expect(await page.locator('dialog:visible').count()).toBe(0)
    const size = await page
      .locator('#paper .said > .ja')
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize))
    expect(size).toBeGreaterThan(15)
  })

  it.each(['txt', 'md'])('downloads the call as .%s from the server', async (ending) => {
    const page = await browser.newPage(desk)
    await openScript(page, 'en', everything)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[formaction$=".${ending}"]`).click(),
    ])
    expect(file.suggestedFilename()).toBe(`daihon-cancel.${ending}`)
  })
})
