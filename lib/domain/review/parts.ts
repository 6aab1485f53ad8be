import type { Advice, Line, Task, Warning } from '../advice/types.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './types.ts'

/** An entry with the part of the advice that it is. */
export type Part =
  | { entry: Entry; line: Line }
  | { entry: Entry; task: Task }
  | { entry: Entry; warning: Warning }

/** The parts of an advice by the id of their entry, in the order in which the advice holds them: lines, tasks, warnings. */
export function partsOf(advice: Advice): Map<string, Part> {
  const entries = entriesOf(advice)
  const [lines, tasks, warnings] = [
    entries.filter(({ part }) => part === 'line'), entries.filter(({ part }) => part === 'task'), entries.filter(({ part }) => part === 'warning'),
  ]
  return new Map<string, Part>([
    ...advice.lines.map((line, i): [string, Part] => [lines[i]!.id, { entry: lines[i]!, line }]),
    ...advice.tasks.map((task, i): [string, Part] => [tasks[i]!.id, { entry: tasks[i]!, task }]),
    ...advice.warnings.map((warning, i): [string, Part] => [warnings[i]!.id, { entry: warnings[i]!, warning }]),
  ])
}
