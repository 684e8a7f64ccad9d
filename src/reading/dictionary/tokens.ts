import { toKatakana } from '../kana.ts'
import type { Header, Sections } from './layout.ts'
import {
  fromBlock,
  idStep,
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
    return String.fromCharCode(...characters.subarray(surfaceStart(low), surfaceStart(low + 1)))
  }

  const readingOf = (token: number): string => {
    const length = readingLengths[token] as number
    if (length === readingAsBefore) return readingOf(token - 1)
    if (length === readingIsSurface) return toKatakana(surfaceOf(token))
    let start = readingStarts[Math.floor(token / readingBlock)] as number
    for (let before = token - (token % readingBlock); before < token; before++) {
      const passed = readingLengths[before] as number
      if (passed !== readingAsBefore) start += passed
    }
    return [...readings.subarray(start, start + length)].map((code) => header.readingCharacters.charAt(code)).join('')
  }

  const pronunciationOf = (token: number, reading: string): string => {
    const code = pronunciations[token] as number
    if (code === pronunciationIsReading) return reading
    if (code === pronunciationListed) return header.listedPronunciations[token] ?? reading
    const said = [...reading]
    for (const [at, character] of header.pronunciationEdits[code - 1] ?? []) said[at] = character
    return said.join('')
  }

  return (id) => {
    const token = id / idStep
    const leftId = leftIds[token] as number
    const surface = surfaceOf(token)
    const reading = readingOf(token)
    const baseForm = header.listedBaseForms[token] ?? applyEndings(surface, header.endings[leftId] ?? [])
    return [surface, header.features[leftId], baseForm, reading, pronunciationOf(token, reading)].join(',')
  }
}

/** The base form that the first fitting ending gives. */
export function applyEndings(surface: string, endings: Header['endings'][number]): string {
  const fitting = endings.find(([ending]) => surface.endsWith(ending))
  return fitting ? surface.slice(0, surface.length - fitting[0].length) + fitting[1] : surface
}
