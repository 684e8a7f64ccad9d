import { expect, it } from 'vitest'
import { describeOnEveryRuntime } from '../support/runtimes.ts'
import { ask } from './requests.ts'

type Operation = { readonly responses: Readonly<Record<string, unknown>> }
type OpenapiDocument = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

describeOnEveryRuntime('GET /openapi.json', (origin) => {
  async function readDocument(): Promise<OpenapiDocument> {
    return JSON.parse((await ask(`${origin()}/openapi.json`)).text)
  }

  it('is an OpenAPI 3.1 document', async () => {
    const { status, headers } = await ask(`${origin()}/openapi.json`)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^application\/json\b/)
    expect((await readDocument()).openapi).toMatch(/^3\.1\./)
  })

  it('is the one that was last agreed to', async () => {
    await expect(printed(await readDocument())).toMatchFileSnapshot('openapi.json')
  })

  it.each([
    ['post', '/api/scripts'],
    ['post', '/api/readings'],
    ['get', '/api/carriers'],
    ['get', '/api/carriers/{id}'],
    ['get', '/api/procedures'],
    ['get', '/api/languages'],
    ['get', '/healthz'],
  ])('describes %s %s', async (method, path) => {
    expect((await readDocument()).paths[path]).toHaveProperty(method)
  })

  it('describes no operation that does not answer, and each answer that is given', async () => {
    const { paths } = await readDocument()
    for (const [path, operations] of Object.entries(paths)) {
      for (const [method, { responses }] of Object.entries(operations)) {
        const { status, headers } = await ask(origin() + path.replace('{id}', 'au'), {
          method: method.toUpperCase(),
          ...(method === 'post' && { headers: { 'Content-Type': 'application/json' }, body: '{}' }),
        })
        expect(status, `${method} ${path}`).toBe(method === 'post' ? 422 : 200)
        const type = headers['content-type']?.split(';')[0] ?? ''
        expect(responses[status], `${method} ${path}`).toHaveProperty(['content', type, 'schema'])
      }
    }
  })

  it('refers to nothing that is not in it', async () => {
    const { text } = await ask(`${origin()}/openapi.json`)
    const references = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference = '']) => reference)
    expect(references.length).toBeGreaterThan(0)
    for (const reference of references) {
      expect(reference).toMatch(/^#\//)
      expect(JSON.parse(text)).toHaveProperty(reference.slice(2).split('/'))
    }
  })
})

/** The document as the formatter of this checkout leaves it: a list without objects on one line, where it fits. */
function printed(document: object): string {
  const text = JSON.stringify(document, null, 2)
  const lists = text.replace(/\[\s+([^[\]{}]+?)\s+\]/g, (list, items: string, offset: number) => {
    const line = `[${items.replace(/\s*\n\s*/g, ' ')}]`
    const end = offset - text.lastIndexOf('\n', offset) + line.length
    return end < 120 ? line : list
  })
  return `${lists}\n`
}
