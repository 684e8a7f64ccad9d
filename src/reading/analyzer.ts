import type { StockToken } from 'kuromoji/src/Tokenizer.js'
import Tokenizer from 'kuromoji/src/Tokenizer.js'
import type { Analyzer } from './analyze-text.ts'
import type { Part } from './dictionary/layout.ts'
import { openDictionary } from './dictionary/packed.ts'
import type { Token } from './token.ts'

/**
 * Makes kuromoji's tokenizer and search over a packed dictionary.
 *
 * @param bytes the packed dictionary; it is read in place and must not be changed
 * @returns `analyze` takes a text, half-width katakana normalised (NFKC), and gives its words; joined they are the text
 *   without U+0000, lone surrogates replaced. Its time grows with the square of the length between two marks (、 or 。):
 *   cap the length of what a stranger sends.
 */
export function createAnalyzer(bytes: ArrayBuffer): Analyzer {
  const dictionary = openDictionary(bytes)
  const tokenizer = new Tokenizer(dictionary)
  const analyze = (text: string): Token[] =>
    tokenizer.tokenize(text).flatMap((token) => {
      const parts = token.word_type === 'KNOWN' ? dictionary.compounds.get(token.word_id) : undefined
      return parts ? parts.map(fromPart) : [fromStock(token)]
    })
  const analyzeWhole = (text: string): Token[] => {
    const clean = text.replaceAll('\u0000', '').toWellFormed()
    for (const pieces of [[clean], clean.split(pairs)]) {
      const tokens = pieces.flatMap((piece) => (piece === '' ? [] : analyze(piece)))
      if (tokens.map(({ surface }) => surface).join('') === clean) return tokens
    }
    throw new Error('the tokenizer lost text')
  }
  return { analyze: analyzeWhole, homographs: dictionary.homographs }
}

/** kuromoji miscounts characters of two UTF-16 units in an unknown word and then loses text: each is read by itself. */
const pairs = /([\u{10000}-\u{10ffff}])/u

function fromStock(token: StockToken): Token {
  const { surface_form, pos, pos_detail_1, conjugated_type, basic_form, reading, pronunciation } = token
  const word = {
    surface: surface_form,
    partOfSpeech: pos,
    detail: pos_detail_1,
    conjugation: conjugated_type,
    baseForm: basic_form,
  }
  return reading && pronunciation ? { ...word, reading, pronunciation } : word
}

function fromPart([surface, features, reading, pronunciation, baseForm]: Part): Token {
  const [partOfSpeech = '', detail = '', , , conjugation = ''] = features.split(',')
  return { surface, partOfSpeech, detail, conjugation, baseForm, reading, pronunciation }
}
