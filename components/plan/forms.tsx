'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { Select, type Option } from '@/components/ui/select'
import { TextField } from '@/components/ui/textField'
import { asTyped } from '@/lib/domain/mediaplan/money'
import { rateBases, rateKinds, type MediaPlanDocument, type ProductionLine } from '@/lib/domain/mediaplan/types'
import { addPlanRate, changePlanInputs, givePlanProduction, removePlanRate, startPlan } from '@/lib/features/plan/actions'

type Inputs = Pick<MediaPlanDocument, 'monthlyCents' | 'months' | 'start' | 'preparesFrom'>
type FieldOf = Parameters<NonNullable<Parameters<typeof ActionForm>[0]['children']>>[0]

const InputFields = ({ inputs, starts, field }: { inputs: Inputs; starts: readonly Option[]; field: FieldOf }) => {
  const t = useTranslations('plan.inputs')
  return (
    <div className="grid w-full gap-5 sm:grid-cols-2 sm:items-end">
      <TextField label={t('monthly')} hint={t('monthlyHint')} defaultValue={inputs.monthlyCents === 0 ? '' : asTyped(inputs.monthlyCents)} {...field('monthly')} inputMode="decimal" required maxLength={20} />
      <TextField label={t('months')} hint="1–24" defaultValue={String(inputs.months)} {...field('months')} inputMode="numeric" required maxLength={2} />
      <Select label={t('start')} options={starts} defaultValue={inputs.start} {...field('start')} />
      <TextField label={t('preparesFrom')} hint={t('preparesFromHint')} type="date" defaultValue={inputs.preparesFrom} {...field('preparesFrom')} required />
    </div>
  )
}

/** Starts a plan with what is proposed, once staff have confirmed it. */
export const StartForm = ({ workshopId, inputs, starts }: { workshopId: string; inputs: Inputs; starts: readonly Option[] }) => {
  const t = useTranslations('plan.start')
  return (
    <ActionForm action={startPlan} hidden={{ workshopId }} submit={t('submit')} className="grid max-w-2xl justify-items-start gap-6">
      {field => <InputFields inputs={inputs} starts={starts} field={field} />}
    </ActionForm>
  )
}

type Plan = { workshopId: string; version: number }
export type PhaseShare = { phase: 'see' | 'think' | 'do' | 'care'; name: string; percent: number }

/** What the plan starts from: budget, period, and the division over the phases where staff set it. */
export const InputsForm = ({ workshopId, version, document, starts, phases }: Plan & { document: MediaPlanDocument; starts: readonly Option[]; phases: readonly PhaseShare[] }) => {
  const t = useTranslations('plan.inputs')
  const { shares } = document
  return (
    <ActionForm action={changePlanInputs} hidden={{ workshopId, version }} submit={t('save')} success={t('saved')} variant="secondary" className="grid max-w-2xl justify-items-start gap-6">
      {field => (
        <div key={version} className="grid w-full gap-6">
          <InputFields inputs={document} starts={starts} field={field} />
          <fieldset className="grid gap-2">
            <legend className="font-semibold">{t('shares')}</legend>
            <p className="text-sm text-muted">{t('sharesHint')} {t('sharesNow', { shares: phases.map(({ name, percent }) => `${name} ${percent}%`).join(', ') })}</p>
            <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
              {phases.map(({ phase, name }) => (
                <TextField key={phase} label={name} defaultValue={shares === null ? '' : String(shares[phase])} {...field(phase)} inputMode="numeric" maxLength={3} />
              ))}
            </div>
          </fieldset>
        </div>
      )}
    </ActionForm>
  )
}

/** What must be made, with what it costs; empty while a quotation is asked. */
export const ProductionForm = ({ workshopId, version, lines }: Plan & { lines: readonly (ProductionLine & { note: string })[] }) => {
  const t = useTranslations('plan.production')
  return (
    <ActionForm action={givePlanProduction} hidden={{ workshopId, version }} submit={t('save')} success={t('saved')} variant="secondary" className="grid max-w-2xl justify-items-start gap-6">
      {field => (
        <div key={version} className="grid w-full gap-5">
          {lines.map(line => (
            <div key={line.id} className="grid gap-x-5 gap-y-2 border-b border-line pb-5 sm:grid-cols-[minmax(0,1fr)_12rem] sm:items-start">
              {line.origin === 'own'
                ? <TextField label={t('ownName')} hint={t('ownHint')} defaultValue={line.name} {...field(`n/${line.id}`)} maxLength={200} />
                : (
                  <div className="grid gap-0.5">
                    <input type="hidden" name={`n/${line.id}`} value={line.name} />
                    <p className="font-semibold">{line.name}{line.cents === null && <span className="ml-2 rounded-full bg-amber-soft px-2.5 py-0.5 text-sm font-medium text-amber-text">{t('ask')}</span>}</p>
                    <p className="text-sm text-muted">{line.note}</p>
                  </div>
                )}
              <TextField
                label={<><span aria-hidden>{t('amountShort')}</span><span className="sr-only">{t('amount', { name: line.name })}</span></>} hint={t('amountHint')}
                defaultValue={line.cents === null ? '' : asTyped(line.cents)} {...field(`p/${line.id}`)} inputMode="decimal" maxLength={20}
              />
            </div>
          ))}
          <div className="grid gap-x-5 gap-y-2 sm:grid-cols-[minmax(0,1fr)_12rem] sm:items-start">
            <TextField label={t('newName')} hint={t('newNameHint')} optional {...field('newName')} maxLength={200} />
            <TextField label={t('newAmount')} hint={t('amountHint')} optional {...field('newAmount')} inputMode="decimal" maxLength={20} />
          </div>
        </div>
      )}
    </ActionForm>
  )
}

/** Notes a price, with where and when it was found. */
export const RateForm = ({ workshopId, version, channels, today }: Plan & { channels: readonly Option[]; today: string }) => {
  const t = useTranslations('plan.rates')
  return (
    <ActionForm action={addPlanRate} hidden={{ workshopId, version }} submit={t('submit')} success={t('added')} variant="secondary" className="grid max-w-2xl justify-items-start gap-6">
      {field => (
        <div key={version} className="grid w-full gap-5 sm:grid-cols-2 sm:items-end">
          <Select label={t('ref')} options={channels} {...field('ref')} />
          <Select label={t('kind')} options={rateKinds.map(value => ({ value, label: t(`kinds.${value}`) }))} {...field('kind')} />
          <TextField label={t('amount')} {...field('amount')} inputMode="decimal" required maxLength={20} />
          <Select label={t('basis')} options={rateBases.map(value => ({ value, label: t(`bases.${value}`) }))} {...field('basis')} />
          <TextField label={t('source')} hint={t('sourceHint')} {...field('source')} required maxLength={200} />
          <TextField label={t('on')} type="date" defaultValue={today} {...field('on')} required className="self-end" />
        </div>
      )}
    </ActionForm>
  )
}

export const RemoveRateForm = ({ workshopId, version, rateId, name }: Plan & { rateId: string; name: string }) => {
  const t = useTranslations('plan.rates')
  return <ActionForm action={removePlanRate} hidden={{ workshopId, version, rateId }} submit={t('remove')} label={t('removeFor', { name })} variant="quiet" className="grid justify-items-start gap-2" />
}
