import { calls } from '#generated/calls.js'
import type { Language } from '../languages/languages.ts'
import type { Segment, Spoken } from '../reading/segment.ts'
import type { CompiledGloss, CompiledGlosses, CompiledLine } from './compiled.ts'
import type { LineReference } from './render.ts'
import type { Line } from './script.ts'
import type { SlotName } from './slots.ts'

/** A slot's value: as it is said, and as the caller writes it in a gloss. */
export type SlotValue = {
  readonly first: Spoken
  readonly again?: Spoken
  readonly written: string
  /** The item of the call that says what to check about it. */
  readonly check?: string
}

/** Gives a slot its value; a value that nobody gave is a line to write on. */
export type SlotValues = {
  /** Whose words the values are that do not come from the caller: the carrier's id. None where the caller named it. */
  readonly scope: string | undefined
  /** What the call is for: the words for it are not the caller's either. */
  readonly topic: string
  readonly of: (slot: SlotName) => SlotValue
}

/** Slots that hold a word of ours, not of the caller's. */
export const wordSlots: ReadonlySet<SlotName> = new Set(['carrier', 'language', 'ivrWord', 'topic'])

/** Lines that nothing of the caller's goes into are the same for everybody: one frozen object each, made once. */
const fixedLines = new Map<string, Line>()

/**
 * Makes a line: fills its slots, finds its gloss.
 *
 * @throws Error when no line has the id; the build checks that every reference has one
 */
export function makeLine({ id, when }: LineReference, language: Language, values: SlotValues): Line {
  const compiled = calls.lines[id]
  const gloss = calls.glosses[language].lines[id]
  if (!compiled || !gloss) throw new Error(`no line “${id}” in ${language}`)
  const words = { gloss, items: calls.glosses[language].items }
  const slots = slotsOf(compiled)
  const make = () => fillLine(compiled, words, when && calls.glosses[language].whens[when], values, 'first')
  const holdsCarrier = slots.includes('carrier')
  if (slots.every((slot) => wordSlots.has(slot)) && !(holdsCarrier && values.scope === undefined)) {
    const topic = slots.some((slot) => slot === 'ivrWord' || slot === 'topic') ? values.topic : ''
    const key = `${language} ${holdsCarrier ? values.scope : ''} ${topic} ${id} ${when ?? ''}`
    const line = fixedLines.get(key) ?? Object.freeze(make())
    fixedLines.set(key, line)
    return line
  }
  if (compiled.speaker !== 'you' || !slots.some((slot) => values.of(slot).again)) return make()
  return { ...make(), again: fillLine(compiled, words, undefined, values, 'again') }
}

function fillLine(
  { id, speaker, parts, listen }: CompiledLine,
  { gloss, items }: { readonly gloss: CompiledGloss; readonly items: CompiledGlosses['items'] },
  when: string | undefined,
  values: SlotValues,
  saying: 'first' | 'again',
): Line {
  const segments: Segment[] = []
  let kana = ''
  let romaji = ''
  const notes = new Set(gloss.note ? [gloss.note] : [])
  for (const part of parts) {
    const check = 'slot' in part ? values.of(part.slot).check : undefined
    if (check) notes.add(items[check] ?? '')
    const said = 'slot' in part ? spokenOf(values.of(part.slot), saying) : part
    segments.push(...said.segments)
    romaji += said.romaji
    kana += said.kana
  }
  return {
    id,
    speaker,
    segments,
    kana,
    romaji,
    ...(listen && { listenFor: listen }),
    gloss: gloss.parts.map((part) => (typeof part === 'string' ? part : values.of(part.slot).written)).join(''),
    ...(when && { when }),
    ...(notes.size > 0 && { note: [...notes].join(' ') }),
  }
}

function spokenOf(value: SlotValue, saying: 'first' | 'again'): Spoken {
  return saying === 'again' ? (value.again ?? value.first) : value.first
}

function slotsOf({ parts }: CompiledLine): SlotName[] {
  return parts.flatMap((part) => ('slot' in part ? [part.slot] : []))
}
