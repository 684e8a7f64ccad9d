import { expect, it } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { act, desk, giveVoice, goOnTo, goTo, openCall, phone, spoken } from '../../support/call-view.ts'
import { watch } from '../../support/pages.ts'

describeInBrowser('how the call is shown and heard', (browser) => {
  it.each([
    ['furigana off', 'input[value="none"]', '.exchange > .said > .ja rt', false],
    ['kana only', 'input[name="kanaOnly"]', '.exchange > .said > .ja', false],
    ['romaji off', 'input[name="romaji"]', '.exchange > .said > .romaji', false],
    ['meaning off', 'input[name="gloss"]', '.exchange > .said > .gloss', false],
  ] as const)('shows %s, also after a reload', async (_, choice, part, shown) => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await goTo(page, 'かいやく')
    expect(await page.locator(part).first().isVisible()).toBe(!shown)
    await act(page, 'settings')
    await page.locator(`.panel.settings ${choice}`).click()
    await page.keyboard.press('Escape')
    expect(await page.locator(part).first().isVisible()).toBe(shown)
    await page.reload()
    await page.locator('.exchange').waitFor()
    expect(await page.locator(part).first().isVisible()).toBe(shown)
  })

  it('takes furigana from the words that one knows', async () => {
    const page = await browser.newPage(desk)
    await openCall(page)
    await goTo(page, 'かいやく')
    await act(page, 'settings')
    await page.locator('.panel.settings input[value="some"]').click()
    await page.keyboard.press('Escape')
    const reading = page.locator('.exchange > .said > .ja ruby', { hasText: '解約' }).locator('rt').first()
    expect(await reading.isVisible()).toBe(true)
    await page.locator('.exchange > .said > .line-words > summary').click()
    await page.locator('.exchange > .said > .line-words [data-word="解約"]').check()
    expect(await reading.isVisible()).toBe(false)
    await page.reload()
    await page.locator('.exchange').waitFor()
    expect(await reading.isVisible()).toBe(false)
  })

  it('grows, goes dark and left-handed', async () => {
    const page = await browser.newPage({ ...phone, colorScheme: 'light' })
    await openCall(page)
    await goTo(page, 'かいやく')
    const look = () =>
      page.evaluate(() => ({
        size: Number.parseFloat(
          getComputedStyle(document.querySelector('.exchange > .said > .ja') as Element).fontSize,
        ),
        paper: getComputedStyle(document.body).backgroundColor,
        next: document.querySelector('[data-act="next"]')?.getBoundingClientRect().x ?? 0,
      }))
    const before = await look()
    await act(page, 'settings')
    await page.locator('input[value="largest"]').click()
    await page.locator('input[value="dark"]').click()
    await page.locator('input[name="leftHanded"]').click()
    await page.keyboard.press('Escape')
    const after = await look()
    expect(after.size).toBeGreaterThan(before.size * 1.4)
    expect(after.paper).toBe('rgb(20, 23, 27)')
    expect(after.next).toBeLessThan(before.next)
  })

  it('shows one group of a number alone, by tap and by key', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await goTo(page, 'ぜろ きゅう')
    await page.locator('.exchange > .said > .ja .group').nth(1).tap()
    expect(await page.locator('.panel.group rt').allInnerTexts()).toEqual(['いち', 'にい', 'さん', 'よん', 'の'])
    await page.keyboard.press('Escape')
    await page.locator('.exchange > .said > .groups > summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('.panel.group rt').allInnerTexts()).toEqual(['ぜろ', 'きゅう', 'ぜろ', 'の'])
  })

  it('speaks a line with the device’s own voice, slow and normal, numbers by their reading', async () => {
    const page = await browser.newPage(phone)
    await giveVoice(page)
    await openCall(page)
    await goTo(page, 'ぜろ きゅう')
    await act(page, 'hear')
    await act(page, 'slow')
    await expect.poll(async () => (await spoken(page)).length).toBe(2)
    const [normal, slow] = await spoken(page)
    expect(normal?.text).toBe('ぜろきゅうぜろの、いちにいさんよんの、ごおろくななはち、です。')
    expect(slow?.rate).toBeLessThan(normal?.rate ?? 0)
  })

  it('speaks what they say, the second saying and the rescue lines, slow and normal', async () => {
    const page = await browser.newPage(phone)
    await giveVoice(page)
    await openCall(page)
    await goOnTo(page, '.exchange > .said details.again')
    await page.locator('details.again > summary').first().click()
    const kana = (selector: string) => page.locator(selector).first().textContent()
    const places = ['.exchange > .heard', '.exchange > .said', '.exchange > .said details.again']
    const lines = await Promise.all(places.map((place) => kana(`${place} > .ja`)))
    for (const place of places) {
      for (const speed of ['hear-line', 'slow']) {
        const buttons = page.locator(`${place} > .line-tools [data-act="${speed}"]`)
        await buttons.first().click()
      }
    }
    await page.locator('.rescue-row button').first().click()
    await page.locator('dialog [data-act="slow"]').click()
    await expect.poll(async () => (await spoken(page)).length).toBe(7)
    const said = await spoken(page)
    expect(lines.every((line) => line !== '')).toBe(true)
    expect(said[0]?.text).not.toBe(said[2]?.text)
    expect(said[2]?.text).not.toBe(said[4]?.text)
    expect(said.map(({ rate }) => rate < 0.7)).toEqual([false, true, false, true, false, true, true])
  })

  it('practises: they speak, then it is your turn, or nothing is to be said', async () => {
    const page = await browser.newPage(phone)
    await giveVoice(page)
    await openCall(page)
    await act(page, 'practise')
    await page.getByText('Nothing to say here.').waitFor()
    expect(await page.locator('[data-act="practise"]').innerText()).toBe('End practice')
    expect(await spoken(page)).toHaveLength(1)
    let heard = 1
    while ((await page.locator('.exchange > .said').count()) === 0) {
      await act(page, 'next')
      heard++
    }
    await page.getByText('Your turn.').waitFor()
    await expect.poll(async () => (await spoken(page)).length).toBe(heard)
    await act(page, 'practise')
    expect(await page.locator('[data-part="practice"]').innerText()).toBe('')
  })

  it('practises with a voice that never tells that it is done', async () => {
    const page = await browser.newPage(phone)
    await giveVoice(page)
    await page.addInitScript(() => {
      speechSynthesis.speak = () => {}
    })
    await page.clock.install()
    await openCall(page)
    await act(page, 'practise')
    await page.getByText('Listen …').waitFor()
    await page.clock.runFor(120_000)
    await page.getByText('Nothing to say here.').waitFor()
  })

  it.each([
    ['without voices', async () => {}],
    ['with a voice of a server only', (page: Parameters<typeof giveVoice>[0]) => giveVoice(page, false)],
  ])('says so %s', async (_, prepare) => {
    const page = await browser.newPage(phone)
    await prepare(page)
    await openCall(page)
    await act(page, 'hear')
    await page.locator('#call-status', { hasText: 'no Japanese voice' }).waitFor()
    await act(page, 'practise')
    await page.locator('.turn', { hasText: 'no Japanese voice' }).waitFor()
    await page.locator('.rescue-row button').first().click()
    await page.locator('dialog [data-act="slow"]').click()
    await page.locator('dialog [role="status"]', { hasText: 'no Japanese voice' }).waitFor()
    await page.keyboard.press('Escape')
    await goTo(page, 'ぜろ きゅう')
    await page.locator('.exchange > .said > .ja .group').first().tap()
    await page.locator('dialog [role="status"]', { hasText: 'no Japanese voice' }).waitFor()
  })

  it.each([
    ['kept awake', 'granted'],
    ['refused', 'refused'],
    ['not there', 'missing'],
  ])('goes on where the screen is %s', async (_, answer) => {
    const page = await browser.newPage(phone)
    await page.addInitScript((kind) => {
      const request = () => {
        Object.assign(window, { asked: kind })
        return kind === 'granted' ? Promise.resolve({}) : Promise.reject(new Error('low battery'))
      }
      Object.defineProperty(navigator, 'wakeLock', { value: kind === 'missing' ? undefined : { request } })
    }, answer)
    const seen = watch(page)
    await openCall(page)
    await act(page, 'next')
    const asked = await page.evaluate(() => (window as unknown as { asked?: string }).asked ?? 'missing')
    expect(asked).toBe(answer)
    expect(seen).toEqual([])
  })

  it('gives a screen reader each line once', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await goTo(page, 'かいやく')
    const heard = await page.locator('.exchange > .said').first().ariaSnapshot()
    expect(heard.match(/かいやく/g)).toHaveLength(1)
    expect(heard).not.toMatch(/解約を|kaiyaku/)
  })
})
