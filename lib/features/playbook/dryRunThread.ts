import { parentPort, workerData } from 'node:worker_threads'
import { noTotals, tryOnAll, type Tried } from '../../domain/review/dryRun.ts'
import type { Playbook } from '../../domain/playbook/schema.ts'
import { questionKeys } from '../../domain/workshop/questions.ts'
import type { StoredCase } from './storeDryRuns.ts'

/**
 * One of the threads of a dry run: gets pages of stored answers, and says of each how many workshops it tried. Asked with
 * null it gives what the draft does to all of them.
 */
const { published, draft } = workerData as { published: Playbook; draft: Playbook }

/** The answers as the domain reads them, in the order of the wizard. */
const caseFrom = ({ id, answers, evidence }: StoredCase): Tried => {
  const given = JSON.parse(answers) as Record<string, unknown>
  return {
    id,
    answers: Object.fromEntries(questionKeys.flatMap(key => (Object.hasOwn(given, key) ? [[key, given[key]]] : []))),
    evidence: JSON.parse(evidence) as Tried['evidence'],
  }
}

/** A workshop without answers has no advice to change. */
const isAnswered = ({ answers }: StoredCase): boolean => answers !== '{}'

const totals = noTotals()

const answer = (page: StoredCase[] | null): number | typeof totals => {
  if (page === null) return totals
  const cases = page.filter(isAnswered).map(caseFrom)
  tryOnAll(cases, published, draft, totals)
  return cases.length
}

parentPort?.on('message', (page: StoredCase[] | null) => parentPort?.postMessage(answer(page)))
