import { fieldsOf, handIn } from '../../domain/difference/entryChange.ts'
import { readerChanges } from '../../domain/difference/readerChanges.ts'
import { activePhases, unchangedPhases } from '../../domain/decision/standing.ts'
import { phases } from '../../domain/journey/stages.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { causesOf, changedAnswers } from '../../domain/review/compare.ts'
import type { EntryChange } from '../../domain/review/types.ts'
import { say, type Locale } from '../../domain/text.ts'
import type { QuestionKey } from '../../domain/workshop/questions.ts'
import { rowsAsked } from '../../domain/workshop/rows.ts'
import { questionTexts } from '../../domain/workshop/texts.ts'
import { wordsOf, type Line } from '../../domain/workshop/words.ts'
import type { StoredPublication } from '../advice/store.ts'
import type { AnswerChange, Cause, ChangeView, DifferenceView, PhaseDifference } from './view.ts'

/** A published version with the playbook that it was made with. */
export type PlayedVersion = StoredPublication & { playbook: Playbook }

const labelOf = (key: QuestionKey, locale: Locale): string => say(questionTexts[key].label, locale)

const answerIn = ({ answers, playbook }: PlayedVersion, key: QuestionKey, locale: Locale): Line[] =>
  wordsOf(key, answers[key], {
    locale, rows: rowsAsked(answers), names: new Map([...playbook.channels, ...playbook.touchpoints].map(({ ref, name }) => [ref, say(name, locale)])),
  })

const changedIn = (from: PlayedVersion, to: PlayedVersion, keys: readonly QuestionKey[], locale: Locale): AnswerChange[] =>
  keys.map(key => ({ key, label: labelOf(key, locale), before: answerIn(from, key, locale), after: answerIn(to, key, locale) }))

/** Why an entry changed. A strategist's own words tell the agency why; a client reads that she did it. */
function causeOf(change: EntryChange, from: PlayedVersion, to: PlayedVersion, keys: readonly QuestionKey[], reader: { staff: boolean; locale: Locale }): Cause {
  const hand = handIn(change, from.review, to.review)
  const answers = hand === null ? causesOf(change, keys).map(key => ({ key, label: labelOf(key, reader.locale) })) : []
  return {
    answers,
    strategist: hand?.hand ?? null,
    reason: reader.staff && hand !== null && hand.reason !== '' ? hand.reason : null,
    playbook: hand === null && answers.length === 0 && from.playbookVersion !== to.playbookVersion,
  }
}

function changeView(change: EntryChange, cause: Cause): ChangeView {
  const { before, after } = change
  const entry = (after ?? before)!
  const [was, is] = [before?.words.owner ?? null, after?.words.owner ?? null]
  return {
    id: change.id, part: entry.part, change: change.change, title: entry.words.title, text: entry.words.text,
    verdict: entry.words.verdict, verdictBefore: before?.words.verdict ?? null,
    owner: change.change === 'changed' && was !== is ? { before: was, after: is } : null,
    fields: fieldsOf(change), cause,
  }
}

const order = { added: 0, changed: 1, dropped: 2 } as const

/** Everything that reads otherwise in the newer of two versions, with why. */
export function differenceOf(
  from: PlayedVersion, to: PlayedVersion, reader: { staff: boolean; locale: Locale },
): Pick<DifferenceView, 'counts' | 'answers' | 'phases' | 'same' | 'plan' | 'playbook'> {
  const keys = changedAnswers(from.answers, to.answers)
  const changes = readerChanges(from.advice, to.advice)
  const views = changes.map(change => ({ phase: (change.after ?? change.before)!.phase, view: changeView(change, causeOf(change, from, to, keys, reader)) }))
  const count = (kind: ChangeView['change']): number => changes.filter(({ change }) => change === kind).length
  const parts = [null, ...phases].map((phase): PhaseDifference => ({
    phase, changes: views.filter(one => one.phase === phase).map(({ view }) => view).toSorted((a, b) => order[a.change] - order[b.change]),
  }))
  const [before, after] = [from.plan?.result.totalCents ?? null, to.plan?.result.totalCents ?? null]
  return {
    counts: { added: count('added'), dropped: count('dropped'), changed: count('changed') },
    answers: changedIn(from, to, keys, reader.locale),
    phases: parts.filter(part => part.changes.length > 0),
    same: unchangedPhases(from.advice, to.advice).filter(phase => activePhases(to.advice).includes(phase)),
    plan: before === after ? null : { before, after },
    playbook: { before: from.playbookVersion, after: to.playbookVersion },
  }
}
