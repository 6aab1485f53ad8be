import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atomOf, feedUpdatedAt, type FeedEntry } from './feed.ts'
import { sitemapOf, sitemapPart, type SitemapPage } from './sitemap.ts'
import { element, xmlText } from './xml.ts'

const moment = (day: number) => new Date(Date.UTC(2027, 2, day))

describe('XML', () => {
  it('escapes what would be read as markup, and leaves out what XML cannot hold', () => {
    expect(xmlText('R&D <b> "x" \'y\' \u0000\u001b\ud800 😀')).toBe('R&amp;D &lt;b&gt; &quot;x&quot; &apos;y&apos;  😀')
  })

  it('never lets a text end its element', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
      expect(element('a', { b: text }, text).replace(/^<a b="/, '').replace(/<\/a>$/, '')).not.toMatch(/<\/|[\u0000-\u0008]/)
      expect(xmlText(text)).not.toMatch(/[<>"']/)
    }))
  })
})

const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  id: 'tag:x,2027:term/a', url: 'https://x.example/begrippen/a', title: 'A', summary: 'Kort.', publishedAt: moment(1), updatedAt: moment(2), ...given,
})

describe('a feed', () => {
  const feed = (entries: FeedEntry[]) => atomOf({
    id: 'tag:x,2027:term', locale: 'nl', title: 'Begrippen', subtitle: 'Uitleg', self: 'https://x.example/begrippen/feed.xml',
    page: 'https://x.example/begrippen', author: 'Klantreis', entries,
  })

  it('holds its entries with dates, addresses and escaped words', () => {
    const text = feed([entry({ title: 'A/B & <c>' })])
    expect(text).toContain('<title>A/B &amp; &lt;c&gt;</title>')
    expect(text).toContain('<link rel="alternate" type="text/html" href="https://x.example/begrippen/a"/>')
    expect(text).toContain('<published>2027-03-01T00:00:00.000Z</published><updated>2027-03-02T00:00:00.000Z</updated>')
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="nl">/)
  })

  it('was updated when its newest text was', () => {
    expect(feedUpdatedAt([entry({ updatedAt: moment(5) }), entry({ updatedAt: moment(9) })])).toEqual(moment(9))
    expect(feed([])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  })
})

describe('a sitemap', () => {
  const pages = (count: number): SitemapPage[] => Array.from({ length: count }, (_, index) => ({
    url: `https://x.example/${index}`, languages: { nl: `https://x.example/${index}`, en: `https://x.example/en/${index}` }, changedAt: index === 0 ? null : moment(3),
  }))
  const address = (part: number) => `https://x.example/sitemaps/${part}.xml`
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(match => match[1])

  it('names each page with its languages and the day it changed', () => {
    const xml = sitemapOf(pages(2), address)
    expect(locations(xml)).toEqual(['https://x.example/0', 'https://x.example/1'])
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="en" href="https://x.example/en/1"/><xhtml:link rel="alternate" hreflang="x-default" href="https://x.example/1"/>')
    expect(xml.match(/<lastmod>/g)).toHaveLength(1)
  })

  it('is divided over files where there are too many pages for one, and loses none', () => {
    const many = pages(7)
    expect(locations(sitemapOf(many, address, 3))).toEqual([1, 2, 3].map(address))
    expect([1, 2, 3].flatMap(part => locations(sitemapPart(many, part, 3)!))).toEqual(many.map(({ url }) => url))
    expect([sitemapPart(many, 0, 3), sitemapPart(many, 4, 3), sitemapPart(many, 1)]).toEqual([null, null, null])
  })
})
