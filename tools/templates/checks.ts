import type { CallTemplate, Reference } from './call-template.ts'
import type { GlossEntry } from './gloss-template.ts'
import type { LinePiece } from './line-notation.ts'
import type { Problem } from './problem.ts'

/** Checks that every line and partial that a template names is there, and is spoken by whom it says. */
export function checkReferences(templates: readonly CallTemplate[], problems: Problem[]): void {
  const speakers = new Map(templates.flatMap(({ definitions }) => definitions.map(({ id, speaker }) => [id, speaker])))
  const names = new Set(templates.map(({ name }) => name))
  for (const { lineReferences, partials } of templates) {
    for (const { id, speaker, place } of lineReferences) {
      const defined = speakers.get(id)
      if (!defined) problems.push({ ...place, message: `no line has the id “${id}”` })
      else if (defined !== speaker)
        problems.push({ ...place, message: `the line “${id}” is said by ${defined}, not by ${speaker}` })
    }
    for (const { id, place } of partials) {
      if (!names.has(id)) problems.push({ ...place, message: `no template “${id}”` })
    }
  }
}

/** Checks that one language has exactly the texts that the templates need, each in the file of the same name. */
export function checkGlosses(
  language: string,
  templates: readonly CallTemplate[],
  files: readonly { readonly name: string; readonly entries: readonly GlossEntry[] }[],
  problems: Problem[],
): void {
  const entriesOf = (kind: GlossEntry['kind'], name?: string) =>
    files
      .filter((file) => name === undefined || file.name === name)
      .flatMap((file) => file.entries.filter((entry) => entry.kind === kind))
  checkTwice(
    files.flatMap((file) => file.entries),
    problems,
  )
  for (const { name, definitions, stages, whens, items } of templates) {
    const glosses = new Map(entriesOf('line', name).map((entry) => [entry.id, entry]))
    for (const { id, pieces, place } of definitions) {
      const gloss = glosses.get(id)
      if (!gloss) problems.push({ ...place, message: `the line “${id}” has no gloss in ${language}/${name}.hbs` })
      else checkSlots(id, pieces, gloss, problems)
    }
    requireTexts(stages, entriesOf('stage'), `stage has no title and note in ${language}`, problems)
    requireTexts(whens, entriesOf('when'), `“when” has no text in ${language}`, problems)
    requireTexts(items, entriesOf('item'), `item has no text in ${language}`, problems)
  }
  for (const { name, entries } of files) {
    const template = templates.find((one) => one.name === name)
    const needed = {
      line: new Set(template?.definitions.map(({ id }) => id)),
      stage: idsOf(templates.flatMap(({ stages }) => stages)),
      when: idsOf(templates.flatMap(({ whens }) => whens)),
      item: idsOf(templates.flatMap(({ items }) => items)),
    }
    for (const { id, kind, place } of entries) {
      if (!needed[kind].has(id))
        problems.push({ ...place, message: `the gloss “${id}” belongs to no ${kind} of ja/${name}.hbs` })
    }
  }
}

function idsOf(references: readonly Reference[]): Set<string> {
  return new Set(references.map(({ id }) => id))
}

function checkTwice(entries: readonly GlossEntry[], problems: Problem[]): void {
  const seen = new Set<string>()
  for (const { id, kind, named, place } of entries) {
    if (seen.has(`${kind} ${id}`)) problems.push({ ...place, message: `the id “${id}” is used twice` })
    seen.add(`${kind} ${id}`)
    if (kind === 'stage' && !named.title) problems.push({ ...place, message: `the stage “${id}” has no title` })
  }
}

function requireTexts(
  references: readonly Reference[],
  entries: readonly GlossEntry[],
  message: string,
  problems: Problem[],
): void {
  const known = new Set(entries.map(({ id }) => id))
  for (const { id, place } of references) {
    if (!known.has(id)) problems.push({ ...place, message: `“${id}”: this ${message}` })
  }
}

function checkSlots(id: string, line: readonly LinePiece[], gloss: GlossEntry, problems: Problem[]): void {
  const [inLine, inGloss] = [slotsOf(line), slotsOf(gloss.pieces)]
  if (inLine.join() === inGloss.join()) return
  const message = `the line “${id}” has the slots [${inLine.join(', ')}], its gloss has [${inGloss.join(', ')}]`
  problems.push({ ...gloss.place, message })
}

function slotsOf(pieces: readonly LinePiece[]): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.slot] : [])).sort()
}
