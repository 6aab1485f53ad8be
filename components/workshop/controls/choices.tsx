import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import type { ChoiceView, FieldValues } from '@/lib/features/workshop/view'
import { isIn } from '../fields'
import { Tick, type TickLook } from './tick'

type Props = { name: string; choices: readonly ChoiceView[]; fields: FieldValues; look?: TickLook }

const frames: Partial<Record<TickLook, string>> = { row: 'grid gap-2', chip: 'flex flex-wrap gap-2' }
/** Short labels stand two by two where there is room. */
const frame = (look: TickLook, choices: readonly ChoiceView[]): string =>
  classes(frames[look] ?? 'grid gap-2', look === 'row' && choices.length > 5 && 'sm:grid-cols-2')

/** One of several; "weet ik niet" is one of them. */
export const OneOf = ({ name, choices, fields, look = 'row' }: Props) => {
  const t = useTranslations('workshop.question')
  const all = choices.some(({ value }) => value === 'unknown') ? choices : [...choices, { value: 'unknown', label: t('unknownPart') }]
  return (
    <div className={frame(look, all)}>
      {all.map(({ value, label }) => (
        <Tick key={value} kind="radio" {...{ name, value, label, look }} checked={isIn(fields, name, value)} />
      ))}
    </div>
  )
}

/** Any of several. */
export const AnyOf = ({ name, choices, fields, look = 'row' }: Props) => (
  <div className={frame(look, choices)}>
    {choices.map(({ value, label }) => (
      <Tick key={value} kind="checkbox" {...{ name, value, label, look }} checked={isIn(fields, name, value)} />
    ))}
  </div>
)
