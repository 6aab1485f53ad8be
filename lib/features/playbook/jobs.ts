import type { Handlers } from '../../platform/jobs/names.ts'
import { runDry } from './dryRun.ts'

/** What the worker does for the playbook. */
export const handlers: Handlers = { 'playbook.dryRun': ({ dryRunId }, attempt) => runDry(dryRunId, attempt) }
