import { z } from 'zod'

/** How often a job is tried again, how long one try may take, and when it is queued by itself (cron, in UTC). */
type Kind = { data: z.ZodType<object>; retries: number; minutes: number; cron?: string }

/** Every kind of work that is done in the background, by its name. */
export const jobs = {
  /** Makes the file of an export. */
  'export.make': { data: z.strictObject({ exportId: z.uuid() }), retries: 3, minutes: 5 },
  /** Removes the files that have expired. */
  'export.clean': { data: z.strictObject({}), retries: 2, minutes: 5, cron: '17 * * * *' },
  /** Tries a draft of the playbook on all workshops. */
  'playbook.dryRun': { data: z.strictObject({ dryRunId: z.uuid() }), retries: 2, minutes: 15 },
  /** Mails who has something waiting. */
  'reminders.send': { data: z.strictObject({}), retries: 2, minutes: 10, cron: '5 * * * *' },
} as const satisfies Record<string, Kind>

export type JobName = keyof typeof jobs
export type JobData<N extends JobName> = z.output<(typeof jobs)[N]['data']>

export const jobNames = Object.keys(jobs) as JobName[]

/** One try: `signal` aborts when the worker has to stop or the time is up; after the last one the job is given up. */
export type Try = { signal: AbortSignal; isLast: boolean }

/** What a feature does for its jobs. A job may run more than once, so doing it again must do no harm. */
export type Handlers = { [N in JobName]?: (data: JobData<N>, attempt: Try) => Promise<void> }
