import { randomUUID } from 'node:crypto'
import { indexOf } from '../../domain/playbook/world.ts'
import type { Answers, Evidence } from '../../domain/workshop/answers.ts'
import { fingerprint } from '../../domain/workshop/form/fingerprint.ts'
import type { RawValue } from '../../domain/workshop/form/read.ts'
import { fieldsOf } from '../../domain/workshop/form/write.ts'
import { takesAnswers, transit, type WorkshopEvent } from '../../domain/workshop/lifecycle.ts'
import { minutesLeft, progressOf } from '../../domain/workshop/progress.ts'
import { questionKeys, type QuestionKey } from '../../domain/workshop/questions.ts'
import { judgeSave } from '../../domain/workshop/saving.ts'
import { wordsOf } from '../../domain/workshop/words.ts'
import type { Tx } from '../../platform/db/db.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { latestPlaybook } from '../advice/store.ts'
import { reopenedLetter, submittedLetter } from './mail.ts'
import { wordingOf } from './present.ts'
import type { SaveInput } from './schema.ts'
import {
  answersFrom, dropOldSaves, findSave, keepSave, lockWorkshop, membersOf, moveWorkshop, nameOf, storedAnswers, strategists, writeAnswers,
  type AnswerWrite, type CompanyScope, type LockedWorkshop, type StoredAnswers,
} from './store.ts'
import type { Conflict, FieldValues, Receipt } from './view.ts'

/** Who writes, within which companies, and when. */
export type Writer = { userId: string; scope: CompanyScope; now: Date }

/** How long a receipt is kept for a browser that tries again. */
const receiptDays = 7

const missing = refuse('missing', { message: 'errors.missing' })

/** Why a workshop takes no answers now; null when it does. */
const closedBecause = ({ archived, status }: LockedWorkshop): Refusal | null => {
  if (archived) return refuse('refused', { message: 'workshop.errors.archived' })
  return takesAnswers(status) ? null : refuse('refused', { message: 'workshop.errors.closed' })
}

const start = async (tx: Tx, workshop: LockedWorkshop): Promise<void> => {
  const started = transit(workshop.status, 'start', { openQuestions: 0 })
  if (started.ok) await moveWorkshop(tx, workshop, started.to)
}

const after = (stored: StoredAnswers, writes: readonly AnswerWrite[], by: Writer): StoredAnswers => {
  const all = new Map(stored)
  for (const { question, ...write } of writes) all.set(question, { ...write, updatedAt: by.now, updatedById: by.userId })
  return all
}

const conflictOf = async (tx: Tx, key: QuestionKey, stored: StoredAnswers, { answers, locale }: SaveInput): Promise<Conflict> => {
  const held = stored.get(key)!
  const current = answersFrom(stored).answers
  const wording = wordingOf(current, indexOf(await latestPlaybook(tx)), locale)
  return {
    version: held.version, by: await nameOf(tx, held.updatedById), at: held.updatedAt.toISOString(),
    theirs: wordsOf(key, current[key], wording), yours: wordsOf(key, answers[key]!.value as Answers[QuestionKey] | null, wording),
    fields: fieldsOf(key, current[key], held.evidence, wording.rows.map(row => row.stages)),
  }
}

const typedOf = (typed: SaveInput['typed'], keys: readonly QuestionKey[]): FieldValues | null => typed === null || keys.length === 0 ? null
  : Object.fromEntries(Object.entries(typed).filter(([name]) => keys.some(key => name === key || name.startsWith(`${key}.`) || name === `evidence.${key}`)))

/**
 * Saves answers of one section: in one transaction, one writer of a workshop after the other. The same save, by its key,
 * gives the same receipt and has one effect. What is wrong or was changed by somebody else is not saved, and the receipt says so; all
 * else is.
 */
export async function saveAnswers(tx: Tx, save: SaveInput, by: Writer): Promise<Result<{ receipt: Receipt; repeated: boolean }>> {
  const workshop = await lockWorkshop(tx, save.workshopId, by.scope)
  if (workshop === null) return missing
  const earlier = await findSave(tx, save.key)
  if (earlier && earlier.workshopId !== workshop.id) return refuse('invalid', { message: 'errors.checkFields' })
  const print = fingerprint(save.answers)
  if (earlier && (earlier.result as Receipt).print === print) return done({ receipt: earlier.result as Receipt, repeated: true })
  const closed = closedBecause(workshop)
  if (closed) return closed

  const before = await storedAnswers(tx, workshop.id)
  const verdict = judgeSave(before, save.answers)
  await writeAnswers(tx, workshop.id, verdict.writes, by)
  if (verdict.writes.length > 0) await start(tx, workshop)
  const stored = after(before, verdict.writes, by)
  const progress = progressOf(answersFrom(stored).answers)
  const section = progress.sections.find(one => one.section === save.section)!
  const conflicts: Receipt['conflicts'] = {}
  for (const question of verdict.conflicts) conflicts[question] = await conflictOf(tx, question, stored, save)
  const faults = Object.fromEntries(verdict.faults.map(({ question, fault }) => [question, fault]))
  // A page from the browser's history posts its old key with new words: that is another save.
  const key = earlier ? randomUUID() : save.key
  const receipt: Receipt = {
    key, print, savedAt: by.now.toISOString(), faults, conflicts,
    saved: Object.fromEntries([...verdict.writes, ...verdict.same].map(({ question, version }) => [question, version])),
    open: section.open, shown: section.shown, minutes: minutesLeft(progress.secondsLeft),
    typed: typedOf(save.typed, [...verdict.conflicts, ...verdict.faults.map(({ question }) => question)]),
  }
  await keepSave(tx, { key, workshopId: workshop.id, result: receipt, createdAt: by.now })
  return done({ receipt, repeated: false })
}

/** The refusal that goes with an event that may not happen. */
const refuseEvent = (event: WorkshopEvent, because: 'state' | 'incomplete' | 'reasonMissing'): Refusal =>
  because === 'state' ? refuse('conflict', { message: `workshop.errors.${event}State` }) : refuse('refused', { message: `workshop.errors.${because}` })

/** Hands a workshop in and tells the strategists. Handed in twice, it happens once. */
export async function submitWorkshop(tx: Tx, { workshopId, version }: { workshopId: string; version: number }, by: Writer): Promise<Result<{ repeated: boolean }>> {
  const workshop = await lockWorkshop(tx, workshopId, by.scope)
  if (workshop === null) return missing
  if (workshop.archived) return refuse('refused', { message: 'workshop.errors.archived' })
  if (workshop.status === 'submitted') return done({ repeated: true })
  const { answers } = answersFrom(await storedAnswers(tx, workshopId))
  const next = transit(workshop.status, 'submit', { openQuestions: progressOf(answers).open.length })
  if (!next.ok) return refuseEvent('submit', next.because)
  const seen = { id: workshop.id, status: workshop.status, version }
  if (!(await moveWorkshop(tx, seen, next.to, { submittedAt: by.now, submittedById: by.userId }))) return refuseEvent('submit', 'state')
  await dropOldSaves(tx, workshopId, new Date(by.now.getTime() - receiptDays * 86_400_000))
  for (const reader of await strategists(tx)) await queueMail(tx, submittedLetter(reader, workshop))
  return done({ repeated: false })
}

/** Sends a workshop back to the client with a reason, and tells everyone of the client. */
export async function reopenWorkshop(
  tx: Tx, { workshopId, version, reason }: { workshopId: string; version: number; reason: string }, by: Writer,
): Promise<Result<{ workshopId: string }>> {
  const workshop = await lockWorkshop(tx, workshopId, by.scope)
  if (workshop === null) return missing
  if (workshop.archived) return refuse('refused', { message: 'workshop.errors.archived' })
  const next = transit(workshop.status, 'reopen', { openQuestions: 0, reason })
  if (!next.ok) return refuseEvent('reopen', next.because)
  const seen = { id: workshop.id, status: workshop.status, version }
  if (!(await moveWorkshop(tx, seen, next.to, { reopenedAt: by.now, reopenReason: reason }))) return refuseEvent('reopen', 'state')
  for (const reader of await membersOf(tx, workshop.companyId)) await queueMail(tx, reopenedLetter(reader, workshop, reason))
  return done({ workshopId })
}

/** Takes over the answers of a file; what the file does not name stays as it is. */
export async function importAnswers(
  tx: Tx, { workshopId, answers, evidence }: { workshopId: string; answers: Answers; evidence: Evidence }, by: Writer,
): Promise<Result<{ imported: number }>> {
  const workshop = await lockWorkshop(tx, workshopId, by.scope)
  if (workshop === null) return missing
  const closed = closedBecause(workshop)
  if (closed) return closed
  const stored = await storedAnswers(tx, workshop.id)
  const given = questionKeys.filter(key => answers[key] !== undefined).map(key => ({
    question: key, value: answers[key] as RawValue, evidence: evidence[key] ?? null, baseVersion: stored.get(key)?.version ?? 0,
  }))
  const { writes } = judgeSave(stored, Object.fromEntries(given.map(({ question, ...answer }) => [question, answer])))
  await writeAnswers(tx, workshop.id, writes, by)
  if (writes.length > 0) await start(tx, workshop)
  return done({ imported: writes.length })
}
