import { fieldsOf } from '../../domain/difference/entryChange.ts'
import { readerChanges } from '../../domain/difference/readerChanges.ts'
import { activePhases, unchangedPhases } from '../../domain/decision/standing.ts'
import { phases } from '../../domain/journey/stages.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { changedAnswers } from '../../domain/review/compare.ts'
import { differenceBetween } from '../../domain/review/difference.ts'
import { reasonFor } from '../../domain/review/reasons.ts'
import type { EntryChange } from '../../domain/review/types.ts'
import { say, type Locale } from '../../domain/text.ts'
import type { QuestionKey } from '../../domain/workshop/questions.ts'
import { rowsAsked } from '../../domain/workshop/rows.ts'
import { questionTexts } from '../../domain/workshop/texts.ts'
import { wordsOf, type Line } from '../../domain/workshop/words.ts'
import type { StoredPublication } from '../advice/store.ts'
import type { AnswerChange, ChangeView, DifferenceView, PhaseDifference } from './view.ts'

/** A published version with the playbook that it was made with. */
export type PlayedVersion = StoredPublication & { playbook: Playbook }

const labelOf = (key: QuestionKey, locale: Locale): string => say(questionTexts[key].label, locale)

const answerIn = ({ answers, playbook }: PlayedVersion, key: QuestionKey, locale: Locale): Line[] =>
  wordsOf(key, answers[key], {
    locale, rows: rowsAsked(answers), names: new Map([...playbook.channels, ...playbook.touchpoints].map(({ ref, name }) => [ref, say(name, locale)])),
  })

const changedIn = (from: PlayedVersion, to: PlayedVersion, keys: readonly QuestionKey[], locale: Locale): AnswerChange[] =>
  keys.map(key => ({ key, label: labelOf(key, locale), before: answerIn(from, key, locale), after: answerIn(to, key, locale) }))

function changeView(change: EntryChange, because: string): ChangeView {
  const { before, after } = change
  const entry = (after ?? before)!
  const [was, is] = [before?.words.owner ?? null, after?.words.owner ?? null]
  return {
    id: change.id, part: entry.part, change: change.change, title: entry.words.title, text: entry.words.text,
    verdict: entry.words.verdict, verdictBefore: before?.words.verdict ?? null,
    owner: change.change === 'changed' && was !== is ? { before: was, after: is } : null,
    fields: fieldsOf(change), because,
  }
}

const order = { added: 0, changed: 1, dropped: 2 } as const

/** Everything that reads otherwise in the newer of two versions, with why. */
export function differenceOf(
  from: PlayedVersion, to: PlayedVersion, reader: { staff: boolean; locale: Locale },
): Pick<DifferenceView, 'sentences' | 'counts' | 'answers' | 'phases' | 'same' | 'plan' | 'playbook'> {
  const keys = changedAnswers(from.answers, to.answers)
  const changes = readerChanges(from.advice, to.advice)
  const views = changes.map(change => ({ phase: (change.after ?? change.before)!.phase, view: changeView(change, reasonFor(change, from, to, keys, reader)) }))
  const count = (kind: ChangeView['change']): number => changes.filter(({ change }) => change === kind).length
  const told = differenceBetween(from, to, reader)
  const [was, is] = [activePhases(from.advice), activePhases(to.advice)]
  const parts = [null, ...phases].map((phase): PhaseDifference => ({
    phase,
    turned: phase !== null && was.includes(phase) !== is.includes(phase) ? told.phases.find(one => one.phase === phase)?.sentences[0] ?? null : null,
    changes: views.filter(one => one.phase === phase).map(({ view }) => view).toSorted((a, b) => order[a.change] - order[b.change]),
  }))
  const [before, after] = [from.plan?.result.totalCents ?? null, to.plan?.result.totalCents ?? null]
  return {
    sentences: told.main,
    counts: { added: count('added'), dropped: count('dropped'), changed: count('changed') },
    answers: changedIn(from, to, keys, reader.locale),
    phases: parts.filter(part => part.changes.length > 0 || part.turned !== null),
    same: unchangedPhases(from.advice, to.advice).filter(phase => activePhases(to.advice).includes(phase)),
    plan: before === after ? null : { before, after },
    playbook: { before: from.playbookVersion, after: to.playbookVersion },
  }
}
