import { useLocale, useTranslations } from 'next-intl'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import type { ShownPhase } from '@/lib/domain/advice/reading'
import type { Model } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'
import { Link } from '@/lib/platform/i18n/navigation'
import { overviewAddress, phaseAddress, type Shown } from './address'
import { textOfPhase } from './phaseHead'

/** "See – zien" is "See" where room is short. */
const shortName = (name: string): string => name.split(' – ')[0]!

/** The stops of the line, small: on every page of a phase one sees where one is and what comes next. */
export const PhaseStrip = ({ phases, current, model, shown }: { phases: readonly ShownPhase[]; current: ShownPhase; model: Model; shown: Shown }) => {
  const t = useTranslations('advice')
  const locale = useLocale()
  return (
    <nav aria-label={t('overview.phases')} className="-mx-5 overflow-x-auto px-5 pt-2 pb-1 sm:mx-0 sm:px-0 print:hidden">
      <ol className="flex min-w-max sm:min-w-0">
        {phases.map(phase => {
          const here = phase.key === current.key
          return (
            <li key={phase.key} className={classes(phaseTone(phase.key, model), 'relative grow')} style={{ flexBasis: `${phase.stages.length * 2 + 4}rem` }}>
              <span aria-hidden className={classes('absolute top-[1.0625rem] right-0 left-0 h-1.5', phase === phases.at(-1) && 'rounded-r-full', phase.status === 'active' ? 'bg-tone' : 'bg-line')} />
              <Link
                href={phaseAddress(shown, phase.key)} {...(here ? { 'aria-current': 'page' as const } : {})}
                className="relative grid min-h-11 justify-items-start gap-2 pr-4 pb-1"
              >
                <span aria-hidden className={classes('mt-2 grid size-6 place-items-center rounded-full border-3 text-xs font-semibold tabular-nums', here ? 'border-ink bg-ink text-paper' : 'border-ink bg-paper', phase.status !== 'active' && !here && 'border-dashed')}>
                  {phase.number}
                </span>
                <span className={classes('text-sm leading-tight', here ? 'font-semibold' : 'text-muted')}>
                  {shortName(say(textOfPhase(model, phase.key).name, locale))}
                  {phase.status !== 'active' && <span className="block text-xs font-normal">{t(`status.${phase.status}`)}</span>}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** On to the phase before or after, along the line. */
export const PreviousNext = ({ phases, current, model, shown }: { phases: readonly ShownPhase[]; current: ShownPhase; model: Model; shown: Shown }) => {
  const t = useTranslations('advice.phase')
  const locale = useLocale()
  const at = phases.findIndex(phase => phase.key === current.key)
  const [previous, next] = [phases[at - 1], phases[at + 1]]
  const name = (phase: ShownPhase) => say(textOfPhase(model, phase.key).name, locale)
  return (
    <nav aria-label={t('overview')} className="grid gap-4 border-t border-line pt-8 sm:grid-cols-2 print:hidden">
      {previous
        ? <Stop href={phaseAddress(shown, previous.key)} tone={phaseTone(previous.key, model)} label={t('previous')} name={name(previous)} />
        : <Stop href={overviewAddress(shown)} tone="tone-none" label="" name={t('overview')} />}
      {next
        ? <Stop href={phaseAddress(shown, next.key)} tone={phaseTone(next.key, model)} label={t('next')} name={name(next)} forward />
        : <Stop href={overviewAddress(shown)} tone="tone-none" label="" name={t('overview')} forward />}
    </nav>
  )
}

const Stop = ({ href, tone, label, name, forward = false }: {
  href: Parameters<typeof Link>[0]['href']; tone: string; label: string; name: string; forward?: boolean
}) => (
  <Link href={href} className={classes(tone, 'group relative grid gap-0.5 py-3', forward && 'sm:justify-items-end sm:text-right')}>
    <span aria-hidden className="relative mb-2 block h-1.5 w-full rounded-full bg-tone">
      <span className={classes('absolute -top-1.5 size-4.5 rounded-full border-3 border-ink bg-paper transition-transform duration-150', forward ? 'right-0 group-hover:translate-x-1' : 'left-0 group-hover:-translate-x-1')} />
    </span>
    {label && <span className="text-sm text-muted">{label}</span>}
    <span className="font-heading text-lg font-semibold underline decoration-transparent underline-offset-4 group-hover:decoration-current">{name}</span>
  </Link>
)
