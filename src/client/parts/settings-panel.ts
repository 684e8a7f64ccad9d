import { escapeHtml } from '../../routes/pages/html.ts'
import { openDialog } from '../dialog.ts'
import type { PageWords } from '../page-words.ts'
import { applySettings, choices, readSettings, switches, writeSettings } from '../settings.ts'

/** How lines are shown; each choice shows at once and is remembered. */
export function openSettings(view: HTMLElement, { callView }: PageWords): void {
  const { settings: texts, close } = callView
  const now = readSettings()
  const lists = (['furigana', 'size', 'theme'] as const).map((name) => {
    const { title, ...labels } = texts[name]
    const options = choices[name].map((value) => {
      const label = (labels as Readonly<Record<string, string>>)[value] ?? value
      return (
        `<label><input type="radio" name="${name}" value="${value}"${now[name] === value ? ' checked' : ''}> ` +
        `<span>${escapeHtml(label)}</span></label>`
      )
    })
    return `<fieldset class="choices"><legend>${escapeHtml(title)}</legend>${options.join('')}</fieldset>`
  })
  const boxes = switches.map(
    (name) =>
      `<label><input type="checkbox" name="${name}"${now[name] ? ' checked' : ''}> ` +
      `<span>${escapeHtml(texts[name])}</span></label>`,
  )
  const content = `<form>${lists.join('')}<div class="choices">${boxes.join('')}</div></form>`
  const dialog = openDialog({ name: 'settings', title: texts.open, close, content })
  dialog.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const changed = { ...readSettings(), [target.name]: target.type === 'radio' ? target.value : target.checked }
    writeSettings(changed)
    applySettings(view, changed)
  })
}
