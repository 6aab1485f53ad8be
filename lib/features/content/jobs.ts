import { faultsOf } from '../../domain/content/faults.ts'
import { record } from '../../platform/audit/trail.ts'
import { db, type Tx } from '../../platform/db/db.ts'
import { faultOf, log } from '../../platform/log/log.ts'
import { queueMail } from '../../platform/mail/outbox.ts'
import { unfitMail } from './mail.ts'
import { faultContext, findEdition, holdAddresses, sameDocument, type StoredEdition } from './store.ts'
import { planner, takeDue, type Due } from './storeDue.ts'
import { dropSchedule, putOnSite, takeOffSite } from './storeWrites.ts'

/** How often the worker looks whether the moment of a text has come, in milliseconds. */
const pause = 500

/** How long a text that could not be dealt with is left alone, in milliseconds. */
const rest = 60_000

/** Publishes what was planned, as it was when it was planned; what is not fit stays off the site, and who planned it hears why. */
async function publishPlanned(tx: Tx, edition: StoredEdition, now: Date): Promise<'published' | 'unfit' | 'same'> {
  const document = edition.planned ?? edition.draft
  await holdAddresses(tx, edition)
  const faults = faultsOf(edition.kind, document, await faultContext(tx, edition, document, now))
  if (faults.length > 0 || edition.trashedAt !== null) {
    await dropSchedule(tx, edition.id)
    const reader = await planner(tx, edition.scheduledById)
    if (reader) await queueMail(tx, unfitMail(reader, edition, edition.publishAt ?? now, faults))
    return 'unfit'
  }
  const isSame = sameDocument(document, edition.published)
  await putOnSite(tx, edition, document, { userId: edition.scheduledById, now }, { isPlanned: true, isSame })
  return isSame ? 'same' : 'published'
}

async function deal(tx: Tx, { editionId, deed }: Due, now: Date): Promise<void> {
  const edition = await findEdition(tx, { editionId })
  if (edition === null) return
  const writer = { userId: edition.scheduledById, now }
  const came = deed === 'publish' ? await publishPlanned(tx, edition, now) : 'unpublished'
  if (deed === 'unpublish') await takeOffSite(tx, edition, writer)
  await record(tx, {
    actorId: edition.scheduledById, action: deed === 'publish' ? 'content.publishPlanned' : 'content.unpublishPlanned', subject: edition.id,
    outcome: came === 'unfit' ? 'refused' : 'done', detail: { version: edition.version, came },
  })
}

/**
 * Publishes and unpublishes all texts whose moment has come, each in a transaction of its own and each once, however many
 * workers look at the same time. `resting` remembers what went wrong unexpectedly, until when it is left alone.
 * @returns how many were dealt with.
 */
export async function publishDue(now: Date, resting: Map<string, number> = new Map()): Promise<number> {
  for (let dealt = 0; ; dealt++) {
    for (const [id, until] of resting) if (until <= now.getTime()) resting.delete(id)
    const at: { editionId?: string } = {}
    try {
      const went = await db.$transaction(async tx => {
        const due = await takeDue(tx, now, [...resting.keys()])
        if (due === null) return false
        at.editionId = due.editionId
        await deal(tx, due, now)
        return true
      })
      if (!went) return dealt
    } catch (error) {
      if (at.editionId === undefined) throw error
      log('error', 'planned publication', { edition: at.editionId, ...faultOf(error) })
      resting.set(at.editionId, now.getTime() + rest)
    }
  }
}

/** Looks twice a second whether the moment of a text has come. @returns how to stop: after what is under way. */
export function watchDue(): () => Promise<void> {
  const resting = new Map<string, number>()
  let [isStopped, wake] = [false, () => {}]
  const look = async (): Promise<void> => {
    while (!isStopped) {
      await publishDue(new Date(), resting).catch((error: unknown) => log('error', 'planned publication', faultOf(error)))
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, pause)
        wake = () => { clearTimeout(timer); resolve() }
      })
    }
  }
  const looking = look()
  return async () => {
    isStopped = true
    wake()
    await looking
  }
}
