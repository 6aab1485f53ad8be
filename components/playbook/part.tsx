import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { controlClass } from '@/components/ui/field'
import { Tag } from '@/components/ui/tag'
import type { PartRow, PartView } from '@/lib/features/playbook/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { useGroupName } from './groups'

/** The items of one part: searched and filtered by the address, so that it works without scripts. */
export const PartPage = ({ view, path }: { view: PartView; path: string }) => {
  const t = useTranslations('playbook.list')
  return (
    <div className="grid gap-6">
      <Search view={view} path={path} />
      <p className="text-sm text-muted" role="status">{t('count', { shown: view.rows.length, total: view.total })}</p>
      {view.rows.length === 0
        ? <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
        : <ul className="grid border-t border-line">{view.rows.map(row => <Row key={row.item} row={row} part={view.part} />)}</ul>}
    </div>
  )
}

const Row = ({ row, part }: { row: PartRow; part: PartView['part'] }) => {
  const t = useTranslations('playbook.list')
  const groupName = useGroupName(part)
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-4 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <Link href={{ pathname: '/portal/playbook/[part]/[item]', params: { part, item: row.item } }} className="text-link inline-block max-w-full py-0.5 font-semibold break-words">
          {row.name}
        </Link>
        <p className="line-clamp-2 max-w-prose text-[0.9375rem] break-words text-muted">{row.about || t('unknown')}</p>
      </div>
      <div className="flex flex-wrap content-start items-center gap-2 sm:justify-end">
        {row.faults > 0 && <Tag tone="tone-coral-0">{t('faults', { count: row.faults })}</Tag>}
        {row.changed && <Tag tone="tone-amber-0">{t('isChanged')}</Tag>}
        {row.group !== '' && <Tag>{groupName(row.group)}</Tag>}
        <span className="text-sm text-muted tabular-nums">{row.item}</span>
      </div>
    </li>
  )
}

const Search = ({ view: { part, search, filter, filters, hasDraft }, path }: { view: PartView; path: string }) => {
  const t = useTranslations('playbook')
  const groupName = useGroupName(part)
  return (
    <form action={path} role="search" className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_14rem_auto] sm:items-end">
      <label className="grid gap-1.5 font-semibold">
        {t('list.search', { part: t(`part.${part}`).toLocaleLowerCase() })}
        <input type="search" name="search" defaultValue={search} maxLength={120} className={`${controlClass} font-normal`} />
      </label>
      {(filters.length > 1 || hasDraft) && (
        <label className="grid gap-1.5 font-semibold">
          {t('list.filter')}
          <select name="filter" defaultValue={filter} className={`${controlClass} font-normal`}>
            <option value="">{t('list.all')}</option>
            {hasDraft && <option value="changed">{t('list.changed')}</option>}
            {filters.map(group => <option key={group} value={group}>{groupName(group)}</option>)}
          </select>
        </label>
      )}
      <div className="flex flex-wrap gap-x-4">
        <Button type="submit" variant="secondary">{t('list.submit')}</Button>
        {(search !== '' || filter !== '') && <Link href={{ pathname: '/portal/playbook/[part]', params: { part } }} className={buttonClass('quiet')}>{t('list.clear')}</Link>}
      </div>
    </form>
  )
}
