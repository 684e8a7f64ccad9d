import type { Language } from '../languages/languages.ts'
import type { Segment } from '../reading/segment.ts'
import type { Speaker } from './script.ts'
import type { SlotName } from './slots.ts'

/** Fixed Japanese with its reading, as the build made it. Spaces at the ends are phrase breaks towards a slot. */
export type CompiledText = { readonly segments: readonly Segment[]; readonly kana: string; readonly romaji: string }

/** A word to listen for, by itself. */
export type CompiledListen = { readonly text: string; readonly kana: string; readonly romaji: string }

/** A line as the build read it: fixed text and slots in order. */
export type CompiledLine = {
  readonly id: string
  readonly speaker: Speaker
  readonly parts: readonly (CompiledText | { readonly slot: SlotName })[]
  readonly listen?: readonly CompiledListen[]
}

/** What a line means: text and slots in order, and a note on what to watch out for. */
export type CompiledGloss = {
  readonly parts: readonly (string | { readonly slot: SlotName })[]
  readonly note?: string
}

/** The words of one language that go with the call templates, each by its id. */
export type CompiledGlosses = {
  readonly lines: Readonly<Record<string, CompiledGloss>>
  readonly stages: Readonly<Record<string, { readonly title: string; readonly note: string }>>
  readonly whens: Readonly<Record<string, string>>
  readonly items: Readonly<Record<string, string>>
}

/** Everything that the build makes of `templates/calls`. */
export type CompiledCalls = {
  readonly templates: Readonly<Record<string, TemplateSpecification>>
  readonly lines: Readonly<Record<string, CompiledLine>>
  readonly glosses: Readonly<Record<Language, CompiledGlosses>>
}
