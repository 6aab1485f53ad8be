import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import bloem from '../../../prisma/demo/bloem-co.json' with { type: 'json' }
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { someAnswers } from '../../testing/generateAnswers.ts'
import { generate } from '../advice/generate.ts'
import type { Advice } from '../advice/types.ts'
import { workshopFileSchema, type Answers } from '../workshop/answers.ts'
import { compareEntries } from './compare.ts'
import { compose, type WorkingEntry } from './compose.ts'
import { decide, type Choice } from './decide.ts'
import { entriesOf } from './entries.ts'
import type { OwnEntry, Review, ReviewDocument } from './types.ts'

const playbook = readPlaybook()
const florist = workshopFileSchema.parse(bloem)
const advise = (answers: Answers): Advice => generate({ answers, evidence: florist.evidence }, playbook)
const fresh = advise(florist.answers)
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** What a strategist does, one thing after the other, each on what the one before it left. */
function reviewed(steps: readonly [id: string, choice: Choice][], given: { published?: Advice | null; fresh?: Advice; review?: Review } = {}): Review {
  const now = { published: null, fresh, ...given }
  return steps.reduce<Review>((review, [id, choice]) => {
    const outcome = decide(compose({ ...now, review }).entries.find(entry => entry.id === id)!, choice)
    return { ...review, [id]: stored(outcome!.decision) }
  }, given.review ?? {})
}
const idOf = (find: (entry: WorkingEntry) => boolean): string => compose({ published: null, fresh, review: {} }).entries.find(find)!.id
const medium = idOf(({ shown }) => shown.kind === 'channel' && shown.words.verdict === 'add')
const task = idOf(({ shown }) => shown.part === 'task')
const warning = idOf(({ shown }) => shown.part === 'warning')
const wordsOf = (id: string) => compose({ published: null, fresh, review: {} }).entries.find(entry => entry.id === id)!.shown.words
const own: OwnEntry = {
  origin: 'own', judgement: 'accepted', part: 'line', phase: 'see', kind: 'channel', ref: 'CH05', reason: '', position: null,
  words: { title: 'Buitenreclame bij het station', text: 'Begin met één plek.', verdict: 'add', priority: 2, owner: 'agency' },
}

describe('before anything was published', () => {
  it('says what the engine says, with nothing looked at', () => {
    const { advice, original, entries, progress } = compose({ published: null, fresh, review: {} })
    expect(advice).toEqual(fresh)
    expect(original).toEqual(fresh)
    expect(entries.map(({ id }) => id)).toEqual(entriesOf(fresh).map(({ id }) => id))
    expect(progress.all).toMatchObject({ judged: 0, stale: 0, total: entries.length })
  })

  it('changes nothing by accepting everything', () => {
    const review = reviewed(entriesOf(fresh).map(({ id }) => [id, { do: 'accept' }]))
    const working = compose({ published: null, fresh, review })
    expect(working.advice).toEqual(fresh)
    expect(working.progress.all.judged).toBe(working.progress.all.total)
  })

  it('names a rejected line, task or warning nowhere', () => {
    for (const id of [medium, task, warning]) {
      const { advice, original } = compose({ published: null, fresh, review: reviewed([[id, { do: 'reject', reason: 'Past niet.' }]]) })
      expect(entriesOf(advice).map(entry => entry.id)).not.toContain(id)
      expect(advice.waves.flatMap(wave => wave.actions.map(action => `${action.kind}:${action.id}`))).not.toContain(id)
      expect(original, 'the engine’s own words are kept').toEqual(fresh)
    }
    const first = fresh.tasks.filter(one => one.first)
    const without = compose({ published: null, fresh, review: reviewed(first.map(one => [`task:${one.id}`, { do: 'reject', reason: 'Is al gedaan.' }])) })
    for (const { title } of first) expect(JSON.stringify({ ...without.advice, plan: [] })).not.toContain(title)
  })

  it('puts edited words in place, marks them, and keeps the engine’s beside them', () => {
    const words = { ...wordsOf(medium), title: 'Anders', text: 'Doe het zo.', verdict: 'hold' as const, priority: 1, owner: 'partner' as const }
    const { advice, entries } = compose({ published: null, fresh, review: reviewed([[medium, { do: 'edit', words, reason: 'Eerst de winkel.' }]]) })
    const line = advice.lines.find(one => `line:${one.id}` === medium)
    expect(line).toMatchObject({ title: 'Anders', text: 'Doe het zo.', verdict: 'hold', priority: 1, owner: 'partner', edited: true })
    expect(advice.waves.flatMap(wave => wave.actions.map(action => `line:${action.id}`)), 'what waits is no work').not.toContain(medium)
    expect(entries.find(({ id }) => id === medium)!.base!.words).toEqual(wordsOf(medium))
  })

  it('gives the engine’s words back, to the byte', () => {
    const words = { ...wordsOf(task), title: 'Anders' }
    const review = reviewed([[task, { do: 'edit', words, reason: '' }], [medium, { do: 'reject', reason: 'Nee.' }], [task, { do: 'restore' }], [medium, { do: 'restore' }]])
    expect(JSON.stringify(compose({ published: null, fresh, review }).advice)).toBe(JSON.stringify(fresh))
  })

  it('holds what a strategist added, as work where it is work', () => {
    const { advice } = compose({ published: null, fresh, review: { 'own:1': own, 'own:2': { ...own, part: 'task', kind: 'action', ref: null } } })
    expect(advice.lines.find(({ id }) => id === 'own:1')).toMatchObject({ own: true, ref: 'CH05', phase: 'see', verdict: 'add', title: own.words.title })
    expect(advice.tasks.find(({ id }) => id === 'own:2')).toMatchObject({ own: true, owner: 'agency', phase: 'see' })
    const planned = advice.waves.flatMap(wave => wave.actions.map(({ id }) => id))
    expect(planned).toEqual(expect.arrayContaining(['own:1', 'own:2']))
    expect(compose({ published: null, fresh, review: { 'own:1': { ...own, judgement: 'rejected' } } }).advice).toEqual(fresh)
  })

  it('asks for another look when the engine says something else than what was decided about', () => {
    const review = reviewed([[medium, { do: 'reject', reason: 'Nee.' }]])
    const other = stored(fresh)
    other.lines.find(line => `line:${line.id}` === medium)!.text = 'Iets nieuws.'
    const entry = compose({ published: null, fresh: other, review }).entries.find(({ id }) => id === medium)
    expect(entry).toMatchObject({ judged: false, stale: null, entry: null })
  })
})

describe('after a publication', () => {
  const published = stored(fresh)
  const changed = stored(fresh)
  const [line, dropped] = [changed.lines.find(one => `line:${one.id}` === medium)!, changed.lines.find(one => one.kind === 'touchpoint')!]
  line.text = 'Wat de engine nu zegt.'
  changed.lines = [...changed.lines.filter(one => one !== dropped), { ...line, id: 'see-channel-CH99', ref: 'CH99', title: 'Nieuw medium' }]
  changed.waves = changed.waves.map(wave => ({ ...wave, actions: wave.actions.filter(({ id }) => id !== dropped.id) }))
  const now = (review: Review) => compose({ published, fresh: changed, review, publishedReview: {} })
  const stale = { changed: medium, dropped: `line:${dropped.id}`, added: 'line:see-channel-CH99' }

  it('keeps what was published until somebody takes over what the engine says now', () => {
    const { advice, original, entries } = now({})
    expect(entries.filter(entry => entry.stale !== null).map(entry => [entry.id, entry.stale]).toSorted()).toEqual(
      Object.entries(stale).map(([kind, id]) => [id, kind]).toSorted())
    expect(advice.lines).toEqual(published.lines)
    expect(new Set(advice.waves.flatMap(wave => wave.actions.map(({ id }) => id)))).toEqual(new Set(published.waves.flatMap(wave => wave.actions.map(({ id }) => id))))
    expect(compareEntries(original, published)).toEqual([])
  })

  it('takes over line by line', () => {
    const review = reviewed(Object.values(stale).map(id => [id, { do: 'takeOver' }]), { published, fresh: changed })
    const { advice, progress } = now(review)
    expect(compareEntries(advice, changed)).toEqual([])
    expect(progress.all.stale).toBe(0)
    expect(advice.lines.map(({ id }) => id)).toEqual(changed.lines.map(({ id }) => id))
  })

  it('stays stale after the next publication where nothing was decided', () => {
    const second = now(reviewed([[stale.changed, { do: 'takeOver' }]], { published, fresh: changed }))
    const third = compose({ published: stored(second.original), publishedReview: stored(second.review), fresh: changed, review: stored(second.review) })
    expect(third.entries.filter(entry => entry.stale !== null).map(({ id }) => id).toSorted()).toEqual([stale.added, stale.dropped].toSorted())
    expect(third.advice).toEqual(second.advice)
  })

  it('keeps an edit of what was published while the line is stale, and can hold on to it', () => {
    const edited = reviewed([[medium, { do: 'edit', words: { ...wordsOf(medium), text: 'Sannes tekst.' }, reason: '' }]])
    const textIn = (working: { advice: Advice }) => working.advice.lines.find(one => `line:${one.id}` === medium)!.text
    const before = compose({ published, fresh: changed, review: edited, publishedReview: edited })
    expect(before.entries.find(({ id }) => id === medium)).toMatchObject({ stale: 'changed', judged: false })
    expect(textIn(before)).toBe('Sannes tekst.')
    const kept = reviewed([[medium, { do: 'keep' }]], { published, fresh: changed, review: edited })
    const after = compose({ published, fresh: changed, review: kept, publishedReview: edited })
    expect(after.entries.find(({ id }) => id === medium)).toMatchObject({ stale: null, judged: true })
    expect(textIn(after)).toBe('Sannes tekst.')
  })

  it('falls back on the published decision when the newest one is about words that are gone again', () => {
    const edited = reviewed([[medium, { do: 'edit', words: { ...wordsOf(medium), text: 'Sannes tekst.' }, reason: '' }]])
    const over = reviewed([[medium, { do: 'takeOver' }]], { published, fresh: changed, review: edited })
    const back = compose({ published, fresh: published, review: over, publishedReview: edited })
    expect(back.advice.lines.find(one => `line:${one.id}` === medium)!.text).toBe('Sannes tekst.')
    expect(back.progress.all.stale).toBe(0)
  })

  it('keeps a dropped line as an entry of the strategist’s own when she wants it', () => {
    const outcome = decide(now({}).entries.find(({ id }) => id === stale.dropped)!, { do: 'keep' })!
    const { advice, progress } = now({ [stale.dropped]: outcome.decision, 'own:1': outcome.own! })
    expect(advice.lines.find(({ id }) => id === 'own:1')).toMatchObject({ own: true, title: dropped.title, text: dropped.text, verdict: dropped.verdict })
    expect(advice.lines.map(({ id }) => id)).not.toContain(dropped.id)
    expect(progress.all.stale).toBe(2)
  })
})

describe('for any answers and any review', () => {
  const choices: fc.Arbitrary<Choice> = fc.oneof(
    fc.constant<Choice>({ do: 'accept' }),
    fc.constant<Choice>({ do: 'reject', reason: 'Nee.' }),
    fc.string({ minLength: 1 }).map((title): Choice => ({ do: 'edit', reason: '', words: { title, text: 'Zo.', verdict: 'add', priority: 3, owner: 'client' } })),
  )
  const some = fc.array(fc.tuple(fc.nat(), choices), { maxLength: 12 })
  const review = (advice: Advice, steps: readonly [number, Choice][]): Review => {
    const entries = compose({ published: null, fresh: advice, review: {} }).entries
    return Object.fromEntries(steps.flatMap(([at, choice]): [string, ReviewDocument][] => {
      const entry = entries[at % entries.length]
      return entry === undefined ? [] : [[entry.id, decide(entry, choice)!.decision]]
    }))
  }

  it('plans exactly what is in the advice, keeps every rejected entry out, and gives the same bytes again', () => {
    fc.assert(fc.property(someAnswers, some, (answers, steps) => {
      const advice = advise(answers)
      const decisions = review(advice, steps)
      const working = compose({ published: null, fresh: advice, review: decisions })
      const ids = new Set(entriesOf(working.advice).map(({ id }) => id))
      expect([...ids].filter(id => decisions[id]?.judgement === 'rejected')).toEqual([])
      for (const { kind, id } of working.advice.waves.flatMap(wave => wave.actions)) expect(ids).toContain(`${kind}:${id}`)
      expect(working.advice.waves.map(({ number }) => number)).toEqual(working.advice.waves.map((_, i) => i + 1))
      expect(compareEntries(working.original, advice)).toEqual([])
      const again = compose({ published: null, fresh: stored(advice), review: stored(decisions) })
      expect(JSON.stringify(again.advice)).toBe(JSON.stringify(working.advice))
    }), { numRuns: 60 })
  })

  it('marks as stale exactly what a fresh advice would say differently, and changes nothing until it is taken over', () => {
    fc.assert(fc.property(someAnswers, someAnswers, (first, second) => {
      const [old, next] = [stored(advise(first)), advise(second)]
      const before = compose({ published: old, publishedReview: {}, fresh: next, review: {} })
      const differs = compareEntries(old, next).map(({ id }) => id).toSorted()
      expect(before.entries.filter(({ stale }) => stale !== null).map(({ id }) => id).toSorted()).toEqual(differs)
      expect(compareEntries(before.original, old)).toEqual([])
      const all = Object.fromEntries(before.entries.map(entry => [entry.id, decide(entry, { do: 'takeOver' })!.decision]))
      expect(compareEntries(compose({ published: old, publishedReview: {}, fresh: next, review: all }).original, next)).toEqual([])
    }), { numRuns: 40 })
  })
})
