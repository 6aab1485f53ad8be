/** The states of a workshop, as the database holds them. */
export const workshopStatuses = ['not_started', 'in_progress', 'submitted', 'reopened'] as const
export type WorkshopStatus = (typeof workshopStatuses)[number]

/** What can happen to a workshop: the first answer, handing it in, and the strategist sending it back. */
export const workshopEvents = ['start', 'submit', 'reopen'] as const
export type WorkshopEvent = (typeof workshopEvents)[number]

/** Why an event is refused, beside the state itself. */
export type Refused = 'state' | 'incomplete' | 'reasonMissing'

/** What a guard looks at. */
export type Circumstances = { openQuestions: number; reason?: string | undefined }

type Transition = { to: WorkshopStatus; guard?: (circumstances: Circumstances) => Refused | null }
const complete = ({ openQuestions }: Circumstances): Refused | null => (openQuestions > 0 ? 'incomplete' : null)
const hasReason = ({ reason }: Circumstances): Refused | null => (reason?.trim() ? null : 'reasonMissing')

/** Every allowed transition; what is not here is refused. */
export const transitions: Record<WorkshopStatus, Partial<Record<WorkshopEvent, Transition>>> = {
  not_started: { start: { to: 'in_progress' } },
  in_progress: { submit: { to: 'submitted', guard: complete } },
  submitted: { reopen: { to: 'reopened', guard: hasReason } },
  reopened: { submit: { to: 'submitted', guard: complete } },
}

/** The state that an event leads to, or why it may not happen. */
export const transit = (
  from: WorkshopStatus, event: WorkshopEvent, circumstances: Circumstances,
): { ok: true; to: WorkshopStatus } | { ok: false; because: Refused } => {
  const transition = transitions[from][event]
  if (!transition) return { ok: false, because: 'state' }
  const because = transition.guard?.(circumstances) ?? null
  return because === null ? { ok: true, to: transition.to } : { ok: false, because }
}

/** Whether answers may be given: not between handing in and being sent back. */
export const takesAnswers = (status: WorkshopStatus): boolean => status !== 'submitted'
