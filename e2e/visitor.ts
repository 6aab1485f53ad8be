import { request, type IncomingHttpHeaders } from 'node:http'
import { appUrl } from './addresses.ts'

/** An answer as it came over the wire: redirects are not followed. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }

/** Headers to send; null leaves one out that would be sent by itself. */
type Headers = Record<string, string | null>

const entities: Record<string, string> = { '&quot;': '"', '&#x27;': '\'', '&lt;': '<', '&gt;': '>', '&amp;': '&' }
const plain = (html: string): string => html.replace(/&quot;|&#x27;|&lt;|&gt;|&amp;/g, entity => entities[entity]!)
const attribute = (tag: string, name: string): string => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** The hidden fields of the form that holds this text. @throws when no form on the page does. */
export function hiddenFields(page: string, text: string): Record<string, string> {
  const form = [...page.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(match => match[0]).find(html => plain(html).includes(text))
  if (form === undefined) throw new Error(`No form on the page says "${text}".`)
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(match => match[0]).filter(tag => attribute(tag, 'type') === 'hidden')
  return Object.fromEntries(inputs.map(tag => [attribute(tag, 'name'), attribute(tag, 'value')]))
}

/** Somebody with a cookie jar and no browser: posts forms as a page without scripts does, and may lie in any header. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  /** Every `Set-Cookie` as it came. */
  readonly setCookies: string[] = []
  private readonly base: string

  constructor(base: string = appUrl) {
    this.base = base
  }

  /** Sends a request; writes say that they come from the app's own pages unless `headers` say otherwise. */
  send(method: string, path: string, given: { headers?: Headers; body?: string | Buffer } = {}): Promise<Answer> {
    const url = new URL(path, this.base)
    const own: Headers = { ...(method === 'GET' || method === 'HEAD' ? {} : { origin: this.base }), cookie: this.cookieHeader() }
    const headers = Object.fromEntries(Object.entries({ ...own, ...given.headers }).filter(([, value]) => value !== null)) as Record<string, string>
    return new Promise((resolve, reject) => {
      const outgoing = request(url, { method, headers }, incoming => {
        const parts: Buffer[] = []
        incoming.on('data', (part: Buffer) => parts.push(part)).on('error', reject).on('end', () => {
          this.keep(incoming.headers['set-cookie'] ?? [])
          resolve({ status: incoming.statusCode!, headers: incoming.headers, body: Buffer.concat(parts).toString() })
        })
      })
      outgoing.on('error', reject)
      outgoing.end(given.body)
    })
  }

  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.send('GET', path, { headers })
  }

  /** Posts a form as a browser without scripts does. */
  async post(path: string, fields: Record<string, string>, headers: Headers = {}): Promise<Answer> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const encoded = new Response(form)
    const body = Buffer.from(await encoded.arrayBuffer())
    return this.send('POST', path, { body, headers: { 'content-type': encoded.headers.get('content-type'), ...headers } })
  }

  /** Opens a page and posts its form that holds this text, with `fields` filled in. */
  async submit(path: string, text: string, fields: Record<string, string> = {}, headers: Headers = {}): Promise<Answer> {
    const page = await this.get(path)
    return this.post(path, { ...hiddenFields(page.body, text), ...fields }, headers)
  }

  json(path: string, value: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', path, { body: JSON.stringify(value), headers: { 'content-type': 'application/json', ...headers } })
  }

  private cookieHeader(): string | null {
    return this.cookies.size === 0 ? null : [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  private keep(lines: string[]): void {
    for (const line of lines) {
      this.setCookies.push(line)
      const [name = '', value = ''] = line.split(';')[0]!.split('=')
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}

/** Somebody who came in as one of the demo's people, by name, with the one click of a demo. */
export async function visitorAs(name: string, base: string = appUrl): Promise<Visitor> {
  const visitor = new Visitor(base)
  const answer = await visitor.submit('/inloggen', `Log in als ${name}`)
  if (visitor.cookies.size === 0) throw new Error(`${name} could not sign in: ${answer.status} ${answer.body.slice(0, 200)}`)
  return visitor
}
