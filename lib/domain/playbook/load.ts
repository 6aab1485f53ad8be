import { faultsOf } from './check.ts'
import { faultyExamples } from './examples.ts'
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

/** Checks a playbook as a whole: its form, its references, its texts and its examples. Throws one `FaultyPlaybook`. */
export const loadPlaybook = (data: unknown): Playbook => {
  const parsed = playbookSchema.safeParse(data)
  if (!parsed.success) throw new FaultyPlaybook(parsed.error.issues.map(issue => `${nameOf(data, issue.path)}: ${issue.message}`))
  const index = indexOf(parsed.data)
  const faults = faultsOf(index)
  if (faults.length === 0) faults.push(...faultyExamples(index))
  if (faults.length > 0) throw new FaultyPlaybook(faults)
  return parsed.data
}
