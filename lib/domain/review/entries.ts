import type { Advice, Line, Task, Warning } from '../advice/types.ts'
import type { Entry } from './types.ts'

/** One thing that a reader sees of a part, by name: a text, or `undefined` where it shows nothing. */
type Reading<Part> = readonly (readonly [name: string, read: (part: Part) => string | undefined])[]

const joined = (texts: readonly string[] | undefined): string | undefined => (texts && texts.length > 0 ? texts.join('\n') : undefined)
const shown = (value: string | number | boolean | null | undefined): string | undefined =>
  value === null || value === undefined || value === '' ? undefined : String(value)

/**
 * All that is shown of a line besides its words. What only orders lines (score, tier, priority) or places them (stages) is
 * left out: nobody reads it.
 */
export const lineDetails: Reading<Line> = [
  ['notes', line => joined(line.notes.map(note => note.text))],
  ['inUse', line => shown(line.channel?.inUse)],
  ['format', line => shown(line.channel?.format)],
  ['targeting', line => shown(line.channel?.targeting)],
  ['budget', line => shown(line.channel?.budget)],
  ['leadTime', ({ channel }) => channel && `${channel.leadTimeDays.min}-${channel.leadTimeDays.max}`],
  ['consent', line => joined(line.channel?.consent)],
  ['kpis', line => joined(line.channel?.kpis)],
  ['fit', line => shown(line.channel?.fit)],
  ['benchmark', ({ channel }) => channel?.benchmark
    ? `${channel.benchmark.text} (${channel.benchmark.sources.join(', ')}, ${channel.benchmark.year}, ${channel.benchmark.country})`
    : undefined],
  ['moment', line => shown(line.touchpoint?.moment)],
  ['kpi', line => shown(line.touchpoint?.kpi)],
  ['score', line => shown(line.touchpoint?.score)],
  ['influence', line => (line.touchpoint?.influenceable === false ? 'none' : undefined)],
]

/** All that is shown of a task besides its words. */
export const taskDetails: Reading<Task> = [
  ['phase', task => shown(task.phase)],
  ['effort', task => task.effort],
  ['first', task => (task.first ? 'yes' : undefined)],
  ['wave', task => shown(task.wave)],
]

/** All that is shown of a warning besides its words. */
export const warningDetails: Reading<Warning> = [
  ['kind', warning => warning.kind],
  ['checkedOn', warning => shown(warning.checkedOn)],
]

const detailsOf = <Part>(readings: Reading<Part>, part: Part): Readonly<Record<string, string>> => {
  const details: Record<string, string> = {}
  for (const [name, read] of readings) {
    const text = read(part)
    if (text !== undefined) details[name] = text
  }
  return details
}

/** What a strategist added carries the id of its entry already. */
export const lineEntryId = ({ id, own }: Line): string => (own ? id : `line:${id}`)
export const taskEntryId = ({ id, own }: Task): string => (own ? id : `task:${id}`)
/** What goes to the adviser stands beside the warning or legal line of the same rule, so it has an id of its own. */
export const warningEntryId = ({ ref, phase, kind }: Warning): string =>
  `warning:${ref}:${phase ?? 'all'}${kind === 'adviser' ? ':adviser' : ''}`

export const lineEntry = (line: Line, id = lineEntryId(line)): Entry => ({
  id,
  part: 'line',
  phase: line.phase,
  kind: line.kind,
  ref: line.ref,
  words: { title: line.title, text: line.text, verdict: line.verdict, priority: line.priority ?? null, owner: line.owner ?? null },
  details: detailsOf(lineDetails, line),
  trace: line.trace,
})

export const taskEntry = (task: Task, id = taskEntryId(task)): Entry => ({
  id,
  part: 'task',
  phase: task.phase,
  kind: task.kind,
  ref: task.ref,
  words: { title: task.title, text: task.text, verdict: null, priority: task.priority ?? null, owner: task.owner },
  details: detailsOf(taskDetails, task),
  trace: task.trace,
})

/** A warning has no title of its own. */
export const warningEntry = (warning: Warning, id = warningEntryId(warning)): Entry => ({
  id,
  part: 'warning',
  phase: warning.phase,
  kind: warning.kind,
  ref: warning.ref,
  words: { title: '', text: warning.text, verdict: null, priority: null, owner: null },
  details: detailsOf(warningDetails, warning),
  trace: warning.trace,
})

/** Parts with their ids; where a rule says two things under one id, the later ones are numbered. */
export const withIds = <Part>(parts: readonly Part[], idOf: (part: Part) => string): ReadonlyMap<string, Part> => {
  const found = new Map<string, Part>()
  for (const part of parts) {
    const id = idOf(part)
    let free = id
    for (let number = 2; found.has(free); number++) free = `${id}:${number}`
    found.set(free, part)
  }
  return found
}

/** The lines, tasks and warnings of an advice in one shape, in its order. Ids are unique within an advice. */
export const entriesOf = ({ lines, tasks, warnings }: Advice): Entry[] => [
  ...[...withIds(lines, lineEntryId)].map(([id, line]) => lineEntry(line, id)),
  ...[...withIds(tasks, taskEntryId)].map(([id, task]) => taskEntry(task, id)),
  ...[...withIds(warnings, warningEntryId)].map(([id, warning]) => warningEntry(warning, id)),
]
