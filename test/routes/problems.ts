import { expect } from 'vitest'
import { problemSchema } from '../../tools/openapi/schemas.ts'
import type { Answer } from './requests.ts'

/** An answer is a problem document (RFC 9457) of this status, and nothing else. */
export function expectProblem({ status, headers, text }: Answer, expected: number): void {
  expect(status, text).toBe(expected)
  expect(headers['content-type']).toMatch(/^application\/problem\+json\b/)
  const problem = JSON.parse(text)
  // The schema takes out what it does not name.
  expect(problemSchema.parse(problem)).toStrictEqual(problem)
  expect(problem.status).toBe(expected)
}
