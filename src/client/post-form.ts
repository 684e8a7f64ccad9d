import { escapeHtml } from '../routes/pages/html.ts'

/** The hidden inputs of a form that posts details. */
export function hiddenInputs(posted: Readonly<Record<string, string>>): string {
  return Object.entries(posted)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('')
}

/** A form of one button that posts details to a page. `label` and `action` are texts. */
export function postForm(action: string, posted: Readonly<Record<string, string>>, label: string): string {
  return (
    `<form method="post" action="${escapeHtml(action)}">${hiddenInputs(posted)}` +
    `<button class="button">${escapeHtml(label)}</button></form>`
  )
}
