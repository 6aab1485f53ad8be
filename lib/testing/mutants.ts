import { phases, phaseStatuses, stagesOfPhase, type PhaseStatus, type Stage } from '../domain/journey/stages.ts'
import { consents, type Condition, type Consent, type Playbook, type Rule, type Term } from '../domain/playbook/schema.ts'
import { codes, unknown } from '../domain/workshop/codes.ts'
import { valuesAt } from '../domain/workshop/paths.ts'

/** A condition with one term broken, and how. */
export type Mutant = { how: string; condition: Condition }
type Example = Rule['examples'][number]

/** Lists with one member less, and with one more of those that could stand there too. */
const otherLists = <T extends string>(list: readonly T[], possible: readonly T[]): T[][] => [
  ...(list.length > 1 ? list.map((_, i) => list.toSpliced(i, 1)) : []),
  ...possible.filter(code => !list.includes(code)).map(code => [...list, code]),
]

const codesAt = (playbook: Playbook, path: string): readonly string[] => {
  const values = valuesAt(path)
  if (values === 'channel') return playbook.channels.map(channel => channel.ref)
  return values === undefined || values === 'words' ? [] : values.filter(code => code !== unknown)
}

/** The statuses that the playbook can give to one of these stages. */
const statusesOf = (playbook: Playbook, stages: readonly Stage[]): PhaseStatus[] => phaseStatuses.filter(status => status !== 'skipped' || playbook.rules.some(rule =>
  rule.effects.some(effect => effect.do === 'status' && effect.status === status && effect.stages !== 'outOfScope' && effect.stages.some(stage => stages.includes(stage)))))

/** The consents that would let a channel in that these ones keep out. */
const otherConsents = (playbook: Playbook, listed: readonly Consent[]): Consent[] =>
  consents.filter(consent => playbook.channels.some(channel => channel.consent.includes(consent) && !channel.consent.some(own => listed.includes(own))))

/** A channel that no condition of the playbook names. */
const strangerIn = (playbook: Playbook): string[] => {
  const conditions = JSON.stringify(playbook.rules.map(rule => rule.when ?? null))
  return playbook.channels.map(channel => channel.ref).filter(ref => !conditions.includes(ref)).slice(0, 1)
}

const otherTerms = (term: Term, playbook: Playbook): Condition[] => {
  if ('in' in term) return otherLists(term.in, codesAt(playbook, term.answer)).map(list => ({ ...term, in: list }))
  if ('lacks' in term) return otherLists(term.lacks, codesAt(playbook, term.answer)).map(list => ({ ...term, lacks: list }))
  if ('only' in term) return otherLists(term.only, codesAt(playbook, term.answer)).map(list => ({ ...term, only: list }))
  if ('atLeast' in term) return [term.atLeast - 1, term.atLeast + 1].filter(count => count > 0).map(count => ({ ...term, atLeast: count }))
  if ('known' in term) return [{ ...term, known: !term.known }]
  if ('status' in term) return otherLists(term.status, statusesOf(playbook, 'phase' in term ? stagesOfPhase[term.phase] : term.stages)).map(status => ({ ...term, status }))
  if ('proposed' in term) {
    const { unlessWorking, ...plain } = term
    return [...otherLists(term.proposed, strangerIn(playbook)).map(proposed => ({ ...term, proposed })), ...(unlessWorking ? [plain] : [])]
  }
  if ('proposedWithConsent' in term) return otherLists(term.proposedWithConsent, otherConsents(playbook, term.proposedWithConsent)).map(list => ({ proposedWithConsent: list }))
  return []
}

const otherReadings = (term: Term): Condition[] => {
  if (!('unknownAs' in term) || term.unknownAs === undefined) return []
  const { unknownAs, ...plain } = term
  return [plain, { ...term, unknownAs: !unknownAs }]
}

/** A condition with one term broken: negated, left out, or with another code, status, number or reading of "not known". */
export const mutantsOf = (condition: Condition, playbook: Playbook): Mutant[] => {
  if ('not' in condition) {
    const inner = mutantsOf(condition.not, playbook)
    return [{ how: 'not left out', condition: condition.not }, ...inner.map(mutant => ({ how: mutant.how, condition: { not: mutant.condition } }))]
  }
  if ('all' in condition || 'any' in condition) {
    const [parts, join] = 'all' in condition
      ? [condition.all, (all: Condition[]): Condition => ({ all })] as const
      : [condition.any, (any: Condition[]): Condition => ({ any })] as const
    return parts.flatMap((part, i): Mutant[] => [
      ...(parts.length > 1 ? [{ how: `without ${JSON.stringify(part)}`, condition: join(parts.toSpliced(i, 1)) }] : []),
      ...mutantsOf(part, playbook).map(mutant => ({ how: mutant.how, condition: join(parts.with(i, mutant.condition)) })),
    ])
  }
  return [{ not: condition }, ...otherTerms(condition, playbook), ...otherReadings(condition)]
    .map(mutant => ({ how: `${JSON.stringify(condition)} -> ${JSON.stringify(mutant)}`, condition: mutant }))
}

const termsOf = (condition: Condition): Term[] => {
  if ('all' in condition) return condition.all.flatMap(termsOf)
  if ('any' in condition) return condition.any.flatMap(termsOf)
  return 'not' in condition ? termsOf(condition.not) : [condition]
}

const withAnswer = (example: Example, path: string, value: unknown): Example => {
  const [key = '', part] = path.split('.')
  const answers = { ...example.answers }
  if (part === undefined) answers[key] = value
  else answers[key] = { ...(typeof answers[key] === 'object' ? answers[key] : {}), [part]: value }
  if (value === undefined && part === undefined) delete answers[key]
  return { ...example, answers }
}

const isList = (path: string): boolean => ['salesRoutes', 'scope', 'material', 'orderProblems', 'research', 'sensitiveTopics', 'loyalty.actions', 'marketChanges.topics'].includes(path)

const impulse = { deliberation: 'seconds', purchaseValue: 'lt10' }

/** An example with what one term looks at changed in every way that matters to it. */
const variedBy = (term: Term, example: Example, playbook: Playbook): Example[] => {
  if ('answer' in term) {
    const all = codesAt(playbook, term.answer)
    const values: unknown[] = isList(term.answer) ? [...all.map(code => [code]), [], all.slice(0, 4)] : [...all]
    return [...values, undefined].map(value => withAnswer(example, term.answer, value))
  }
  if ('proposed' in term) {
    const uses = (['yes', 'no', unknown] as const).map(works => [{ channel: term.proposed[0]!, works }])
    return [[], ...term.proposed.map(ref => [ref]), strangerIn(playbook)].flatMap(proposed =>
      [undefined, ...uses].map(use => withAnswer({ ...example, proposed }, 'currentChannels', use)))
  }
  if ('status' in term) return [{ ...example, answers: { ...example.answers, ...impulse } }, withAnswer(example, 'scope', ['do'])]
  if ('fact' in term) return phases.flatMap(phase => codes.emotion.map(emotion => withAnswer(example, 'emotions', { see: 'happy', think: 'happy', do: 'happy', care: 'happy', [phase]: emotion })))
  return []
}

/** Examples around the given ones, in which these conditions come out in every way that they can. */
export const variationsOf = (examples: readonly Example[], conditions: readonly Condition[], playbook: Playbook): Example[] => {
  const terms = conditions.flatMap(termsOf)
  const once = examples.flatMap(example => [example, ...terms.flatMap(term => variedBy(term, example, playbook))])
  const twice = once.flatMap(example => terms.slice(0, 4).flatMap(term => variedBy(term, example, playbook)))
  return [...new Map([...once, ...twice].map(example => [JSON.stringify([example.answers, example.proposed]), example])).values()]
}
