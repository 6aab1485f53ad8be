import { describe, expect, it } from 'vitest'
import { phaseStatuses, stagesOfPhase, type PhaseStatus, type Stage } from '../../lib/domain/journey/stages.ts'
import { evaluate } from '../../lib/domain/playbook/condition.ts'
import { exampleWorld, type Outcome } from '../../lib/domain/playbook/examples.ts'
import type { Condition, Rule, Term } from '../../lib/domain/playbook/schema.ts'
import { consents, type Consent } from '../../lib/domain/playbook/schema.ts'
import { indexOf, type World } from '../../lib/domain/playbook/world.ts'
import { unknown } from '../../lib/domain/workshop/codes.ts'
import { valuesAt } from '../../lib/domain/workshop/paths.ts'
import { readPlaybook } from './read.ts'

const playbook = readPlaybook()
const index = indexOf(playbook)
const numbered = (prefix: string, count: number, width: number): string[] =>
  Array.from({ length: count }, (_, i) => prefix + String(i + 1).padStart(width, '0'))

describe('the playbook that comes with the product', () => {
  it('has every rule, channel and touchpoint of the domain', () => {
    expect(playbook.rules.map(rule => rule.ref)).toEqual(numbered('R', 93, 3))
    expect(playbook.channels.map(channel => channel.ref)).toEqual(numbered('CH', 45, 2))
    expect(playbook.touchpoints.map(touchpoint => touchpoint.ref)).toEqual(numbered('TP', 65, 2))
  })

  it('dates each legal rule', () => {
    expect(playbook.rules.filter(rule => rule.class === 'L').map(rule => rule.checkedOn)).not.toContain(undefined)
  })
})

type Mutant = { how: string; condition: Condition }

/** Lists with one member less, and with one more of those that could stand there too. */
const otherLists = <T extends string>(list: readonly T[], possible: readonly T[]): T[][] => [
  ...(list.length > 1 ? list.map((_, i) => list.toSpliced(i, 1)) : []),
  ...possible.filter(code => !list.includes(code)).map(code => [...list, code]),
]

/** A channel that no condition of the playbook names. */
const stranger = playbook.channels.map(channel => channel.ref).find(ref => !JSON.stringify(playbook.rules.map(rule => rule.when ?? null)).includes(ref))!

const codesAt = (path: string): readonly string[] => {
  const values = valuesAt(path)
  if (values === 'channel') return playbook.channels.map(channel => channel.ref)
  return values === undefined || values === 'words' ? [] : values.filter(code => code !== unknown)
}

/** The statuses that the playbook can give to one of these stages. */
const statusesOf = (stages: readonly Stage[]): PhaseStatus[] => phaseStatuses.filter(status => status !== 'skipped' || playbook.rules.some(rule =>
  rule.effects.some(effect => effect.do === 'status' && effect.status === status && effect.stages !== 'outOfScope' && effect.stages.some(stage => stages.includes(stage)))))

/** The consents that would let a channel in that these ones keep out. */
const otherConsents = (listed: readonly Consent[]): Consent[] =>
  consents.filter(consent => playbook.channels.some(channel => channel.consent.includes(consent) && !channel.consent.some(own => listed.includes(own))))

const otherTerms = (term: Term): Condition[] => {
  if ('in' in term) return otherLists(term.in, codesAt(term.answer)).map(codes => ({ ...term, in: codes }))
  if ('lacks' in term) return otherLists(term.lacks, codesAt(term.answer)).map(codes => ({ ...term, lacks: codes }))
  if ('only' in term) return otherLists(term.only, codesAt(term.answer)).map(codes => ({ ...term, only: codes }))
  if ('atLeast' in term) return [term.atLeast - 1, term.atLeast + 1].filter(count => count > 0).map(count => ({ ...term, atLeast: count }))
  if ('known' in term) return [{ ...term, known: !term.known }]
  if ('status' in term) return otherLists(term.status, statusesOf('phase' in term ? stagesOfPhase[term.phase] : term.stages)).map(status => ({ ...term, status }))
  if ('proposed' in term) {
    return otherLists(term.proposed, [stranger]).map(proposed => ({ ...term, proposed }))
  }
  if ('proposedWithConsent' in term) return otherLists(term.proposedWithConsent, otherConsents(term.proposedWithConsent)).map(codes => ({ proposedWithConsent: codes }))
  return []
}

const withoutUnknownAs = (term: Term): Condition[] => {
  if (!('unknownAs' in term) || term.unknownAs === undefined) return []
  const { unknownAs, ...plain } = term
  return [plain, { ...term, unknownAs: !unknownAs }]
}

/** A condition with one term broken: negated, left out, or with another code, status, number or reading of "not known". */
const mutantsOf = (condition: Condition): Mutant[] => {
  if ('not' in condition) {
    return [{ how: 'not left out', condition: condition.not }, ...mutantsOf(condition.not).map(({ how, condition: inner }) => ({ how, condition: { not: inner } }))]
  }
  if ('all' in condition || 'any' in condition) {
    const [parts, join] = 'all' in condition
      ? [condition.all, (all: Condition[]): Condition => ({ all })] as const
      : [condition.any, (any: Condition[]): Condition => ({ any })] as const
    return parts.flatMap((part, i): Mutant[] => [
      ...(parts.length > 1 ? [{ how: `without ${JSON.stringify(part)}`, condition: join(parts.toSpliced(i, 1)) }] : []),
      ...mutantsOf(part).map(({ how, condition: inner }) => ({ how, condition: join(parts.with(i, inner)) })),
    ])
  }
  return [{ not: condition }, ...otherTerms(condition), ...withoutUnknownAs(condition)]
    .map(mutant => ({ how: `${JSON.stringify(condition)} -> ${JSON.stringify(mutant)}`, condition: mutant }))
}

const outcome = (condition: Condition, world: World): Outcome => {
  const truth = evaluate(condition, world)
  return truth === true ? 'fires' : truth === 'unknown' ? 'undecided' : 'quiet'
}

/** Changes that change nothing, because another term of the rule says the same. */
const sameByNature: Readonly<Record<string, string>> = {
  R066: '{"answer":"reviews.feedback","in":["always"]} -> {"answer":"reviews.feedback","in":["always","never"]}',
}

const survivorsOf = (rule: Rule): string[] => {
  const examples = rule.examples.map(example => ({ world: exampleWorld(index, example), expected: example.expect }))
  return mutantsOf(rule.when!)
    .filter(({ condition }) => examples.every(({ world, expected }) => outcome(condition, world) === expected))
    .map(({ how }) => how)
    .filter(how => sameByNature[rule.ref] !== how)
}

describe('a rule whose condition is broken in any one term is caught by its own examples', () => {
  it.each(playbook.rules.filter(rule => rule.when).map(rule => [`${rule.ref} ${rule.id}`, rule] as const))('%s', (_, rule) => {
    expect(survivorsOf(rule)).toEqual([])
  })
})
