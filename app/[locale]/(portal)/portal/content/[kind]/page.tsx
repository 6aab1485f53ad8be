import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ContentList, NewLink } from '@/components/content/list'
import { kindOf } from '@/components/content/words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { locales } from '@/lib/domain/locale'
import { contentList } from '@/lib/features/content/loaders'
import { listStates } from '@/lib/features/content/view'
import { getPathname, Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }
const textOf = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const kind = kindOf((await params).kind) ?? notFound()
  return { title: (await getTranslations('content.home'))(`room.${kind}`) }
}

export default async function ContentListPage({ params, searchParams }: Props) {
  const [kind, { words, state, locale: of, page }] = [kindOf((await params).kind) ?? notFound(), await searchParams]
  const [chosenState, chosenLocale] = [listStates.find(one => one === state), locales.find(one => one === of)]
  const view = await contentList({ kind, words: textOf(words), state: chosenState, locale: chosenLocale, page: textOf(page) === '' ? 1 : textOf(page) })
  const [t, locale] = [await getTranslations('content'), await getLocale()]
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="content" href="/portal/content">{t('title')}</Link>]} here={t(`home.room.${kind}`)} /></div>
      <PageHeader title={t(`home.room.${kind}`)} actions={<NewLink kind={kind} />} />
      <ContentList
        kind={kind} view={view} narrowed={{ words: textOf(words), state: chosenState ?? '', locale: chosenLocale ?? '' }}
        path={getPathname({ locale, href: { pathname: '/portal/content/[kind]', params: { kind } } })}
      />
    </>
  )
}
