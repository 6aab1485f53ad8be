import { cache } from 'react'
import { z } from 'zod'
import { termSchema, type Term } from '../../domain/content/term.ts'
import type { Tx } from '../../platform/db/db.ts'

/** All terms: a page of one needs the names of the others too. Read once per page. */
export const allTerms = cache(async (db: Tx): Promise<Term[]> => {
  const rows = await db.term.findMany({ select: { document: true }, orderBy: { slug: 'asc' } })
  return z.array(termSchema).parse(rows.map(row => row.document))
})
