import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Thread } from '@/components/comments/thread'
import { buttonClass } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { aboutPhase } from '@/lib/domain/discussion/about'
import type { PhaseStanding } from '@/lib/domain/decision/standing'
import type { Discussion } from '@/lib/features/comments/view'
import type { VersionStanding } from '@/lib/features/decisions/view'
import { ApproveForm, ChangeForm } from './forms'
import { StateMark } from './stateMark'

/** A version with what was decided about it, and whether the reader decides. `newest`: nothing newer was published. */
export type DecidedVersion = VersionStanding & { mayDecide: boolean; newest: boolean }

/** Where the decision about a phase stands on its page. */
export const decisionAnchor = (phase: string): string => `besluit-${phase}`

/** What was decided, by whom and when; of an approval that was carried over, which version it was about. */
export const DecidedBy = ({ standing: { state, decision, carriedFrom } }: { standing: PhaseStanding }) => {
  const t = useTranslations('decisions')
  const format = useFormatter()
  if (decision === null) return null
  const values = { name: decision.by, date: format.dateTime(new Date(decision.at), { dateStyle: 'long', timeStyle: 'short' }) }
  return <>{t(state === 'approved' ? 'approvedBy' : 'changeBy', values)}{carriedFrom !== null && <> {t('carried', { number: carriedFrom })}</>}</>
}

const grounds = { open: 'bg-sunken', approved: 'bg-green-soft', change: 'bg-coral-soft' } as const

/**
 * The end of a phase: the client approves it or asks for a change; the agency sees what was decided. Below it the two talk
 * about the phase as a whole.
 */
export const PhaseDecision = ({ standing, name, version: { number, mayDecide, newest }, discussion }: {
  standing: PhaseStanding; name: string; version: DecidedVersion; discussion: Discussion
}) => {
  const t = useTranslations('decisions')
  const { phase, state, decision } = standing
  const form = { workshopId: discussion.workshopId, number, phase, name }
  const staff = discussion.rights.internal
  return (
    <section aria-labelledby={decisionAnchor(phase)} className={classes('my-10 grid gap-5 rounded-3xl p-6 sm:p-8 print:hidden', grounds[state])}>
      <header className="flex gap-4">
        <StateMark state={state} className="mt-0.5 size-8" />
        <div className="grid gap-1">
          <h2 id={decisionAnchor(phase)} className="scroll-mt-6 text-xl">
            <span className="block font-sans text-sm font-semibold text-muted">{t(staff ? 'titleStaff' : 'title', { phase: name })}</span>{t(`state.${state}`)}
          </h2>
          <p className="max-w-prose">
            {decision !== null ? <DecidedBy standing={standing} /> : t(staff ? 'openStaff' : 'intro')}
            {!newest && !staff && <> {t('older')}</>}
          </p>
        </div>
      </header>
      {decision !== null && decision.remark !== '' && (
        <blockquote className="max-w-prose border-l-4 border-coral-strong pl-4 text-lg break-words whitespace-pre-line">{decision.remark}</blockquote>
      )}
      {state === 'change' && newest && <p className="max-w-prose text-[0.9375rem]">{t(staff ? 'whatNextStaff' : 'whatNext')}</p>}
      {mayDecide && newest && <Choices approved={state === 'approved' && standing.carriedFrom === null} form={form} />}
      <Thread discussion={discussion} about={aboutPhase(phase)} of={t('talk', { phase: name })} className="[&>div]:bg-paper" />
    </section>
  )
}

/** What the client can do now: approving again what is approved would say nothing. */
const Choices = ({ approved, form }: { approved: boolean; form: Parameters<typeof ApproveForm>[0] }) => {
  const t = useTranslations('decisions')
  return (
    <div className="flex flex-wrap items-start gap-3">
      {!approved && <ApproveForm {...form} />}
      <Fold label={t('askChange')} hears={t('askChangeOf', { phase: form.name })}><ChangeForm {...form} /></Fold>
    </div>
  )
}

const Fold = ({ label, hears, children }: { label: string; hears: string; children: ReactNode }) => (
  <details className="min-w-0 open:w-full">
    <summary className={buttonClass('secondary')}><span aria-hidden>{label}</span><span className="sr-only">{hears}</span></summary>
    <div className="mt-4 rounded-2xl bg-paper p-5">{children}</div>
  </details>
)
