'use client'

import { Check, Pencil, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button, buttonClass, type ButtonVariant } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { ErrorSummary } from '@/components/ui/errorSummary'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { TextArea, TextField } from '@/components/ui/textField'
import type { Owner } from '@/lib/domain/playbook/schema'
import { editEntry, judgeEntry, moveEntry, rejectEntry } from '@/lib/features/review/actions'
import type { ReviewEntry } from '@/lib/features/review/view'
import { Conflict } from './conflict'
import { useDecision, type Decision } from './useDecision'
import { verdictName } from './words'

/** What the forms of an entry need to know of it. `address` leads to the entry as it stands now. */
export type Subject = Pick<ReviewEntry, 'id' | 'part' | 'kind' | 'words' | 'verdicts' | 'own' | 'version' | 'seen'> & { workshopId: string; name: string; address: string }

const ownerNames: readonly Owner[] = ['client', 'agency', 'partner']

/** The fields that every decision carries: what it was made on, or after a conflict what it is made on now. */
const Basis = ({ subject, decision: { theirs } }: { subject: Subject; decision: Decision }) => (
  <>
    <input type="hidden" name="workshopId" value={subject.workshopId} />
    <input type="hidden" name="entryId" value={subject.id} />
    <input type="hidden" name="version" value={theirs?.version ?? subject.version} />
    <input type="hidden" name="seen" value={theirs?.seen ?? subject.seen} />
  </>
)

/** A refusal that is about no field, above the form. */
const Refused = ({ decision }: { decision: Decision }) =>
  decision.refusal && decision.theirs === null && decision.faults.length === 0 ? <Notice kind="danger" live title={decision.message} /> : null

export type Judging = 'accept' | 'takeOver' | 'keep' | 'restore'
export type JudgeButton = { do: Judging; label: string; variant?: ButtonVariant; shortcut?: 'accept' }

/** The button that the keyboard's "a" presses stands out in the entry that has the focus. */
const ready = 'in-[[data-entry]:focus-within]:border-ink in-[[data-entry]:focus-within]:bg-ink in-[[data-entry]:focus-within]:text-paper'

/** Decisions that take one press: accept, take over, keep, restore. */
export const JudgeForm = ({ subject, buttons, className }: { subject: Subject; buttons: readonly JudgeButton[]; className?: string }) => {
  const t = useTranslations('review')
  const decision = useDecision(judgeEntry, subject.id)
  const chosen = buttons.find(button => button.do === decision.typed('do'))
  return (
    <form action={decision.run} id={decision.id} className={classes(decision.refusal ? 'w-full' : '', className)}>
      <Basis subject={subject} decision={decision} />
      <Refused decision={decision} />
      {decision.theirs && chosen ? (
        <Conflict theirs={decision.theirs} kind={subject.kind} address={`${subject.address}?na=${decision.theirs.version}#${subject.id}`} message={decision.message}>
          <p>{t('conflict.myChoice', { choice: chosen.label })}</p>
          <p><Button type="submit" name="do" value={chosen.do} disabled={decision.waiting}>{t('conflict.keep')}</Button></p>
        </Conflict>
      ) : (
        <div className="flex flex-wrap gap-2">
          {buttons.map(button => (
            <Button
              key={button.do} type="submit" name="do" value={button.do} variant={button.variant ?? 'secondary'} disabled={decision.waiting} className={button.do === 'accept' ? ready : undefined}
              aria-label={t('do.of', { action: button.label, title: subject.name })} {...(button.shortcut ? { 'data-key': button.shortcut } : {})}
            >
              {button.do === 'accept' && <Check aria-hidden className="size-4" />}{button.label}
            </Button>
          ))}
        </div>
      )}
    </form>
  )
}

/** A disclosure with a form in it; native, so that it opens without scripts. It stands open after a refusal. */
const Fold = ({ subject, shortcut, label, icon, open, children }: {
  subject: Subject; shortcut: 'edit' | 'reject'; label: string; icon: ReactNode; open: boolean; children: ReactNode
}) => (
  <details className="group/fold min-w-0 open:order-1 open:w-full" open={open} data-key={shortcut}>
    <summary className={buttonClass('quiet', 'gap-1.5 text-sm')}>{icon}{label}<span className="sr-only">: {subject.name}</span></summary>
    <div className="mt-1 mb-4 rounded-2xl bg-sunken p-4 sm:p-6">{children}</div>
  </details>
)

/** The form of a decision that takes fields; after a conflict what the other one made stands beside them. */
const DecisionForm = ({ subject, decision, children }: { subject: Subject; decision: Decision; children: ReactNode }) => {
  const { theirs } = decision
  return (
    <form action={decision.run} id={decision.id} noValidate className="grid gap-5">
      <Basis subject={subject} decision={decision} />
      <Refused decision={decision} />
      <ErrorSummary faults={decision.faults} />
      {theirs === null ? children : (
        <Conflict theirs={theirs} kind={subject.kind} address={`${subject.address}?na=${theirs.version}#${subject.id}`} message={decision.message}>{children}</Conflict>
      )}
    </form>
  )
}

/** The words as they should read. The engine's own stay beside them. */
export const EditFold = ({ subject }: { subject: Subject }) => {
  const t = useTranslations('review')
  const decision = useDecision(editEntry, subject.id)
  return (
    <Fold subject={subject} shortcut="edit" label={t('do.edit')} icon={<Pencil aria-hidden className="size-3.5" />} open={decision.refusal !== null}>
      <DecisionForm subject={subject} decision={decision}><EditFields subject={subject} decision={decision} /></DecisionForm>
    </Fold>
  )
}

const EditFields = ({ subject, decision }: { subject: Subject; decision: Decision }) => {
  const t = useTranslations('review')
  const { words, part, verdicts } = subject
  return (
    <>
      {part !== 'warning' && <TextField label={t('field.title')} {...decision.field('title', words.title)} maxLength={200} lang="nl" />}
      <TextArea label={t('field.text')} {...decision.field('text', words.text)} maxLength={4000} lang="nl" />
      {part !== 'warning' && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10rem),1fr))] gap-5">
          {verdicts.length > 0 && (
            <Choice label={t('field.verdict')} decision={decision} name="verdict" now={words.verdict ?? ''} options={verdicts.map(verdict => ({ value: verdict, label: verdictName(t, subject.kind, verdict) }))} />
          )}
          <PriorityChoice decision={decision} now={words.priority} />
          <OwnerChoice decision={decision} now={words.owner} optional={part === 'line'} />
        </div>
      )}
      <TextField label={t('field.changeReason')} hint={t('field.changeReasonHint')} optional {...decision.field('reason')} maxLength={1000} />
      <p><Button type="submit" disabled={decision.waiting}>{decision.waiting ? t('do.busy') : t(decision.theirs ? 'conflict.keep' : 'do.save')}</Button></p>
    </>
  )
}

/** A select that keeps what was chosen after a refusal: React puts it back otherwise. */
export const Choice = ({ label, decision, name, now, options }: {
  label: string; decision: Decision; name: string; now: string; options: readonly { value: string; label: string }[]
}) => {
  const field = decision.field(name, now)
  return <Select key={field.defaultValue} label={label} options={options} {...field} />
}

export const PriorityChoice = ({ decision, now }: { decision: Decision; now: number | null }) => {
  const t = useTranslations('review.field')
  const label = (priority: number) => (priority === 1 ? t('priorityFirst') : priority === 5 ? t('priorityLast') : String(priority))
  return (
    <Choice
      label={t('priority')} decision={decision} name="priority" now={now === null ? '' : String(now)}
      options={[{ value: '', label: t('priorityNone') }, ...[1, 2, 3, 4, 5].map(priority => ({ value: String(priority), label: label(priority) }))]}
    />
  )
}

export const OwnerChoice = ({ decision, now, optional }: { decision: Decision; now: Owner | null; optional: boolean }) => {
  const t = useTranslations('review')
  return (
    <Choice
      label={t('field.owner')} decision={decision} name="owner" now={now ?? ''}
      options={[...(optional ? [{ value: '', label: t('field.ownerNone') }] : []), ...ownerNames.map(owner => ({ value: owner, label: t(`owner.${owner}`) }))]}
    />
  )
}

/** Out of the advice, with the reason why. */
export const RejectFold = ({ subject }: { subject: Subject }) => {
  const t = useTranslations('review')
  const decision = useDecision(rejectEntry, subject.id)
  const { theirs, waiting } = decision
  return (
    <Fold subject={subject} shortcut="reject" label={t(subject.own ? 'do.remove' : 'do.reject')} icon={<X aria-hidden className="size-4" />} open={decision.refusal !== null}>
      <DecisionForm subject={subject} decision={decision}>
        <TextArea label={t('field.rejectReason')} hint={t('field.rejectReasonHint')} {...decision.field('reason')} maxLength={1000} required className="max-w-prose" />
        <p><Button type="submit" variant="danger" disabled={waiting}>{waiting ? t('do.busy') : t(theirs ? 'conflict.keep' : subject.own ? 'do.confirmRemove' : 'do.confirmReject')}</Button></p>
      </DecisionForm>
    </Fold>
  )
}

/** A step up or down among its like. */
export const MoveForm = ({ subject, moves }: { subject: Subject; moves: { up: boolean; down: boolean } }) => {
  const t = useTranslations('review')
  const decision = useDecision(moveEntry, subject.id)
  if (!moves.up && !moves.down) return null
  const arrow = (step: 'up' | 'down', path: string) => (
    <button
      type="submit" name="step" value={step} disabled={!moves[step] || decision.waiting} aria-label={t('do.of', { action: t(`do.${step}`), title: subject.name })}
      className="grid size-11 place-items-center rounded-full text-muted hover:bg-sunken hover:text-ink disabled:opacity-30"
    >
      <svg aria-hidden viewBox="0 0 20 20" className="size-4" fill="none" stroke="currentColor" strokeWidth="2.25" strokeLinecap="round" strokeLinejoin="round"><path d={path} /></svg>
    </button>
  )
  return (
    <form action={decision.run} className={classes('flex', decision.refusal && 'w-full flex-wrap')}>
      <input type="hidden" name="workshopId" value={subject.workshopId} />
      <input type="hidden" name="entryId" value={subject.id} />
      <input type="hidden" name="version" value={subject.version} />
      {decision.refusal && <Notice kind="danger" live title={decision.message} className="w-full" />}
      {arrow('up', 'M10 16V4m-5 5 5-5 5 5')}
      {arrow('down', 'M10 4v12m-5-5 5 5 5-5')}
    </form>
  )
}
