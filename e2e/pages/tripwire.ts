import { expect, type Browser, type Page } from '@playwright/test'
import { canary } from '../data/payloads.ts'

declare global {
  interface Window { tripped: string[] }
}

/** Listens for every call that a payload could make. */
const listen = (): void => {
  window.tripped = []
  for (const name of ['alert', 'prompt', 'confirm', 'print'] as const) Object.assign(window, { [name]: () => { window.tripped.push(name) } })
}

/** All in a page that ran, or that could run or fetch what somebody else wrote whether it did or not. */
async function dangersIn(): Promise<string[]> {
  // What fails to load says so a moment later.
  await new Promise(resolve => { setTimeout(resolve, 30) })
  const found = window.tripped.splice(0).map(name => `ran ${name}`)
  const say = (what: string, element: Element) => { found.push(`${what}: ${element.outerHTML.slice(0, 200)}`) }
  const isOurs = (address: string) => (URL.canParse(address, location.href) && new URL(address, location.href).origin === location.origin) || /^(data:image\/(png|webp)|blob:)/.test(address)
  for (const script of document.scripts) {
    if (script.type === 'application/ld+json') {
      try { JSON.parse(script.text) } catch { say('broken data', script) }
    } else if (script.src === '' ? script.nonce === '' && !/^(\(?self\.__next_f|requestAnimationFrame\(|\(globalThis\["TURBOPACK"\])/.test(script.text) : !isOurs(script.src)) say('script', script)
  }
  for (const element of document.querySelectorAll('iframe, frame, frameset, object, embed, applet, base, math, foreignObject, animate, set, marquee, portal, meta[http-equiv="refresh"]')) say('element', element)
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) say('handler', element)
      // React puts this on forms of its own, so that one that is sent before its scripts are there says so.
      if (value.startsWith('javascript:throw new Error(\'A React form was unexpectedly submitted.')) continue
      if (/^(javascript|vbscript|data:text|view-source|feed):?/i.test(value.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '')) && /^(href|src|action|formaction|xlink:href|data|poster|srcdoc|to)$/i.test(name)) say('address', element)
      if (/^(src|poster)$/i.test(name) && !isOurs(value)) say('foreign', element)
      if (name === 'srcdoc' || (name === 'style' && /url\(|expression\(/i.test(value))) say('style', element)
    }
  }
  return found
}

/** A page in a browser that keeps no content policy, so that only the markup itself stands between a payload and its run. */
export class Tripwire {
  readonly page: Page
  private readonly heard: string[] = []

  private constructor(page: Page) {
    this.page = page
    page.on('dialog', dialog => { this.heard.push(`dialog ${dialog.message()}`); void dialog.dismiss() })
    page.on('request', request => { if (URL.canParse(request.url()) && new URL(request.url()).hostname === canary) this.heard.push(`asked for ${request.url()}`) })
  }

  static async in(browser: Browser): Promise<Tripwire> {
    const context = await browser.newContext({ bypassCSP: true })
    await context.addInitScript(listen)
    return new Tripwire(await context.newPage())
  }

  /** Shows this markup as it is, as a page that escapes nothing would. */
  async showRaw(markup: string): Promise<void> {
    await this.page.setContent(markup)
  }

  /** Everything that ran, was fetched or could have been, on the page that is open. */
  async faults(): Promise<string[]> {
    const found = await this.page.evaluate(dangersIn)
    return [...this.heard.splice(0), ...found]
  }

  /** Opens a page; nothing of what was planted there runs. */
  async visit(path: string, status = 200): Promise<void> {
    const answer = await this.page.goto(path, { waitUntil: 'load' })
    expect(answer!.status(), path).toBe(status)
    expect(await this.faults(), path).toEqual([])
  }

  /** How many of these texts stand on the page, as text; spaces that follow each other count as one. */
  shown(texts: readonly string[]): Promise<number> {
    return this.page.evaluate(wanted => {
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
      const page = plain(document.body.textContent)
      return wanted.filter(text => page.includes(plain(text))).length
    }, [...texts])
  }
}
