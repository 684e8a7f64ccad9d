import type { Claim, Confidence } from '../../src/carriers/carrier.ts'

/** A claim of a source of that confidence. */
export function claim(says: Claim['says'], confidence: Confidence, about: Claim['about'] = 'this-procedure'): Claim {
  const source = { url: `https://${confidence}.example/${says}`, published: null, read: '2026-11-23', confidence }
  return { says, about, text: { en: says, 'zh-Hans': says }, source }
}
