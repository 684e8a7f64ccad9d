import { escapeHtml } from '../../routes/pages/html.ts'
import { callText, copy } from '../copy.ts'
import { linkTo } from '../device-link.ts'
import { openDialog } from '../dialog.ts'
import { exchangeMarkup } from '../exchange.ts'
import { dropKeptCall, keepCall, type OpenCall } from '../kept-call.ts'
import type { PageWords } from '../page-words.ts'
import { postForm } from '../post-form.ts'
import { printOnly } from '../print.ts'
import { isKept } from '../progress.ts'
import type { Step } from '../steps.ts'
import { eraseMarkup, offerErase } from './erase.ts'

/** Keep, copy, print, another device, erase. `erased` runs when nothing is left. */
export function openMore(call: OpenCall, steps: readonly Step[], words: PageWords, erased: () => void): void {
  const { more, device, copy: copyTexts, close } = words.callView
  const action = (act: string, label: string) =>
    `<p><button type="button" class="button" data-act="${act}">${escapeHtml(label)}</button></p>`
  const content =
    `<div class="choices"><label><input type="checkbox" name="keep"${isKept() ? ' checked' : ''}> ` +
    `<span>${escapeHtml(more.keep)}</span></label></div><p class="hint">${escapeHtml(more.keepNote)}</p>` +
    `<p class="error" data-cannot-keep hidden>${escapeHtml(more.cannotKeep)}</p>` +
    action('copy', copyTexts.all) +
    action('print', more.print) +
    postForm(`/${words.language}/script`, call.posted, more.whole) +
    postForm(`/${words.language}/`, call.posted, more.leave) +
    `<h3>${escapeHtml(device.title)}</h3><p>${escapeHtml(device.warning)}</p>${action('code', device.show)}<div class="code"></div>` +
    eraseMarkup(words)
  const dialog = openDialog({ name: 'more', title: more.open, close, content })
  dialog.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'keep') return
    if (!target.checked) return dropKeptCall()
    target.checked = keepCall(call)
    const warning = dialog.querySelector<HTMLElement>('[data-cannot-keep]')
    if (warning) warning.hidden = target.checked
  })
  dialog.addEventListener('click', async ({ target }) => {
    const act = target instanceof Element && target.closest<HTMLElement>('[data-act]')?.dataset.act
    if (act === 'copy') await copy(callText(steps, words), words)
    if (act === 'print') printOnly(booklet(call, steps, words))
    if (act === 'code') await showCode(dialog, call, words)
  })
  offerErase(dialog, () => {
    dialog.close()
    erased()
  })
}

async function showCode(dialog: HTMLElement, { posted }: OpenCall, { callView, language }: PageWords): Promise<void> {
  const place = dialog.querySelector('.code')
  if (!place) return
  const { qrCode } = await import('../qr-code.ts')
  const svg = qrCode(linkTo(posted, language, location.origin))
  const { device } = callView
  place.innerHTML = svg
    ? `<div role="img" aria-label="${escapeHtml(device.title)}">${svg}</div><p>${escapeHtml(device.scan)}</p>`
    : `<p class="error" role="alert">${escapeHtml(device.tooLong)}</p>`
}

/** The whole call for paper, with room for notes. */
function booklet({ title, script }: OpenCall, steps: readonly Step[], words: PageWords): string {
  const parts = steps.map(({ exchange, stage, index }) => {
    const heading = index === 0 ? `<h2>${escapeHtml(stage.title)}</h2>` : ''
    return `${heading}<div class="exchange">${exchangeMarkup(exchange, words)}</div>`
  })
  const rescue = exchangeMarkup({ operator: null, replies: script.rescue }, words)
  const room = '<div class="room"></div>'
  return (
    `<div class="script"><h1>${escapeHtml(title)}</h1>${parts.join('')}` +
    `<h2>${escapeHtml(words.rescue.title)}</h2><div class="exchange">${rescue}</div>` +
    `<h2>${escapeHtml(words.callView.notes.open)}</h2>${room}</div>`
  )
}
