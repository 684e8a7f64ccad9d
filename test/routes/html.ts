const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
}

/** What a person reads on a page: no tags, entities as their characters. */
export function textOf(html: string): string {
  return decode(html.replace(/<[^>]*>/g, ''))
}

/** A page without the scripts that are its own: files of ours, and the words as JSON, which no script runs. */
export function withoutOwnScripts(html: string): string {
  return html.replace(
    /<script type="(?:module" src="\/assets\/[\w-]+\.js">|application\/json" id="words">[^<]*)<\/script>\n?/g,
    '',
  )
}

/** The language that a page says it is in. */
export function languageOf(html: string): string | undefined {
  return /<html lang="([^"]*)"/.exec(html)?.[1]
}

/** What a browser would post for the fields of a page as they stand, by their names. */
export function fieldValues(html: string): Record<string, string> {
  const values: Record<string, string> = {}
  let select = ''
  for (const [, tag, text = ''] of html.matchAll(/<(input|select|option)\b([^>]*)>/g)) {
    const { name = '', value = '', type } = attributesOf(text)
    const chosen = / (?:checked|selected)\b/.test(text)
    if (tag === 'select') select = name
    else if (tag === 'option') values[select] = chosen ? value : (values[select] ?? value)
    else if (type === 'radio' ? chosen : name !== '') values[name] = value
  }
  return values
}

/** The names of the fields that stand refused: marked, with what to do beside them. */
export function refusedFields(html: string): string[] {
  return [...html.matchAll(/<(?:input|select|fieldset)\b([^>]*)>/g)].flatMap(([, text = '']) => {
    const { name = '', id = '', 'aria-describedby': describedBy = '' } = attributesOf(text)
    const message = new RegExp(`id="${id}-error"[^>]*>([^<]*\\S[^<]*)<`)
    return id && describedBy.split(' ').includes(`${id}-error`) && message.test(html) ? [name] : []
  })
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value = '']) => [name, decode(value)]),
  )
}

function decode(text: string): string {
  return text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
}
