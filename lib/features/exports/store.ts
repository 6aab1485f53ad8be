import { moods } from '../../domain/advice/reading.ts'
import { agencyWarnings, type FrozenPlan } from '../../domain/mediaplan/types.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { say, type Locale } from '../../domain/text.ts'
import type { Tx } from '../../platform/db/db.ts'
import { findAdvisedWorkshop, findPublication, playbookOf } from '../advice/store.ts'
import { frozenPlan } from '../plan/store.ts'
import { workingAdvice } from '../review/store.ts'
import type { CompanyScope } from '../workshop/store.ts'
import type { Bundle } from './bundle.ts'
import type { ExportState, ExportView, Format } from './view.ts'

/** How long a file stays. */
export const keptDays = 7
/** What has not come by then will not come any more. */
const patience = 30 * 60_000

const within = (scope: CompanyScope): { companyId?: { in: string[] } } => (scope === null ? {} : { companyId: { in: [...scope] } })

/** A client never gets at a draft, whatever its company. */
const readable = (scope: CompanyScope) => (scope === null ? {} : { number: { not: null } })

/** Whose an export is, for the access check; null when the scope holds no such export, or only the agency may have it. */
export async function exportSubject(db: Tx, exportId: string, scope: CompanyScope): Promise<{ id: string; companyId: string } | null> {
  const found = await db.export.findFirst({
    where: { id: exportId, workshop: within(scope), ...readable(scope) }, select: { id: true, workshop: { select: { companyId: true } } },
  })
  return found === null ? null : { id: found.id, companyId: found.workshop.companyId }
}

export type Requested = { workshopId: string; number: number | null; format: Format; locale: Locale; requestedById: string; now: Date }

/** Notes that a file was asked for; returns its id. */
export async function createExport(tx: Tx, { now, ...wanted }: Requested): Promise<string> {
  const expiresAt = new Date(now.getTime() + keptDays * 86_400_000)
  const made = await tx.export.create({ data: { ...wanted, createdAt: now, expiresAt }, select: { id: true } })
  return made.id
}

type Row = { id: string; number: number | null; format: string; state: string; progress: number; requestedById: string; createdAt: Date; expiresAt: Date }
const select = { id: true, number: true, format: true, state: true, progress: true, requestedById: true, createdAt: true, expiresAt: true } as const

const stateOf = ({ state, createdAt }: Row, now: Date): ExportState =>
  (state === 'queued' || state === 'running') && now.getTime() - createdAt.getTime() > patience ? 'failed' : state as ExportState

/** The files that somebody asked for, the newest first. Their bytes stay where they are. */
export async function exportsOf(db: Tx, workshopId: string, scope: CompanyScope, by: { id: string; name: string }, now: Date): Promise<ExportView[]> {
  const rows = await db.export.findMany({
    where: { workshopId, requestedById: by.id, workshop: within(scope), expiresAt: { gt: now }, ...readable(scope) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 30, select,
  })
  const sizes = await db.$queryRaw<{ id: string; size: number }[]>`
    SELECT "id"::text, octet_length("file") AS size FROM "Export" WHERE "id" = ANY(${rows.map(row => row.id)}::uuid[]) AND "file" IS NOT NULL`
  return rows.map(row => ({
    id: row.id, number: row.number, format: row.format as Format, state: stateOf(row, now), progress: row.progress, requestedBy: by.name,
    size: sizes.find(one => one.id === row.id)?.size ?? 0, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString(),
  }))
}

/** How far it is. */
export async function progressOf(db: Tx, exportId: string, scope: CompanyScope, now: Date): Promise<{ state: ExportState; progress: number } | null> {
  const row = await db.export.findFirst({ where: { id: exportId, workshop: within(scope), ...readable(scope) }, select })
  return row === null ? null : { state: stateOf(row, now), progress: row.progress }
}

export type StoredFile = { fileName: string; format: Format; bytes: Uint8Array<ArrayBuffer> }

/** A finished file that has not expired; the scope is part of the question. */
export async function findFile(db: Tx, exportId: string, scope: CompanyScope, now: Date): Promise<StoredFile | null> {
  const found = await db.export.findFirst({
    where: { id: exportId, state: 'done', expiresAt: { gt: now }, workshop: within(scope), ...readable(scope) },
    select: { fileName: true, format: true, file: true },
  })
  if (found === null || found.file === null || found.fileName === null) return null
  return { fileName: found.fileName, format: found.format as Format, bytes: new Uint8Array(found.file) }
}

/** What the worker has to make; null when it is gone or finished. */
export const findWanted = (db: Tx, exportId: string) => db.export.findFirst({
  where: { id: exportId, state: { in: ['queued', 'running'] } }, select: { workshopId: true, number: true, format: true, locale: true, createdAt: true },
})

export const setProgress = async (db: Tx, exportId: string, progress: number): Promise<void> => {
  await db.export.updateMany({ where: { id: exportId, state: { in: ['queued', 'running'] } }, data: { state: 'running', progress } })
}

export const keepFile = async (db: Tx, exportId: string, { fileName, bytes }: { fileName: string; bytes: Uint8Array }, now: Date): Promise<void> => {
  await db.export.updateMany({ where: { id: exportId }, data: { state: 'done', progress: 100, fileName, file: new Uint8Array(bytes), finishedAt: now, fault: null } })
}

export const giveUp = async (db: Tx, exportId: string, fault: string, now: Date): Promise<void> => {
  await db.export.updateMany({ where: { id: exportId, state: { not: 'done' } }, data: { state: 'failed', fault, finishedAt: now } })
}

/** Removes what has expired; returns how many. */
export const dropExpiredExports = async (db: Tx, now: Date): Promise<number> => (await db.export.deleteMany({ where: { expiresAt: { lt: now } } })).count

const namesIn = (playbook: Playbook, locale: Locale): Map<string, string> =>
  new Map([...playbook.channels, ...playbook.touchpoints].map(({ ref, name }) => [ref, say(name, locale)]))

/** A published plan as a client reads it. */
const forClient = (plan: FrozenPlan | null): FrozenPlan | null => plan === null ? null
  : { ...plan, result: { ...plan.result, warnings: plan.result.warnings.filter(({ kind }) => !agencyWarnings.includes(kind)) } }

type Wanted = { workshopId: string; number: number | null; locale: Locale; at: Date }

/** Everything that goes into a file: of a published version as it was frozen, of the draft as it would be published now. */
export async function bundleOf(db: Tx, { workshopId, number, locale, at }: Wanted): Promise<Bundle | null> {
  const stored = await findAdvisedWorkshop(db, workshopId, null)
  if (stored === null) return null
  const head = { company: stored.workshop.companyName, workshop: stored.workshop.title, number, locale }
  if (number === null) {
    const working = await workingAdvice(db, workshopId)
    if (working === null) return null
    const { advice, answers, evidence, playbook } = working
    const plan = await frozenPlan(db, workshopId, advice, answers, playbook)
    return { ...head, at: at.toISOString(), advice, answers, evidence, plan, moods: moods(answers, playbook.tables.emotionValence), names: namesIn(playbook, locale) }
  }
  const found = await findPublication(db, workshopId, null, number)
  const published = stored.versions.find(version => version.number === number)
  if (found === null || published === undefined) return null
  const playbook = await playbookOf(db, found.playbookVersion)
  const { advice, answers, evidence, plan } = found
  return { ...head, at: published.publishedAt, advice, answers, evidence, plan: forClient(plan), moods: moods(answers, playbook.tables.emotionValence), names: namesIn(playbook, locale) }
}
