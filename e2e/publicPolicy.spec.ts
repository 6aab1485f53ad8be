import { randomUUID } from 'node:crypto'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { companyOf, demoSession, workshopOf } from './data.ts'
import { publicAddresses, publicPages } from './data/publicPages.ts'
import { holdSession, signInAs } from './pages/signIn.ts'
import { inTabs } from './pages/tabs.ts'
import { Visitor, visitorAs, type Answer } from './visitor.ts'

const directive = ({ headers }: Answer, name: string): string[] =>
  String(headers['content-security-policy']).split('; ').map(part => part.split(' ')).find(([first]) => first === name)?.slice(1) ?? []

/** Collects what a page must not do: break its own policy, fail, or call somewhere else. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = []
  page.on('console', message => { if (message.type() === 'error') faults.push(`console: ${message.text()}`) })
  page.on('pageerror', error => faults.push(`error: ${error.message}`))
  page.on('request', request => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== appUrl) faults.push(`request: ${request.url()}`)
  })
  await page.exposeFunction('noteViolation', (text: string) => faults.push(`policy: ${text}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      (globalThis as unknown as { noteViolation: (text: string) => void }).noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`)
    })
  })
  return faults
}

/** What pages do that they must not, opened in tabs side by side. */
async function faultsOn(context: BrowserContext, addresses: readonly string[]): Promise<string[]> {
  const faults: string[][] = []
  await inTabs(context, addresses, async () => {}, async page => { faults.push(await watch(page)) })
  return faults.flat()
}

/** Clicks the first link with this name and waits until the next page stands there. */
async function follow(page: Page, name: RegExp, url: RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click()
  await page.waitForURL(url)
  await page.waitForLoadState('networkidle')
}

test('every answer carries the security headers, faults too', async () => {
  const lotte = await visitorAs('Lotte Vermeer')
  const workshop = `/portaal/workshops/${await workshopOf('Pas & Loop', 'Klantreis 2027')}`
  const asset = /\/_next\/static\/[^"]+\.woff2/.exec((await new Visitor().get('/')).body)![0]
  const answers: Record<string, Answer> = {}
  for (const path of [...publicPages.map(page => page.nl), '/onzin', '/robots.txt', '/sitemap.xml', asset, '/api/health', '/api/onzin', '/_next/onzin', '/%', '/%00']) {
    answers[path] = await new Visitor().get(path)
  }
  const personal = ['/inloggen', '/demo/mail', '/portaal', workshop, `${workshop}/onderdelen/company`, `${workshop}/controleren`, '/portaal/bord', `/portaal/workshops/${randomUUID()}`]
  for (const path of personal) answers[path] = await lotte.get(path)
  answers['a redirect'] = await new Visitor().get('/portaal')
  answers['a refusal'] = await new Visitor().get(`/api/workshops/${randomUUID()}/export`)
  answers['a wrong method'] = await lotte.send('DELETE', `/api/workshops/${randomUUID()}/export`)
  answers['a foreign post'] = await lotte.submit('/inloggen', 'Stuur mij een link', { email: 'x@y.example' }, { origin: 'https://evil.example' })
  answers['a foreign save'] = await lotte.json(`/api/workshops/${randomUUID()}/answers`, {}, { origin: 'https://evil.example' })

  for (const [path, answer] of Object.entries(answers)) {
    const { headers, status } = answer
    expect(status, path).toBeLessThan(500)
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin', 'content-security-policy': expect.any(String),
    })
    expect(headers, path).not.toHaveProperty('x-powered-by')
    for (const name of ['object-src', 'base-uri', 'frame-ancestors']) expect(directive(answer, name), `${path} ${name}`).toEqual(['\'none\''])
    expect(directive(answer, 'script-src'), path).not.toContain('\'unsafe-eval\'')
  }
  for (const path of [...personal, 'a redirect', 'a refusal', 'a foreign post', 'a foreign save']) {
    expect(answers[path]!.headers['cache-control'], path).toContain('no-store')
  }
  expect([answers['a foreign post'].status, answers['a foreign save'].status, answers['/%']!.status]).toEqual([403, 403, 400])
})

test('public pages come without inline scripts, for caches to keep a second, and are not sent twice', async () => {
  for (const path of publicAddresses) {
    const visitor = new Visitor()
    const answer = await visitor.get(path, { cookie: 'utm=1' })
    expect(directive(answer, 'script-src'), path).toEqual(['\'self\''])
    expect(directive(answer, 'style-src'), path).toEqual([expect.stringMatching(/^'sha256-[\w+/]{43}='$/)])
    const scripts = [...answer.body.matchAll(/<script\b[^>]*>/g)].map(match => match[0])
    expect(scripts.filter(tag => tag !== '<script type="application/ld+json">' && !/^<script src="\/site\.js\?v=[\w-]+" defer>$/.test(tag)), path).toEqual([])
    expect(answer.body, path).not.toMatch(/\sstyle="|\son\w+="|(src|srcset)="(https?:)?\/\//)
    expect(answer.headers, path).toMatchObject({
      'cache-control': expect.stringContaining('s-maxage=1'), vary: 'Accept-Encoding', etag: expect.stringMatching(/^"[\w-]+"$/), 'last-modified': expect.any(String),
    })
    expect(visitor.setCookies, path).toEqual([])

    const etag = String(answer.headers.etag)
    const again = await visitor.get(path, { 'if-none-match': etag })
    expect([again.status, again.body, again.headers.etag], path).toEqual([304, '', etag])
    const packed = await visitor.get(path, { 'accept-encoding': 'gzip' })
    expect(packed.headers, path).toMatchObject({ 'content-encoding': 'gzip' })
    expect(packed.headers.etag, path).not.toBe(etag)
  }
  expect((await new Visitor().get('/onzin')).headers).toMatchObject({ 'cache-control': expect.stringContaining('s-maxage=1') })
})

test('on private pages only scripts with the nonce of this very answer run', async () => {
  const lotte = await visitorAs('Lotte Vermeer')
  const workshop = `/portaal/workshops/${await workshopOf('Pas & Loop', 'Klantreis 2027')}`
  const nonces = new Set<string>()
  for (const path of ['/inloggen', '/en/sign-in', '/portaal', workshop, `${workshop}/onderdelen/company`, `/portaal/workshops/${randomUUID()}`, '/portaal/onzin']) {
    const answer = await lotte.get(path)
    const sources = directive(answer, 'script-src')
    expect(sources, path).toContain('\'strict-dynamic\'')
    expect(sources, path).not.toContain('\'unsafe-inline\'')
    const nonce = sources.find(source => source.startsWith('\'nonce-'))!.slice('\'nonce-'.length, -1)
    const scripts = [...answer.body.matchAll(/<script\b[^>]*>/g)].map(match => match[0])
    expect(scripts.length, path).toBeGreaterThan(0)
    expect(scripts.filter(tag => !tag.includes(`nonce="${nonce}"`)), path).toEqual([])
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(7)
})

test('nothing on the public pages breaks the policy, fails or calls somewhere else', async ({ page }) => {
  const faults = await watch(page)
  await page.goto('/')
  await follow(page, /^Fasemodellen$/, /\/fasemodellen/)
  await follow(page, /^Begrippen$/, /\/begrippen$/)
  await follow(page, /^Inloggen$/, /\/inloggen$/)
  expect([...faults, ...await faultsOn(page.context(), publicAddresses)]).toEqual([])
})

test('nothing in the portal of a client does', async ({ page }) => {
  const faults = await watch(page)
  await signInAs(page, 'Lotte Vermeer')
  await follow(page, /Ga verder/, /\/workshops\//)
  const workshop = page.url()
  const names = [...['company', 'purchase', 'journey', 'media'].map(section => `onderdelen/${section}`), 'controleren']
  expect([...faults, ...await faultsOn(page.context(), names.map(name => `${workshop}/${name}`))]).toEqual([])
})

test('nothing in the advice of a client does', async ({ page }) => {
  const faults = await watch(page)
  await holdSession(page, await demoSession('Bas de Graaf'))
  await page.goto('/portaal')
  await follow(page, /^Lees (je advies|en beslis)/, /\/advies$/)
  const addresses = ['advies/see', 'advies/do', 'advies/care', 'versies', 'meenemen'].map(name => page.url().replace(/advies$/, name))
  expect([...faults, ...await faultsOn(page.context(), addresses)]).toEqual([])
})

test('nothing in the portal of the agency does', async ({ page }) => {
  const faults = await watch(page)
  await holdSession(page, await demoSession('Samira El Amrani'))
  await page.goto('/portaal')
  await follow(page, /^Bord$/, /\/bord$/)
  await follow(page, /^Nieuw bedrijf$/, /\/bedrijven\/nieuw$/)
  await follow(page, /^Team$/, /\/team$/)
  const workshop = `/portaal/workshops/${await workshopOf('Tafelhuis', 'Klantreis 2026')}`
  const addresses = [
    `/portaal/bedrijven/${await companyOf('Tafelhuis')}`, ...['advies', 'beoordelen', 'beoordelen/see', 'mediaplan'].map(name => `${workshop}/${name}`),
    '/portaal/playbook', '/portaal/playbook/rules', '/demo/mail',
  ]
  expect([...faults, ...await faultsOn(page.context(), addresses)]).toEqual([])
})
