import { useFormatter, useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { frameParts } from '@/lib/domain/review/frameParts'
import type { DryRunView } from '@/lib/features/playbook/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { StopDryRunForm } from './draftForms'
import { LiveProgress } from './liveProgress'
import { ShownWorkshop } from './shownWorkshop'

/** What a dry run found: how far it is, then which lines, rules and workshops would change. */
export const DryRunPage = ({ view }: { view: DryRunView }) => {
  const t = useTranslations('playbook.dryRun')
  const { run, totals } = view
  if (totals === null) {
    return run.state === 'failed'
      ? <Notice kind="warning" title={t(`fault.${run.fault === 'stopped' || run.fault === 'lost' || run.fault === 'faulty' ? run.fault : 'broken'}`)} />
      : <div className="grid max-w-2xl gap-6"><LiveProgress run={run} /><StopDryRunForm dryRunId={run.id} /></div>
  }
  return (
    <div className="grid gap-12">
      <Summary view={view} totals={totals} />
      {view.shown && <ShownWorkshop shown={view.shown} back={{ pathname: '/portal/playbook/dry-runs/[dryRunId]', params: { dryRunId: run.id } }} />}
      {totals.changed === 0 ? <EmptyState title={t('none')} /> : <><Workshops view={view} /><Rules view={view} /><Entries view={view} /></>}
    </div>
  )
}

const Summary = ({ view: { isCurrent }, totals }: { view: DryRunView; totals: NonNullable<DryRunView['totals']> }) => {
  const [t, format] = [useTranslations('playbook.dryRun'), useFormatter()]
  const frame = frameParts.filter(part => totals.frame[part] > 0).map(part => `${t(`frame.${part}`)} (${format.number(totals.frame[part])})`)
  return (
    <div className="grid gap-4">
      <p className="text-2xl font-semibold">{t('summary', { changed: totals.changed })} <span className="text-lg font-normal text-muted">{t('of', { total: format.number(totals.workshops) })}</span></p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-lg tabular-nums">
        {(['added', 'dropped', 'changed'] as const).map(change => <li key={change}>{t(`counts.${change}`, { count: format.number(totals.counts[change]) })}</li>)}
      </ul>
      {frame.length > 0 && <p className="text-muted">{t('alsoFrame', { parts: frame.join(', ') })}</p>}
      {totals.failed.length > 0 && <Notice kind="danger" title={t('failedSome', { count: totals.failed.length })} />}
      {!isCurrent && <Notice kind="warning" title={t('outdated')} />}
    </div>
  )
}

const Counts = ({ added, dropped, changed }: { added: number; dropped: number; changed: number }) => {
  const [t, format] = [useTranslations('playbook.dryRun.counts'), useFormatter()]
  const parts = [['added', added], ['dropped', dropped], ['changed', changed]] as const
  return <span className="tabular-nums">{parts.filter(([, count]) => count > 0).map(([name, count]) => t(name, { count: format.number(count) })).join(' · ') || '–'}</span>
}

const Workshops = ({ view: { run, workshops, page, pages, shown } }: { view: DryRunView }) => {
  const t = useTranslations('playbook.dryRun')
  const href = (query: Record<string, string>) => ({ pathname: '/portal/playbook/dry-runs/[dryRunId]' as const, params: { dryRunId: run.id }, query })
  const onPage: Record<string, string> = page > 1 ? { page: String(page) } : {}
  return (
    <section aria-labelledby="workshops" className="grid gap-4">
      <h2 id="workshops" className="text-xl">{t('workshops')}</h2>
      <Table
        caption={t('workshops')} rows={workshops} rowKey={({ id }) => id}
        columns={[
          { key: 'workshop', label: t('workshop'), cell: ({ company, title }) => <>{company}<span className="block font-normal text-muted">{title}</span></> },
          { key: 'counts', label: t('entries'), cell: counts => <Counts {...counts} /> },
          {
            key: 'show', label: t('show'),
            cell: ({ id, company, title }) => shown?.id === id ? '' : (
              <Link href={href({ ...onPage, workshop: id })} className="text-link inline-block py-1" aria-label={t('showOf', { company, title })}>{t('show')}</Link>
            ),
          },
        ]}
      />
      {pages > 1 && (
        <nav aria-label={t('page', { page, pages })} className="flex flex-wrap items-center gap-5">
          {page > 1 && <Link href={href({ page: String(page - 1) })} className={buttonClass('secondary')}>{t('previous')}</Link>}
          <span className="text-muted tabular-nums">{t('page', { page, pages })}</span>
          {page < pages && <Link href={href({ page: String(page + 1) })} className={buttonClass('secondary')}>{t('next')}</Link>}
        </nav>
      )}
    </section>
  )
}

const Rules = ({ view: { rules } }: { view: DryRunView }) => {
  const [t, format] = [useTranslations('playbook.dryRun'), useFormatter()]
  if (rules.length === 0) return null
  return (
    <section aria-labelledby="rules" className="grid gap-4">
      <h2 id="rules" className="text-xl">{t('rules')}</h2>
      <Table
        caption={t('rules')} rows={rules} rowKey={({ id }) => id}
        columns={[
          { key: 'rule', label: t('rule'), cell: ({ id, ref }) => <>{ref} <span className="font-normal break-words text-muted">{id}</span></> },
          { key: 'more', label: t('more'), cell: ({ more }) => format.number(more), number: true },
          { key: 'fewer', label: t('fewer'), cell: ({ fewer }) => format.number(fewer), number: true },
        ]}
      />
    </section>
  )
}

const Entries = ({ view: { entries } }: { view: DryRunView }) => {
  const t = useTranslations('playbook')
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="entries" className="grid gap-4">
      <h2 id="entries" className="text-xl">{t('dryRun.entries')}</h2>
      {entries.length === 40 && <p className="text-sm text-muted">{t('dryRun.entriesMore')}</p>}
      <Table
        caption={t('dryRun.entries')} rows={entries} rowKey={({ id }) => id}
        columns={[
          { key: 'line', label: t('dryRun.line'), cell: ({ id, title, phase }) => <>{title || id.split(':')[1]}{phase && <span className="block font-normal text-muted capitalize">{phase}</span>}</> },
          { key: 'times', label: t('dryRun.times'), cell: counts => <Counts {...counts} /> },
        ]}
      />
    </section>
  )
}
