import { Hono } from 'hono'
import { carriers, findCarrier } from '../carriers/carriers.ts'
import { languages } from '../languages/languages.ts'
import { languageNames, wordsOf } from '../languages/words.ts'
import { procedures } from '../script/details.ts'
import { answerError } from './errors.ts'
import { negotiateLanguage } from './negotiate.ts'

/** What there is to choose from: `GET /api/carriers`, `/api/carriers/{id}`, `/api/procedures`, `/api/languages`. */
export function directoryRoutes(): Hono {
  return new Hono()
    .get('/carriers', (context) =>
      context.json({ carriers: carriers.map(({ id, name, page }) => ({ id, name, page })) }),
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
    .get('/languages', (context) => {
      return context.json({ languages: languages.map((id) => ({ id, name: languageNames[id] })) })
    })
}
