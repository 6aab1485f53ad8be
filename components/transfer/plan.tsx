import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { ArchiveFault } from '@/lib/domain/content/archive'
import type { ImportPlan, Outcome } from '@/lib/features/transfer/view'

const tones: Record<Outcome, string> = { new: 'tone-green-0', changed: 'tone-amber-0', same: 'tone-none' }

const What = ({ outcome, toSite = false }: { outcome: Outcome; toSite?: boolean }) => {
  const t = useTranslations('transfer.plan')
  return (
    <span className="flex flex-wrap gap-2">
      <Tag tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Tag>
      {toSite && <Tag tone="tone-blue-0">{t('site')}</Tag>}
    </span>
  )
}

const FaultLine = ({ fault: { path, line, code, values } }: { fault: ArchiveFault }) => {
  const t = useTranslations('transfer')
  return (
    <li>
      <strong className="break-all">{t('plan.place', { path: path === '' ? t('plan.placeWhole') : path, line })}</strong>{' '}
      {t(`faults.${code}`, values as never)}
    </li>
  )
}

/** What is wrong with a file, line by line. */
export const Faults = ({ plan: { faults, faultCount } }: { plan: ImportPlan }) => {
  const t = useTranslations('transfer.plan')
  return (
    <Notice kind="danger" live title={t('faultsTitle', { count: faultCount })}>
      <ul className="grid gap-2 pt-1">{faults.map((fault, index) => <FaultLine key={index} fault={fault} />)}</ul>
      {faultCount > faults.length && <p className="pt-2">{t('more', { count: faultCount - faults.length })}</p>}
    </Notice>
  )
}

/** What an import does, what changes first. */
export const Plan = ({ plan: { texts, pictures } }: { plan: ImportPlan }) => {
  const t = useTranslations('transfer.plan')
  const count = (outcome: Outcome) => [...texts, ...pictures].filter(one => one.outcome === outcome).length
  const order: Outcome[] = ['new', 'changed', 'same']
  const sorted = <T extends { outcome: Outcome }>(rows: readonly T[]) => rows.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
  return (
    <section aria-labelledby="plan" className="grid gap-6">
      <div>
        <h3 id="plan" className="text-lg">{t('title')}</h3>
        <p className="text-muted">{t('sum', { fresh: count('new'), changed: count('changed'), same: count('same') })}</p>
      </div>
      {texts.length > 0 && (
        <Table
          caption={t('texts')} rows={sorted(texts)} rowKey={text => text.path}
          columns={[
            { key: 'text', label: t('text'), cell: ({ title, locale }) => <>{title === '' ? t('untitled') : title} <span className="text-muted">({locale})</span></> },
            { key: 'file', label: t('file'), cell: ({ path }) => <span className="text-sm break-all">{path}</span> },
            { key: 'what', label: t('what'), cell: ({ outcome, toSite }) => <What outcome={outcome} toSite={toSite} /> },
          ]}
        />
      )}
      {pictures.length > 0 && (
        <Table
          caption={t('pictures')} rows={sorted(pictures)} rowKey={picture => picture.path}
          columns={[
            { key: 'text', label: t('file'), cell: ({ name, path }) => <>{name} <span className="text-sm break-all text-muted">{path}</span></> },
            { key: 'what', label: t('what'), cell: ({ outcome }) => <What outcome={outcome} /> },
          ]}
        />
      )}
    </section>
  )
}
