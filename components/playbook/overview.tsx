import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { playbookParts } from '@/lib/domain/playbook/parts'
import type { Overview } from '@/lib/features/playbook/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { DiscardForm, NoteForm, PublishForm, StartDraftForm, StartDryRunForm } from './draftForms'
import { FaultList } from './faults'
import { ImportForm } from './importForm'
import { LiveProgress } from './liveProgress'

type Draft = NonNullable<Overview['draft']>

const Part = ({ id, title, intro, children }: { id: string; title: string; intro?: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="grid gap-x-12 gap-y-5 border-t border-line py-9 lg:grid-cols-[15rem_minmax(0,1fr)]">
    <div className="grid content-start gap-1"><h2 id={id} className="text-xl">{title}</h2>{intro && <p className="text-sm text-muted">{intro}</p>}</div>
    <div className="grid min-w-0 content-start gap-5">{children}</div>
  </section>
)

const Fold = ({ label, children }: { label: string; children: ReactNode }) => (
  <details>
    <summary className={buttonClass('quiet')}>{label}</summary>
    <div className="mt-4 rounded-2xl bg-sunken p-5">{children}</div>
  </details>
)

/** The playbook at a glance: what is in use, the draft with its way to publication, and the parts. */
export const OverviewPage = ({ overview }: { overview: Overview }) => {
  const t = useTranslations('playbook')
  const { draft, published } = overview
  return (
    <>
      {draft ? <DraftParts draft={draft} next={published.version + 1} /> : (
        <section aria-labelledby="draft" className="mb-10 grid justify-items-start gap-3 rounded-2xl bg-sunken p-6">
          <h2 id="draft" className="text-xl">{t('draft.none')}</h2>
          <p className="max-w-prose">{t('draft.noneBody')}</p>
          <StartDraftForm />
        </section>
      )}
      <Part id="parts" title={t('parts')}>
        <ul className="grid border-t border-line">
          {playbookParts.map(part => (
            <li key={part} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-2.5">
              <Link href={{ pathname: '/portal/playbook/[part]', params: { part } }} className="text-link inline-block py-1 text-lg font-semibold">{t(`part.${part}`)}</Link>
              <span className="text-muted tabular-nums">{t(`partCount.${part}`, { count: overview.counts[part] })}</span>
            </li>
          ))}
        </ul>
      </Part>
      <PublishedPart published={published} />
      <Part id="file" title={t('import.title')} intro={t('import.lead')}>
        <Fold label={t('import.submit')}><ImportForm version={draft?.version ?? null} /></Fold>
      </Part>
    </>
  )
}

const PublishedPart = ({ published: { version, note, author, publishedAt } }: { published: Overview['published'] }) => {
  const [t, format] = [useTranslations('playbook.published'), useFormatter()]
  const date = format.dateTime(new Date(publishedAt), { dateStyle: 'long' })
  return (
    <Part id="published" title={t('title', { version })}>
      <div className="grid gap-1">
        <p className="text-muted">{author === null ? t('seeded', { date }) : t('by', { date, author })}</p>
        <p className="max-w-prose">{note}</p>
      </div>
      <div className="flex flex-wrap gap-x-5">
        <Link href="/portal/playbook/versions" className={buttonClass('quiet')}>{t('all')}</Link>
        <a href={`/api/playbook/versions/${version}`} download className={buttonClass('quiet')}>{t('download')}</a>
      </div>
    </Part>
  )
}

/** The three steps to publication, each with what it still asks. */
const DraftParts = ({ draft, next }: { draft: Draft; next: number }) => {
  const [t, format] = [useTranslations('playbook'), useFormatter()]
  const date = format.dateTime(new Date(draft.updatedAt), { dateStyle: 'long', timeStyle: 'short' })
  return (
    <>
      <Part id="draft" title={t('draft.title', { base: draft.base })} intro={t('draft.updated', { date, name: draft.updatedBy })}>
        <p className="font-medium">{t('draft.changes', { count: draft.changes.length })}</p>
        {draft.changes.length > 0 && (
          <ul className="flex flex-wrap gap-2">
            {draft.changes.slice(0, 30).map(({ part, item, name, change }) => (
              <li key={part + item}>
                {change === 'removed' ? <Tag>{item} {name} · {t('draft.change.removed')}</Tag> : (
                  <Link href={{ pathname: '/portal/playbook/[part]/[item]', params: { part, item } }} className="inline-flex min-h-8 items-center rounded-full bg-amber-soft px-3 text-sm text-amber-text underline underline-offset-4">
                    {name} · {t(`draft.change.${change}`)}
                  </Link>
                )}
              </li>
            ))}
            {draft.changes.length > 30 && <li className="text-muted">{t('gate.more', { count: draft.changes.length - 30 })}</li>}
          </ul>
        )}
        <div className="flex flex-wrap items-start gap-x-6">
          <a href="/api/playbook/versions/draft" download className={buttonClass('quiet')}>{t('draft.download')}</a>
          <Fold label={t('draft.discard')}><DiscardForm draft={draft} /></Fold>
        </div>
      </Part>
      <Part id="check" title={`1 · ${t('steps.check')}`}><GateView gate={draft.gate} /></Part>
      <Part id="try" title={`2 · ${t('steps.try')}`} intro={t('dryRun.lead')}><TryView draft={draft} /></Part>
      <Part id="publish" title={`3 · ${t('steps.publish')}`} intro={t('publish.lead')}>
        {draft.block
          ? <div className="grid gap-6"><Notice kind="info" title={t(`block.${draft.block}`)} /><NoteForm draft={draft} /></div>
          : <PublishForm draft={draft} next={next} />}
      </Part>
    </>
  )
}

const GateView = ({ gate: { faults, notices } }: { gate: Draft['gate'] }) => {
  const t = useTranslations('playbook.gate')
  return (
    <>
      {faults.length === 0 ? <Notice kind="success" title={t('ok')} /> : <Notice kind="danger" title={t('faults', { count: faults.length })}><FaultList faults={faults} /></Notice>}
      {notices.length > 0 && <Notice kind="warning" title={t('notices', { count: notices.length })}><FaultList faults={notices} most={8} /></Notice>}
    </>
  )
}

const TryView = ({ draft }: { draft: Draft }) => {
  const [t, format] = [useTranslations('playbook'), useFormatter()]
  const { dryRun: run, block } = draft
  const underWay = run?.state === 'queued' || run?.state === 'running'
  const isFaulty = draft.gate.faults.some(({ code }) => !code.startsWith('example'))
  return (
    <>
      {run && underWay && <LiveProgress run={run} />}
      {run?.state === 'done' && (
        <div className="grid gap-1">
          <p className="text-lg font-semibold">{t('dryRun.summary', { changed: run.changed ?? 0 })} <span className="font-normal text-muted">{t('dryRun.of', { total: format.number(run.total) })}</span></p>
          {block === 'dryRunOld' && <p className="text-muted">{t('block.dryRunOld')}</p>}
        </div>
      )}
      {run?.state === 'failed' && <Notice kind="warning" title={t(`dryRun.fault.${run.fault === 'stopped' || run.fault === 'lost' || run.fault === 'faulty' ? run.fault : 'broken'}`)} />}
      {isFaulty && <p className="text-muted">{t('dryRun.faulty')}</p>}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {run && <Link href={{ pathname: '/portal/playbook/dry-runs/[dryRunId]', params: { dryRunId: run.id } }} className={buttonClass('secondary')}>{t('dryRun.open')}</Link>}
        {!underWay && !isFaulty && <StartDryRunForm draft={draft} again={run !== null} variant={block === null ? 'quiet' : 'primary'} />}
      </div>
    </>
  )
}
