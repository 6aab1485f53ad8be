import { describe, expect, it } from 'vitest'
import bloem from '../../../prisma/demo/bloem-co.json' with { type: 'json' }
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { generate } from '../advice/generate.ts'
import type { FrozenPlan } from '../mediaplan/types.ts'
import { workshopFileSchema, type Answers } from '../workshop/answers.ts'
import { compose, type WorkingEntry } from './compose.ts'
import { decide, type Choice } from './decide.ts'
import { gapsOf, type GapKind } from './gaps.ts'
import { nameOf } from './name.ts'
import type { Review } from './types.ts'

const playbook = readPlaybook()
const florist = workshopFileSchema.parse(bloem).answers

const composed = (answers: Answers, review: Review = {}, published: Answers | null = null) =>
  compose({ published: published && generate({ answers: published }, playbook), fresh: generate({ answers }, playbook), review })
const gaps = (kind: GapKind, { answers = florist, review = {}, published = null, plan = null }: { answers?: Answers; review?: Review; published?: Answers | null; plan?: FrozenPlan | null } = {}) => {
  const working = composed(answers, review, published)
  return gapsOf({ advice: working.advice, answers, playbook, plan, working }).filter(gap => gap.kind === kind)
}
const all = (choose: (entry: WorkingEntry) => Choice | null, answers = florist): Review => Object.fromEntries(composed(answers).entries.flatMap(entry => {
  const choice = choose(entry)
  return choice === null ? [] : [[entry.id, decide(entry, choice)!.decision]]
}))
const rejected = (find: (entry: WorkingEntry) => boolean, answers = florist) => all(entry => (find(entry) ? { do: 'reject', reason: 'Nee.' } : null), answers)
const adds = ({ shown }: WorkingEntry) => shown.kind === 'channel' && shown.words.verdict === 'add'

describe('what to look at before publishing', () => {
  it('are the entries that nobody looked at, by phase', () => {
    const open = gaps('notLookedAt')
    expect(open.flatMap(({ entries }) => entries).length).toBe(composed(florist).entries.length)
    expect(gaps('notLookedAt', { review: all(() => ({ do: 'accept' })) })).toEqual([])
  })

  it('are the lines whose answer changed, until they are taken over', () => {
    const stale = gaps('stale', { answers: { ...florist, mediaBudget: 'b0' }, published: florist })
    expect(stale.length).toBeGreaterThan(0)
    expect(gaps('notLookedAt', { answers: { ...florist, mediaBudget: 'b0' }, published: florist })).toEqual([])
    expect(gaps('stale', { published: florist })).toEqual([])
  })

  it('is an active phase without figures', () => {
    expect(gaps('phaseWithoutKpi')).toEqual([])
    expect(gaps('phaseWithoutKpi', { review: rejected(({ id }) => id === 'line:do-kpi') })).toMatchObject([{ phase: 'do' }])
    const answers: Answers = { ...florist, scope: ['do'] }
    expect(gaps('phaseWithoutKpi', { answers, review: rejected(({ shown }) => shown.kind === 'kpi', answers) }).map(({ phase }) => phase)).toEqual(['do'])
  })

  it('is a stage where the customer feels bad and no touchpoint does anything', () => {
    const answers: Answers = { ...florist, emotions: { decide: 'worried', use: 'happy' }, touchpointScores: {} }
    const touchpoints = rejected(({ shown }) => shown.kind === 'touchpoint', answers)
    expect(gaps('painWithoutTouchpoint', { answers, review: touchpoints }).map(({ stage, phase }) => [stage, phase])).toEqual([['decide', 'think']])
    expect(gaps('painWithoutTouchpoint', { answers: { ...answers, scope: ['care'] }, review: touchpoints })).toEqual([])
  })

  it('is a touchpoint with a low score that the advice leaves out', () => {
    const answers: Answers = { ...florist, emotions: {}, touchpointScores: { TP24: 1, TP25: 5 } }
    expect(gaps('painWithoutTouchpoint', { answers })).toEqual([])
    const found = gaps('painWithoutTouchpoint', { answers, review: rejected(({ shown }) => shown.ref === 'TP24', answers) })
    expect(found).toMatchObject([{ touchpoint: playbook.touchpoints.find(({ ref }) => ref === 'TP24')!.name.nl }])
  })

  it('is a medium that takes more money than there is', () => {
    expect(gaps('budgetBelowTier')).toEqual([])
    const review = all(entry => (entry.shown.ref === 'CH01' || entry.shown.ref === 'CH03' ? { do: 'edit', reason: '', words: { ...entry.shown.words, verdict: 'add' } } : null), { ...florist, area: 'national', mediaBudget: 'b500_1500' })
    const short = gaps('budgetBelowTier', { answers: { ...florist, area: 'national', mediaBudget: 'b500_1500' }, review })
    expect(short.map(({ tier }) => tier)).toContain('T4')
    expect(gaps('budgetBelowTier', { answers: { ...florist, area: 'national', mediaBudget: 'unknown' }, review })).toEqual([])
  })

  it('goes by the plan where there is one', () => {
    const medium = composed(florist).entries.find(adds)!
    const warnings = [{ kind: 'belowFloor', phase: null, rowId: medium.id.slice('line:'.length), months: [], text: '', refs: [] }]
    expect(gaps('budgetBelowTier', { plan: { document: {}, result: { warnings } } as unknown as FrozenPlan })).toMatchObject([{ entries: [{ id: medium.id }] }])
    expect(gaps('budgetBelowTier', { plan: { document: {}, result: { warnings: [] } } as unknown as FrozenPlan })).toEqual([])
  })

  it('is a medium whose material is not there, and only when that is known', () => {
    const needy = new Set(playbook.channels.filter(({ material }) => material.length > 0).map(({ ref }) => ref))
    const expected = (answers: Answers) => composed(answers).entries.filter(entry => adds(entry) && needy.has(entry.shown.ref)).map(({ id }) => id).toSorted()
    const without: Answers = { ...florist, goal: 'awareness', mediaBudget: 'b15k_50k', material: ['none'] }
    expect(expected(without).length).toBeGreaterThan(0)
    expect(gaps('materialMissing', { answers: without }).flatMap(({ entries }) => entries.map(({ id }) => id)).toSorted()).toEqual(expected(without))
    expect(gaps('materialMissing', { answers: { ...without, material: 'unknown' } })).toEqual([])
    expect(gaps('materialMissing', { answers: { ...without, material: ['video', 'photos', 'blogs', 'cases', 'guide', 'references'] } })).toEqual([])
  })

  it('is every medium that waits', () => {
    const answers: Answers = { ...florist, measurement: 'none' }
    const waiting = composed(answers).entries.filter(({ shown }) => shown.kind === 'channel' && shown.words.verdict === 'hold')
    expect(waiting.length).toBeGreaterThan(0)
    expect(gaps('hold', { answers }).flatMap(({ entries }) => entries)).toHaveLength(waiting.length)
    expect(gaps('hold', { answers, review: rejected(({ id }) => waiting.some(one => one.id === id), answers) })).toEqual([])
  })
})

describe('the name of an entry', () => {
  it('is its title, or the start of what it says where titles are all alike', () => {
    const words = { title: 'Let op', text: 'Vraag eerst toestemming voordat je mailt, want anders mag het niet van de wet en dat kost geld.', verdict: null, priority: null, owner: null }
    expect(nameOf({ part: 'line', kind: 'channel', words })).toBe('Let op')
    expect(nameOf({ part: 'line', kind: 'note', words })).toBe('Vraag eerst toestemming voordat je mailt, want anders mag het niet van de wet …')
    expect(nameOf({ part: 'warning', kind: 'legal', words: { ...words, title: '', text: 'Kort.' } })).toBe('Kort.')
  })
})
