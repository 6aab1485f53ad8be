import { handIn } from '../difference/entryChange.ts'
import type { Locale } from '../text.ts'
import type { Answers } from '../workshop/answers.ts'
import { unknown } from '../workshop/codes.ts'
import { questionOf, type QuestionKey } from '../workshop/questions.ts'
import { rowsAsked } from '../workshop/rows.ts'
import { wordsOf } from '../workshop/words.ts'
import { listed } from '../advice/words/nl/grammar.ts'
import { causesOf } from './compare.ts'
import type { Edition } from './difference.ts'
import { words, type Reason } from './differenceWords.ts'
import { topics } from './topics.ts'
import type { EntryChange } from './types.ts'

/** How many answers a reason names; the rest is counted. */
const mostNamed = 3
/** From how many characters on the words of an answer are not repeated in a reason. */
const longest = 60

const isKnown = (answer: unknown): boolean => answer !== undefined && answer !== null && answer !== unknown && answer !== ''

/** The words of an answer or a code in the middle of a sentence: amounts as they are, other words between quotes. */
const inSentence = (text: string): string => {
  const amount = text.replace(/^(€ [\d.,]+) (?:tot|to) (€ )([\d.,]+)/, '$1–$3').replaceAll('€ ', '€\u00a0')
  return /€/.test(amount) ? amount.charAt(0).toLowerCase() + amount.slice(1) : `“${amount}”`
}

/** "van € 5.000–15.000 naar € 500–1.500 per maand": what both say at the end is said once. */
const withoutSharedEnd = (from: string, to: string): string => {
  const end = [' per maand', ' a month'].find(one => from.endsWith(one) && to.endsWith(one))
  return end ? from.slice(0, -end.length) : from
}

type Change = { key: QuestionKey; before: Answers; after: Answers; locale: Locale }

const said = ({ key, locale }: Change, answers: Answers, value: unknown = answers[key]): string =>
  wordsOf(key, value as never, { locale, rows: rowsAsked(answers), names: new Map() })
    .map(({ text }) => (key === 'scope' ? text.split(':')[0]! : text)).join(', ')

const members = (answer: unknown): readonly string[] => (Array.isArray(answer) ? answer.filter(one => one !== unknown).map(String) : [])

/** What came into a list and what went out of it; nothing when only the order changed. */
const moved = (change: Change): Reason | undefined => {
  const { key, before, after, locale } = change
  const [old, now] = [members(before[key]), members(after[key])]
  const say = (codes: readonly string[], answers: Answers): string =>
    listed(codes.map(code => inSentence(said(change, answers, questionOf(key).kind === 'months' ? [Number(code)] : [code]))), words[locale].and)
  const [came, went] = [now.filter(code => !old.includes(code)), old.filter(code => !now.includes(code))]
  const { reason } = words[locale]
  return came.length + went.length === 0 || came.length + went.length > 4 ? undefined : reason.moved(topics[key], say(came, after), say(went, before))
}

/** What became of one answer, as a reason; lists in full only where nothing else is named. */
const ofAnswer = (change: Change, alone: boolean): Reason => {
  const { key, before, after, locale } = change
  const { reason } = words[locale]
  const { kind } = questionOf(key)
  if (!isKnown(after[key])) return reason.unknown(topics[key])
  if (!isKnown(before[key])) return reason.known(topics[key], kind === 'single' ? inSentence(said(change, after)) : '')
  if (kind === 'single') {
    const [from, to] = [inSentence(said(change, before)), inSentence(said(change, after))]
    return from.length + to.length > 2 * longest ? reason.changed(topics[key]) : reason.fromTo(topics[key], withoutSharedEnd(from, to), to)
  }
  return (alone && (kind === 'multi' || kind === 'months') ? moved(change) : undefined) ?? reason.changed(topics[key])
}

/** The changed answers that a change is given for in the first place; those that only play a part where there are none. */
const mainCauses = (change: EntryChange, changed: readonly QuestionKey[]): QuestionKey[] => {
  const grounds = [change.before, change.after].flatMap(entry => entry?.trace.answers.map(({ key }) => key) ?? [])
  const first = changed.filter(key => grounds.includes(key))
  return first.length > 0 ? first : causesOf(change, changed)
}

/** The reason that lies in these changed answers; undefined when there are none. */
export const reasonOfAnswers = (keys: readonly QuestionKey[], before: Answers, after: Answers, locale: Locale): Reason | undefined => {
  if (keys.length === 0) return undefined
  const named = keys.slice(0, keys.length > mostNamed ? mostNamed - 1 : mostNamed).map(key => ofAnswer({ key, before, after, locale }, keys.length === 1))
  const rest = keys.length - named.length
  return listed(rest > 0 ? [...named, words[locale].reason.more(rest)] : named, words[locale].and)
}

export type Reader = { locale: Locale; staff: boolean }

/** A note of the strategist, behind what she did. */
const noted = (why: string): string => (why.trim() === '' ? '' : ` (“${why.trim().replace(/\.$/, '')}”)`)

/** Why an entry changed: what the strategist did, else the answers that its trace names, else the playbook; else she took it over. */
export const reasonFor = (change: EntryChange, before: Edition, after: Edition, changed: readonly QuestionKey[], { locale, staff }: Reader): Reason => {
  const { strategist, playbook } = words[locale].reason
  const did = strategist[staff ? 'staff' : 'client']
  const deed = handIn(change, before.review, after.review)
  if (deed) return `${did[deed.hand]}${staff ? noted(deed.reason) : ''}`
  const answers = reasonOfAnswers(mainCauses(change, changed), before.answers, after.answers, locale)
  return answers ?? (before.playbookVersion !== after.playbookVersion ? playbook(after.playbookVersion) : did.takenOver)
}
