import { useTranslations } from 'next-intl'
import { Said } from '@/components/advice/said'
import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import { sideOf, type Piece } from '@/lib/domain/difference/wordDiff'
import type { ChangeView } from '@/lib/features/versions/view'
import { ChangeMark } from './changeMark'

/** One line, task or warning that came, went or reads otherwise: old and new words, and why. */
export const ChangeItem = ({ change }: { change: ChangeView }) => {
  const t = useTranslations()
  const { verdict, verdictBefore, owner, fields } = change
  const moved = change.change === 'changed' && verdict !== verdictBefore && verdict !== null && verdictBefore !== null
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-t border-line py-6 first:border-t-0 first:pt-0 last:pb-0 print:break-inside-avoid">
      <ChangeMark change={change.change} className="mt-0.5 size-6" />
      <div className="grid gap-2">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-sm font-semibold text-muted">{t(`versions.difference.${change.change}`)}</span>
          {moved
            ? <Tag><span className="line-through">{t(`review.verdict.${verdictBefore}`)}</span><span aria-hidden>→</span>{t(`review.verdict.${verdict}`)}</Tag>
            : verdict !== null && verdict !== 'state' && <Tag>{t(`review.verdict.${verdict}`)}</Tag>}
          {owner && owner.after !== null && <Tag>{t(`advice.task.owner.${owner.after}`)}</Tag>}
        </p>
        {change.title !== '' && <h3 className={classes('text-lg leading-snug', change.change === 'dropped' && 'text-muted line-through decoration-coral-strong decoration-2')}><Said>{change.title}</Said></h3>}
        {change.change !== 'changed' && <p className={classes('max-w-prose', change.change === 'dropped' && 'text-muted')}><Said>{change.text}</Said></p>}
        {fields.map(field => <Field key={field.name} name={field.name} pieces={field.pieces} />)}
        <Because because={change.because} />
      </div>
    </li>
  )
}

/** Old and new words beside each other; what differs is marked by its ground and by a line, never by colour alone. */
const Field = ({ name, pieces }: { name: string; pieces: readonly Piece[] }) => {
  const t = useTranslations('versions.difference')
  const label = t.has(`field.${name}` as never) ? t(`field.${name}` as never) : t('field.other')
  const side = (which: 'gone' | 'new') => {
    const shown = sideOf(pieces, which)
    return (
      <div className={classes('grid content-start gap-1 rounded-xl p-3.5', which === 'gone' ? 'bg-sunken' : 'border border-line bg-surface')}>
        <span className="text-sm text-muted">{t(which === 'gone' ? 'before' : 'after')}</span>
        <p className={classes('whitespace-pre-line', which === 'gone' && 'text-muted')}>
          {shown.length === 0 ? '–' : shown.map((piece, index) => piece.is === 'same'
            ? <Said key={index}>{piece.text}</Said>
            : which === 'gone'
              ? <del key={index} className="rounded-sm bg-coral-soft text-coral-text decoration-coral-strong"><Said>{piece.text}</Said></del>
              : <ins key={index} className="rounded-sm bg-green-soft text-green-text decoration-green-strong underline-offset-3"><Said>{piece.text}</Said></ins>)}
        </p>
      </div>
    )
  }
  return (
    <div className="grid gap-1.5">
      {name !== 'text' && <p className="text-sm font-semibold">{label}</p>}
      <div className="grid gap-2.5 sm:grid-cols-2">{side('gone')}{side('new')}</div>
    </div>
  )
}

/** Why: the answers that changed, the strategist, or a newer playbook. */
const Because = ({ because }: { because: string }) => {
  const t = useTranslations('versions.difference')
  return (
    <p className="flex max-w-prose gap-2.5 text-[0.9375rem]">
      <span aria-hidden className="mt-[0.55em] h-1 w-4 shrink-0 rounded-full bg-tone" />
      <span className="min-w-0 break-words">{t('because', { why: because })}</span>
    </p>
  )
}
