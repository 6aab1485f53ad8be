import type { Bundle } from './bundle.ts'
import { buildCsv } from './csv.ts'
import { buildJson } from './json.ts'
import type { Format } from './view.ts'

/** "advies-bloem-co-versie-2.pdf": letters, figures and dashes only, so that it is safe in a header and on any disk. */
export function fileNameOf({ company, number }: Pick<Bundle, 'company' | 'number'>, format: Format): string {
  const slug = company.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60)
  return `${['advies', slug, number === null ? 'concept' : `versie-${number}`].filter(part => part !== '').join('-')}.${format}`
}

/** The formats that are made while one waits. */
export const buildQuick = (bundle: Bundle, format: 'csv' | 'json'): Uint8Array => (format === 'csv' ? buildCsv(bundle) : buildJson(bundle))
