import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { overviewAddress } from '@/components/advice/address'
import { textOfPhase } from '@/components/advice/phaseHead'
import { DecidedBy } from '@/components/decisions/phaseDecision'
import { StateMark } from '@/components/decisions/stateMark'
import { buttonClass } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import type { PhaseStanding } from '@/lib/domain/decision/standing'
import { say } from '@/lib/domain/text'
import type { Versions, VersionView } from '@/lib/features/versions/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { differenceAddress } from './address'

/** Every version as a stop on the line, the newest on top. */
export const VersionList = ({ page: { workshop, versions, staff } }: { page: Versions }) => (
  <ol reversed className="grid">
    {versions.map((version, index) => (
      <Version key={version.number} workshopId={workshop.id} version={version} staff={staff} newest={index === 0} last={index === versions.length - 1} />
    ))}
  </ol>
)

const Version = ({ workshopId, version, staff, newest, last }: { workshopId: string; version: VersionView; staff: boolean; newest: boolean; last: boolean }) => {
  const t = useTranslations('versions')
  const format = useFormatter()
  const { number, planCents } = version
  const facts = [
    ...(staff ? [t('playbook', { version: version.playbookVersion })] : []),
    ...(planCents === null ? [] : [t('planTotal', { amount: format.number(planCents / 100, { style: 'currency', currency: 'EUR' }) })]),
  ]
  return (
    <li className="tone-green-0 relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 pb-12 last:pb-0">
      {!last && <span aria-hidden className="absolute top-4 bottom-[-1rem] left-[0.9375rem] w-1.5 bg-tone" />}
      <span aria-hidden className={classes('relative grid size-9 place-items-center rounded-full border-3 border-ink font-semibold tabular-nums', newest ? 'bg-ink text-paper' : 'bg-paper')}>{number}</span>
      <div className="grid gap-4">
        <div className="grid gap-0.5">
          <h2 className="flex flex-wrap items-center gap-x-3 text-xl">{t('version', { number })}{newest && <Tag className="font-sans">{t('newest')}</Tag>}</h2>
          <p className="text-muted">{t('publishedOn', { date: format.dateTime(new Date(version.publishedAt), { dateStyle: 'long' }), name: version.publishedBy })}</p>
          {facts.length > 0 && <p className="text-sm text-muted tabular-nums">{facts.join(' · ')}</p>}
        </div>
        <Decided phases={version.phases} number={number} />
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          {number > 1 && <Link href={differenceAddress(workshopId, number - 1, number)} className={buttonClass(newest ? 'primary' : 'secondary')}>{t('changedSince', { number: number - 1 })}</Link>}
          <Link href={overviewAddress({ workshopId, version: number })} className={buttonClass(number > 1 ? 'quiet' : 'secondary')}>{t('read')}<span className="sr-only"> ({t('version', { number })})</span></Link>
          {planCents !== null && <Link href={{ pathname: '/portal/workshops/[workshopId]/plan', params: { workshopId }, query: { version: String(number) } }} className={buttonClass('quiet')}>{t('readPlan')}<span className="sr-only"> ({t('version', { number })})</span></Link>}
        </p>
      </div>
    </li>
  )
}

/** What was decided about each phase of a version; who and when behind a fold. */
const Decided = ({ phases, number }: { phases: readonly PhaseStanding[]; number: number }) => {
  const t = useTranslations()
  const locale = useLocale()
  const name = ({ phase }: PhaseStanding) => say(textOfPhase('stdc', phase).name, locale).split(' – ')[0]!
  const decided = phases.filter(({ decision }) => decision !== null)
  return (
    <div className="grid gap-2">
      <ul aria-label={`${t('versions.decided')}, ${t('versions.version', { number })}`} className="flex flex-wrap gap-x-6 gap-y-2">
        {phases.map(standing => (
          <li key={standing.phase} className="flex items-center gap-2">
            <StateMark state={standing.state} className="size-5" />
            <span><span className="font-medium">{name(standing)}</span> <span className="text-sm text-muted">{t(`decisions.state.${standing.state}`)}</span></span>
          </li>
        ))}
      </ul>
      {decided.length > 0 && (
        <details>
          <summary className="text-link inline-flex min-h-11 items-center text-sm">{t('versions.who')}<span className="sr-only"> ({t('versions.version', { number })})</span></summary>
          <ul className="mt-1 grid gap-3 rounded-xl bg-sunken p-4">
            {decided.map(standing => (
              <li key={standing.phase} className="grid gap-1">
                <p><span className="font-semibold">{name(standing)}:</span> <DecidedBy standing={standing} /></p>
                {standing.decision?.remark && <blockquote className="max-w-prose border-l-4 border-coral-strong pl-3 break-words whitespace-pre-line">{standing.decision.remark}</blockquote>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** Any two versions side by side: a plain form, so it works without scripts. */
export const CompareForm = ({ versions, path }: { versions: readonly VersionView[]; path: string }) => {
  const t = useTranslations('versions')
  const format = useFormatter()
  const choice = (name: 'from' | 'to', chosen: number) => (
    <span className="grid gap-1.5">
      <label htmlFor={name} className="font-semibold">{t(name)}</label>
      <select id={name} name={name} defaultValue={chosen} className="block min-h-11 rounded-lg border border-line-strong bg-surface px-3.5 py-2.5">
        {versions.map(({ number, publishedAt }) => <option key={number} value={number}>{t('version', { number })}, {format.dateTime(new Date(publishedAt), { dateStyle: 'medium' })}</option>)}
      </select>
    </span>
  )
  return (
    <form action={path} className="mt-12 grid justify-items-start gap-4 border-t border-line pt-8">
      <h2 className="text-xl">{t('compare')}</h2>
      <div className="flex flex-wrap items-end gap-4">
        {choice('from', versions.at(-1)!.number)}
        {choice('to', versions[0]!.number)}
        <button type="submit" className={buttonClass('secondary')}>{t('show')}</button>
      </div>
    </form>
  )
}
