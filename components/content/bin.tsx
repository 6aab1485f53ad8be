import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { Tag } from '@/components/ui/tag'
import { deleteForGood, restoreFromTrash } from '@/lib/features/content/actions'
import type { TrashRow, TrashView } from '@/lib/features/content/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { useMoment } from './moment'
import { editorHref } from './words'

/** What was thrown away, to be brought back; only an administrator removes it for good. */
export const Bin = ({ view: { rows, mayDelete } }: { view: TrashView }) => {
  const t = useTranslations('content.bin')
  if (rows.length === 0) return <EmptyState title={t('empty')}>{t('emptyBody')}</EmptyState>
  return <ul className="grid border-t border-line">{rows.map(row => <Row key={row.contentId} row={row} mayDelete={mayDelete} />)}</ul>
}

const Row = ({ row, mayDelete }: { row: TrashRow; mayDelete: boolean }) => {
  const [t, moment] = [useTranslations('content'), useMoment()]
  const { contentId, kind, title, locales: [first = 'nl'], trashedAt, by } = row
  return (
    <li className="grid gap-x-8 gap-y-3 border-b border-line py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid min-w-0 content-start gap-1">
        <p className="flex flex-wrap items-center gap-3">
          <Link href={editorHref({ kind, contentId, locale: first })} prefetch={false} className="text-link font-semibold break-words">{title}</Link>
          <Tag>{t(`kind.${kind}`)}</Tag>{row.locales.map(locale => <Tag key={locale}>{t(`language.${locale}`)}</Tag>)}
        </p>
        <p className="text-sm text-muted">{t('bin.since', { at: moment(trashedAt), name: by ?? t('panel.somebody') })}</p>
      </div>
      <div className="flex flex-wrap items-start gap-x-5 gap-y-2">
        <ActionForm action={restoreFromTrash} hidden={{ contentId }} variant="secondary" submit={t('bin.restore')} label={t('bin.restoreOf', { title })} className="grid gap-2" />
        {mayDelete && (
          <details>
            <summary className={buttonClass('quiet')}>{t('bin.delete')}<span className="sr-only">: {title}</span></summary>
            <div className="mt-2 grid max-w-72 gap-3 rounded-xl bg-sunken p-4">
              <p className="text-sm">{t('bin.deleteHelp')}</p>
              <ActionForm action={deleteForGood} hidden={{ contentId }} variant="danger" submit={t('bin.deleteConfirm')} label={t('bin.deleteOf', { title })} className="grid gap-2" />
            </div>
          </details>
        )}
      </div>
    </li>
  )
}
