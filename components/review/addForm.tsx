'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { ErrorSummary } from '@/components/ui/errorSummary'
import { controlClass, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextArea, TextField } from '@/components/ui/textField'
import { addEntry } from '@/lib/features/review/actions'
import type { Choosable, ReviewPart } from '@/lib/features/review/view'
import { Choice, OwnerChoice, PriorityChoice } from './forms'
import { useDecision } from './useDecision'

const kinds = ['channel', 'touchpoint', 'task', 'note'] as const
const verdicts = ['add', 'possible', 'hold', 'avoid', 'improve', 'keep'] as const

/** A line of the strategist's own, about something of the playbook or about something else. */
export const AddForm = ({ workshopId, phase, id, channels, touchpoints }: {
  workshopId: string; phase: ReviewPart; id: string; channels: readonly Choosable[]; touchpoints: readonly Choosable[]
}) => {
  const t = useTranslations('review')
  const decision = useDecision(addEntry, `own:${id}`)
  const ref = decision.field('ref')
  return (
    <form action={decision.run} id={decision.id} noValidate className="grid gap-5">
      {Object.entries({ workshopId, phase, id }).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {decision.refusal && decision.faults.length === 0 && <Notice kind="danger" live title={decision.message} />}
      <ErrorSummary faults={decision.faults} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Choice label={t('add.kind')} decision={decision} name="kind" now="channel" options={kinds.map(kind => ({ value: kind, label: t(`add.kinds.${kind}`) }))} />
        <Field id={ref.id} label={t('add.ref')} optional>
          {props => (
            <select key={ref.defaultValue} name="ref" defaultValue={ref.defaultValue} className={classes(controlClass, 'appearance-auto')} {...props}>
              <option value="">{t('add.refNone')}</option>
              <optgroup label={t('add.refChannels')}>{channels.map(one => <option key={one.ref} value={one.ref}>{one.name}</option>)}</optgroup>
              <optgroup label={t('add.refTouchpoints')}>{touchpoints.map(one => <option key={one.ref} value={one.ref}>{one.name}</option>)}</optgroup>
            </select>
          )}
        </Field>
      </div>
      <TextField label={t('field.title')} {...decision.field('title')} maxLength={200} required />
      <TextArea label={t('field.text')} {...decision.field('text')} maxLength={4000} required />
      <div className="grid gap-5 sm:grid-cols-3">
        <Choice
          label={t('field.verdict')} decision={decision} name="verdict" now=""
          options={[{ value: '', label: t('add.verdictAuto') }, ...verdicts.map(verdict => ({ value: verdict, label: t(`verdict.${verdict}`) }))]}
        />
        <PriorityChoice decision={decision} now={null} />
        <OwnerChoice decision={decision} now={null} optional />
      </div>
      <p><Button type="submit" disabled={decision.waiting}>{decision.waiting ? t('do.busy') : t('add.submit')}</Button></p>
    </form>
  )
}
