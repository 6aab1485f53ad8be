import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PartPage } from '@/components/playbook/part'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { playbookParts, type PlaybookPart } from '@/lib/domain/playbook/parts'
import { playbookPart } from '@/lib/features/playbook/loaders'
import { getPathname, Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ part: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }
const known = (part: string): PlaybookPart => playbookParts.find(one => one === part) ?? notFound()
const asText = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const part = known((await params).part)
  return { title: (await getTranslations('playbook.part'))(part) }
}

export default async function PlaybookPartPage({ params, searchParams }: Props) {
  const [part, { search, filter }] = [known((await params).part), await searchParams]
  const [t, locale] = [await getTranslations('playbook'), await getLocale()]
  const view = await playbookPart({ part, locale, search: asText(search), filter: asText(filter) })
  return (
    <>
      <div className="pt-3"><Breadcrumbs links={[<Link key="playbook" href="/portal/playbook">{t('title')}</Link>]} here={t(`part.${part}`)} /></div>
      <PageHeader title={t(`part.${part}`)} lead={t(`partLead.${part}`)} />
      <PartPage view={view} path={getPathname({ locale, href: { pathname: '/portal/playbook/[part]', params: { part } } })} />
    </>
  )
}
