import { db } from '../platform/db/db.ts'
import { printOfEntry, printOfRest, restOf } from '../features/review/present.ts'
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

/** What the page of a review posts about the first entry of a workshop; of nothing at all when there is no such workshop. */
export async function reviewOf(workshopId: string) {
  const working = await workingAdvice(db, workshopId)
  const entry = working?.entries.find(({ shown }) => shown.phase === 'see')
  return {
    basis: {
      workshopId, entryId: entry?.id ?? 'line:nothing', version: working?.rows.get(entry?.id ?? '')?.version ?? 0, seen: printOfEntry(entry?.engineNow ?? null),
    },
    rest: { workshopId, part: 'see' as const, seen: working === null ? '' : printOfRest(restOf(working, 'see')) },
  }
}
