import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { wordsOf } from '../languages/words.ts'
import { languageOfPath, negotiateLanguage } from './negotiate.ts'
import { renderError } from './pages/error.ts'
import { problem } from './problem.ts'

/** Answers with the one error page, or the one problem document where a program asks. */
export function answerError(context: Context, status: ContentfulStatusCode): Response | Promise<Response> {
  const language = languageOfPath(context.req.path) ?? negotiateLanguage(context)
  if (isForPrograms(context.req.path)) return problem(context, status, language)
  return context.html(renderError({ language, words: wordsOf(language), status }), status)
}

/** Turns whatever was thrown into an answer. What went wrong inside is nobody's business but the log's. */
export function handleError(error: Error, context: Context): Response | Promise<Response> {
  if (error instanceof HTTPException) return answerError(context, error.status as ContentfulStatusCode)
  // Only the kind of error is logged, and where it came from: a message, of one line or many, may hold what was typed.
  const places = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
  console.error([error.name, ...(places ?? []).slice(0, 3)].join('\n'))
  return answerError(context, 500)
}

function isForPrograms(path: string): boolean {
  return /^\/(api\/|api$|openapi\.json$|healthz$)/.test(path)
}
