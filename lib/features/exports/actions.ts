'use server'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'
import { queueJob } from '../../platform/jobs/queue.ts'
import { findPublication } from '../advice/store.ts'
import { scopeOf, workshopSubject } from '../workshop/store.ts'
import { buildQuick, fileNameOf } from './make.ts'
import { requestInput } from './schema.ts'
import { bundleOf, createExport, keepFile } from './store.ts'

/**
 * Asks for a file. CSV and JSON are made at once; the others by the worker, which the request waits for in its queue. A
 * draft exists for the agency only; a version that is not published exists for nobody.
 */
export const requestExport = action({
  name: 'exports.request',
  input: requestInput,
  ability: 'export.make',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  limits: ({ actor }) => [{ name: 'export', of: actor.userId, most: 10, seconds: 3600 }],
  run: async ({ input: { workshopId, edition, format, locale }, actor, tx }): Promise<Result<{ exportId: string; format: string }>> => {
    const scope = scopeOf(actor)
    const number = edition === 'draft' ? null : edition
    const exists = number === null ? scope === null : await findPublication(tx, workshopId, scope, number) !== null
    if (!exists) return refuse('invalid', { message: 'errors.checkFields', fields: { edition: 'exports.errors.edition' } })
    const now = new Date()
    const exportId = await createExport(tx, { workshopId, number, format, locale, requestedById: actor.userId, now })
    if (format === 'csv' || format === 'json') {
      const bundle = await bundleOf(tx, { workshopId, number, locale, at: now })
      if (bundle === null) return refuse('missing', { message: 'errors.missing' })
      await keepFile(tx, exportId, { fileName: fileNameOf(bundle, format), bytes: buildQuick(bundle, format) }, now)
    } else {
      await queueJob(tx, 'export.make', { exportId })
    }
    return done({ exportId, format })
  },
  detail: ({ edition }, { format }) => ({ edition, format }),
  // With the file in the address: to the page as it stood, a browser would only scroll.
  goTo: ({ input: { workshopId, locale } }, { exportId }) =>
    `${getPathname({ locale, href: { pathname: '/portal/workshops/[workshopId]/exports', params: { workshopId } } })}?file=${exportId}#bestanden`,
})
