import type { Advice, Line, Task, Trace, Warning } from '../advice/types.ts'
import type { Answers } from '../workshop/answers.ts'
import { unknown } from '../workshop/codes.ts'
import { canonical } from '../workshop/form/fingerprint.ts'
import { questionKeys, type QuestionKey } from '../workshop/questions.ts'
import { lineDetails, lineEntry, lineEntryId, taskDetails, taskEntry, taskEntryId, warningDetails, warningEntry, warningEntryId, withIds } from './entries.ts'
import type { Entry, EntryChange } from './types.ts'

type Reading<Part> = readonly (readonly [name: string, read: (part: Part) => unknown])[]

/** How one part of an advice is compared: the words themselves first, then what is shown besides. */
type Kind<Part> = {
  idOf: (part: Part) => string
  asEntry: (part: Part, id: string) => Entry
  sameWords: (a: Part, b: Part) => boolean
  details: Reading<Part>
}

const line: Kind<Line> = {
  idOf: lineEntryId,
  asEntry: lineEntry,
  sameWords: (a, b) => a.text === b.text && a.title === b.title && a.verdict === b.verdict && a.priority === b.priority && a.owner === b.owner,
  details: lineDetails,
}
const task: Kind<Task> = {
  idOf: taskEntryId,
  asEntry: taskEntry,
  sameWords: (a, b) => a.text === b.text && a.title === b.title && a.owner === b.owner && a.priority === b.priority,
  details: taskDetails,
}
const warning: Kind<Warning> = { idOf: warningEntryId, asEntry: warningEntry, sameWords: (a, b) => a.text === b.text, details: warningDetails }

const same = <Part>({ sameWords, details }: Kind<Part>, a: Part, b: Part): boolean =>
  a === b || (sameWords(a, b) && details.every(([, read]) => read(a) === read(b)))

const compareParts = <Part>(kind: Kind<Part>, before: readonly Part[], after: readonly Part[], changes: EntryChange[]): void => {
  const { idOf, asEntry } = kind
  if (before.length === after.length && before.every((part, i) => idOf(part) === idOf(after[i]!) && same(kind, part, after[i]!))) return
  const [old, now] = [withIds(before, idOf), withIds(after, idOf)]
  for (const [id, part] of now) {
    const known = old.get(id)
    if (known === undefined) changes.push({ id, change: 'added', before: null, after: asEntry(part, id) })
    else if (!same(kind, known, part)) changes.push({ id, change: 'changed', before: asEntry(known, id), after: asEntry(part, id) })
  }
  for (const [id, part] of old) if (!now.has(id)) changes.push({ id, change: 'dropped', before: asEntry(part, id), after: null })
}

/**
 * What a reader would see differently in the second advice: the entries that are worded otherwise, came or went. What they
 * rest on (the trace) is not compared. Entries are made only of what changed, so equal advices cost next to nothing.
 */
export const compareEntries = (before: Advice, after: Advice): EntryChange[] => {
  const changes: EntryChange[] = []
  if (before === after) return changes
  compareParts(line, before.lines, after.lines, changes)
  compareParts(task, before.tasks, after.tasks, changes)
  compareParts(warning, before.warnings, after.warnings, changes)
  return changes
}

/** Whether two entries say the same to a reader. */
export const sameEntry = (a: Entry, b: Entry): boolean =>
  a.words.text === b.words.text && a.words.title === b.words.title && a.words.verdict === b.words.verdict &&
  a.words.priority === b.words.priority && a.words.owner === b.words.owner && canonical(a.details) === canonical(b.details)

/** The answers that a trace names: those that gave it, and those that it would not stand as it does without. */
export const answersNamed = ({ answers, context = [] }: Trace): ReadonlySet<QuestionKey> =>
  new Set([...answers.map(answer => answer.key), ...context])

/** Which of these answers brought a change about: those that its trace names, before or after. */
export const causesOf = ({ before, after }: EntryChange, changedAnswers: readonly QuestionKey[]): QuestionKey[] => {
  const named = [before, after].flatMap(entry => (entry ? [answersNamed(entry.trace)] : []))
  return changedAnswers.filter(key => named.some(keys => keys.has(key)))
}

const given = (answer: unknown): unknown => (answer === undefined || answer === '' ? unknown : answer)

/** The questions whose answers differ, in the order of the wizard. Not known and not given are the same. */
export const changedAnswers = (before: Answers, after: Answers): QuestionKey[] =>
  questionKeys.filter(key => before[key] !== after[key] && canonical(given(before[key])) !== canonical(given(after[key])))
