import type { Context } from 'hono'
import { csrf } from 'hono/csrf'
import { HTTPException } from 'hono/http-exception'
import { limitBody, requireMediaType } from './body.ts'

/** What stands before each route that takes a form: its media type, its size, and where it comes from. */
export const formBody = [
  requireMediaType('application/x-www-form-urlencoded', 'multipart/form-data'),
  limitBody,
  csrf(),
] as const

/** What was typed into the fields of these names; empty ones are left out. Throws HTTPException 400 where no form was sent. */
export async function formValues<Name extends string>(
  context: Context,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const body = await context.req.parseBody().catch(() => {
    throw new HTTPException(400)
  })
  const values: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const value = Object.hasOwn(body, name) ? body[name] : undefined
    if (typeof value === 'string' && value !== '') values[name] = value.toWellFormed()
  }
  return values
}
