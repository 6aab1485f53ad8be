import { randomUUID } from 'node:crypto'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { companyOf, demoSession, query, workshopOf } from './data.ts'
import { holdSession, signInAs } from './pages/signIn.ts'
import { Visitor, visitorAs, type Answer } from './visitor.ts'

/** Public pages in both languages, with words that stand on each. */
const publicPages: { nl: string; en: string; says: { nl: string; en: string } }[] = [
  { nl: '/', en: '/en', says: { nl: 'Inloggen', en: 'Sign in' } },
  { nl: '/begrippen', en: '/en/glossary', says: { nl: 'Begrippen', en: 'Glossary' } },
  { nl: '/begrippen/customer-journey', en: '/en/glossary/customer-journey', says: { nl: 'Elke reis is anders', en: 'Every journey is different' } },
  { nl: '/fasemodellen', en: '/en/phase-models', says: { nl: 'AIDA', en: 'AIDA' } },
  { nl: '/fasemodellen/race', en: '/en/phase-models/race', says: { nl: 'Binden', en: 'Engage' } },
  { nl: '/fasen/care', en: '/en/phases/care', says: { nl: 'Loyaliteitsprogramma', en: 'Loyalty programme' } },
  { nl: '/kennisbank', en: '/en/knowledge', says: { nl: 'Kennisbank', en: 'Knowledge base' } },
  { nl: '/doe-de-korte-test', en: '/en/short-test', says: { nl: 'Bekijk mijn voorproefje', en: 'Show my taste' } },
  { nl: '/privacy', en: '/en/privacy', says: { nl: 'Privacy', en: 'Privacy' } },
  { nl: '/toegankelijkheid', en: '/en/accessibility', says: { nl: 'Toegankelijkheid', en: 'Accessibility' } },
]
const languages = ['nl', 'en'] as const

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

/** Opens pages under watch, some side by side: most of the time goes to waiting until nothing more is asked for. */
async function faultsOn(context: BrowserContext, addresses: readonly string[]): Promise<string[]> {
  const left = [...addresses]
  const inOneTab = async (): Promise<string[]> => {
    const page = await context.newPage()
    const faults = await watch(page)
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await page.goto(address)
      await page.waitForLoadState('networkidle')
    }
    await page.close()
    return faults
  }
  return (await Promise.all([inOneTab(), inOneTab(), inOneTab()])).flat()
}

/** Clicks the first link with this name and waits until the next page stands there. */
async function follow(page: Page, name: RegExp, url: RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click()
  await page.waitForURL(url)
  await page.waitForLoadState('networkidle')
}

test('public pages stand there without scripts and without cookies, in both languages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: appUrl })
  const page = await context.newPage()
  for (const { says, ...address } of publicPages) {
    for (const language of languages) {
      const answer = (await page.goto(address[language]))!
      expect(answer.status(), address[language]).toBe(200)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText(says[language]).first()).toBeVisible()
      expect(await answer.headerValue('set-cookie'), address[language]).toBeNull()
    }
    await page.goto(address.nl)
    const title = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByRole('link', { name: 'English' }).first().click()
    await expect(page).toHaveURL(new RegExp(`${address.en}$`))
    if (!['/privacy', '/begrippen/customer-journey'].includes(address.nl)) await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title!)
  }
  expect(await context.cookies()).toEqual([])
  await context.close()
})

test('a term can be looked up without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: appUrl })
  const page = await context.newPage()
  await page.goto('/begrippen')
  await page.getByRole('searchbox').fill('retentie')
  await page.keyboard.press('Enter')
  await page.getByRole('main').getByRole('link', { name: /retentie/i }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/retentie/i)
  await context.close()
})

test('an address that leads nowhere says so, with the way back, in the language of the address', async ({ page }) => {
  for (const path of ['/onzin', '/begrippen/dit-begrip-is-er-niet', '/portaal/onzin', '/begrippen/customer-journey/onzin', '/onzin.txt']) {
    expect((await page.goto(path))!.status(), path).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet')
    await expect(page.getByRole('main').getByRole('link', { name: 'Naar de voorpagina' })).toHaveAttribute('href', '/')
  }
  expect((await page.goto('/en/nonsense'))!.status()).toBe(404)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here')
})

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
  for (const path of publicPages.flatMap(({ nl, en }) => [nl, en])) {
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

test('public pages hold all their words without scripts', async ({ browser }) => {
  const words = async (javaScriptEnabled: boolean): Promise<Record<string, string>> => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: appUrl })
    const page = await context.newPage()
    const found: Record<string, string> = {}
    for (const path of [...publicPages.flatMap(({ nl, en }) => [nl, en]), '/onzin']) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      found[path] = await page.locator('body').innerText()
    }
    await context.close()
    return found
  }
  expect(await words(false)).toEqual(await words(true))
})

test('what is published is on its page at once, and no sooner', async () => {
  const path = '/begrippen/touchpoint'
  const words = `Vers van de pers: ${randomUUID()}.`
  const [before] = await query<{ id: string; published: unknown }>(`SELECT id, published FROM "Edition" WHERE kind = 'term' AND locale = 'nl' AND slug = 'touchpoint'`)
  const first = await new Visitor().get(path)
  expect(first.body).not.toContain(words)
  await query(`UPDATE "Edition" SET published = jsonb_set(published, '{summary}', to_jsonb($2::text)) WHERE id = $1`, [before!.id, words])
  try {
    await expect.poll(async () => (await new Visitor().get(path, { 'if-none-match': String(first.headers.etag) })).body, { timeout: 2000, intervals: [20] }).toContain(words)
    expect((await new Visitor().get('/begrippen')).body).toContain(words)
  } finally {
    await query('UPDATE "Edition" SET published = $2 WHERE id = $1', [before!.id, JSON.stringify(before!.published)])
  }
})

test('the register narrows while somebody types', async ({ page }) => {
  await page.goto('/begrippen')
  const terms = page.locator('[data-term]')
  const all = await terms.count()
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('touchp')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ begrip(pen)? gevonden$/)
  const left = await terms.filter({ visible: true }).count()
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(all / 4)
  await field.fill('bestaatniet')
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Geen begrip gevonden')
  await field.fill('')
  await expect(terms.filter({ visible: true })).toHaveCount(all)
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
  expect([...faults, ...await faultsOn(page.context(), publicPages.flatMap(({ nl, en }) => [nl, en]))]).toEqual([])
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
