import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/textField'
import { codes } from '@/lib/domain/workshop/codes'
import { asTyped } from '@/lib/domain/mediaplan/money'
import type { WhatIf } from '@/lib/features/plan/view'

const supposed = ['purchaseValue', 'market', 'horizon'] as const

/** What somebody wonders about. It is asked in the address, so it works without scripts and can be shared. */
export const WhatIfForm = ({ wondering: { wonder, typed, faults, answered } }: { wondering: WhatIf }) => {
  const t = useTranslations('plan')
  const say = useTranslations()
  const fault = (key: string | undefined) => (key === undefined ? undefined : say(key as 'plan.errors.amount'))
  return (
    <form method="get" noValidate className="grid max-w-3xl gap-6">
      <div className="grid gap-5 sm:grid-cols-2 sm:items-end">
        <TextField
          label={t('inputs.monthly')} name="monthly" hint={t('inputs.monthlyHint')} error={fault(faults.monthly)} inputMode="decimal" maxLength={20}
          defaultValue={typed.monthly ?? asTyped(wonder.monthlyCents)}
        />
        <TextField label={t('inputs.months')} name="months" hint="1–24" error={fault(faults.months)} inputMode="numeric" maxLength={2} defaultValue={typed.months ?? String(wonder.months)} />
      </div>
      <div className="grid gap-5 sm:grid-cols-3 sm:items-end">
        {supposed.map(key => {
          const given = answered[key]
          const known = given !== undefined && given !== 'unknown'
          const label = (code: string): string => t(`values.${key}.${code}` as 'values.market.b2b')
          return (
            <Select
              key={key} name={key} label={t(`whatIf.${key}`)} defaultValue={wonder.assumptions[key] ?? ''}
              options={[
                { value: '', label: known ? t('whatIf.asAnswered', { said: label(given) }) : t('whatIf.unanswered') },
                ...codes[key].filter(code => code !== given).map(code => ({ value: code, label: label(code) })),
              ]}
            />
          )
        })}
      </div>
      <Button type="submit" className="justify-self-start">{t('whatIf.show')}</Button>
    </form>
  )
}
