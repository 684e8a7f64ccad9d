import type { Context, MiddlewareHandler } from 'hono'
import { answerError } from './errors.ts'

/** The largest request body: a form with every field full is a twentieth of it. */
export const largestBody = 64 * 1024
/** How much of a refused body is read before the answer: most clients take no answer before they have sent everything. */
const largestRefused = 100 * largestBody

/** Lets through only bodies of these media types; anything else is 415, whatever it holds. */
export function requireMediaType(...types: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const sent = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    if (types.includes(sent)) return next()
    await readBody(context, 0)
    return answerError(context, 415)
  }
}

/** Refuses bodies over 64 KB. */
export const limitBody: MiddlewareHandler = async (context, next) => {
  // A server holds a client to the length it names, unless the body comes in chunks.
  const length = context.req.header('Transfer-Encoding') ? undefined : context.req.header('Content-Length')
  if (length !== undefined && Number(length) <= largestBody) return next()
  const body = await readBody(context, largestBody)
  if (!body) {
    // Whatever is still on its way must not be taken for the next request.
    context.header('Connection', 'close')
    return answerError(context, 413)
  }
  context.req.raw = new Request(context.req.raw, { body })
  return next()
}

/** Reads a body to its end or, at most, as far as a refused one is read. Undefined where it is longer than `most`. */
async function readBody(context: Context, most: number): Promise<Blob | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = context.req.raw.body?.getReader()
  while (size <= largestRefused) {
    const { value } = (await reader?.read()) ?? {}
    if (!value) break
    size += value.length
    if (size <= most) parts.push(value)
  }
  return size <= most ? new Blob(parts) : undefined
}
