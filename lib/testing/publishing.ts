import { db } from '../platform/db/db.ts'
import { planOf, printOf, workingAdvice } from '../features/review/store.ts'

/** What the page of the review posts to publish; of nothing at all when there is no such workshop. */
export async function publishingOf(workshopId: string) {
  const working = await workingAdvice(db, workshopId)
  const seen = { version: 0, playbookVersion: 1, number: 1, fingerprint: '' }
  if (working !== null) {
    const { stored, playbook } = working
    Object.assign(seen, {
      version: stored.workshop.version, playbookVersion: playbook.version, number: (stored.versions[0]?.number ?? 0) + 1,
      fingerprint: printOf(working, await planOf(db, working)),
    })
  }
  return { workshopId, confirmed: true, ...seen }
}
