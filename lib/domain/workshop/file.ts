import { type z } from 'zod'
import { workshopFileSchema, type WorkshopFile } from './answers.ts'

/** A workshop as read from a file, or all that is wrong with it: one "path: message" per fault. */
export type ReadWorkshop = { workshop: WorkshopFile; faults?: never } | { workshop?: never; faults: string[] }

const named = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'workshop'

/** The faults within an issue. An answer may also be "unknown", so of two readings the first, fuller one is explained. */
const faultsIn = (issue: z.core.$ZodIssue, at: readonly PropertyKey[]): string[] => {
  const path = [...at, ...issue.path]
  const fuller = issue.code === 'invalid_union' ? issue.errors[0] : undefined
  return fuller && fuller.length > 0 ? fuller.flatMap(inner => faultsIn(inner, path)) : [`${named(path)}: ${issue.message}`]
}

/** Reads a workshop from unknown data: `{ answers, evidence? }`, other keys ignored. Gives every fault at once. */
export const readWorkshop = (data: unknown): ReadWorkshop => {
  const parsed = workshopFileSchema.safeParse(data)
  return parsed.success ? { workshop: parsed.data } : { faults: [...new Set(parsed.error.issues.flatMap(issue => faultsIn(issue, [])))] }
}
