import { escapeHtml } from '../../routes/pages/html.ts'
import { openDialog } from '../dialog.ts'
import type { PageWords } from '../page-words.ts'
import type { Step } from '../steps.ts'

/** “They said something else”: looks through the call and the decoder while one types. `go` opens a step. */
export function openSearch(steps: readonly Step[], words: PageWords, go: (index: number) => void): void {
  const { search, close } = words.callView
  const content =
    `<form role="search"><label for="call-heard">${escapeHtml(search.label)}</label>` +
    `<p class="hint" id="call-heard-hint">${escapeHtml(search.hint)}</p>` +
    '<input id="call-heard" type="search" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" ' +
    'aria-describedby="call-heard-hint"></form><div class="results" aria-live="polite"></div>'
  const dialog = openDialog({ name: 'search', title: search.open, close, content })
  const input = dialog.querySelector('input')
  const results = dialog.querySelector('.results')
  if (!input || !results) return
  input.focus()
  const ready = import('../heard-search.ts').then(async ({ heardMarkup, prepareSearch }) => ({
    heardMarkup,
    all: await prepareSearch(steps, words),
  }))
  const show = async () => {
    const { heardMarkup, all } = await ready
    const typed = input.value.trim()
    results.innerHTML = typed === '' ? '' : heardMarkup(typed, steps, all, words)
  }
  input.addEventListener('input', show)
  dialog.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault()
    void show()
  })
  dialog.addEventListener('click', ({ target }) => {
    const step = target instanceof Element && target.closest<HTMLElement>('[data-step]')?.dataset.step
    if (!step) return
    dialog.close()
    go(Number(step))
  })
}
