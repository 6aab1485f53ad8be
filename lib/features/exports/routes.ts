import { route } from '../../platform/action/route.ts'
import { done, refuse } from '../../platform/action/result.ts'
import { scopeOf } from '../workshop/store.ts'
import { exportInput } from './schema.ts'
import { exportSubject, findFile, progressOf } from './store.ts'
import type { Format } from './view.ts'

const types: Record<Format, string> = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** How far a file is, for who waits on the page. */
export const exportStateRoute = route({
  name: 'exports.state',
  method: 'GET',
  input: exportInput,
  ability: 'export.make',
  subject: ({ exportId }, db, actor) => exportSubject(db, exportId, scopeOf(actor)),
  run: async ({ input, actor, tx }) => {
    const found = await progressOf(tx, input.exportId, scopeOf(actor), new Date())
    return found === null ? refuse('missing', { message: 'errors.missing' }) : done(found)
  },
})

/** The file itself, to keep; nobody's cache keeps it. */
export const exportFileRoute = route({
  name: 'exports.file',
  method: 'GET',
  input: exportInput,
  ability: 'export.make',
  subject: ({ exportId }, db, actor) => exportSubject(db, exportId, scopeOf(actor)),
  run: async ({ input, actor, tx }) => {
    const file = await findFile(tx, input.exportId, scopeOf(actor), new Date())
    return file === null ? refuse('missing', { message: 'errors.missing' }) : done(file)
  },
  respond: ({ result }) => result.ok
    ? new Response(result.value.bytes, {
      headers: {
        'Content-Type': types[result.value.format],
        'Content-Length': String(result.value.bytes.byteLength),
        'Content-Disposition': `attachment; filename="${result.value.fileName}"`,
      },
    })
    : undefined,
})
