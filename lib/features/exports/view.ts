/** The kinds of file, from what most people want to what few do. */
export const formats = ['pdf', 'pptx', 'xlsx', 'csv', 'json'] as const
export type Format = (typeof formats)[number]

export type ExportState = 'queued' | 'running' | 'done' | 'failed'

/** A file that was asked for. */
export type ExportView = {
  id: string
  /** Null for the agency's draft. */
  number: number | null
  format: Format
  state: ExportState
  /** From 0 to 100. */
  progress: number
  size: number
  requestedBy: string
  createdAt: string
  expiresAt: string
}

export type Editions = { number: number; publishedAt: string }[]

/** The page "Meenemen": what there is to take along, and the files that this person asked for. */
export type ExportsPage = {
  workshop: { id: string; title: string; companyId: string; companyName: string }
  staff: boolean
  versions: Editions
  files: ExportView[]
}
