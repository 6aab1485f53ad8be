import { describe, expect, it } from 'vitest'
import { aRequest } from '../../testing/factories.ts'
import { addressOf, isLocal } from './client.ts'
import { contentPolicy, isPrivatePath } from './contentPolicy.ts'
import { comesFromUs } from './origin.ts'

describe('the address of a client', () => {
  const request = aRequest(null, { 'x-peer-address': '10.0.0.1', 'x-forwarded-for': '1.1.1.1, 2.2.2.2, 3.3.3.3' })

  it('is the peer when no proxy stands in front, whatever the client says', () => expect(addressOf(request, 0)).toBe('10.0.0.1'))
  it('is what the outermost of the trusted proxies saw', () => {
    expect(addressOf(request, 1)).toBe('3.3.3.3')
    expect(addressOf(request, 2)).toBe('2.2.2.2')
  })
  it('is never something the client can lengthen', () => expect(addressOf(aRequest(null, { 'x-forwarded-for': '9.9.9.9' }), 2)).toBe('9.9.9.9'))
})

describe('a request from this very machine', () => {
  it.each([
    ['127.0.0.1', 'localhost:3000', '127.0.0.1'], ['::1', 'localhost', null], ['::ffff:127.0.0.1', '[::1]:3000', '::ffff:127.0.0.1'],
  ])('%s to %s', (peer, host, forwarded) => expect(isLocal(aRequest(null, { 'x-peer-address': peer, host, 'x-forwarded-for': forwarded }))).toBe(true))

  it.each([
    ['10.0.0.2', 'localhost:3000', null], ['127.0.0.1', 'portaal.example', null], ['127.0.0.1', 'localhost:3000', '8.8.8.8'],
    ['127.0.0.1', 'localhost.evil.example', null], ['127.0.0.1.evil', 'localhost', null], [null, 'localhost', null],
  ])('not %s to %s for %s', (peer, host, forwarded) => {
    expect(isLocal(aRequest(null, { 'x-peer-address': peer, host, 'x-forwarded-for': forwarded }))).toBe(false)
  })
})

it('takes a write from its own pages only; in a demo also under the other names of this machine', () => {
  const from = (origin: string | null) => comesFromUs(aRequest(null, { origin }))
  for (const origin of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000']) expect(from(origin)).toBe(true)
  for (const origin of [null, 'null', 'https://localhost:3000', 'http://localhost', 'http://localhost:3001', 'http://localhost:3000.evil.example']) {
    expect(from(origin)).toBe(false)
  }
})

describe('the content policy', () => {
  it.each(['/portaal', '/portaal/bord', '/en/portal', '/inloggen', '/inloggen/bevestigen', '/en/sign-in', '/nl/portal', '/demo/mail', '/en/demo/mail'])('%s is private', path => expect(isPrivatePath(path)).toBe(true))
  it.each(['/', '/en', '/begrippen', '/begrippen/portaal', '/portaalbouw', '/fasemodellen'])('%s is public', path => expect(isPrivatePath(path)).toBe(false))

  it('runs no inline script on a private page but with its nonce', () => {
    const policy = contentPolicy({ nonce: 'abc', developing: false })
    expect(policy).toContain('script-src \'self\' \'nonce-abc\' \'strict-dynamic\';')
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    for (const rule of ['object-src \'none\'', 'base-uri \'none\'', 'frame-ancestors \'none\'']) expect(policy).toContain(rule)
  })
})
