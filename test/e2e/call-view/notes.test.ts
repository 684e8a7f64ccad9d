import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../../support/browser.ts'
import { act, desk, openCall, phone, placeOf } from '../../support/call-view.ts'
import { everything, follow, readForm, submit, watch } from '../../support/pages.ts'

describeInBrowser('the notes of a call', (browser) => {
  it('keep what is typed on the device alone, also after a reload', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    const sent: string[] = []
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await write(page, { operatorName: 'たなか', referenceNumber: 'A-77' })
    await page.reload()
    await act(page, 'notes')
    expect(await page.locator('#notes-operatorName').inputValue()).toBe('たなか')
    expect(await page.locator('#notes-referenceNumber').inputValue()).toBe('A-77')
    expect(sent.filter((request) => /たなか|A-77/.test(decodeURIComponent(request)))).toEqual([])
  })

  it('know when the call began and which number was called', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await page.locator('a[href^="tel:"]').evaluate((link) => link.removeAttribute('href'))
    await page.locator('#call-view a.button').click()
    await page.locator('.clock', { hasText: /^0:0\d$/ }).waitFor()
    await act(page, 'notes')
    expect(await page.locator('#notes-number').inputValue()).toMatch(/\d/)
    expect(await page.locator('.started').innerText()).toMatch(/^The call began: .*\d/)
  })

  it('hold the outcome, which can be undone', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await act(page, 'notes')
    await page.locator('[data-outcome="refused"]').click()
    await page.getByText('188').waitFor()
    expect(await page.locator('dialog [role="status"]').innerText()).toBe('Noted: Refused.')
    const undo = page.getByRole('button', { name: 'Undo' })
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.locator('[data-outcome="refused"]').isVisible()).toBe(true)
    expect(await page.locator('.outcomes :focus').count()).toBe(1)
    expect(await page.locator('.next-step').innerText()).toBe('')
  })

  it('hold nothing of the script and of the details', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    // The first that is written: what is written later is written anew.
    await page.locator('.clock').click()
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    expect(kept).toContain('startedAt')
    expect(kept).not.toMatch(/NGUYEN|グエン|K123|segments/)
  })

  it('of another call are other notes, also where it follows in the same tab', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await page.locator('.clock').click()
    await write(page, { operatorName: 'たなか' })
    await page.locator('[data-outcome="done"]').click()
    await write(page, { referenceNumber: 'A77' }, false)
    await follow(page, () => page.getByRole('button', { name: 'Prepare the call to check' }).click())
    expect(await readForm(page)).toMatchObject({ referenceNumber: 'A77' })
    await submit(page)
    await page.locator('#open-call button').click()
    await page.locator('.exchange').waitFor()
    expect(await page.locator('.clock').innerText()).toBe('Start the clock')
    await write(page, { operatorName: 'さとう' })
    const earlier = page.locator('.records')
    await earlier.locator('summary').click()
    expect(await earlier.innerText()).toMatch(/たなか[\s\S]*A77/)
  })

  it('of the same call go on after a look at the whole page', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await act(page, 'next')
    const place = await placeOf(page)
    await write(page, { operatorName: 'たなか' })
    await page.keyboard.press('Escape')
    await act(page, 'more')
    await follow(page, () => page.locator('.panel.more [action$="/script"] button').click())
    await page.locator('#open-call button').click()
    await page.locator('.exchange').waitFor()
    expect(await placeOf(page)).toBe(place)
    await act(page, 'notes')
    expect(await page.locator('#notes-operatorName').inputValue()).toBe('たなか')
  })

  it('are found again after the tab is closed, and erased there', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await write(page, { promised: 'refund' })
    const other = await page.context().newPage()
    await page.close()
    await other.goto('/en/')
    await other.getByText('What is kept on this device').click()
    await other.locator('.records summary').click()
    await other.getByText('refund').waitFor()
    await other.locator('[data-erase="ask"]').click()
    await other.locator('[data-erase="all"]').click()
    await other.getByText('keeps nothing of yours').waitFor()
    expect(await other.evaluate(() => localStorage.length)).toBe(0)
    await other.goto('/en/')
    expect(await other.getByText('What is kept on this device').isVisible()).toBe(false)
  })

  it.each([
    ['done', 'esim', ['Check with au that it is done', 'Check the bill of au']],
    [
      'done',
      'physical',
      [
        'Check with au that it is done',
        'Check the bill of au',
        'Has the SIM card gone back to au? Keep to the day they told you',
      ],
    ],
    ['call-back', 'esim', ['Call au again']],
  ])('become reminders in the calendar: %s, %s', async (outcome, sim, summaries) => {
    // East and west of Greenwich, where a day written in the wrong zone is the day before or after.
    const timezoneId = sim === 'esim' ? 'Asia/Tokyo' : 'America/New_York'
    const page = await browser.newPage({ ...phone, timezoneId })
    await page.clock.setFixedTime(new Date('2026-12-30T23:30:00+09:00'))
    await openCall(page, 'en', { ...everything, sim, date: '' })
    await write(page, { referenceNumber: 'A-77', promisedFor: '2027-01-15' })
    await page.locator(`[data-outcome="${outcome}"]`).click()
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('[data-after="calendar"]').click()])
    const text = await readFile(await file.path(), 'utf8')
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    expect(events.map(({ summary }) => summary)).toEqual(summaries)
    for (const { startDate, description, component } of events) {
      expect(startDate.isDate).toBe(true)
      expect(description).toContain('A-77')
      const alarms = component.getAllSubcomponents('valarm').map((alarm) => alarm.getFirstProperty('trigger'))
      expect(alarms.map((trigger) => [trigger?.getParameter('related'), String(trigger?.getFirstValue())])).toEqual([
        ['START', 'PT10H'],
      ])
    }
    const first = outcome === 'done' ? '2027-01-01' : '2027-01-15'
    expect(events[0]?.startDate.toString()).toBe(first)
  })

  it('ask for nothing more where one only asked', async () => {
    const page = await browser.newPage(phone)
    await openCall(page, 'en', { ...everything, procedure: 'fee', date: '' })
    await act(page, 'notes')
    await page.locator('[data-outcome="done"]').click()
    await page.getByText('Keep this record').waitFor()
    expect(await page.locator('[data-after="calendar"]').count()).toBe(0)
  })

  it('go into the second call', async () => {
    const page = await browser.newPage(phone)
    await openCall(page)
    await act(page, 'start')
    await write(page, { operatorName: 'たなか', referenceNumber: 'A77' })
    await page.locator('[data-outcome="done"]').click()
    await follow(page, () => page.getByRole('button', { name: 'Prepare the call to check' }).click())
    expect(await readForm(page)).toMatchObject({
      procedure: 'check-cancellation',
      carrier: 'au',
      operatorName: 'たなか',
      referenceNumber: 'A77',
      callDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
  })

  it('are copied and printed as a record', async () => {
    const page = await browser.newPage(desk)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => {
      window.print = () => {}
    })
    await openCall(page)
    await write(page, { operatorName: 'たなか' })
    await page.locator('[data-outcome="done"]').click()
    await page.locator('[data-after="send"]').click()
    await page.locator('dialog [role="status"]', { hasText: 'Copied.' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Operator’s name.*: たなか/)
    await page.locator('[data-after="print"]').click()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#paper').innerText()).toContain('たなか')
    expect(await page.locator('#call-view').isVisible()).toBe(false)
  })

  it('of two tabs do not write over each other', async () => {
    const one = await browser.newPage(phone)
    await openCall(one)
    const other = await one.context().newPage()
    await openCall(other)
    await write(one, { free: 'first' })
    await write(other, { free: 'second' })
    await one.reload()
    await act(one, 'notes')
    expect(await one.locator('#notes-free').inputValue()).toBe('first')
    await one.locator('.records summary').click()
    expect(await one.locator('.records').innerText()).toContain('second')
  })

  it('are erased with everything else by one button', async () => {
    const page = await browser.newPage(phone)
    const seen = watch(page)
    await openCall(page)
    await write(page, { free: 'secret' })
    await page.locator('dialog [data-close]').click()
    await act(page, 'more')
    await page.locator('input[name="keep"]').check()
    await page.locator('[data-erase="ask"]').click()
    await page.locator('[data-erase="all"]').click()
    await page.getByText('keeps nothing of yours').waitFor()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(seen).toEqual([])
    await page.reload()
    await page.getByText('No call is open here').waitFor()
  })

  it('are erased in every tab', async () => {
    const one = await browser.newPage(phone)
    await openCall(one)
    const other = await one.context().newPage()
    await openCall(other)
    await write(one, { free: 'secret' })
    await write(other, { free: 'secret' })
    await one.keyboard.press('Escape')
    await act(one, 'more')
    await one.locator('[data-erase="ask"]').click()
    await one.locator('[data-erase="all"]').click()
    await other.getByText('keeps nothing of yours').waitFor()
    for (const page of [one, other]) {
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      expect(await page.locator('body').innerText()).not.toContain('secret')
    }
  })

  it.each(['forbidden', 'full'])('work where storage is %s, and say what that means', async (state) => {
    const page = await browser.newPage(phone)
    await page.addInitScript((kind) => {
      const refuse = () => {
        throw new DOMException('no', kind === 'full' ? 'QuotaExceededError' : 'SecurityError')
      }
      if (kind === 'full') Storage.prototype.setItem = refuse
      else for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse })
    }, state)
    await openCall(page)
    await act(page, 'next')
    await write(page, { free: 'typed' })
    await page.getByText('write them on paper too').waitFor()
    await page.locator('dialog [data-close]').click()
    await act(page, 'notes')
    expect(await page.locator('#notes-free').inputValue()).toBe('typed')
    await page.locator('dialog [data-close]').click()
    await act(page, 'more')
    await page.locator('input[name="keep"]').click()
    await page.getByText('does not let us keep it').waitFor()
    expect(await page.locator('input[name="keep"]').isChecked()).toBe(false)
  })
})

async function write(page: Page, values: Readonly<Record<string, string>>, open = true): Promise<void> {
  if (open) await act(page, 'notes')
  for (const [name, value] of Object.entries(values)) await page.locator(`#notes-${name}`).fill(value)
}
