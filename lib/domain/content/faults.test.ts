import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completeness } from './completeness.ts'
import { emptyDocument, type ContentDocument, type ContentKind } from './document.ts'
import { faultCodes, faultsOf, type FaultContext } from './faults.ts'

const media = '0193a0a0-0000-7000-8000-000000000001'
const context: FaultContext = { isSlugFree: true, terms: new Set(['churn', 'funnel']), media: new Set([media]), today: '2026-11-22' }
const fine: ContentDocument = {
  ...emptyDocument(), slug: 'funnel', title: 'Funnel', summary: 'Een trechter.', body: '## Wat het is\n\nEen trechter.\n', reviewedOn: '2026-11-22', related: ['churn'], sources: ['U01', 'S7'],
}
const found = (given: Partial<ContentDocument>, kind: ContentKind = 'term', more: Partial<FaultContext> = {}): string[] =>
  faultsOf(kind, { ...fine, ...given }, { ...context, ...more }).map(({ field, code, values }) => [field, code, ...Object.values(values)].join(' '))

describe('what keeps a text from being published', () => {
  it('is nothing when it is fit', () => { expect(found({})).toEqual([]) })

  it.each<[Partial<ContentDocument>, string[]]>([
    [{ title: ' ' }, ['title titleMissing']],
    [{ slug: '' }, ['slug slugMissing']],
    [{ slug: 'Funnel' }, ['slug slugForm']],
    [{ slug: 'een--twee' }, ['slug slugForm']],
    [{ summary: '\n' }, ['summary summaryMissing']],
    [{ summary: 'woord '.repeat(40) }, []],
    [{ summary: 'woord '.repeat(41) }, ['summary summaryWords 41 40']],
    [{ body: '\n ' }, ['body bodyMissing']],
    [{ body: 'Zie [[churn]], [[churn|verloop]] en [[weg]].\n\n[[weg|x]]' }, ['body keyUnknown weg 1', 'body keyUnknown weg 3']],
    [{ related: ['churn', 'weg'] }, ['related relatedUnknown weg']],
    [{ sources: ['U01', 'U999', 'S105', 'X1', 'S0', 'toString'] }, ['sources sourceUnknown U999', 'sources sourceUnknown X1', 'sources sourceUnknown S0', 'sources sourceUnknown toString']],
    [{ reviewedOn: '' }, ['reviewedOn reviewedMissing']],
    [{ reviewedOn: '2026-02-30' }, ['reviewedOn reviewedForm']],
    [{ reviewedOn: '2026-11-23' }, ['reviewedOn reviewedAhead']],
    [{ picture: { media, alt: '' } }, ['picture altMissing 0']],
    [{ picture: { media: media.replace('1', '2'), alt: 'Een trechter' } }, ['picture pictureUnknown 0']],
    [{ body: `![](media:${media})\n\n![Een trechter](media:${media} "titel")` }, ['body altMissing 1']],
    [{ body: '![x](media:nergens) ![y](https://example.com/y.png)' }, ['body pictureUnknown 1', 'body pictureForeign 1']],
  ])('%o', (given, expected) => { expect(found(given)).toEqual(expected) })

  it.each([
    ['# Kop', ['body headingLevel 1']],
    ['Kop\n===', ['body headingLevel 2']],
    ['#', ['body headingLevel 1']],
    ['## Kop\n\n#hashtag en #1', []],
    ['Tekst\n\n===', []],
    ['```\n# geen kop\n<b>\n[[weg]]\n```\n\n# Kop', ['body headingLevel 7']],
    ['~~~\n```\n<b>\n~~~', []],
    ['`<b>` en ``een ` <i>`` en \\<b>', []],
    ['Een <b>vet</b> woord', ['body rawHtml 1']],
    ['<!-- weg -->', ['body rawHtml 1']],
    ['<div\nclass="x">', ['body rawHtml 1']],
    ['3 <5, a < b en <https://example.com> en <jan@example.com> en x <y', []],
  ])('in the body %j', (body, expected) => { expect(found({ body })).toEqual(expected) })

  it('allows an article and a page 160 characters, and a page to have no date', () => {
    expect(found({ summary: 'x'.repeat(160), reviewedOn: '' }, 'page')).toEqual([])
    expect(found({ summary: 'x'.repeat(161) }, 'article')).toEqual(['summary summaryLong 161 160'])
    expect(found({ summary: 'woord '.repeat(26), reviewedOn: '' }, 'article')).toEqual(['reviewedOn reviewedMissing'])
  })

  it('is an address that another text has', () => { expect(found({}, 'term', { isSlugFree: false })).toEqual(['slug slugTaken funnel']) })

  it('comes to as many codes as there are words for, in both languages', () => {
    for (const locale of ['nl', 'en']) {
      const words = JSON.parse(readFileSync(new URL(`../../i18n/messages/${locale}/content.json`, import.meta.url), 'utf8')) as { faults: object }
      expect(Object.keys(words.faults).sort()).toEqual([...faultCodes].sort())
    }
  })
})

it('says how far a language is', () => {
  const of = (document: ContentDocument, kind: ContentKind = 'term') => completeness(kind, faultsOf(kind, document, context))
  expect(of(fine)).toEqual({ done: 5, of: 5, open: [], isFit: true })
  expect(of(emptyDocument())).toMatchObject({ done: 0, of: 5, isFit: false })
  expect(of({ ...fine, body: '', reviewedOn: '' }, 'page')).toEqual({ done: 3, of: 4, open: ['body'], isFit: false })
  expect(of({ ...fine, related: ['weg'] })).toEqual({ done: 5, of: 5, open: [], isFit: false })
})
