import { escapeHtml } from '../routes/pages/html.ts'

/**
 * Opens a dialog with a title and a button that closes it; Escape closes it too. It is gone when it is closed.
 *
 * @param content markup that is already escaped
 */
export function openDialog(options: {
  readonly name: string
  readonly title: string
  readonly close: string
  readonly content: string
}): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = `panel ${options.name}`
  dialog.setAttribute('aria-labelledby', `panel-${options.name}`)
  dialog.innerHTML =
    `<div class="panel-head"><h2 id="panel-${options.name}">${escapeHtml(options.title)}</h2>` +
    `<button type="button" class="button" data-close>${escapeHtml(options.close)}</button></div>` +
    '<p class="panel-status" role="status"></p>' +
    `<div class="panel-body">${options.content}</div>`
  const parent = document.getElementById('call-view') ?? document.body
  parent.append(dialog)
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-close]')) dialog.close()
  })
  dialog.addEventListener('close', () => dialog.remove())
  dialog.showModal()
  return dialog
}

/** Says something to eyes and ears alike: in the dialog that is open, as nothing behind it is heard. */
export function announce(text: string): void {
  const dialogs = document.querySelectorAll('dialog[open] .panel-status')
  const status = [...dialogs].at(-1) ?? document.getElementById('call-status')
  if (status) status.textContent = text
}
