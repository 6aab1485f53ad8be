/** What can be wrong with a playbook: a code and the words that go with it, so that each reader gets its own language. */
const sentences = {
  form: '{message}',
  unknownAnswer: 'unknown answer "{answer}"',
  unknownCode: 'unknown code "{code}" of answer "{answer}"',
  unknownPart: 'unknown {what} "{ref}"',
  unknownFact: 'unknown fact "{fact}"',
  settlesOnAnswers: 'a rule that settles statuses may only ask for answers',
  notJudgedEarlier: '"{rule}" is no rule that is judged earlier',
  proposalsOnly: 'only a rule over proposals may ask what was proposed',
  unknownSlot: 'unknown slot "{slot}"',
  lastVariantEmpty: 'the last variant uses "{slot}", which may be empty',
  lastVariantCondition: 'the last variant has a condition',
  variantCondition: 'the condition of a variant asks for more than answers',
  noSlot: 'no slot of the client in "{text}"',
  otherSlots: 'the English text "{text}" has other slots than the Dutch one',
  firstPassOnly: '"{effect}" belongs to a rule over answers',
  namesUnfitting: 'names "{ref}" for "{phase}", which it does not fit, without a text',
  namesWithoutAdvice: 'names "{ref}" for "{phase}", where it has no advice',
  exemptsFromLaw: 'exempts from the legal stop "{rule}"',
  undatedLaw: 'a legal rule without the day it was checked',
  noFiringExample: 'no example that makes it fire',
  noQuietExample: 'no example that leaves it quiet',
  twice: '{what} "{ref}" is there twice',
  noAdvice: 'no advice for "{phase}", which it fits',
  noEntry: 'no entry for "{code}"',
  exampleForm: 'example {example}: answers.{path}: {message}',
  exampleEffects: 'example {example}: expected effects {expected}, was {was}',
  exampleOutcome: 'example {example}: expected {expected}, was {was}',
  exampleMissing: 'example {example}: expected {expected}, was undecided, for want of {missing}',
  never: 'can never fire: no answers make its condition true',
  contradicts: 'contradicts {rule}: one names "{ref}" for "{phase}", the other says to {verdict} it, and both can hold',
  sameTask: 'contradicts {rule}: both give the task "{task}", each in its own way, and both can hold',
  mayContradict: 'may contradict {rule} about "{ref}" in "{phase}": that depends on what is proposed',
  mayNeverFire: 'whether it can fire is undecided: that depends on what is proposed',
  idleEffect: 'effect {effect} can never hold',
  expired: 'the benchmark expired on {date}',
  noSource: 'has no source',
} as const

export type FaultCode = keyof typeof sentences

export type Fault = {
  /** The part that has it: "R014 impulse-skips-think", "CH03 sea", "phases.see", "tables.decisionDays"; empty for the whole. */
  at: string
  code: FaultCode
  values: Readonly<Record<string, string | number>>
}

export const fault = (code: FaultCode, values: Fault['values'] = {}): Fault => ({ at: '', code, values })

/** The same faults, of this part. */
export const at = (place: string, faults: readonly Fault[]): Fault[] => faults.map(one => ({ ...one, at: place }))

/** A fault as one line of English, for who keeps the playbook in files. */
export const describeFault = ({ at: place, code, values }: Fault): string => {
  const sentence = sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  return place === '' ? sentence : `${place}: ${sentence}`
}
