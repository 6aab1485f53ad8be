import { valuesAt } from '../workshop/paths.ts'
import { facts } from './facts.ts'
import { at, fault, type Fault } from './faults.ts'
import type { Condition, Effect, Playbook, Rule, Template, Term } from './schema.ts'
import { slots, type Slot } from './slots.ts'
import { isSlot, sameSlots, slotsIn } from './template.ts'
import type { Index } from './world.ts'

type Faults = Fault[]

export const termsOf = (condition: Condition): Term[] => {
  if ('all' in condition) return condition.all.flatMap(termsOf)
  if ('any' in condition) return condition.any.flatMap(termsOf)
  if ('not' in condition) return termsOf(condition.not)
  return [condition]
}

export const codesOf = (term: Term): readonly string[] => {
  if ('in' in term) return term.in
  if ('lacks' in term) return term.lacks
  return 'only' in term ? term.only : []
}

const checkAnswer = (term: Extract<Term, { answer: string }>, index: Index): Faults => {
  const values = valuesAt(term.answer)
  if (values === undefined) return [fault('unknownAnswer', { answer: term.answer })]
  const isCode = (code: string) => (values === 'channel' ? index.channels.has(code) : values !== 'words' && values.includes(code))
  return codesOf(term).filter(code => !isCode(code)).map(code => fault('unknownCode', { code, answer: term.answer }))
}

const missingFrom = (known: ReadonlyMap<string, unknown>, what: 'channel' | 'touchpoint' | 'rule', refs: readonly string[]): Faults =>
  refs.filter(ref => !known.has(ref)).map(ref => fault('unknownPart', { what, ref }))

/** What a condition may ask where it stands: rules judged before it, and, in the second pass, proposals. */
type Place = { judgedBefore: ReadonlySet<string>; proposals: boolean; settles: boolean }

const checkTerm = (term: Term, index: Index, place: Place): Faults => {
  if ('answer' in term) return checkAnswer(term, index)
  if (place.settles) return [fault('settlesOnAnswers')]
  if ('fired' in term) return place.judgedBefore.has(term.fired) ? [] : [fault('notJudgedEarlier', { rule: term.fired })]
  if ('fact' in term && !Object.hasOwn(facts, term.fact)) return [fault('unknownFact', { fact: term.fact })]
  if ('proposed' in term && term.proposed.some(ref => !index.channels.has(ref))) return missingFrom(index.channels, 'channel', term.proposed)
  const overProposals = 'proposed' in term || 'proposedWithConsent' in term || ('fact' in term && /^proposed|^aboveBudget|^reviewAdvice/.test(term.fact))
  return overProposals && !place.proposals ? [fault('proposalsOnly')] : []
}

const checkCondition = (condition: Condition | undefined, index: Index, place: Place): Faults =>
  condition === undefined ? [] : termsOf(condition).flatMap(term => checkTerm(term, index, place))

/** A template ends with a variant that can always be filled, and says something about this client. */
export const checkTemplate = (template: Template, { fixed = false, sure = [] }: { fixed?: boolean; sure?: readonly Slot[] } = {}): Faults => {
  const used: (readonly string[])[] = template.map(slotsIn)
  const faults = used.flat().filter(name => !isSlot(name)).map(name => fault('unknownSlot', { slot: `{${name}}` }))
  const last = used.at(-1) ?? []
  faults.push(...last.filter(name => isSlot(name) && !slots[name].always && !sure.includes(name)).map(name => fault('lastVariantEmpty', { slot: `{${name}}` })))
  if (template.at(-1)?.when) faults.push(fault('lastVariantCondition'))
  if (template.some(variant => variant.when && !termsOf(variant.when).every(term => 'answer' in term))) faults.push(fault('variantCondition'))
  faults.push(...template.filter(variant => !sameSlots(variant)).map(({ en = '' }) => fault('otherSlots', { text: en.slice(0, 50) })))
  if (!fixed && used.every(names => names.length === 0)) faults.push(fault('noSlot', { text: template[0]?.nl.slice(0, 50) ?? '' }))
  return faults
}

const conditionsIn = (template: Template, index: Index): Faults =>
  template.flatMap(({ when }) => (when ? termsOf(when).flatMap(term => ('answer' in term ? checkAnswer(term, index) : [])) : []))

/** The text of a stop always has a channel to speak of; a legal line and a title may be the same for everybody. */
const checkTexts = (effect: Effect, index: Index): Faults => {
  const sure: Slot[] = ['hold', 'avoid', 'holdAboveBudget', 'focusPaid'].includes(effect.do) ? ['channel'] : []
  const [title, text] = ['title' in effect ? effect.title : [], 'text' in effect ? effect.text ?? [] : []]
  return [
    ...(title.length > 0 ? checkTemplate(title, { fixed: true }) : []),
    ...(text.length > 0 ? [...checkTemplate(text, { fixed: effect.do === 'legal', sure }), ...conditionsIn(text, index)] : []),
  ]
}

/** What the first pass proposes from, so the second pass comes too late for it. */
const firstPassOnly: readonly Effect['do'][] = ['status', 'name', 'touchpoint', 'improveWeakTouchpoints']

const checkEffect = (effect: Effect, index: Index, place: Place): Faults => [
  ...(place.proposals && firstPassOnly.includes(effect.do) ? [fault('firstPassOnly', { effect: effect.do })] : []),
  ...(effect.do === 'name' && !effect.text ? effect.channels.flatMap(ref => effect.phases
    .filter(phase => index.channels.get(ref)?.fit[phase] === undefined)
    .map(phase => fault('namesUnfitting', { ref, phase }))) : []),
  ...checkCondition(effect.when, index, { ...place, settles: false }),
  ...('channels' in effect && effect.channels ? missingFrom(index.channels, 'channel', effect.channels) : []),
  ...(effect.do === 'name' ? effect.channels.flatMap(ref => effect.phases.filter(phase => !index.channels.get(ref)?.advice[phase]).map(phase => fault('namesWithoutAdvice', { ref, phase }))) : []),
  ...('touchpoints' in effect && Array.isArray(effect.touchpoints) ? missingFrom(index.touchpoints, 'touchpoint', effect.touchpoints) : []),
  ...(effect.do === 'focusPaid' ? missingFrom(index.channels, 'channel', Object.values(effect.keep).flat()) : []),
  ...(effect.do === 'exempt' ? effect.from.flatMap(id => {
    const rule = index.rules.get(id)
    if (!rule) return [fault('unknownPart', { what: 'rule', ref: id })]
    return rule.class === 'L' ? [fault('exemptsFromLaw', { rule: id })] : []
  }) : []),
  ...checkTexts(effect, index),
]

const checkRule = (rule: Rule, index: Index, judgedBefore: ReadonlySet<string>): Faults => {
  const place: Place = { judgedBefore, proposals: rule.pass === 'proposals', settles: rule.effects.some(effect => effect.do === 'status') }
  const faults = [
    ...checkCondition(rule.when, index, place),
    ...[...rule.effects, ...(rule.careful ?? [])].flatMap(effect => checkEffect(effect, index, place)),
    ...checkTemplate(rule.reason, { fixed: true }),
  ]
  if (rule.class === 'L' && !rule.checkedOn) faults.push(fault('undatedLaw'))
  if (rule.when && !rule.examples.some(example => example.expect === 'fires')) faults.push(fault('noFiringExample'))
  if (rule.when && !rule.examples.some(example => example.expect === 'quiet')) faults.push(fault('noQuietExample'))
  return at(`${rule.ref} ${rule.id}`, faults)
}

/** The rules in the order in which they are judged. */
const checkRules = (index: Index): Faults => {
  const judged = new Set<string>()
  return [...index.overAnswers, ...index.overProposals].flatMap(rule => {
    const faults = checkRule(rule, index, judged)
    judged.add(rule.id)
    return faults
  })
}

const repeated = (names: readonly string[], what: 'reference' | 'rule'): Faults =>
  [...new Set(names.filter((name, i) => names.indexOf(name) !== i))].map(ref => fault('twice', { what, ref }))

const checkCatalogue = (index: Index): Faults => {
  const { channels, touchpoints, rules } = index.playbook
  const place: Place = { judgedBefore: new Set(index.overAnswers.map(rule => rule.id)), proposals: false, settles: false }
  return [
    ...repeated([...rules, ...channels, ...touchpoints].map(part => part.ref), 'reference'),
    ...repeated(rules.map(rule => rule.id), 'rule'),
    ...channels.flatMap(channel => at(`${channel.ref} ${channel.id}`, [
      ...[channel.needs, ...Object.values(channel.phaseNeeds ?? {})].flatMap(condition => checkCondition(condition, index, place)),
      ...Object.keys(channel.fit).filter(phase => !Object.hasOwn(channel.advice, phase)).map(phase => fault('noAdvice', { phase })),
      ...Object.values(channel.advice).flatMap(template => [...checkTemplate(template), ...conditionsIn(template, index)]),
    ])),
    ...touchpoints.flatMap(touchpoint => at(`${touchpoint.ref} ${touchpoint.id}`, [
      ...checkCondition(touchpoint.fits, index, { ...place, judgedBefore: new Set() }),
      ...[touchpoint.improve, touchpoint.keep, touchpoint.add].flatMap(template => [...checkTemplate(template), ...conditionsIn(template, index)]),
    ])),
  ]
}

const checkTables = (index: Index): Faults => {
  const { tables, phases }: Playbook = index.playbook
  const covers = (table: object, path: string, name: string): Faults =>
    (valuesAt(path) as readonly string[]).filter(code => !Object.hasOwn(table, code)).flatMap(code => at(`tables.${name}`, [fault('noEntry', { code })]))
  return [
    ...covers(tables.highestTier, 'mediaBudget', 'highestTier'),
    ...covers(tables.decisionDays, 'deliberation', 'decisionDays'),
    ...covers(tables.goalWeights, 'goal', 'goalWeights'),
    ...covers(tables.emotionValence, 'emotions.see', 'emotionValence'),
    ...Object.entries(phases).flatMap(([name, { goal, question, message, kpis }]) =>
      at(`phases.${name}`, [...[goal, question, message].flatMap(template => checkTemplate(template)), ...conditionsIn(kpis, index)])),
  ]
}

/** All that is wrong with a playbook of the right form, but for its examples. */
export const faultsOf = (index: Index): Faults => [...checkRules(index), ...checkCatalogue(index), ...checkTables(index)]
