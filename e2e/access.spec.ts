import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { companyOf, demoSession, workshopOf } from './data.ts'
import { holdSession } from './pages/signIn.ts'
import { Visitor, visitorAs, type Answer } from './visitor.ts'

/** Every page about a workshop, in Dutch and in English. */
const pages = ['', '/onderdelen/company', '/onderdelen/service', '/controleren', '/verstuurd', '/antwoorden', '/advies', '/advies/see', '/advies/care']
const englishPages = ['', '/sections/company', '/check', '/submitted', '/answers', '/advice', '/advice/see']

const addresses = (workshopId: string, companyId: string): string[] => [
  ...pages.map(page => `/portaal/workshops/${workshopId}${page}`),
  ...englishPages.map(page => `/en/portal/workshops/${workshopId}${page}`),
  `/portaal/bedrijven/${companyId}`, `/en/portal/companies/${companyId}`,
]

/** What only Bloem & Co may read: names, and words of its answers and its advice. */
const canaries = /Bloem|Eva Jansen|Tom Visser|boeket/i

/** Every piece of text in a page and in the data that it carries, without what is another at each request; the order tells nothing. */
function texts({ body, headers }: Answer, ids: readonly string[]): string[] {
  const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? 'none'
  const data = [...body.matchAll(/self\.__next_f\.push\((\[[\s\S]*?\])\)<\/script>/g)].map(match => (JSON.parse(match[1]!) as [number, string?])[1] ?? '').join('')
  const page = body.replace(/<script\b[\s\S]*?<\/script>/g, '')
  const same = [nonce, ...ids].reduce((text, part) => text.replaceAll(part, 'ID'), `${page}${data}`)
  return [...same.matchAll(/"((?:[^"\\]|\\.)*)"|>([^<]+)</g)].map(match => match[1] ?? match[2]!).filter(text => !text.startsWith('$')).sort()
}

/** All of an answer that could tell two apart. */
const shape = (answer: Answer, ...ids: string[]) => ({
  status: answer.status, type: answer.headers['content-type'], cache: answer.headers['cache-control'], location: answer.headers.location, texts: texts(answer, ids),
})

/** What Next's own navigation asks for: the page as data. */
async function asData(visitor: Visitor, path: string): Promise<Answer> {
  const answer = await visitor.get(path, { rsc: '1' })
  return answer.status === 307 && answer.headers.location?.includes('_rsc=') ? visitor.get(answer.headers.location, { rsc: '1' }) : answer
}

let workshopId: string
let companyId: string
test.beforeAll(async () => {
  workshopId = await workshopOf('Bloem & Co', 'Klantreis 2026')
  companyId = await companyOf('Bloem & Co')
})

test('its own client and the strategist find something on these addresses', async () => {
  const [eva, sanne] = [await visitorAs('Eva Jansen'), await visitorAs('Sanne de Wit')]
  for (const path of addresses(workshopId, companyId)) {
    const answers = [await sanne.get(path), ...(path.includes(companyId) ? [] : [await eva.get(path)])]
    // Some pages of a workshop that was submitted lead to its answers.
    for (const answer of answers) expect([200, 307], `${path} ${answer.status}`).toContain(answer.status)
    expect(answers.some(answer => answer.status === 307 || canaries.test(answer.body)), path).toBe(true)
  }
  expect((await eva.get(`/portaal/workshops/${workshopId}/advies`)).body).toMatch(canaries)
})

for (const name of ['Lotte Vermeer', 'Mila Peters']) {
  test(`${name} gets "niet gevonden" on each of them, the same as for what never was`, async () => {
    const visitor = await visitorAs(name)
    const [noWorkshop, noCompany] = [randomUUID(), randomUUID()]
    const nowhere = addresses(noWorkshop, noCompany)
    for (const [index, path] of addresses(workshopId, companyId).entries()) {
      const [foreign, missing] = [await visitor.get(path), await visitor.get(nowhere[index]!)]
      expect(foreign.status, path).toBe(404)
      expect(shape(foreign, workshopId, companyId), path).toEqual(shape(missing, noWorkshop, noCompany))
      expect(foreign.body, path).toContain(path.startsWith('/en/') ? 'This page is not here' : 'Deze pagina is er niet')
      expect(foreign.body, path).not.toMatch(canaries)
      expect(JSON.stringify(foreign.headers), path).not.toMatch(canaries)
      const data = await asData(visitor, path)
      expect(data.body, `${path} as data`).not.toMatch(canaries)
    }
  })
}

test('another company\'s client reads "niet gevonden" in the browser', async ({ page }) => {
  await holdSession(page, await demoSession('Lotte Vermeer'))
  // The words and data of the others were compared above; a browser also runs their scripts.
  for (const path of ['', '/onderdelen/company', '/advies/see'].map(name => `/portaal/workshops/${workshopId}${name}`)) {
    expect((await page.goto(path))!.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' })).toBeVisible()
    await expect(page.getByText(canaries)).toHaveCount(0)
  }
})

test('the API answers another company\'s client as if the workshop never was', async () => {
  const visitor = await visitorAs('Lotte Vermeer')
  const save = { key: randomUUID(), section: 'company', answers: { companyPitch: { value: 'Van een ander', evidence: null, baseVersion: 1 } } }
  for (const id of [workshopId, randomUUID()]) {
    const exported = await visitor.get(`/api/workshops/${id}/export`)
    const saved = await visitor.json(`/api/workshops/${id}/answers`, { ...save, key: randomUUID() })
    for (const answer of [exported, saved]) {
      expect(answer.status).toBe(404)
      expect(JSON.parse(answer.body)).toEqual({ ok: false, code: 'missing', message: 'errors.missing' })
      expect(answer.headers['cache-control']).toBe('no-store')
    }
  }
  const own = await visitor.get(`/api/workshops/${await workshopOf('Pas & Loop', 'Klantreis 2027')}/export`)
  expect([own.status, JSON.parse(own.body)]).toMatchObject([200, { answers: { sector: 'fashion' } }])
  const eva = await visitorAs('Eva Jansen')
  expect((await eva.get(`/api/workshops/${workshopId}/export`)).body).not.toContain('Van een ander')
})

test('who is not signed in comes to the sign-in page, and gets nothing from the API', async () => {
  const visitor = new Visitor()
  for (const path of [...addresses(workshopId, companyId), '/portaal', '/portaal/bord', '/portaal/team', '/portaal/bedrijven/nieuw']) {
    const answer = await visitor.get(path)
    expect([answer.status, answer.headers.location], path).toEqual([307, `${path.startsWith('/en/') ? '/en/sign-in' : '/inloggen'}?naar=${encodeURIComponent(path)}`])
    expect(answer.body, path).not.toMatch(canaries)
  }
  expect((await visitor.get(`/api/workshops/${workshopId}/export`)).status).toBe(401)
  expect((await visitor.json(`/api/workshops/${workshopId}/answers`, {})).status).toBe(401)
})

test('a client does not find the pages of the agency', async () => {
  const visitor = await visitorAs('Lotte Vermeer')
  for (const path of ['/portaal/bord', '/portaal/team', '/portaal/bedrijven/nieuw', `/portaal/bedrijven/${await companyOf('Pas & Loop')}`]) {
    const answer = await visitor.get(path)
    expect(answer.status, path).toBe(404)
    expect(answer.body, path).toContain('Deze pagina is er niet')
  }
})
