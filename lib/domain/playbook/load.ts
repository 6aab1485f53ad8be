import { faultsOf } from './check.ts'
import { faultyExamples } from './examples.ts'
import { at, describeFault, fault, type Fault } from './faults.ts'
import { playbookSchema, type Playbook } from './schema.ts'
import { indexOf } from './world.ts'

/** Thrown when a playbook cannot be used; its message lists every fault, one a line, with the part that has it. */
export class FaultyPlaybook extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`The playbook has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.join('\n')}`)
    this.name = 'FaultyPlaybook'
    this.faults = faults
  }
}

type Parts = Record<string, { ref?: unknown }[] | undefined>

/** Names the part that an issue is in by its reference, rather than by its place in a list. */
const nameOf = (data: unknown, [list, position, ...deeper]: PropertyKey[]): string => {
  const part = typeof position === 'number' ? (data as Parts)[String(list)]?.[position] : undefined
  const name = typeof part?.ref === 'string' ? part.ref : [list, position].filter(step => step !== undefined).join('.')
  return [name, ...deeper].join('.')
}

/** Reads a playbook's form alone: the playbook, or what is wrong with it, each fault with the part and the path in it. */
export const readForm = (data: unknown): { playbook: Playbook } | { faults: Fault[] } => {
  const parsed = playbookSchema.safeParse(data)
  if (parsed.success) return { playbook: parsed.data }
  return { faults: parsed.error.issues.flatMap(({ path, message }) => at(nameOf(data, path), [fault('form', { message })])) }
}

/** All that keeps a playbook of the right form from working: its references and texts, and when those are sound its examples. */
export const faultsIn = (playbook: Playbook): Fault[] => {
  const index = indexOf(playbook)
  const faults = faultsOf(index)
  return faults.length > 0 ? faults : faultyExamples(index)
}

/** Checks a playbook as a whole: its form, its references, its texts and its examples. Throws one `FaultyPlaybook`. */
export const loadPlaybook = (data: unknown): Playbook => {
  const read = readForm(data)
  const faults = 'faults' in read ? read.faults : faultsIn(read.playbook)
  if ('faults' in read || faults.length > 0) throw new FaultyPlaybook(faults.map(describeFault))
  return read.playbook
}
