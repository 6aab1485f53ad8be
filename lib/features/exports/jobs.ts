import type { Locale } from '../../domain/text.ts'
import { db } from '../../platform/db/db.ts'
import { faultOf } from '../../platform/log/log.ts'
import type { Handlers } from '../../platform/jobs/names.ts'
import type { Bundle } from './bundle.ts'
import { buildQuick, fileNameOf } from './make.ts'
import { bundleOf, dropExpiredExports, findWanted, giveUp, keepFile, setProgress } from './store.ts'
import type { Format } from './view.ts'

/** Loaded only by who makes such a file: the libraries are large. */
async function build(bundle: Bundle, format: Format): Promise<Uint8Array> {
  if (format === 'pdf') return (await import('./pdf/document.ts')).buildPdf(bundle)
  if (format === 'pptx') return (await import('./pptx/build.ts')).buildPptx(bundle)
  if (format === 'xlsx') return (await import('./xlsx/build.ts')).buildXlsx(bundle)
  return buildQuick(bundle, format)
}

/** Makes the file of an export and keeps it. Done again, it gives the same file. */
export async function makeExport(exportId: string): Promise<void> {
  const wanted = await findWanted(db, exportId)
  if (wanted === null) return
  await setProgress(db, exportId, 10)
  const format = wanted.format as Format
  const bundle = await bundleOf(db, { workshopId: wanted.workshopId, number: wanted.number, locale: wanted.locale as Locale, at: wanted.createdAt })
  if (bundle === null) return giveUp(db, exportId, 'nothing to make it from', new Date())
  await setProgress(db, exportId, 35)
  const bytes = await build(bundle, format)
  await setProgress(db, exportId, 90)
  await keepFile(db, exportId, { fileName: fileNameOf(bundle, format), bytes }, new Date())
}

export const handlers: Handlers = {
  'export.make': async ({ exportId }, { isLast }) => {
    try {
      await makeExport(exportId)
    } catch (error) {
      if (isLast) await giveUp(db, exportId, faultOf(error).error, new Date())
      throw error
    }
  },
  'export.clean': async () => {
    await dropExpiredExports(db, new Date())
  },
}
