import { Worker } from 'node:worker_threads'
import { sumOf, type DryRunTotals } from '../../domain/review/dryRun.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { db } from '../../platform/db/db.ts'
import { beginRun, countCases, failRun, findJob, finishRun, noteProgress, pageOfCases, type StoredCase } from './storeDryRuns.ts'

/** Two cores are worth two threads; more would only ask more memory. */
const threads = 2
/** Small enough to keep the threads evenly at work and to hold little at once. */
const pageSize = 12
/** At most five times a second. */
const progressEvery = 200
/** Each thread needs the two playbooks and one page; the limit keeps garbage from piling up. */
const threadMemory = { maxOldGenerationSizeMb: 36, maxYoungGenerationSizeMb: 8 }

/** Lies below every id. */
const beforeAll = '00000000-0000-0000-0000-000000000000'

/** A thread that tries one page at a time: how many workshops that were, and what the draft did to all of them. */
type Trier = { tryPage: (page: StoredCase[]) => Promise<number>; totals: () => Promise<DryRunTotals>; stop: () => Promise<unknown> }

const startThread = (playbooks: { published: Playbook; draft: Playbook }): Trier => {
  const worker = new Worker(new URL('./dryRunThread.ts', import.meta.url), { workerData: playbooks, resourceLimits: threadMemory })
  const ask = <Answer>(question: StoredCase[] | null): Promise<Answer> => new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('a thread of the dry run ended'))
    worker.once('error', reject).once('exit', ended)
    worker.once('message', (answer: Answer) => {
      worker.off('error', reject).off('exit', ended)
      resolve(answer)
    })
    worker.postMessage(question)
  })
  return { tryPage: ask<number>, totals: () => ask(null), stop: () => worker.terminate() }
}

/** Hands out the pages one after the other, each read while the threads work on those before it. */
const pageReader = (): (() => Promise<StoredCase[]>) => {
  let next = pageOfCases(db, beforeAll, pageSize)
  return async () => {
    const reading = next
    next = reading.then(page => (page.length < pageSize ? [] : pageOfCases(db, page.at(-1)!.id, pageSize)))
    // Who asks for it hears of a fault; until then nobody may.
    next.catch(() => undefined)
    return reading
  }
}

/** Counts what is done and says so now and then; `stopped` once somebody ended the run. */
const progressOf = (dryRunId: string) => {
  const progress = { stopped: false, note: async (_tried: number): Promise<void> => {} }
  let [done, noted] = [0, 0]
  progress.note = async tried => {
    done += tried
    const now = performance.now()
    if (now - noted < progressEvery) return
    noted = now
    if (!await noteProgress(db, dryRunId, done)) progress.stopped = true
  }
  return progress
}

async function tryEverywhere(dryRunId: string, playbooks: { published: Playbook; draft: Playbook }, signal?: AbortSignal): Promise<DryRunTotals | 'stopped'> {
  const progress = progressOf(dryRunId)
  const nextPage = pageReader()
  const triers = Array.from({ length: threads }, () => startThread(playbooks))
  const work = async ({ tryPage, totals }: Trier): Promise<DryRunTotals> => {
    for (let page = await nextPage(); page.length > 0 && !progress.stopped; page = await nextPage()) {
      signal?.throwIfAborted()
      await progress.note(await tryPage(page))
    }
    return totals()
  }
  try {
    const found = await Promise.all(triers.map(work))
    return progress.stopped ? 'stopped' : sumOf(found)
  } finally {
    await Promise.all(triers.map(trier => trier.stop()))
  }
}

/**
 * Tries a draft on all workshops, in threads, and keeps what would change. A run that somebody stopped leaves no result;
 * one that broke for the last time says so. Safe to start again: it begins from nothing, and does nothing once it ended.
 * @throws what broke it, so that the queue tries it again.
 */
export async function runDry(dryRunId: string, { signal, isLast = true }: { signal?: AbortSignal; isLast?: boolean } = {}): Promise<void> {
  try {
    const job = await findJob(db, dryRunId)
    if (job === null || !await beginRun(db, dryRunId, await countCases(db))) return
    const totals = await tryEverywhere(dryRunId, job, signal)
    if (totals !== 'stopped') await finishRun(db, dryRunId, totals, new Date())
  } catch (error) {
    if (isLast && signal?.aborted !== true) await failRun(db, dryRunId, 'broken', new Date())
    throw error
  }
}
