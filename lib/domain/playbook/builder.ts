import type { Condition, Term } from './schema.ts'

/** One line of the condition builder: what it looks at, how, and with what. Shaped as react-querybuilder has its rules. */
export type BuilderRule = { id?: string; field: string; operator: string; value: unknown }
/** A group of lines. `bare` marks a group that the condition itself does not have: it holds one line and adds nothing. */
export type BuilderGroup = { id?: string; combinator: 'all' | 'any'; not?: boolean; bare?: boolean; rules: (BuilderRule | BuilderGroup)[] }

/** How a field may be asked; what `True` and `False` say is what an unknown answer counts as. */
export const operators = {
  answer: ['in', 'lacks', 'only', 'atLeast', 'known', 'notKnown', 'inTrue', 'inFalse', 'lacksTrue', 'lacksFalse', 'atLeastTrue', 'atLeastFalse'],
  status: ['status'],
  proposed: ['proposed', 'proposedNew'],
  consent: ['proposed'],
  fired: ['is'],
  fact: ['is'],
} as const
export type FieldKind = keyof typeof operators
export type OperatorName = (typeof operators)[FieldKind][number]

/** The kind of a field by its name: "answer:goal", "phase:see", "stages", "proposed", "consent", "fired", "fact". */
export const kindOfField = (field: string): FieldKind => {
  if (field.startsWith('answer:')) return 'answer'
  if (field.startsWith('phase:') || field === 'stages') return 'status'
  return field === 'proposed' || field === 'consent' || field === 'fired' ? field : 'fact'
}

const unknownIn = (term: { unknownAs?: boolean | undefined }): string => (term.unknownAs === undefined ? '' : term.unknownAs ? 'True' : 'False')

const ruleOf = (term: Term): BuilderRule => {
  if ('answer' in term) {
    const field = `answer:${term.answer}`
    if ('in' in term) return { field, operator: `in${unknownIn(term)}`, value: term.in }
    if ('lacks' in term) return { field, operator: `lacks${unknownIn(term)}`, value: term.lacks }
    if ('only' in term) return { field, operator: 'only', value: term.only }
    if ('atLeast' in term) return { field, operator: `atLeast${unknownIn(term)}`, value: term.atLeast }
    return { field, operator: term.known ? 'known' : 'notKnown', value: null }
  }
  if ('phase' in term) return { field: `phase:${term.phase}`, operator: 'status', value: term.status }
  if ('stages' in term) return { field: 'stages', operator: 'status', value: { stages: term.stages, status: term.status } }
  if ('proposed' in term) return { field: 'proposed', operator: term.unlessWorking ? 'proposedNew' : 'proposed', value: term.proposed }
  if ('proposedWithConsent' in term) return { field: 'consent', operator: 'proposed', value: term.proposedWithConsent }
  return 'fired' in term ? { field: 'fired', operator: 'is', value: term.fired } : { field: 'fact', operator: 'is', value: term.fact }
}

const partOf = (condition: Condition): BuilderRule | BuilderGroup =>
  'all' in condition || 'any' in condition || 'not' in condition ? groupOf(condition) : ruleOf(condition)

const groupOf = (condition: Condition): BuilderGroup => {
  if ('all' in condition) return { combinator: 'all', rules: condition.all.map(partOf) }
  if ('any' in condition) return { combinator: 'any', rules: condition.any.map(partOf) }
  if (!('not' in condition)) return { combinator: 'all', bare: true, rules: [ruleOf(condition)] }
  const { not } = condition
  return 'all' in not || 'any' in not ? { ...groupOf(not), not: true } : { combinator: 'all', not: true, bare: true, rules: [partOf(not)] }
}

/** A condition as the builder shows it; one that always holds is an empty group. */
export const toGroup = (condition: Condition | undefined): BuilderGroup =>
  (condition === undefined ? { combinator: 'all', rules: [] } : groupOf(condition))

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const answerTerm = (answer: string, operator: string, value: unknown): Term => {
  const [, name = '', ending] = /^(\w+?)(True|False)?$/.exec(operator) ?? []
  const unknownAs = ending === undefined ? {} : { unknownAs: ending === 'True' }
  if (name === 'lacks') return { answer, lacks: texts(value), ...unknownAs }
  if (name === 'only') return { answer, only: texts(value) }
  if (name === 'atLeast') return { answer, atLeast: typeof value === 'number' ? value : 1, ...unknownAs }
  if (name === 'known' || name === 'notKnown') return { answer, known: name === 'known' }
  return { answer, in: texts(value), ...unknownAs }
}

const termOf = ({ field, operator, value }: BuilderRule): Term => {
  const kind = kindOfField(field)
  const subject = field.slice(field.indexOf(':') + 1)
  if (kind === 'answer') return answerTerm(subject, operator, value)
  if (field === 'stages') {
    const { stages, status } = (value ?? {}) as { stages?: unknown; status?: unknown }
    return { stages: texts(stages), status: texts(status) } as Term
  }
  if (kind === 'status') return { phase: subject, status: texts(value) } as Term
  if (kind === 'proposed') return { proposed: texts(value), ...(operator === 'proposedNew' ? { unlessWorking: true as const } : {}) }
  if (kind === 'consent') return { proposedWithConsent: texts(value) } as Term
  const name = typeof value === 'string' ? value : ''
  return kind === 'fired' ? { fired: name } : { fact: name }
}

/**
 * The condition that the builder holds; `undefined` for one without a line, which always holds. Empty groups are left out.
 * What `toGroup` made comes back exactly.
 */
export const toCondition = (group: BuilderGroup): Condition | undefined => {
  const parts = group.rules.flatMap(part => ('rules' in part ? toCondition(part) ?? [] : termOf(part)))
  const [first] = parts
  if (first === undefined) return undefined
  const positive: Condition = group.bare === true && parts.length === 1 ? first : group.combinator === 'any' ? { any: parts } : { all: parts }
  return group.not === true ? { not: positive } : positive
}
