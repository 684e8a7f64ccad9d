import Handlebars from 'handlebars/runtime.js'
import { calls } from '#generated/calls.js'
import type { Conditions } from './conditions.ts'
import { conditionNames } from './conditions.ts'

/** A line that a template asks for: its id and the key of the text that says when it fits. */
export type LineReference = { readonly id: string; readonly when?: string }

/** What a template says about one call: which stages, exchanges and lines, in which order. */
export type Outline = {
  readonly prepare: string[]
  readonly stages: OutlineStage[]
  readonly afterwards: string[]
}
export type OutlineStage = { readonly id: string; readonly exchanges: OutlineExchange[] }
export type OutlineExchange = { operator: LineReference | null; readonly replies: LineReference[] }

type HelperOptions = {
  readonly fn: (context: unknown) => string
  readonly hash: { readonly when?: string }
  readonly data: { readonly root: { readonly outline: Outline } }
}

/** The calls' own Handlebars: its helpers collect and return no text, so that no value ever passes through a template. */
const environment = Handlebars.create()
const nothing = ''

environment.registerHelper({
  stage(this: unknown, id: string, options: HelperOptions) {
    const { stages } = options.data.root.outline
    // A stage that a procedure begins and a shared part goes on with is one.
    if (stages.at(-1)?.id !== id) stages.push({ id, exchanges: [] })
    options.fn(this)
    if (stages.at(-1)?.exchanges.length === 0) stages.pop()
    return nothing
  },
  exchange(this: unknown, options: HelperOptions) {
    const exchanges = options.data.root.outline.stages.at(-1)?.exchanges
    const exchange: OutlineExchange = { operator: null, replies: [] }
    exchanges?.push(exchange)
    options.fn(this)
    if (exchange.operator === null && exchange.replies.length === 0) exchanges?.pop()
    return nothing
  },
  operator: heard,
  machine: heard,
  you(id: string, options: HelperOptions) {
    lastExchange(options)?.replies.push(reference(id, options))
    return nothing
  },
  prepare(id: string, options: HelperOptions) {
    options.data.root.outline.prepare.push(id)
    return nothing
  },
  afterwards(id: string, options: HelperOptions) {
    options.data.root.outline.afterwards.push(id)
    return nothing
  },
})

const templates: Record<string, HandlebarsTemplateDelegate> = {}
for (const [name, specification] of Object.entries(calls.templates)) {
  const template = environment.template(specification)
  templates[name] = template
  environment.registerPartial(name, template)
}

/** The outlines of late: they depend on yes and no alone, so the same ones come again and again. */
const known = new Map<string, Outline>()
const mostKnown = 32

/**
 * Runs a call template. The outline is shared: the same conditions give the same object.
 *
 * @param name its path in `templates/calls/ja`, without the ending
 * @throws Error when there is no such template
 */
export function renderOutline(name: string, conditions: Partial<Conditions>): Outline {
  const template = templates[name]
  if (!template) throw new Error(`no call template “${name}”`)
  const key = `${name} ${conditionNames.map((condition) => (conditions[condition] ? 1 : 0)).join('')}`
  const found = known.get(key)
  if (found) return found
  const outline: Outline = { prepare: [], stages: [], afterwards: [] }
  template(conditions, { data: { root: { outline } } })
  const [oldest] = known.keys()
  if (oldest !== undefined && known.size >= mostKnown) known.delete(oldest)
  known.set(key, outline)
  return outline
}

function heard(id: string, options: HelperOptions): string {
  const exchange = lastExchange(options)
  if (exchange) exchange.operator = reference(id, options)
  return nothing
}

function lastExchange(options: HelperOptions): OutlineExchange | undefined {
  return options.data.root.outline.stages.at(-1)?.exchanges.at(-1)
}

function reference(id: string, { hash: { when } }: HelperOptions): LineReference {
  return when ? { id, when } : { id }
}
