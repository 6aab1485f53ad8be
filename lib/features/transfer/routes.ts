import { writeArchive } from '../../domain/content/archive.ts'
import { dayOf } from '../../domain/waiting/amsterdam.ts'
import { done } from '../../platform/action/result.ts'
import { route } from '../../platform/action/route.ts'
import { nothing } from './schema.ts'
import { picturesToExport, termsToExport, textsToExport, transferSubject } from './store.ts'
import { writeCsv } from './csv.ts'
import { zip } from './zip.ts'

const download = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Response => new Response(bytes, {
  headers: { 'Content-Type': type, 'Content-Length': String(bytes.byteLength), 'Content-Disposition': `attachment; filename="${name}"`, 'X-Content-Type-Options': 'nosniff' },
})

/** Everything that editors wrote as one zip: Markdown, and the pictures. The import takes it. */
export const archiveRoute = route({
  name: 'transfer.archive', method: 'GET', input: nothing, ability: 'content.read', subject: transferSubject,
  run: async ({ tx }) => done(zip(writeArchive({ texts: await textsToExport(tx), pictures: await picturesToExport(tx) }))),
  respond: ({ result }) => (result.ok ? download(result.value, 'application/zip', `klantreis-teksten-${dayOf(new Date())}.zip`) : undefined),
})

/** The terms as a table for a spreadsheet. The import takes it. */
export const termsRoute = route({
  name: 'transfer.terms', method: 'GET', input: nothing, ability: 'content.read', subject: transferSubject,
  run: async ({ tx }) => done(writeCsv(await termsToExport(tx))),
  respond: ({ result }) => (result.ok ? download(result.value, 'text/csv; charset=utf-8', `klantreis-begrippen-${dayOf(new Date())}.csv`) : undefined),
})
