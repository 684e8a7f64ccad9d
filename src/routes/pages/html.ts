/** Markup that is already escaped: Handlebars prints what has `toHTML` as it stands and escapes all else. */
export type Markup = { readonly toHTML: () => string }

/** Marks a string as markup. Only for strings made of escaped parts. */
export function markup(html: string): Markup {
  return { toHTML: () => html }
}

/** Escapes text for HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
