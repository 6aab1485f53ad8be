import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument, type ContentDocument } from '@/lib/domain/content/document'
import { mergeDrafts } from './merge'

const text = (part: Partial<ContentDocument>): ContentDocument => ({ ...emptyDocument(), title: 'Klantreis', body: 'Een.', ...part })
const some = fc.record({ title: fc.constantFrom('a', 'b', 'c'), body: fc.constantFrom('x', 'y', 'z'), synonyms: fc.constantFrom<string[]>(['p'], ['p', 'q'], []) }).map(text)

describe('putting two versions of a text together', () => {
  it('takes from each what only that one changed', () => {
    expect(mergeDrafts(text({}), text({ title: 'De klantreis' }), text({ body: 'Twee.' })))
      .toEqual({ document: text({ title: 'De klantreis', body: 'Twee.' }), clashes: [], taken: ['body'] })
  })

  it('leaves to the editor what both changed', () => {
    expect(mergeDrafts(text({}), text({ body: 'Mijn.', slug: 'mijn' }), text({ body: 'Hun.' })))
      .toEqual({ document: text({ body: 'Mijn.', slug: 'mijn' }), clashes: ['body'], taken: [] })
  })

  it('asks about every difference when it is not known what both started from', () => {
    expect(mergeDrafts(null, text({ title: 'a' }), text({ title: 'b' })).clashes).toEqual(['title'])
  })

  it('never loses a change: each part is as one of both left it, and a lone change is always kept', () => {
    fc.assert(fc.property(some, some, some, (base, mine, theirs) => {
      const { document, clashes } = mergeDrafts(base, mine, theirs)
      for (const part of ['title', 'body', 'synonyms'] as const) {
        if (clashes.includes(part)) continue
        const changed = JSON.stringify(mine[part]) === JSON.stringify(base[part]) ? theirs[part] : mine[part]
        expect(document[part]).toEqual(changed)
      }
    }))
  })
})
