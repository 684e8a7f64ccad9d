import { expect, it } from 'vitest'
import { languages } from '../../src/languages/languages.ts'
import { wordsOf } from '../../src/languages/words.ts'
import { describeInBrowser } from '../support/browser.ts'
import { contract, follow, openScript, readForm, submit, watch } from '../support/pages.ts'

describeInBrowser('the way out', (browser) => {
  it.each(languages)('asks first whether the number is to be kept, and stops who keeps it: %s', async (language) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    const seen = watch(page)
    const { keepNumber } = wordsOf(language).advice
    await page.goto(`/${language}/?carrier=au`)
    await page.locator('[name="phoneNumber"]').fill(contract.phoneNumber ?? '')
    expect((await submit(page)).status()).toBe(200)
    expect(await page.locator('.question h2').innerText()).toBe(keepNumber.question)
    expect(await page.locator('.exchange').count()).toBeGreaterThan(20)

    expect((await follow(page, () => page.getByRole('button', { name: keepNumber.keep }).click())).status()).toBe(200)
    expect(await page.locator('.question.stop h2').innerText()).toBe(keepNumber.stop)
    // The call that keeps the number, and nothing that cancels.
    const japanese = await page.locator('.said .ja').allInnerTexts()
    expect(japanese.join('\n')).not.toContain('解約します')
    expect(await page.locator('#stage-port-out').count()).toBe(1)
    expect(await page.locator('.advice .desks a[href="tel:007775470"]').count()).toBe(1)

    await follow(page, () => page.getByRole('button', { name: keepNumber.cancelAnyway }).click())
    expect(await page.locator('.question').count()).toBe(0)
    expect(await page.locator('.exchange').count()).toBeGreaterThan(20)
    expect(await page.locator('main').innerText()).toContain('090-1234-5678')
    expect(seen).toEqual([])
  })

  it('asks it before the carrier', async () => {
    const page = await browser.newPage()
    await page.goto('/en/')
    const names = await page.locator('#details [name]').evaluateAll((all) => all.map((one) => one.getAttribute('name')))
    expect(names[0]).toBe('keepNumber')
  })

  it('puts first what this caller can do', async () => {
    const page = await browser.newPage()
    await openScript(page, 'en', { carrier: 'aeon-mobile', keepNumber: 'no' })
    const first = page.locator('.channels li b').first()
    expect(await first.innerText()).toBe('Web')
    await openScript(page, 'en', { carrier: 'aeon-mobile', keepNumber: 'no', canLogIn: 'no' })
    expect(await first.innerText()).toBe('Phone')
    expect(await page.locator('.rule').innerText()).toBe(wordsOf('en').advice.rules['no-log-in'])
    await openScript(page, 'en', { carrier: 'rakuten', keepNumber: 'no', isAbroad: 'yes', phoneIsLost: 'yes' })
    const numbers = page.locator('.advice .desks .number')
    expect((await numbers.allInnerTexts()).slice(0, 2).toSorted()).toEqual(['+81-50-5434-4633', '0800-600-0500'])
  })

  it('keeps the situation that was told when the form comes back, and shows it', async () => {
    const page = await browser.newPage()
    await page.goto('/en/?carrier=docomo')
    await page.locator('.situation summary').click()
    await page.locator('[name="isAbroad"][value="yes"]').check()
    await page.locator('[name="phoneNumber"]').fill('1')
    expect((await submit(page)).status()).toBe(422)
    expect(await page.locator('[name="isAbroad"][value="yes"]').isVisible()).toBe(true)
    expect(await readForm(page)).toMatchObject({ carrier: 'docomo', isAbroad: 'yes', phoneNumber: '1' })
  })

  it('writes the script for a carrier that is not in the list, by the name that it has', async () => {
    const page = await browser.newPage()
    const seen = watch(page)
    await page.goto('/en/')
    expect(await page.locator('#carrierName').isVisible()).toBe(false)
    await page.getByLabel('Your carrier', { exact: true }).selectOption('other')
    await page.locator('#carrierName').fill('中央モバイル')
    expect((await submit(page)).status()).toBe(200)
    expect(await page.locator('.advice').getAttribute('class')).toBe('advice ask')
    expect(await page.locator('.advice').innerText()).toContain(wordsOf('en').desks.none)
    const welcome = page.locator('.heard > .kana').first()
    expect(await welcome.textContent()).toContain('ちゅうおう')
    expect(seen).toEqual([])
  })

  it('finds a carrier by what the bill says, and leads to its script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto('/en/')
    await follow(page, () => page.getByRole('link', { name: wordsOf('en').frame.carriers }).click())
    await page.getByLabel(wordsOf('en').carriers.label).fill('オプテージ')
    await follow(page, () => page.keyboard.press('Enter'))
    expect(new URL(page.url())).toMatchObject({ pathname: '/en/carriers', search: '' })
    await follow(page, () => page.getByRole('link', { name: 'mineo' }).first().click())
    await follow(page, () => page.getByRole('link', { name: 'Write a script for mineo' }).click())
    expect(await readForm(page)).toEqual({ carrier: 'mineo', procedure: 'cancel' })
  })
})
