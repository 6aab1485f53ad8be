import { type z } from 'zod'
import { phases } from '../journey/stages.ts'
import { channelSchema, playbookSchema, ruleSchema, touchpointSchema, type Playbook } from './schema.ts'

/** The parts of a playbook that are edited one item at a time. The benchmarks are those of the channels. */
export const playbookParts = ['rules', 'channels', 'touchpoints', 'phases', 'benchmarks'] as const
export type PlaybookPart = (typeof playbookParts)[number]
/** The parts to which items can be added, and from which they can be taken away. */
export const growingParts = ['rules', 'channels', 'touchpoints'] as const
export type GrowingPart = (typeof growingParts)[number]

const itemSchemas = {
  rules: ruleSchema,
  channels: channelSchema,
  touchpoints: touchpointSchema,
  phases: playbookSchema.shape.phases.valueType,
  benchmarks: channelSchema.shape.benchmark,
} satisfies Record<PlaybookPart, z.ZodType>

/** One item as it stands in the playbook; undefined when there is none. A channel without a benchmark has `null`. */
export const itemOf = (playbook: Playbook, part: PlaybookPart, item: string): unknown => {
  if (part === 'phases') return Object.entries(playbook.phases).find(([phase]) => phase === item)?.[1]
  if (part === 'benchmarks') return playbook.channels.find(({ ref }) => ref === item)?.benchmark
  return playbook[part].find(({ ref }) => ref === item)
}

/** The playbook with one item replaced. The item must have been read by `readItem`. */
export const withItem = (playbook: Playbook, part: PlaybookPart, item: string, value: unknown): Playbook => {
  if (part === 'phases') return { ...playbook, phases: { ...playbook.phases, [item]: value } }
  if (part === 'benchmarks') return { ...playbook, channels: playbook.channels.map(channel => (channel.ref === item ? { ...channel, benchmark: value } as typeof channel : channel)) }
  return { ...playbook, [part]: playbook[part].map(one => (one.ref === item ? value : one)) }
}

export const withoutItem = (playbook: Playbook, part: GrowingPart, item: string): Playbook =>
  ({ ...playbook, [part]: (playbook[part] as readonly { ref: string }[]).filter(({ ref }) => ref !== item) })

const references: Record<GrowingPart, { prefix: string; digits: number }> = {
  rules: { prefix: 'R', digits: 3 }, channels: { prefix: 'CH', digits: 2 }, touchpoints: { prefix: 'TP', digits: 2 },
}

/** The next reference that no item has, or null when all are taken. */
export const freeReference = (playbook: Playbook, part: GrowingPart): string | null => {
  const { prefix, digits } = references[part]
  const taken = new Set<string>(playbook[part].map(({ ref }) => ref))
  for (let number = 1; number < 10 ** digits; number++) {
    const ref = prefix + String(number).padStart(digits, '0')
    if (!taken.has(ref) && number > playbook[part].length) return ref
  }
  return null
}

/** The playbook with a copy of one item behind it, under a reference and name of its own. */
export const withCopy = (playbook: Playbook, part: GrowingPart, item: string): { playbook: Playbook; ref: string } | null => {
  const [original, ref] = [(playbook[part] as readonly { ref: string; id: string }[]).find(one => one.ref === item), freeReference(playbook, part)]
  if (original === undefined || ref === null) return null
  const copy = { ...original, ref, id: `${original.id}-${ref.toLowerCase()}` }
  return { ref, playbook: { ...playbook, [part]: [...playbook[part], copy] } }
}

/** What is wrong with a field: the name of a message in playbook.field. */
export const fieldFaults = ['required', 'tooSmall', 'choose', 'format', 'unknownField', 'condition', 'fixed', 'wrong'] as const
export type FieldFault = (typeof fieldFaults)[number]

const conditions: readonly PropertyKey[] = ['when', 'needs', 'fits', 'phaseNeeds']
/** A condition is edited as a whole, so what is wrong in it stands at the condition itself. */
const placeOf = ({ path }: z.core.$ZodIssue): string => {
  const at = path.findIndex(name => conditions.includes(name))
  return (at < 0 ? path : path.slice(0, at + 1)).join('.') || 'document'
}

const faultOf = ({ code, path, ...issue }: z.core.$ZodIssue): FieldFault => {
  if (path.some(name => conditions.includes(name))) return 'condition'
  if (code === 'invalid_type') return 'required'
  if (code === 'too_small') return 'origin' in issue && (issue.origin === 'string' || issue.origin === 'array') ? 'required' : 'tooSmall'
  if (code === 'invalid_value' || code === 'invalid_union') return 'choose'
  if (code === 'invalid_format') return 'format'
  return code === 'unrecognized_keys' ? 'unknownField' : 'wrong'
}

/** Reads an item of a part: its value, or the fault of each field by its path. The reference of an item never changes. */
export const readItem = (part: PlaybookPart, item: string, data: unknown): { value: unknown } | { faults: Record<string, FieldFault> } => {
  const read = itemSchemas[part].safeParse(data)
  if (!read.success) return { faults: Object.fromEntries(read.error.issues.toReversed().map(issue => [placeOf(issue), faultOf(issue)])) }
  const growing = part === 'rules' || part === 'channels' || part === 'touchpoints'
  return growing && (read.data as { ref: string }).ref !== item ? { faults: { ref: 'fixed' } } : { value: read.data }
}

/** Whether a text names an item of this part. */
export const isItemOf = (part: PlaybookPart, item: string): boolean =>
  part === 'phases' ? (phases as readonly string[]).includes(item) : { rules: /^R\d{3}$/, channels: /^CH\d{2}$/, touchpoints: /^TP\d{2}$/, benchmarks: /^CH\d{2}$/ }[part].test(item)
