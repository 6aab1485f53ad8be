import { expect, test } from '@playwright/test'
import { appUrl } from './addresses.ts'
import { mailTo } from './mail.ts'
import { askLink, freshTurns, linksMailedTo, mailedLink } from './pages/signInLink.ts'
import { hiddenFields, Visitor, visitorAs } from './visitor.ts'

test.beforeEach(freshTurns)

test('the one-click accounts are there on this machine only', async () => {
  const here = await new Visitor().get('/inloggen')
  expect(here.body).toContain('Log in als Eva Jansen')
  const outside = [{ host: 'portaal.example' }, { host: 'localhost.portaal.example:3300' }, { 'x-forwarded-for': '203.0.113.7' }]
  for (const headers of outside) {
    const visitor = new Visitor()
    const page = await visitor.get('/inloggen', headers)
    expect(page.body).toContain('Stuur mij een link')
    expect(page.body).not.toContain('Log in als')
    // Nor does it help to know what the button posts.
    await visitor.post('/inloggen', hiddenFields(here.body, 'Log in als Eva Jansen'), headers)
    expect(visitor.setCookies).toEqual([])
    expect((await visitor.get('/demo/mail', headers)).status).toBe(404)
  }
})

test('a form that does not come from our own pages does nothing', async () => {
  const email = 'tom@bloemenco.example'
  const lies = [
    { origin: null }, { origin: 'null' }, { origin: 'https://evil.example' }, { origin: 'http://localhost:1' },
    { 'origin': 'https://evil.example', 'x-forwarded-host': 'evil.example' }, { 'origin': 'http://evil.example', 'host': 'evil.example' },
  ]
  for (const headers of lies) {
    const visitor = new Visitor()
    await askLink(visitor, email, headers)
    await visitor.submit('/inloggen', 'Log in als Tom Visser', {}, headers)
    expect(visitor.setCookies, JSON.stringify(headers)).toEqual([])
  }
  const eva = await visitorAs('Eva Jansen')
  await eva.submit('/portaal', 'Uitloggen', {}, { origin: 'https://evil.example' })
  expect((await eva.get('/portaal')).status).toBe(200)
  // Mail goes out in the order of asking: when this one has come, an earlier one would have.
  await askLink(new Visitor(), 'lotte@pasenloop.example')
  await mailedLink('lotte@pasenloop.example')
  expect(await linksMailedTo(email)).toBe(0)
})

test('no mail ever leads to another address than our own, whatever host is asked for', async () => {
  for (const headers of [{ 'x-forwarded-host': 'evil.example' }, { host: 'evil.example' }]) await askLink(new Visitor(), 'joris@noorderlijn.example', headers)
  await askLink(new Visitor(), 'mila@noorderlijn.example', { 'x-forwarded-proto': 'https', 'forwarded': 'host=evil.example' })
  expect(await mailedLink('mila@noorderlijn.example')).toMatch(new RegExp(`^${appUrl}/inloggen/bevestigen\\?token=`))
  expect((await mailTo('')).map(mail => mail.text).join()).not.toContain('evil.example')
})
