import { useLocale, useTranslations } from 'next-intl'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import { actionsOf, phasesWithin, placeOfPhase, type WaveAction } from '@/lib/domain/advice/reading'
import type { Advice, Wave } from '@/lib/domain/advice/types'
import { view, type Model } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'
import { Link } from '@/lib/platform/i18n/navigation'
import { overviewAddress, phaseAddress, type Shown } from './address'
import { anchorOf } from './entries'
import { textOfPhase } from './phaseHead'
import { Said } from './said'

type Props = { advice: Advice; model: Model; shown: Shown }

/** The work in rounds, down the line; between two rounds stands the gate that opens the next. */
export const Waves = ({ advice, model, shown }: Props) => (
  <ol className="grid">
    {advice.waves.map(wave => <WaveItem key={wave.number} wave={wave} advice={advice} model={model} shown={shown} last={wave === advice.waves.at(-1)} />)}
  </ol>
)

const WaveItem = ({ wave, advice, model, shown, last }: Props & { wave: Wave; last: boolean }) => {
  const t = useTranslations('advice')
  const locale = useLocale()
  const place = placeOfPhase(wave.phase, model)
  const tone = place === null ? 'tone-none' : phaseTone(place, model)
  const names = phasesWithin(wave.phase, model).map(key => say(textOfPhase(model, key).name, locale))
  return (
    <li className={classes(tone, 'relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 pb-8 last:pb-0 print:break-inside-avoid')}>
      <span aria-hidden className={classes('absolute top-4 left-[0.9375rem] w-1.5 bg-tone', last ? 'bottom-6 rounded-b-full' : 'bottom-[-1rem]')} />
      <span aria-hidden className="relative grid size-9 place-items-center rounded-full border-3 border-ink bg-paper font-semibold tabular-nums">{wave.number}</span>
      <div className="pt-1">
        <h3 className="text-lg leading-snug">
          <span className="sr-only">{t('overview.wave', { number: wave.number })}: </span>
          {names.length === 0 ? t('phase.tray') : names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(', ')}
        </h3>
        <ul className="mt-2 grid">
          {actionsOf(advice, wave).map(action => <Action key={idOf(action)} action={action} model={model} shown={shown} />)}
        </ul>
        <p className="mt-4 flex max-w-prose gap-3 rounded-xl bg-tone-soft p-4 text-[0.9375rem]">
          <svg aria-hidden viewBox="0 0 20 20" className="mt-0.5 size-5 shrink-0 stroke-tone" fill="none" strokeWidth="2.5"><path d="M3 17V3m14 14V3M3 6h14M3 11h14" /></svg>
          <span><span className="sr-only">{t('overview.gate')}: </span><Said>{wave.gate}</Said></span>
        </p>
      </div>
    </li>
  )
}

const idOf = (action: WaveAction): string => (action.kind === 'task' ? action.task.id : action.line.id)

const Action = ({ action, model, shown }: { action: WaveAction; model: Model; shown: Shown }) => {
  const t = useTranslations('advice.task')
  const href = addressOf(action, model, shown)
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 border-t border-line first:border-t-0">
      <Link href={href} className="text-link inline-block py-2"><Said>{action.kind === 'task' ? action.task.title : action.line.title}</Said></Link>
      {action.kind === 'task' && <span className="pb-2 text-sm text-muted">{t(`owner.${action.task.owner}`)}, {t(`effort.${action.task.effort}`)}</span>}
    </li>
  )
}

/** Where an action is worked out: on the page of its phase, or on the overview for what concerns the whole journey. */
const addressOf = (action: WaveAction, model: Model, shown: Shown) => {
  const hash = action.kind === 'task' ? `taak-${action.task.id}` : anchorOf(action.line.id)
  const elsewhere = action.kind === 'line' ? view(action.line.stages, model).phase : placeOfTask(action.task, model)
  return { ...(elsewhere === null ? overviewAddress(shown) : phaseAddress(shown, elsewhere)), hash }
}
const placeOfTask = (task: Extract<WaveAction, { kind: 'task' }>['task'], model: Model) =>
  task.first || task.kind === 'research' || task.phase === null ? null : placeOfPhase(task.phase, model)
