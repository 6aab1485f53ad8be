import { route } from '../../platform/action/route.ts'
import { done, refuse } from '../../platform/action/result.ts'
import { exportInput, progressInput } from './schema.ts'
import { documentOf, findRun, openDraft, playbookSubject } from './store.ts'

/** A version of the playbook, or the draft, as a file that the import takes. */
export const exportRoute = route({
  name: 'playbook.export', method: 'GET', input: exportInput, ability: 'playbook.read', subject: playbookSubject,
  run: async ({ input: { version }, tx }) => {
    const document = version === 'draft' ? (await openDraft(tx))?.document ?? null : await documentOf(tx, version)
    return document === null ? refuse('missing', { message: 'errors.missing' }) : done({ version, document })
  },
  respond: ({ result }) => result.ok
    ? new Response(JSON.stringify(result.value.document, null, 1), {
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': `attachment; filename="playbook-${result.value.version}.json"` },
    })
    : undefined,
})

/** How far a dry run is, for the page that shows it. */
export const progressRoute = route({
  name: 'playbook.dryRunProgress', method: 'GET', input: progressInput, ability: 'playbook.read', subject: playbookSubject,
  run: async ({ input: { dryRunId }, tx }) => {
    const run = await findRun(tx, dryRunId)
    return run === null ? refuse('missing', { message: 'errors.missing' }) : done({ state: run.state, done: run.done, total: run.total })
  },
})
