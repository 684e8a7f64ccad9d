import { toKatakana } from '../kana.ts'
import { pronunciationFromKana } from '../romaji.ts'
import type { Header, Sections } from './layout.ts'
import {
  fromBlock,
  idStep,
  pronunciationByRule,
  pronunciationIsReading,
  pronunciationListed,
  readingAsBefore,
  readingBlock,
  readingIsSurface,
} from './layout.ts'

/** Gives a token's features as IPADIC writes them: surface, part of speech …, base form, reading, pronunciation. */
export function describeTokens(header: Header, sections: Sections): (id: number) => string {
  const { readingStarts, characters, leftIds, readingLengths, readings, pronunciations } = sections
  const surfaceStart = (surface: number) => fromBlock(sections.surfaceBlocks, sections.surfaceOffsets, surface)
  const firstToken = (surface: number) => fromBlock(sections.tokenBlocks, sections.tokenOffsets, surface)

  const surfaceOf = (token: number): string => {
    let low = 0
    let high = sections.surfaceOffsets.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (firstToken(middle + 1) <= token) low = middle + 1
      else high = middle
    }
    let surface = ''
    for (let at = surfaceStart(low); at < surfaceStart(low + 1); at++) {
      surface += String.fromCharCode(characters[at] as number)
    }
    return surface
  }

  const readingOf = (token: number, surface: string): string => {
    const length = readingLengths[token] as number
    if (length === readingAsBefore) return readingOf(token - 1, surfaceOf(token - 1))
    if (length === readingIsSurface) return toKatakana(surface)
    let start = readingStarts[Math.floor(token / readingBlock)] as number
    for (let before = token - (token % readingBlock); before < token; before++) {
      const passed = readingLengths[before] as number
      if (passed !== readingAsBefore) start += passed
    }
    let reading = ''
    for (let at = start; at < start + length; at++) reading += header.readingCharacters.charAt(readings[at] as number)
    return reading
  }

  const pronunciationOf = (token: number, reading: string): string => {
    const code = pronunciations[token] as number
    if (code === pronunciationIsReading) return reading
    if (code === pronunciationByRule) return pronunciationFromKana(reading)
    if (code === pronunciationListed) return header.listedPronunciations[token] ?? reading
    const said = [...reading]
    for (const [at, character] of header.pronunciationEdits[code - 1] ?? []) said[at] = character
    return said.join('')
  }

  return (id) => {
    const token = id / idStep
    const leftId = leftIds[token] as number
    const surface = surfaceOf(token)
    const reading = readingOf(token, surface)
    const baseForm = header.listedBaseForms[token] ?? applyEndings(surface, header.endings[leftId] ?? [])
    return `${surface},${header.features[leftId]},${baseForm},${reading},${pronunciationOf(token, reading)}`
  }
}

/** The base form that the first fitting ending gives. */
export function applyEndings(surface: string, endings: Header['endings'][number]): string {
  for (const [ending, base] of endings) {
    if (ending === '' && base === '') return surface
    if (surface.endsWith(ending)) return surface.slice(0, surface.length - ending.length) + base
  }
  return surface
}
