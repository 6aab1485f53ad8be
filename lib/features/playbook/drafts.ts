import { fingerprint } from '../../domain/workshop/form/fingerprint.ts'
import { gateOf, type Gate } from '../../domain/playbook/gate.ts'
import { readForm } from '../../domain/playbook/load.ts'
import { itemOf, type PlaybookPart } from '../../domain/playbook/parts.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import type { StoredDraft } from './store.ts'
import type { DryRunHead, PublishBlock } from './view.ts'

/** The document of a draft as a playbook. It was read by its form when it was stored; `null` when the form has changed since. */
export const playbookIn = (document: unknown): Playbook | null => {
  const read = readForm(document)
  return 'playbook' in read ? read.playbook : null
}

/** The day in Amsterdam, as an ISO date. */
export const today = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now)

// Checking a draft takes most of a second; only its newest version is asked for again.
let checked: { key: string; gate: Gate } | undefined

/** What keeps this version of a draft from being published. */
export function gateOfDraft({ id, version, document }: StoredDraft, now: Date): Gate {
  const key = `${id} ${version} ${today(now)}`
  if (checked?.key !== key) checked = { key, gate: gateOf(document, today(now)) }
  return checked.gate
}

/** The fingerprint of an item, to see whether somebody changed it meanwhile. */
export const seenOf = (playbook: Playbook, part: PlaybookPart, item: string): string => fingerprint(itemOf(playbook, part, item))

/** After so long a run that is not finished has lost its worker, in milliseconds. */
const lostAfter = 20 * 60_000
const isUnderWay = ({ state }: DryRunHead): boolean => state === 'queued' || state === 'running'
export const isLost = (run: DryRunHead, now: Date): boolean => isUnderWay(run) && now.getTime() - Date.parse(run.createdAt) > lostAfter

/** What stands in the way of publishing, the first that can be done something about. */
export function blockOf({ gate, isChanged, version, run }: { gate: Gate; isChanged: boolean; version: number; run: DryRunHead | null }): PublishBlock | null {
  if (!isChanged) return 'unchanged'
  if (gate.faults.length > 0) return 'faults'
  if (run === null || run.state === 'failed') return 'noDryRun'
  if (isUnderWay(run)) return 'dryRunRuns'
  if (run.draftVersion !== version) return 'dryRunOld'
  return run.failed > 0 ? 'dryRunFailed' : null
}

/** Whether two documents hold the same playbook, whatever its version number. */
export const samePlaybook = (a: unknown, b: unknown): boolean => {
  const plain = (document: unknown): string => fingerprint({ ...(document as object), version: 0 })
  return plain(a) === plain(b)
}
