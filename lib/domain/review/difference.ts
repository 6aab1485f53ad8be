import type { Advice, Verdict } from '../advice/types.ts'
import { plainName } from '../advice/names.ts'
import { listed } from '../advice/words/nl/grammar.ts'
import { readerChanges } from '../difference/readerChanges.ts'
import { phases, type Phase } from '../journey/stages.ts'
import { inEuros } from '../mediaplan/money.ts'
import type { FrozenPlan } from '../mediaplan/types.ts'
import type { Answers } from '../workshop/answers.ts'
import type { QuestionKey } from '../workshop/questions.ts'
import { answersNamed, changedAnswers } from './compare.ts'
import { effectNames, phaseNames, words, type EffectName, type Reason } from './differenceWords.ts'
import { reasonFor, reasonOfAnswers, type Reader } from './reasons.ts'
import type { Entry, EntryChange, Review } from './types.ts'

/** What a published version holds, as far as a difference looks at it. */
export type Edition = {
  advice: Advice
  /** The engine's own advice, before the review. */
  original: Advice | null
  answers: Answers
  review: Review | null
  plan: FrozenPlan | null
  playbookVersion: number
}

/** How the words of one entry changed. */
export type Rewording = { id: string; title: string; before: string; after: string }

/** The difference between two versions in plain sentences. */
export type Difference = {
  /** The main points: phases that came or went, what was added, dropped or judged otherwise, the plan, and how much else reads differently. */
  main: string[]
  /** All of it per phase; null is what concerns the whole journey. */
  phases: { phase: Phase | null; sentences: string[]; rewordings: Rewording[] }[]
}

const toDo: readonly (Verdict | null)[] = ['add', 'improve', 'keep', 'state']

const toVerdict: Readonly<Record<Verdict, EffectName>> = {
  add: 'came', possible: 'possible', hold: 'waits', avoid: 'went', improve: 'improve', keep: 'keep', state: 'came',
}

/** What became of an entry. What is no longer advised has dropped out, also where a line still says why. */
const effectOf = ({ before, after }: EntryChange): EffectName => {
  if (before === null || after === null) {
    const { verdict } = (after ?? before)!.words
    if (after === null) return verdict === 'hold' || verdict === 'avoid' ? 'unmentioned' : 'went'
    return verdict === 'avoid' ? 'discouraged' : verdict === null ? 'came' : toVerdict[verdict]
  }
  const [was, is] = [before.words.verdict, after.words.verdict]
  if (was !== is && is !== null) return is === 'avoid' && was === 'hold' ? 'discouraged' : toVerdict[is]
  const [from, to] = [Number(before.details.wave ?? 0), Number(after.details.wave ?? 0)]
  const sameWords = before.words.text === after.words.text && before.words.title === after.words.title
  return sameWords && from !== to ? (to > from ? 'later' : 'sooner') : 'reworded'
}

/** Whether a change belongs to the main points: something to do that came, went or waits, not one that only reads differently. */
const isMain = ({ before, after }: EntryChange, effect: EffectName): boolean => {
  const entry = (after ?? before)!
  if (entry.part === 'warning' || entry.kind === 'note' || effect === 'reworded' || effect === 'later' || effect === 'sooner') return false
  return toDo.includes(before?.words.verdict ?? null) || toDo.includes(after?.words.verdict ?? null)
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, text.lastIndexOf(' ', 57))}…`)

/** What an entry is called in a sentence. */
const nameOf = ({ part, kind, phase, words: { title, text } }: Entry, locale: Reader['locale']): string => {
  const say = words[locale]
  if (part === 'task') return say.task(title)
  if (part === 'warning') return `${say.warning[kind as keyof typeof say.warning]} “${shortened(text.replace(/[“”]/g, '’'))}”`
  if (kind === 'note' || kind === 'legal') return say.note
  return Object.hasOwn(say.frame, kind) && phase ? say.frame[kind as keyof typeof say.frame](phaseNames[phase]) : plainName(title)
}

/** `elsewhere`: a medium or touchpoint of this name still stands in another phase. */
type Told = { elsewhere: boolean; change: EntryChange; phase: Phase | null; effect: EffectName; name: string; reason: Reason }

/** A list of names; one that holds an "en" itself asks for a comma before the last. */
const listOf = (names: readonly string[], and: string): string =>
  names.length > 1 && names.some(name => name.includes(` ${and} `)) ? `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}` : listed(names, and)

/** How many names stand in one list. */
const mostNames = 6

const namesOf = (told: readonly Told[], locale: Reader['locale'], withPhases: boolean): { list: string; count: number } => {
  const { and, inPhase } = words[locale]
  const names = [...Map.groupBy(told, ({ name }) => name)].map(([name, those]) =>
    (withPhases && those.some(({ elsewhere }) => elsewhere) ? inPhase(name, listed(those.map(({ phase }) => phaseNames[phase!]), and)) : name))
  const rest = names.length - mostNames
  const shown = rest > 1 ? [...names.slice(0, mostNames), words[locale].others(rest)] : names
  return { list: listOf(shown, and), count: names.length }
}

/** "Radio en tv zijn vervallen" per effect, for what has one reason. */
const happened = (told: readonly Told[], locale: Reader['locale'], withPhases: boolean): string[] =>
  effectNames.filter(effect => told.some(one => one.effect === effect)).map(effect => {
    const { list, count } = namesOf(told.filter(one => one.effect === effect), locale, withPhases)
    const verb = words[locale].effects[effect]
    return `${list} ${count === 1 ? verb.one : verb.many}`
  })

/** One sentence per reason, with all that it did. */
const sentencesOf = (told: readonly Told[], locale: Reader['locale'], withPhases: boolean): string[] =>
  [...Map.groupBy(told, one => one.reason)].map(([reason, those]) => {
    const [first, ...also] = happened(those, locale, withPhases)
    return words[locale].because(first!, reason, also)
  })

const takesPart = ({ phases: all }: Advice, phase: Phase): boolean => all[phase].status === 'active'

/** A phase that began or stopped to take part, with the answers that it rests on. */
const phaseSentence = (before: Edition, after: Edition, changed: readonly QuestionKey[], changes: readonly EntryChange[], phase: Phase, locale: Reader['locale']): string | null => {
  const now = takesPart(after.advice, phase)
  if (takesPart(before.advice, phase) === now) return null
  const goal = changes.find(({ id }) => id === `line:${phase}-goal`)
  const named = goal ? answersNamed((goal.after ?? goal.before)!.trace) : new Set<QuestionKey>()
  const deciding: readonly QuestionKey[] = ['scope', 'deliberation', 'purchaseValue']
  const reason = reasonOfAnswers(changed.filter(key => deciding.includes(key) && named.has(key)), before.answers, after.answers, locale)
  const what = now ? words[locale].phaseIn(phaseNames[phase]) : words[locale].phaseOut(phaseNames[phase])
  return reason ? words[locale].because(what, reason, []) : `${what}.`
}

const planSentence = (before: FrozenPlan | null, after: FrozenPlan | null, locale: Reader['locale']): string[] => {
  const { plan } = words[locale]
  const total = ({ result, document }: FrozenPlan): string => `${inEuros(result.totalCents)} (${plan.months(document.months)})`
  if (before === null) return after === null ? [] : [`${plan.came}: ${total(after)}.`]
  if (after === null) return [`${plan.went}.`]
  return total(before) === total(after) ? [] : [`${plan.changed(total(before), total(after))}.`]
}

const rewordingsOf = (told: readonly Told[]): Rewording[] => told.flatMap(({ change: { id, before, after } }) =>
  before && after && before.words.text !== after.words.text ? [{ id, title: after.words.title, before: before.words.text, after: after.words.text }] : [])

/**
 * What reads differently in the newer of two published versions, in plain sentences with the reason of each: the changed
 * answers that it rests on, the playbook, or what the strategist did. Her own notes are for staff only. Pure.
 */
export const differenceBetween = (before: Edition, after: Edition, reader: Partial<Reader> = {}): Difference => {
  const { locale = 'nl', staff = false } = reader
  const changed = changedAnswers(before.answers, after.answers)
  const changes = readerChanges(before.advice, after.advice)
  const turned = new Map(phases.map(phase => [phase, phaseSentence(before, after, changed, changes, phase, locale)]))
  /** What comes and goes with a phase is told by the phase. */
  const told = changes
    .filter(({ before: was, after: is, change }) => change === 'changed' || (is ?? was)!.phase === null || turned.get((is ?? was)!.phase!) === null)
    .map((change): Told => {
      const entry = (change.after ?? change.before)!
      const elsewhere = after.advice.lines.some(line => line.ref === entry.ref && line.phase !== entry.phase && entry.part === 'line' && toDo.includes(line.verdict))
      return { elsewhere, change, phase: entry.phase, effect: effectOf(change), name: nameOf(entry, locale), reason: reasonFor(change, before, after, changed, { locale, staff }) }
    })
  const [main, rest] = [told.filter(({ change, effect }) => isMain(change, effect)), told.filter(({ change, effect }) => !isMain(change, effect))]
  const turns = [...turned.values()].flatMap(sentence => sentence ?? [])
  return {
    main: [...turns, ...sentencesOf(main, locale, true), ...planSentence(before.plan, after.plan, locale), ...(rest.length > 0 ? [words[locale].otherwise(rest.length)] : [])],
    phases: [null, ...phases].flatMap(phase => {
      const here = told.filter(one => one.phase === phase)
      const sentences = [...[phase && turned.get(phase)].flatMap(sentence => sentence ?? []), ...sentencesOf(here, locale, false)]
      return sentences.length > 0 ? [{ phase, sentences, rewordings: rewordingsOf(here) }] : []
    }),
  }
}
