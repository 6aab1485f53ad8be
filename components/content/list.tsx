import { useFormatter, useTranslations } from 'next-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { controlClass } from '@/components/ui/field'
import type { ContentKind } from '@/lib/domain/content/document'
import { locales, type Locale } from '@/lib/domain/locale'
import { listStates, type ContentListView, type ContentRow } from '@/lib/features/content/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { StateTags } from './stateTags'
import { editorHref } from './words'

/** What a list is narrowed to, as the address says it. */
export type Narrowed = { words: string; state: string; locale: string }

type Props = { kind: ContentKind; view: ContentListView; narrowed: Narrowed; path: string }

/** The texts of one kind: searched and filtered by the address, so that it works without scripts. */
export const ContentList = ({ kind, view, narrowed, path }: Props) => {
  const t = useTranslations('content.list')
  const isNarrowed = narrowed.words !== '' || narrowed.state !== '' || narrowed.locale !== ''
  return (
    <div className="grid gap-6">
      <Search kind={kind} narrowed={narrowed} path={path} isNarrowed={isNarrowed} />
      <p className="text-sm text-muted" role="status">{t(`count.${kind}`, { count: view.total })}</p>
      {view.rows.length === 0
        ? <EmptyState title={t(isNarrowed ? 'none' : 'empty')} action={<NewLink kind={kind} />}>{t(isNarrowed ? 'noneBody' : 'emptyBody')}</EmptyState>
        : <ul className="grid border-t border-line">{view.rows.map(row => <Row key={row.contentId} row={row} />)}</ul>}
      <Pages kind={kind} view={view} narrowed={narrowed} />
    </div>
  )
}

/** Leads to the form for a new text of this kind. */
export const NewLink = ({ kind }: { kind: ContentKind }) => {
  const t = useTranslations('content.new')
  return <Link href={{ pathname: '/portal/content/new', query: { kind } }} prefetch={false} className={buttonClass('primary')}>{t(`of.${kind}`)}</Link>
}

const Row = ({ row }: { row: ContentRow }) => {
  const t = useTranslations('content')
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)] lg:items-baseline">
      <div className="min-w-0">
        <Link href={editorHref({ ...row, locale: row.editions.nl ? 'nl' : 'en' })} prefetch={false} className="text-link font-semibold break-words">{row.title}</Link>
        <p className="text-sm break-all text-muted">{row.key}</p>
      </div>
      <ul className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
        {locales.map(locale => (
          <li key={locale} className="min-w-0"><Language row={row} locale={locale} name={t(`language.${locale}`)} /></li>
        ))}
      </ul>
    </li>
  )
}

/** One language of a text in the list: the way to its editor, and where it stands. */
const Language = ({ row, locale, name }: { row: ContentRow; locale: Locale; name: string }) => {
  const [t, format] = [useTranslations('content.list'), useFormatter()]
  const line = row.editions[locale]
  if (line === undefined) return <span className="inline-flex min-h-8 items-center text-sm text-muted">{t('absent', { language: name })}</span>
  return (
    <span className="grid gap-1">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={editorHref({ ...row, locale })} prefetch={false} aria-label={t('edit', { title: line.title === '' ? row.title : line.title, language: name })} className="text-link inline-flex min-h-8 items-center font-medium">{name}</Link>
        <StateTags {...line} />
      </span>
      <span className="text-sm text-muted">{t('changed', { date: format.dateTime(new Date(line.draftedAt), { dateStyle: 'medium' }), name: line.draftedBy ?? t('product') })}</span>
    </span>
  )
}

const Search = ({ kind, narrowed, path, isNarrowed }: Omit<Props, 'view'> & { isNarrowed: boolean }) => {
  const t = useTranslations('content')
  const choice = `${controlClass} font-normal`
  return (
    <form action={path} role="search" className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_13rem_11rem_auto] lg:items-end">
      <label className="grid gap-1.5 font-semibold sm:max-lg:col-span-2">
        {t(`list.search.${kind}`)}
        <input type="search" name="words" defaultValue={narrowed.words} maxLength={100} className={choice} />
      </label>
      <label className="grid gap-1.5 font-semibold">
        {t('list.state')}
        <select name="state" defaultValue={narrowed.state} className={choice}>
          <option value="">{t('list.anyState')}</option>
          {listStates.map(state => <option key={state} value={state}>{t(`filter.${state}`)}</option>)}
        </select>
      </label>
      <label className="grid gap-1.5 font-semibold">
        {t('list.language')}
        <select name="locale" defaultValue={narrowed.locale} className={choice}>
          <option value="">{t('list.anyLanguage')}</option>
          {locales.map(locale => <option key={locale} value={locale}>{t(`language.${locale}`)}</option>)}
        </select>
      </label>
      <div className="flex flex-wrap gap-x-4 sm:max-lg:col-span-2">
        <Button type="submit" variant="secondary">{t('list.submit')}</Button>
        {isNarrowed && <Link href={{ pathname: '/portal/content/[kind]', params: { kind } }} className={buttonClass('quiet')}>{t('list.clear')}</Link>}
      </div>
    </form>
  )
}

const Pages = ({ kind, view: { page, pages }, narrowed }: Omit<Props, 'path'>) => {
  const t = useTranslations('content.list')
  if (pages <= 1) return null
  const query = Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== ''))
  const to = (target: number, words: string) => (
    <Link href={{ pathname: '/portal/content/[kind]', params: { kind }, query: { ...query, page: String(target) } }} className={buttonClass('secondary')}>{words}</Link>
  )
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-4">
      {page > 1 && to(page - 1, t('previous'))}
      <span className="text-muted tabular-nums">{t('page', { page, pages })}</span>
      {page < pages && to(page + 1, t('next'))}
    </nav>
  )
}
