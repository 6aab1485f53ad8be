import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isChangedSinceAsking, mayDo, publicState, publishBlock, type EditionFacts } from './lifecycle.ts'

const someone = (staffRole: 'editor' | 'strategist' | 'admin' | null, mayPublish: boolean, userId = 'me') => ({ staffRole, mayPublish, companyIds: [], userId })
const [editor, publisher, admin] = [someone('editor', false), someone('strategist', true), someone('admin', false)]
const draft: EditionFacts = { isPublic: false, isChanged: false, draftedAt: 10, review: null, schedule: null, isTrashed: false }
const online: EditionFacts = { ...draft, isPublic: true }
const asked = (askedById: string): EditionFacts => ({ ...draft, review: { askedAt: 5, askedById } })

describe('what may be done with a text', () => {
  it.each([
    ['a draft, by an editor', draft, editor, 'edit askReview restoreRevision trash'],
    ['a draft, by who may publish', draft, publisher, 'edit askReview publish schedule restoreRevision trash'],
    ['what is public as it is, by an editor', online, editor, 'edit restoreRevision'],
    ['what is public as it is, by who may publish', online, publisher, 'edit unpublish schedule restoreRevision trash'],
    ['what changed since, by who may publish', { ...online, isChanged: true }, publisher, 'edit askReview publish unpublish schedule restoreRevision trash'],
    ['what an editor asked for, by her', asked('me'), editor, 'edit withdrawReview restoreRevision trash'],
    ['what another asked for, by an editor', asked('another'), editor, 'edit restoreRevision trash'],
    ['what another asked for, by who may publish', asked('another'), publisher, 'edit withdrawReview publish schedule restoreRevision trash'],
    ['what she asked for, by who may publish', asked('me'), publisher, 'edit withdrawReview restoreRevision trash'],
    ['what she asked for, by an admin', asked('me'), admin, 'edit withdrawReview publish schedule restoreRevision trash'],
    ['what is planned, by who may publish', { ...draft, schedule: { publishAt: 99, unpublishAt: null } }, publisher, 'edit askReview publish schedule clearSchedule restoreRevision trash'],
    ['what lies in the bin, by who may publish', { ...draft, isTrashed: true }, publisher, 'restoreFromTrash'],
    ['what lies in the bin, by an admin', { ...draft, isTrashed: true }, admin, 'restoreFromTrash deleteForGood'],
    ['anything, by a client', draft, someone(null, true), ''],
  ])('%s', (_, facts, person, expected) => { expect(mayDo(facts, person).join(' ')).toBe(expected) })
})

describe('why a text cannot be published', () => {
  it.each([
    [{ ...draft, isTrashed: true }, admin, true, 'trashed'],
    [draft, editor, false, 'noRight'],
    [asked('me'), publisher, false, 'ownRequest'],
    [online, publisher, true, 'unchanged'],
    [draft, publisher, true, 'faults'],
    [asked('me'), admin, false, null],
  ] as const)('%o', (facts, person, hasFaults, block) => { expect(publishBlock(facts, person, hasFaults)).toBe(block) })
})

it('tells drafts, public texts and changed ones apart, and what changed since it was asked for', () => {
  expect([draft, online, { ...online, isChanged: true }].map(publicState)).toEqual(['draft', 'public', 'changed'])
  expect([draft, asked('x'), { ...asked('x'), draftedAt: 5 }].map(isChangedSinceAsking)).toEqual([false, true, false])
})

it('never lets anybody publish without the right, what lies in the bin, or their own request', () => {
  const facts = fc.record({
    isPublic: fc.boolean(), isChanged: fc.boolean(), draftedAt: fc.nat(), isTrashed: fc.boolean(),
    review: fc.option(fc.record({ askedAt: fc.nat(), askedById: fc.constantFrom('me', 'another') })), schedule: fc.option(fc.record({ publishAt: fc.option(fc.nat()), unpublishAt: fc.option(fc.nat()) })),
  })
  fc.assert(fc.property(facts, fc.constantFrom('editor', 'strategist', 'admin', null), fc.boolean(), (given, role, right) => {
    const may = mayDo(given, someone(role, right))
    const allowed = role === 'admin' || (role !== null && right)
    for (const deed of ['publish', 'schedule', 'unpublish'] as const) if (may.includes(deed)) expect(allowed && !given.isTrashed).toBe(true)
    if (may.includes('publish')) expect(given.review?.askedById === 'me' && role !== 'admin').toBe(false)
    expect(may.includes('publish')).toBe(publishBlock(given, someone(role, right), false) === null)
  }))
})
