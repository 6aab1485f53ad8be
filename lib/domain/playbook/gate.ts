import { contradictionsIn } from './contradictions.ts'
import { faultsIn, readForm } from './load.ts'
import { at, fault, type Fault, type FaultCode } from './faults.ts'
import { canHold } from './satisfiable.ts'
import type { Playbook, Rule } from './schema.ts'
import { indexOf, type Index } from './world.ts'

/** What stands between a draft and its readers: `faults` keep it from being published, `notices` do not. */
export type Gate = { faults: Fault[]; notices: Fault[] }

const onlyNotices: readonly FaultCode[] = ['mayContradict', 'mayNeverFire', 'idleEffect', 'expired', 'noSource']

/** A rule that no answers can make fire; one of which answers alone do not tell is named when no example makes it fire either. */
const firing = (index: Index, rule: Rule): Fault[] => {
  if (!rule.when) return []
  const can = canHold(index, rule.when)
  if (can === 'never') return [fault('never')]
  const shown = rule.examples.some(example => example.expect === 'fires')
  return can === 'undecided' && !shown ? [fault('mayNeverFire')] : []
}

const idleEffects = (index: Index, rule: Rule): Fault[] => rule.effects.flatMap(({ when }, i) => {
  if (when === undefined) return []
  return canHold(index, rule.when ? { all: [rule.when, when] } : when) === 'never' ? [fault('idleEffect', { effect: i + 1 })] : []
})

const sourceless = ({ sources }: Rule): Fault[] => (sources.length === 0 ? [fault('noSource')] : [])

/** The figures whose day has come, as an ISO date. */
const expired = ({ channels }: Playbook, today: string): Fault[] => channels.flatMap(({ ref, id, benchmark }) =>
  benchmark?.expiresOn !== undefined && benchmark.expiresOn <= today ? at(`${ref} ${id}`, [fault('expired', { date: benchmark.expiresOn })]) : [])

/**
 * Checks a draft before it is published: its form, its references and texts, its examples, and whether every rule can fire
 * and contradicts no other. What cannot be checked because of an earlier fault is left for later.
 * @param today the day of publishing, as an ISO date
 */
export const gateOf = (document: unknown, today: string): Gate => {
  const read = readForm(document)
  if ('faults' in read) return { faults: read.faults, notices: [] }
  const { playbook } = read
  const index = indexOf(playbook)
  const faults = faultsIn(playbook)
  const sound = faults.every(({ code }) => code.startsWith('example'))
  const found = sound ? [
    ...faults,
    ...playbook.rules.flatMap(rule => at(`${rule.ref} ${rule.id}`, [...firing(index, rule), ...idleEffects(index, rule), ...sourceless(rule)])),
    ...contradictionsIn(index),
    ...expired(playbook, today),
  ] : faults
  return { faults: found.filter(({ code }) => !onlyNotices.includes(code)), notices: found.filter(({ code }) => onlyNotices.includes(code)) }
}
