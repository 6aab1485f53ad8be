import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { KeptPages } from './keptPages.ts'
import { makePage } from './makePage.ts'
import { publicPage } from './publicPage.ts'
import { readStylesheet } from './usedStyle.ts'
import { isKnown, variantFor, variantsOf } from './variants.ts'

const asked = (url: string, method = 'GET', headers = {}) => publicPage({ url, method, headers })

describe('which requests are for a public page', () => {
  it.each(['/', '/begrippen', '/en/glossary/aida', '/begrippen/caf%C3%A9', '/nl', '/apiarist', '/portaalachtig'])('%s is one', path => {
    expect(asked(path)).toEqual({ address: path, keep: true })
    expect(asked(path, 'HEAD')).toEqual({ address: path, keep: true })
  })

  it.each([
    '/portaal', '/en/portal/board', '/nl/portaal', '/inloggen', '/en/sign-in/confirm', '/demo/mail', '/herinneringen/stoppen', '/api/health', '/_next/static/a',
    '/icon.svg', '/begrippen/feed.xml', '//elsewhere.example/x', '/\\elsewhere', '/%70ortaal', '/%', `/${'a'.repeat(600)}`, '/begrippen?_rsc=1',
  ])('%s is none', path => {
    expect(asked(path)).toBeNull()
  })

  it('takes no writes, and no data for the scripts of Next', () => {
    expect(asked('/', 'POST')).toBeNull()
    expect(asked('/', 'GET', { rsc: '1' })).toBeNull()
  })

  it('forgets what a campaign adds, keeps a search, and keeps nothing that it does not know', () => {
    expect(asked('/begrippen?utm_source=mail&utm_medium=x')).toEqual({ address: '/begrippen', keep: true })
    expect(asked('/begrippen/zoeken?q=klant+reis&utm_source=mail')).toEqual({ address: '/begrippen/zoeken?q=klant+reis', keep: true })
    expect(asked('/contact?verstuurd=1')).toEqual({ address: '/contact?verstuurd=1', keep: false })
  })
})

describe('variants', () => {
  const text = 'Elke reis is anders. '.repeat(100)
  const variants = variantsOf(text, { 'Content-Type': 'text/plain', 'Last-Modified': 'Sun, 22 Nov 2026 12:00:00 GMT' })

  it('are packed once each, with a validator of their own', async () => {
    expect(variantFor(variants, 'gzip, deflate, br, zstd')).toBe(variants.gzip)
    while (!variants.br) await setTimeout(5)
    expect(variantFor(variants, 'gzip, deflate, br, zstd')).toBe(variants.br)
    expect(brotliDecompressSync(variants.br.bytes).toString()).toBe(text)
    expect(gunzipSync(variants.gzip.bytes).toString()).toBe(text)
    expect(variants.identity.bytes.toString()).toBe(text)
    expect(new Set([variants.br, variants.gzip, variants.identity].map(({ headers }) => headers.ETag)).size).toBe(3)
    expect(variants.gzip.headers).toMatchObject({ 'Content-Encoding': 'gzip', 'Content-Length': variants.gzip.bytes.length, Vary: 'Accept-Encoding' })
  })

  it.each([
    [undefined, 'identity'], ['', 'identity'], ['br;q=0, gzip;q=0.0', 'identity'], ['gzip', 'gzip'], ['gzip;q=0.5', 'gzip'], ['deflate, gzip;q=1.0, *;q=0.5', 'gzip'], ['brotli', 'identity'], ['x-gzip', 'identity'],
  ] as const)('for "%s" it is %s', (header, coding) => {
    expect(variantFor(variants, header)).toBe(variants[coding])
  })

  it('are known by tag first, by date else', () => {
    const { ETag } = variants.gzip.headers
    expect(isKnown(variants.gzip, { 'if-none-match': `"other", W/${ETag}` })).toBe(true)
    expect(isKnown(variants.gzip, { 'if-none-match': '*' })).toBe(true)
    expect(isKnown(variants.gzip, { 'if-none-match': String(variants.identity.headers.ETag), 'if-modified-since': 'Sun, 22 Nov 2026 12:00:00 GMT' })).toBe(false)
    expect(isKnown(variants.gzip, { 'if-modified-since': 'Sun, 22 Nov 2026 12:00:00 GMT' })).toBe(true)
    expect(isKnown(variants.gzip, { 'if-modified-since': 'Sun, 22 Nov 2026 11:59:59 GMT' })).toBe(false)
    expect(isKnown(variants.gzip, { 'if-modified-since': 'yesterday' })).toBe(false)
    expect(isKnown(variants.gzip, {})).toBe(false)
  })
})

describe('kept pages', () => {
  const page = (name: string, size = 1) => ({ name, size })
  const make = (name: string, size?: number) => async () => page(name, size)

  it('are made once for all who wait', async () => {
    const kept = new KeptPages<{ name: string; size: number }>(10)
    kept.listening = true
    let made = 0
    const slowly = async () => {
      made += 1
      await setTimeout(10)
      return page('a')
    }
    const all = await Promise.all(Array.from({ length: 20 }, () => kept.make('/a', slowly)))
    expect(made).toBe(1)
    expect(new Set(all).size).toBe(1)
    expect(kept.find('/a')).toBe(all[0])
  })

  it('go when there is no more room, the ones asked for longest ago first', async () => {
    const kept = new KeptPages<{ name: string; size: number }>(3)
    kept.listening = true
    for (const name of ['a', 'b', 'c']) await kept.make(name, make(name))
    kept.find('a')
    await kept.make('d', make('d'))
    expect(['a', 'b', 'c', 'd'].map(name => kept.find(name)?.name)).toEqual(['a', undefined, 'c', 'd'])
    await kept.make('huge', make('huge', 4))
    expect(['a', 'c', 'd', 'huge'].map(name => kept.find(name))).toEqual([undefined, undefined, undefined, undefined])
    await kept.make('e', make('e', 3))
    expect(kept.find('e')).toBeDefined()
  })

  it('live a second while nothing would be heard', async () => {
    let now = 0
    const kept = new KeptPages<{ name: string; size: number }>(1, () => now)
    await kept.make('a', make('a'))
    now = 1000
    expect(kept.find('a')).toBeDefined()
    now = 1001
    expect(kept.find('a')).toBeUndefined()
    await kept.make('b', make('b'))
    kept.listening = true
    now = 1e9
    expect(kept.find('b')).toBeDefined()
  })

  it('that were begun before a publication are not kept, nor given to who asks after it', async () => {
    const kept = new KeptPages<{ name: string; size: number }>(10)
    kept.listening = true
    const { promise, resolve } = Promise.withResolvers<{ name: string; size: number }>()
    const before = kept.make('a', () => promise)
    kept.empty()
    const after = kept.make('a', make('new'))
    expect((await after)!.name).toBe('new')
    resolve(page('old'))
    expect((await before)!.name).toBe('old')
    expect(kept.find('a')!.name).toBe('new')
  })

  it('do not remember a failure', async () => {
    const kept = new KeptPages<{ name: string; size: number }>(10)
    await expect(kept.make('a', async () => { throw new Error('no database') })).rejects.toThrow('no database')
    expect(await kept.make('a', async () => null)).toBeNull()
    expect((await kept.make('a', make('a')))!.name).toBe('a')
  })
})

describe('what becomes of an answer', () => {
  const parts = { stylesheet: () => readStylesheet('p{a:b}'), script: { address: '/site.js?v=1', words: [] } }
  const html = '<!DOCTYPE html><html lang="nl"><head><link rel="stylesheet" href="/_next/static/1.css"/></head><body><p>Hallo</p></body></html>'
  const answer = { status: 200, type: 'text/html; charset=utf-8', location: undefined, links: '</_next/static/media/a.woff2?dpl=1>; rel=preload; as="font"; crossorigin=""', body: html }

  it('a page goes out with a policy that runs no script in it and only its own style', () => {
    const { status, variants } = makePage(answer, parts, true)!
    expect(status).toBe(200)
    const policy = String(variants.identity.headers['Content-Security-Policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toMatch(/style-src 'sha256-[\w+/]{43}=';/)
    expect(variants.identity.headers['Cache-Control']).toBe('public, max-age=0, s-maxage=1, stale-while-revalidate=1')
    expect(variants.identity.bytes.toString()).toContain('<link rel="preload" href="/_next/static/media/a.woff2?dpl=1" as="font"')
    expect(makePage(answer, parts, false)!.variants.identity.headers['Cache-Control']).toBe('private, no-store')
  })

  it('a permanent redirect within the site is kept; one to elsewhere, a temporary one and a fault are not', () => {
    const redirect = { ...answer, type: '', body: '', status: 308, location: '/begrippen' }
    expect(makePage(redirect, parts, true)).toMatchObject({ status: 308, variants: { identity: { headers: { Location: '/begrippen' } } } })
    for (const location of ['//elsewhere.example', 'https://elsewhere.example/', undefined]) expect(makePage({ ...redirect, location }, parts, true)).toBeNull()
    for (const status of [307, 500, 503]) expect(makePage({ ...redirect, status }, parts, true)).toBeNull()
    expect(makePage({ ...answer, type: 'application/json' }, parts, true)).toBeNull()
  })
})
