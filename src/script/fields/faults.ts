import type * as z from 'zod/mini'

/** What is wrong with a field: its dotted path and a code, never the value. */
export type FieldFault = { readonly field: string; readonly code: string }

/**
 * What a schema has refused.
 *
 * @param input what was checked, to tell a field that is missing from one of another type
 */
export function fieldFaults({ issues }: z.core.$ZodError, input: unknown): FieldFault[] {
  return issues.map((issue) => ({ field: issue.path.join('.'), code: codeOf(issue, input) }))
}

function codeOf(issue: z.core.$ZodIssue, input: unknown): string {
  // Our own checks say their code; a list that is too long is zod's.
  if (issue.code === 'custom' || issue.code === 'too_big') return issue.message
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input)
  if (value === undefined || value === '') return 'required'
  return typeof value === 'string' && issue.code === 'invalid_value' ? 'unknown' : 'type'
}
