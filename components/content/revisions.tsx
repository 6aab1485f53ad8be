import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { controlClass } from '@/components/ui/field'
import { Tag } from '@/components/ui/tag'
import type { FieldDifference } from '@/lib/domain/content/textDifference'
import type { RevisionDifference, RevisionView, RevisionsView } from '@/lib/features/content/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { useMoment } from './moment'
import { Pieces } from './pieces'
import { RestoreForm } from './restoreForm'
import { revisionsHref } from './words'

type Props = { view: RevisionsView; difference: RevisionDifference | null; path: string }

/** All that a text once was, and what changed from one state to another. */
export const Revisions = ({ view, difference, path }: Props) => {
  const t = useTranslations('content.revisions')
  if (view.revisions.length === 0) return <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
      <section aria-label={t('label')} className="min-w-0 max-lg:order-2">
        <ol className="grid border-t border-line">{view.revisions.map(revision => <Line key={revision.revisionId} revision={revision} view={view} isShown={difference?.from.number === revision.number} />)}</ol>
      </section>
      <div className="grid min-w-0 content-start gap-8">
        <Compare view={view} difference={difference} path={path} />
        {difference !== null && <Difference view={view} difference={difference} />}
      </div>
    </div>
  )
}

const useReason = (): ((revision: Pick<RevisionView, 'reason' | 'wasRefused'>) => string) => {
  const t = useTranslations('content.revisions')
  return ({ reason, wasRefused }) => t(wasRefused ? 'reason.refused' : `reason.${reason}`)
}

const Line = ({ revision, view, isShown }: { revision: RevisionView; view: RevisionsView; isShown: boolean }) => {
  const [t, moment, reasonOf] = [useTranslations('content.revisions'), useMoment(), useReason()]
  const { number, at, by, reason, note } = revision
  return (
    <li className="grid gap-0.5 border-b border-line py-3">
      <span className="flex flex-wrap items-center justify-between gap-x-3">
        <Link
          href={revisionsHref(view, number)} prefetch={false} scroll={false}
          {...(isShown ? { 'aria-current': 'true' as const } : {})} className="text-link inline-flex min-h-8 items-center font-semibold aria-[current]:decoration-2"
        >
          {t('number', { number })}
        </Link>
        <Tag tone={reason === 'published' ? 'tone-green-0' : revision.wasRefused ? 'tone-amber-0' : 'tone-none'}>{reasonOf(revision)}</Tag>
      </span>
      <span className="text-sm text-muted">{t('by', { at: moment(at), name: by ?? t('product') })}</span>
      {note !== '' && !revision.wasRefused && <span className="text-sm">{reason === 'restored' ? t('restoredFrom', { number: note }) : note}</span>}
    </li>
  )
}

/** Which two states are held beside each other. */
const Compare = ({ view, difference, path }: Props) => {
  const t = useTranslations('content.revisions')
  const options = view.revisions.map(({ number }) => <option key={number} value={number}>{t('number', { number })}</option>)
  const to = difference === null || difference.to === 'draft' ? '' : String(difference.to.number)
  return (
    <form action={path} className="flex flex-wrap items-end gap-4">
      <label className="grid gap-1.5 font-semibold">{t('from')}<select name="from" key={difference?.from.number} defaultValue={difference?.from.number} className={`${controlClass} font-normal`}>{options}</select></label>
      <label className="grid gap-1.5 font-semibold">{t('to')}<select name="to" key={to} defaultValue={to} className={`${controlClass} font-normal`}><option value="">{t('draft')}</option>{options}</select></label>
      <Button type="submit" variant="secondary">{t('compare')}</Button>
    </form>
  )
}

const Difference = ({ view, difference: { from, to, difference } }: { view: RevisionsView; difference: RevisionDifference }) => {
  const t = useTranslations('content.revisions')
  return (
    <section aria-labelledby="difference" className="grid gap-6">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid gap-1">
          <h2 id="difference" className="text-xl">{to === 'draft' ? t('sinceDraft', { from: from.number }) : t('sinceRevision', { from: from.number, to: to.number })}</h2>
          <p className="text-muted">{t('counts', { added: difference.wordsAdded, removed: difference.wordsRemoved })}</p>
        </div>
        {view.mayRestore && difference.fields.length > 0 && (
          <RestoreForm place={view} hidden={{ editionId: view.editionId, version: view.version, revisionId: from.revisionId }} submit={t('restore', { number: from.number })} />
        )}
      </div>
      {difference.fields.length === 0 ? <p>{t('same')}</p> : difference.fields.map(field => <Field key={field.field} difference={field} />)}
    </section>
  )
}

const Field = ({ difference }: { difference: FieldDifference }) => {
  const t = useTranslations('content')
  return (
    <div className="grid gap-2">
      <h3 className="font-sans text-sm font-semibold tracking-normal">{t(`part.${difference.field}`)}</h3>
      <div className="rounded-xl border border-line bg-surface p-4">
        {'pieces' in difference ? <Pieces pieces={difference.pieces} /> : (
          <ul className="flex flex-wrap gap-2">
            {difference.removed.map(item => <li key={`-${item}`}><del className="rounded-full bg-coral-soft px-2.5 py-0.5 break-all text-coral-text decoration-coral-strong"><span className="sr-only">{t('pieces.gone')} </span>{item}</del></li>)}
            {difference.added.map(item => <li key={`+${item}`}><ins className="rounded-full bg-green-soft px-2.5 py-0.5 break-all text-green-text decoration-green-strong underline-offset-3"><span className="sr-only">{t('pieces.new')} </span>{item}</ins></li>)}
          </ul>
        )}
      </div>
    </div>
  )
}
