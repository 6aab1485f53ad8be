import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/emptyState'
import { Tag } from '@/components/ui/tag'
import type { BrokenLink, BrokenLinksView } from '@/lib/features/content/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { editorHref } from './words'

/** Every link that leads nowhere, by the text that it stands in; what readers see comes first. */
export const BrokenLinks = ({ view: { links, total } }: { view: BrokenLinksView }) => {
  const t = useTranslations('content.broken')
  if (total === 0) return <EmptyState title={t('none')}>{t('noneBody')}</EmptyState>
  const texts = [...Map.groupBy(links, ({ editionId }) => editionId).values()]
    .toSorted((a, b) => Number(a.every(({ where }) => where === 'draft')) - Number(b.every(({ where }) => where === 'draft')))
  return (
    <>
      <p className="mb-6 text-muted" role="status">{t('count', { count: total })}</p>
      <ul className="grid border-t border-line">{texts.map(of => <Text key={of[0]!.editionId} links={of} />)}</ul>
      {total > links.length && <p className="mt-4 text-muted">{t('more', { count: total - links.length })}</p>}
    </>
  )
}

const Text = ({ links }: { links: readonly BrokenLink[] }) => {
  const t = useTranslations('content')
  const { kind, contentId, locale, title } = links[0]!
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-5 lg:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
      <div className="grid min-w-0 content-start gap-1">
        <Link href={editorHref({ kind, contentId, locale })} prefetch={false} className="text-link justify-self-start py-0.5 font-semibold break-words">{title}</Link>
        <p className="text-sm text-muted">{t(`kind.${kind}`)} · {t(`language.${locale}`)}</p>
      </div>
      <ul className="grid gap-2.5">
        {links.map((link, index) => (
          <li key={index} className="grid gap-0.5">
            <span className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1"><code className="min-w-0 rounded-sm bg-sunken px-1.5 break-all">{link.target}</code><Tag tone={link.where === 'public' ? 'tone-coral-0' : 'tone-none'}>{t(`broken.where.${link.where}`)}</Tag></span>
            <span className="text-sm text-muted">{t(`broken.fault.${link.fault}`, { to: link.movedTo ?? '' })}{link.line !== null && ` ${t('broken.line', { line: link.line })}`}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
