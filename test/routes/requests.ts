import { type IncomingHttpHeaders, request as requestOverHttp } from 'node:http'
import { request as requestOverHttps } from 'node:https'

export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string }

export type Asked = {
  readonly method?: string
  /** An undefined one is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** A list goes out chunked, part by part. */
  readonly body?: string | readonly string[]
}

/** Sends these headers and no others: fetch would add Accept-Language and Content-Type. Follows no redirect. */
export function ask(url: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const send = url.startsWith('https:') ? requestOverHttps : requestOverHttp
    const length = typeof body === 'string' && body !== '' ? { 'Content-Length': `${Buffer.byteLength(body)}` } : {}
    const given = Object.entries({ ...length, ...headers }).filter(([, value]) => value !== undefined)
    const request = send(url, { method, headers: Object.fromEntries(given) }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    request.on('error', reject)
    for (const part of typeof body === 'string' ? [body] : body) if (part !== '') request.write(part)
    request.end()
  })
}

/** Posts details to the API. A string goes out as it is. */
export function postScript(origin: string, details: unknown, headers: Asked['headers'] = {}): Promise<Answer> {
  return ask(`${origin}/api/scripts`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof details === 'string' ? details : JSON.stringify(details),
  })
}

/** Posts a form as a browser does from a page of the same origin. */
export function postForm(
  origin: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Asked['headers'] = {},
): Promise<Answer> {
  return ask(origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin, ...headers },
    body: new URLSearchParams(fields).toString(),
  })
}
