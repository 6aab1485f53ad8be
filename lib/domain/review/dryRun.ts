import { generate } from '../advice/generate.ts'
import type { Advice, Line, Task, Warning } from '../advice/types.ts'
import type { Phase } from '../journey/stages.ts'
import type { Playbook } from '../playbook/schema.ts'
import type { Answers, Evidence } from '../workshop/answers.ts'
import { compareEntries } from './compare.ts'
import { frameParts, wordedParts, type FramePart } from './frameParts.ts'
import type { EntryChange, EntryPart } from './types.ts'

/** What a draft does to the advice of one workshop. */
export type DraftEffect = {
  changes: EntryChange[]
  /** What else reads differently. */
  frame: FramePart[]
  /** The rules that fire in one of the two only. */
  rules: { id: string; ref: string; fires: boolean }[]
}

/** Whether two parts of an advice say the same; what they rest on is not compared. */
const sameWords = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((one, i) => sameWords(one, b[i]))
  const [before, after] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const names = Object.keys(before)
  return names.length === Object.keys(after).length && names.every(name => name === 'trace' || sameWords(before[name], after[name]))
}

/** Whether what stands in both stands in the same order. */
const sameOrder = (before: Advice, after: Advice): boolean =>
  (['lines', 'tasks', 'warnings'] as const).every(part => {
    const [old, now] = [before[part].map(idOf), after[part].map(idOf)]
    const [was, is] = [new Set(old), new Set(now)]
    return sameWords(old.filter(id => is.has(id)), now.filter(id => was.has(id)))
  })
const idOf = (part: Line | Task | Warning): string => ('id' in part ? part.id : `${part.ref} ${part.phase} ${part.kind}`)

const rulesBetween = (before: Advice, after: Advice): DraftEffect['rules'] => {
  const only = (a: Advice, b: Advice, fires: boolean): DraftEffect['rules'] => {
    const known = new Set(b.fired.map(rule => rule.id))
    return a.fired.filter(rule => !known.has(rule.id)).map(({ id, ref }) => ({ id, ref, fires }))
  }
  return [...only(after, before, true), ...only(before, after, false)]
}

/** What differs between two advices on the same answers. Cheap where they are the same. */
export const effectBetween = (before: Advice, after: Advice): DraftEffect => {
  const frame: FramePart[] = wordedParts.filter(part => !sameWords(before[part], after[part]))
  return {
    changes: compareEntries(before, after),
    frame: sameOrder(before, after) ? frame : [...frame, 'order'],
    rules: rulesBetween(before, after),
  }
}

/** The answers of a workshop on which a draft is tried. */
export type Tried = { id: string; answers: Answers; evidence: Evidence }

/** The advice of the published playbook and of the draft on the same answers, compared. Pure. */
export const tryDraft = ({ answers, evidence }: Omit<Tried, 'id'>, published: Playbook, draft: Playbook): DraftEffect =>
  effectBetween(generate({ answers, evidence }, published), generate({ answers, evidence }, draft))

type Counts = { added: number; dropped: number; changed: number }

/** What a draft would do to many workshops: plain data, so that it can be kept and sent from thread to thread. */
export type DryRunTotals = {
  workshops: number
  changed: number
  counts: Counts
  frame: Record<FramePart, number>
  /** Per entry of an advice, how many workshops get it, lose it or read it differently. */
  entries: Record<string, Counts & { part: EntryPart; phase: Phase | null; title: string }>
  /** Per rule, in how many workshops more and fewer it fires. */
  rules: Record<string, { ref: string; more: number; fewer: number }>
  /** The workshops whose advice would change: id, then the entries added, dropped and changed. */
  touched: [id: string, added: number, dropped: number, changed: number][]
  /** The workshops on which the draft could not make an advice. */
  failed: string[]
}

const noCounts = (): Counts => ({ added: 0, dropped: 0, changed: 0 })

export const noTotals = (): DryRunTotals => ({
  workshops: 0, changed: 0, counts: noCounts(), frame: { summary: 0, phases: 0, plan: 0, waves: 0, order: 0 }, entries: {}, rules: {}, touched: [], failed: [],
})

const countChange = (totals: DryRunTotals, counts: Counts, { id, change, before, after }: EntryChange): void => {
  const entry = (after ?? before)!
  const about = (totals.entries[id] ??= { part: entry.part, phase: entry.phase, title: entry.words.title, ...noCounts() })
  for (const one of [about, counts, totals.counts]) one[change] += 1
}

/** Counts the effect on one workshop. */
export const count = (totals: DryRunTotals, id: string, { changes, frame, rules }: DraftEffect): void => {
  const counts = noCounts()
  for (const change of changes) countChange(totals, counts, change)
  for (const part of frame) totals.frame[part] += 1
  for (const { id: rule, ref, fires } of rules) (totals.rules[rule] ??= { ref, more: 0, fewer: 0 })[fires ? 'more' : 'fewer'] += 1
  totals.workshops += 1
  if (changes.length === 0 && frame.length === 0) return
  totals.changed += 1
  totals.touched.push([id, counts.added, counts.dropped, counts.changed])
}

const addCounts = (to: Counts, from: Counts): void => {
  for (const name of ['added', 'dropped', 'changed'] as const) to[name] += from[name]
}

const addTotals = (to: DryRunTotals, from: DryRunTotals): void => {
  to.workshops += from.workshops
  to.changed += from.changed
  addCounts(to.counts, from.counts)
  for (const part of frameParts) to.frame[part] += from.frame[part]
  for (const [id, entry] of Object.entries(from.entries)) addCounts((to.entries[id] ??= { ...entry, ...noCounts() }), entry)
  for (const [id, { ref, more, fewer }] of Object.entries(from.rules)) {
    const rule = (to.rules[id] ??= { ref, more: 0, fewer: 0 })
    rule.more += more
    rule.fewer += fewer
  }
  to.touched.push(...from.touched)
  to.failed.push(...from.failed)
}

/** The totals of several sets of workshops together, the same however the workshops were divided. */
export const sumOf = (parts: readonly DryRunTotals[]): DryRunTotals => {
  const sum = noTotals()
  for (const part of parts) addTotals(sum, part)
  sum.touched.sort(([a], [b]) => (a < b ? -1 : 1))
  sum.failed.sort()
  return sum
}

/** What is counted is what reads differently, so the reasons are left out. */
const wordsOnly = { reasons: false }

/** Tries a draft on a number of workshops and adds what it does to the totals. One that it cannot make an advice for is named, and does not stop the rest. */
export const tryOnAll = (cases: readonly Tried[], published: Playbook, draft: Playbook, totals = noTotals()): DryRunTotals => {
  for (const { id, ...given } of cases) {
    try {
      count(totals, id, effectBetween(generate(given, published, wordsOnly), generate(given, draft, wordsOnly)))
    } catch {
      totals.workshops += 1
      totals.failed.push(id)
    }
  }
  return totals
}
