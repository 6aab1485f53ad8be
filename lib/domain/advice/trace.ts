import { addNew, distinct } from '../distinct.ts'
import { channelsAbout, decisiveTerms, missingFor, pathsOf, proposedBy } from '../playbook/condition.ts'
import { explain, type GroundedWorld } from '../playbook/explain.ts'
import { facts, type FactName } from '../playbook/facts.ts'
import { chooseVariant, type Filled, type Filler } from '../playbook/template.ts'
import type { Rule, Template, Term } from '../playbook/schema.ts'
import type { Settled } from '../playbook/judge.ts'
import type { Slot } from '../playbook/slots.ts'
import type { World } from '../playbook/world.ts'
import { stages as allStages, stagesOfPhase, type Phase } from '../journey/stages.ts'
import type { Evidence } from '../workshop/answers.ts'
import { unknown } from '../workshop/codes.ts'
import { addKey, addKeys, keysBeyond, keySetOf, noKeys, type KeySet } from '../workshop/keySet.ts'
import { hidden, keyOf } from '../workshop/reader.ts'
import type { Scene, Subject } from './scene.ts'
import { slotReaders, whySlots } from './slots.ts'
import type { Trace } from './types.ts'
import type { Words } from './words/types.ts'

type TracedAnswer = Trace['answers'][number]

/** What a trace is made of. */
export type Grounds = {
  rules: readonly Rule[]
  overruled?: readonly { rule: Rule; by: Rule }[]
  paths?: readonly string[]
  sources?: readonly string[]
  /** All questions that it stands and is worded by. */
  why: KeySet
}

export type Spoken = { text: string; paths: readonly string[] }

/** Speaks about one client: fills texts and says what each part of the advice rests on. */
export type Voice = {
  fill: (template: Template, subject?: Subject, why?: KeySet) => string
  /**
   * Fills a text of one line, each line starting at another variant, with the paths of the answers that the text rests on.
   * As `fill` does, it adds to `why` all questions that decide how the text reads.
   */
  speak: (template: Template, subject: Subject, turn: number, why: KeySet) => Spoken
  company: string
  /** The words of one slot, when there are any. */
  slot: (slot: Slot, subject?: Subject) => string | undefined
  /** The question behind the name of the company. */
  named: KeySet
  /** What decides which phases are worked on. */
  byStatuses: KeySet
  /** Why a rule says what it says; for an undecided one, what it waits for. */
  because: (rule: Rule) => string
  /** The answers that made a rule fire, or keep it undecided. */
  answersOf: (rule: Rule) => TracedAnswer[]
  /** "hoelang een klant nadenkt en wat een aankoop kost": the questions that an undecided rule still waits for. */
  wonderOf: (rule: Rule) => string
  /** What the texts of a rule are about: a phase, and the channels that made it fire, looked up only when they are named. */
  about: (rule: Rule, phase?: Phase | null) => Subject
  trace: (grounds: Grounds) => Trace
  /** The trace of what one rule says, with all questions that it stands and is worded by. */
  traceOf: (rule: Rule, why: KeySet) => Trace
}

/** What the client said at a path, as a clause after "je antwoordde dat"; null when there are no words for it. */
const saidAt = (world: World, { clauses }: Words, path: string): string | null => {
  const value = world.answers.at(path)
  if (value === undefined || value === null || value === hidden) return null
  const parts: unknown[] = Array.isArray(value) ? value : typeof value === 'object' ? Object.values(value) : [value]
  if (parts.every(part => part === undefined || part === unknown)) return null
  const given = parts.filter(part => part !== unknown && (typeof part === 'string' || typeof part === 'number')).map(String)
  return clauses[path]?.(distinct(given)) ?? null
}

const wonderAbout = ({ wonders, listed }: Words, paths: readonly string[]): string => listed(distinct(paths.map(path => wonders[keyOf(path)])))

/** What was worked out about a rule so far. */
type Told = { terms: Term[] | undefined; answers: TracedAnswer[] | undefined; named: Trace['rules'][number] | undefined }

const once = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>()
  return key => {
    let value = made.get(key)
    if (value === undefined) made.set(key, (value = make(key)))
    return value
  }
}

/** A trace with the questions that are not among the answers that it names already. */
const withContext = (rules: Trace['rules'], answers: TracedAnswer[], why: KeySet, sources: string[], overruled: Trace['overruled']): Trace => {
  const known = noKeys()
  for (const { key } of answers) addKey(known, key)
  const context = keysBeyond(why, known)
  return context.length > 0 ? { rules, answers, context, sources, overruled } : { rules, answers, sources, overruled }
}

const named = keySetOf(['companyPitch'])

const noTrace: Trace = Object.freeze({ rules: [], answers: [], sources: [], overruled: [] })

/** The same voice, which says nothing of what an advice rests on. */
export const withoutReasons = (voice: Voice): Voice => ({ ...voice, because: () => '', answersOf: () => [], trace: () => noTrace, traceOf: () => noTrace })

export const voiceOf = (scene: Scene & { world: GroundedWorld }, settled: Settled, evidence: Evidence): Voice => {
  const { world, words } = scene
  const readers = slotReaders(scene)
  const slots = readers[words.locale]
  const byStatuses = noKeys()
  for (const stage of allStages) addKeys(byStatuses, world.grounds.stages[stage])
  const filler: Filler<{ subject: Subject; why: KeySet }> = {
    locale: words.locale,
    valueIn: { nl: (slot, { subject }) => readers.nl(slot, subject), en: (slot, { subject }) => readers.en(slot, subject) },
    holds: (when, { why }) => explain(when, world, why) === true,
    lacks: (behind, { subject, why }) => whySlots(behind, subject, byStatuses, why),
  }
  const choose = (template: Template, subject: Subject, turn: number, why: KeySet): Filled | undefined => {
    const filled = chooseVariant(template, filler, { subject, why }, turn)
    if (filled) whySlots(filled.variant.behind, subject, byStatuses, why)
    return filled
  }
  const fill = (template: Template, subject: Subject = {}, why: KeySet = noKeys()) => choose(template, subject, 0, why)?.text ?? ''
  const speak = (template: Template, subject: Subject, turn: number, why: KeySet): Spoken => {
    const { text, variant } = choose(template, subject, turn, why)!
    const { when } = variant
    return { text, paths: when ? [...decisiveTerms(when, world).flatMap(term => pathsOf(term, world)), ...variant.paths] : variant.paths }
  }
  const company = slots('company', {}) ?? ''

  const tracedAt = once((path: string): TracedAnswer => ({
    key: keyOf(path), path, evidence: evidence[keyOf(path)] ?? 'assumption', said: saidAt(world, words, path),
  }))

  const told = once((_rule: Rule): Told => ({ terms: undefined, answers: undefined, named: undefined }))
  const termsBehind = (rule: Rule): Term[] => (told(rule).terms ??= rule.when ? decisiveTerms(rule.when, world) : [])
  const pathsBehind = (rule: Rule): readonly string[] => {
    if (!rule.when) return []
    if (world.verdicts.get(rule.id) === 'unknown') return missingFor(rule.when, world)
    const paths: string[] = []
    for (const term of termsBehind(rule)) addNew(paths, pathsOfTerm(term))
    return paths
  }
  const pathsOfTerm = (term: Term): readonly string[] => {
    if ('answer' in term) return pathsOf(term, world)
    if ('fired' in term) return pathsBehind(world.index.rules.get(term.fired)!)
    if (!('status' in term)) return pathsOf(term, world)
    const stages = 'phase' in term ? stagesOfPhase[term.phase] : term.stages
    const settler = stages.map(stage => settled.by.get(stage)?.rule).find(settling => settling !== undefined)
    return settler ? pathsBehind(settler) : world.answers.at('scope') === undefined ? [] : ['scope']
  }
  const answersOf = (rule: Rule): TracedAnswer[] => (told(rule).answers ??= pathsBehind(rule).map(tracedAt))
  const whyProposed = (term: Term, why: KeySet): void => {
    if ('fact' in term) return facts[term.fact as FactName].explain?.(world, false, why)
    if (!('proposed' in term) && !('proposedWithConsent' in term)) return
    for (const ref of channelsAbout(term, world.index)) addKeys(why, world.grounds.channel(ref))
  }
  const about = (rule: Rule, phase: Phase | null = null): Subject => ({
    phase,
    channels: () => distinct(termsBehind(rule).flatMap(term => proposedBy(term, world))),
    whyChannels: why => { for (const term of termsBehind(rule)) whyProposed(term, why) },
  })
  const wonderOf = (rule: Rule): string => wonderAbout(words, answersOf(rule).map(answer => answer.path))
  const reasonOf = (rule: Rule): Trace['rules'][number] => (told(rule).named ??= {
    ref: rule.ref,
    id: rule.id,
    because: world.verdicts.get(rule.id) === 'unknown'
      ? words.sentences.dependsOn(company, wonderOf(rule))
      : fill(rule.reason, about(rule)),
  })
  const because = (rule: Rule): string => reasonOf(rule).because

  const traceOf = (rule: Rule, why: KeySet): Trace => {
    const answers = answersOf(rule)
    return withContext([reasonOf(rule)], answers, why, rule.sources, [])
  }
  const trace = ({ rules, overruled = [], paths = [], sources = [], why }: Grounds): Trace => {
    const answers: TracedAnswer[] = []
    const cited: string[] = []
    for (const rule of rules) {
      addNew(answers, answersOf(rule))
      addNew(cited, rule.sources)
    }
    for (const path of paths) {
      const answer = tracedAt(path)
      if (!answers.includes(answer)) answers.push(answer)
    }
    addNew(cited, sources)
    const lost = overruled.map(({ rule, by }) => ({ ref: rule.ref, id: rule.id, by: by.id, because: because(rule) }))
    return withContext(rules.map(reasonOf), answers, why, cited, lost)
  }
  return { fill, speak, company, slot: (slot, subject = {}) => slots(slot, subject), named, byStatuses, because, answersOf, wonderOf, about, trace, traceOf }
}
