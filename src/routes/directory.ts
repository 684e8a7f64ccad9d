import { Hono } from 'hono'
import { carriers, findCarrier } from '../carriers/carriers.ts'
import { phoneWorks } from '../carriers/claims.ts'
import { generalHelp } from '../help/general-help.ts'
import { languages } from '../languages/languages.ts'
import { languageNames, wordsOf } from '../languages/words.ts'
import { procedures } from '../script/procedures.ts'
import { answerError } from './errors.ts'
import { negotiateLanguage } from './negotiate.ts'

/** What there is to choose from and to know: `GET /api/carriers`, `/api/carriers/{id}`, `/api/procedures`, `/api/languages`, `/api/help`. */
export function directoryRoutes(): Hono {
  return new Hono()
    .get('/carriers', (context) =>
      context.json({
        carriers: carriers.map(({ id, kind, name, nameSources, page, procedures }) => ({
          id,
          kind,
          name,
          nameSources,
          ...(page && { page }),
          cancelByPhone: phoneWorks(procedures.cancel),
        })),
      }),
    )
    .get('/carriers/:id', (context) => {
      const carrier = findCarrier(context.req.param('id'))
      return carrier ? context.json(carrier) : answerError(context, 404)
    })
    .get('/procedures', (context) => {
      const names = wordsOf(negotiateLanguage(context)).procedures
      return context.json({ procedures: procedures.map((id) => ({ id, name: names[id] })) }, 200, {
        Vary: 'Accept-Language',
      })
    })
    .get('/help', (context) => context.json({ topics: generalHelp }))
    .get('/languages', (context) => {
      return context.json({ languages: languages.map((id) => ({ id, name: languageNames[id] })) })
    })
}
