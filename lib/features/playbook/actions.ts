'use server'
import { itemOf, readItem, withCopy, withItem, withoutItem } from '../../domain/playbook/parts.ts'
import { describeFault } from '../../domain/playbook/faults.ts'
import { readForm } from '../../domain/playbook/load.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import type { Tx } from '../../platform/db/db.ts'
import { queueJob } from '../../platform/jobs/queue.ts'
import { dryRunAddress, itemAddress, overviewAddress, partAddress } from './addresses.ts'
import { blockOf, gateOfDraft, isLost, playbookIn, samePlaybook, seenOf } from './drafts.ts'
import { copyItemInput, draftInput, importInput, noteInput, publishInput, removeItemInput, saveItemInput, startDraftInput, stopInput } from './schema.ts'
import {
  addVersion, closeDraft, createDraft, createRun, documentOf, findRun, keepNote, lockDraft, newestRun, newestVersion, playbookSubject, replaceDocument, type StoredDraft,
} from './store.ts'
import { failRun } from './storeDryRuns.ts'

const noDraft = (): Refusal => refuse('refused', { message: 'playbook.draft.gone' })

/** Opens a draft on the newest published version, unless one is open. */
export const startDraft = action({
  name: 'playbook.startDraft', input: startDraftInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ actor, tx }) => {
    const base = await newestVersion(tx)
    return done({ base, created: await createDraft(tx, base, await documentOf(tx, base), { userId: actor.userId, now: new Date() }) })
  },
  goTo: ({ locale }) => overviewAddress(locale),
  detail: (_, { base, created }) => ({ base, created }),
})

type Held = { draft: StoredDraft; playbook: Playbook }

/** The open draft, held until the transaction ends. */
async function hold(tx: Tx): Promise<Held | null> {
  const draft = await lockDraft(tx)
  const playbook = draft && playbookIn(draft.document)
  return draft && playbook && { draft, playbook }
}

const jsonOf = (text: string): { data: unknown } | null => {
  try {
    return { data: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** Both texts: theirs, and the fingerprint with which mine may go over it. */
const conflictOver = (playbook: Playbook, part: Parameters<typeof itemOf>[1], item: string): Refusal => refuse('conflict', {
  message: 'playbook.item.conflict',
  detail: { theirs: JSON.stringify(itemOf(playbook, part, item) ?? null, null, 2), seen: seenOf(playbook, part, item) },
})

/** Saves one item of the draft. What somebody else changed meanwhile is never overwritten unseen. */
export const saveItem = action({
  name: 'playbook.saveItem', input: saveItemInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { part, item, seen, document }, actor, tx }): Promise<Result<{ part: string; item: string; seen: string }>> => {
    const given = jsonOf(document)
    if (given === null) return refuse('invalid', { message: 'errors.checkFields', fields: { document: 'playbook.field.json' } })
    const read = readItem(part, item, given.data)
    if ('faults' in read) {
      return refuse('invalid', { message: 'errors.checkFields', fields: Object.fromEntries(Object.entries(read.faults).map(([path, fault]) => [path, `playbook.field.${fault}`])) })
    }
    const held = await hold(tx)
    if (held === null) return noDraft()
    if (itemOf(held.playbook, part, item) === undefined) return refuse('missing', { message: 'errors.missing' })
    if (seenOf(held.playbook, part, item) !== seen) return conflictOver(held.playbook, part, item)
    const changed = withItem(held.playbook, part, item, read.value)
    await replaceDocument(tx, held.draft.id, changed, { userId: actor.userId, now: new Date() })
    return done({ part, item, seen: seenOf(changed, part, item) })
  },
  detail: (_, { part, item }) => ({ part, item }),
})

/** Adds a copy of an item to the draft, to go on from. */
export const copyItem = action({
  name: 'playbook.copyItem', input: copyItemInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { part, item }, actor, tx }): Promise<Result<{ ref: string }>> => {
    const held = await hold(tx)
    if (held === null) return noDraft()
    const copied = withCopy(held.playbook, part, item)
    if (copied === null) return refuse('missing', { message: 'errors.missing' })
    await replaceDocument(tx, held.draft.id, copied.playbook, { userId: actor.userId, now: new Date() })
    return done({ ref: copied.ref })
  },
  goTo: ({ input: { part }, locale }, { ref }) => itemAddress(part, ref, locale),
  detail: ({ part, item }, { ref }) => ({ part, item, ref }),
})

/** Takes an item out of the draft. */
export const removeItem = action({
  name: 'playbook.removeItem', input: removeItemInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { part, item, seen }, actor, tx }): Promise<Result<{ item: string }>> => {
    const held = await hold(tx)
    if (held === null) return noDraft()
    if (itemOf(held.playbook, part, item) === undefined) return refuse('missing', { message: 'errors.missing' })
    if (seenOf(held.playbook, part, item) !== seen) return conflictOver(held.playbook, part, item)
    await replaceDocument(tx, held.draft.id, withoutItem(held.playbook, part, item), { userId: actor.userId, now: new Date() })
    return done({ item })
  },
  goTo: ({ input: { part }, locale }) => partAddress(part, locale),
  detail: ({ part }, { item }) => ({ part, item }),
})

const mostFaults = 50

/** Makes a draft of a playbook in a file, or replaces the draft that was on the screen. A file with faults changes nothing. */
export const importDraft = action({
  name: 'playbook.import', input: importInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { document, version }, actor, tx }): Promise<Result<{ replaced: boolean }>> => {
    let data: unknown
    try {
      data = JSON.parse(document)
    } catch (error) {
      return refuse('invalid', { message: 'playbook.import.noJson', detail: { faults: [error instanceof Error ? error.message : ''] } })
    }
    const read = readForm(data)
    if ('faults' in read) return refuse('invalid', { message: 'playbook.import.faults', detail: { faults: read.faults.slice(0, mostFaults).map(describeFault) } })
    const writer = { userId: actor.userId, now: new Date() }
    const draft = await lockDraft(tx)
    if ((draft?.version ?? undefined) !== version) return refuse('conflict', { message: 'playbook.import.conflict' })
    if (draft === null) {
      const created = await createDraft(tx, await newestVersion(tx), read.playbook, writer)
      return created ? done({ replaced: false }) : refuse('conflict', { message: 'playbook.import.conflict' })
    }
    await replaceDocument(tx, draft.id, read.playbook, writer)
    return done({ replaced: true })
  },
  goTo: ({ locale }) => overviewAddress(locale),
  detail: (_, { replaced }) => ({ replaced }),
})

/** Writes down what is new in the draft, while it is worked on. */
export const noteDraft = action({
  name: 'playbook.note', input: noteInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { draftId, was, note }, tx }): Promise<Result<{ draftId: string }>> =>
    await keepNote(tx, draftId, was, note) ? done({ draftId }) : refuse('conflict', { message: 'playbook.draft.moved' }),
  detail: (_, { draftId }) => ({ draftId }),
})

/** Throws the draft away. Its dry runs stay readable. */
export const discardDraft = action({
  name: 'playbook.discard', input: draftInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { draftId, version }, tx }): Promise<Result<{ draftId: string }>> => {
    const run = await newestRun(tx, draftId)
    if (!await closeDraft(tx, draftId, version, { discardedAt: new Date() })) return refuse('conflict', { message: 'playbook.draft.moved' })
    if (run !== null) await failRun(tx, run.id, 'stopped', new Date())
    return done({ draftId })
  },
  goTo: ({ locale }) => overviewAddress(locale),
  detail: (_, { draftId }) => ({ draftId }),
})

/** Tries the draft on all workshops, in the background; one at a time. */
export const startDryRun = action({
  name: 'playbook.startDryRun', input: draftInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { draftId, version }, actor, tx }): Promise<Result<{ dryRunId: string }>> => {
    const draft = await lockDraft(tx)
    if (draft === null || draft.id !== draftId) return noDraft()
    if (draft.version !== version) return refuse('conflict', { message: 'playbook.draft.moved' })
    if (gateOfDraft(draft, new Date()).faults.some(({ code }) => !code.startsWith('example'))) return refuse('refused', { message: 'playbook.dryRun.faulty' })
    const run = await newestRun(tx, draft.id)
    if (run !== null && isLost(run, new Date())) await failRun(tx, run.id, 'lost', new Date())
    else if (run?.state === 'queued' || run?.state === 'running') return refuse('refused', { message: 'playbook.dryRun.runs' })
    const dryRunId = await createRun(tx, draft, actor.userId)
    await queueJob(tx, 'playbook.dryRun', { dryRunId })
    return done({ dryRunId })
  },
  goTo: ({ locale }, { dryRunId }) => dryRunAddress(dryRunId, locale),
  detail: (_, { dryRunId }) => ({ dryRunId }),
})

/** Stops a dry run that is under way; it leaves no result. */
export const stopDryRun = action({
  name: 'playbook.stopDryRun', input: stopInput, ability: 'playbook.edit', subject: playbookSubject,
  run: async ({ input: { dryRunId }, tx }): Promise<Result<{ dryRunId: string }>> => {
    if (await findRun(tx, dryRunId) === null) return refuse('missing', { message: 'errors.missing' })
    return await failRun(tx, dryRunId, 'stopped', new Date()) ? done({ dryRunId }) : refuse('conflict', { message: 'playbook.dryRun.over' })
  },
  goTo: ({ locale }, { dryRunId }) => dryRunAddress(dryRunId, locale),
  detail: (_, { dryRunId }) => ({ dryRunId }),
})

/** Publishes the draft as the next version: all advice from now on is made with it. Only what was tried and passes the gate. */
export const publishDraft = action({
  name: 'playbook.publish', input: publishInput, ability: 'playbook.publish', subject: playbookSubject,
  run: async ({ input: { draftId, version, note }, actor, tx }): Promise<Result<{ version: number }>> => {
    const held = await hold(tx)
    if (held === null || held.draft.id !== draftId) return noDraft()
    const { draft, playbook } = held
    if (draft.version !== version) return refuse('conflict', { message: 'playbook.draft.moved' })
    const newest = await newestVersion(tx)
    const block = blockOf({
      gate: gateOfDraft(draft, new Date()), isChanged: !samePlaybook(draft.document, await documentOf(tx, newest)), version, run: await newestRun(tx, draft.id),
    })
    if (block !== null) return refuse('refused', { message: `playbook.block.${block}` })
    const next = newest + 1
    if (!await closeDraft(tx, draft.id, version, { publishedAs: next })) return refuse('conflict', { message: 'playbook.draft.moved' })
    await addVersion(tx, { version: next, document: { ...playbook, version: next }, note, authorId: actor.userId, publishedAt: new Date() })
    return done({ version: next })
  },
  goTo: ({ locale }) => overviewAddress(locale),
  detail: (_, { version }) => ({ version }),
})
