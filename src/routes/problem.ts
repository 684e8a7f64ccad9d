import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Language } from '../languages/languages.ts'
import { errorMessage, wordsOf } from '../languages/words.ts'
import type { FieldFault } from '../script/fields/faults.ts'

/** A refused field, in the words of the caller's language. */
export type FieldError = FieldFault & { readonly message: string }

/** Says what is wrong with each field. */
export function fieldErrors(faults: readonly FieldFault[], language: Language): FieldError[] {
  const words = wordsOf(language)
  return faults.map(({ field, code }) => ({ field, code, message: errorMessage(words, field, code) }))
}

/** The names of the statuses: https://www.rfc-editor.org/rfc/rfc9110.html#section-15 */
const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
}

/** Answers with a problem document (RFC 9457). Nothing that was sent stands in it. */
export function problem(
  context: Context,
  status: ContentfulStatusCode,
  language: Language,
  faults: readonly FieldFault[] = [],
): Response {
  const problems: Readonly<Record<string, string>> = wordsOf(language).problems
  const body = {
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail: problems[status] ?? wordsOf(language).problems.other,
    ...(faults.length > 0 && { errors: fieldErrors(faults, language) }),
  }
  return context.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8' })
}
