import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Revisions } from '@/components/content/revisions'
import { editorHref, revisionsHref } from '@/components/content/words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { revisionDifference, revisions } from '@/lib/features/content/loaders'
import { getPathname, Link } from '@/lib/platform/i18n/navigation'
import { editionIn, type EditionParams } from '../edition'

type Props = { params: EditionParams; searchParams: Promise<Record<string, string | string[] | undefined>> }

const numberOf = (value: string | string[] | undefined): number | undefined => (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined)

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('content.revisions'))('title') })

export default async function ContentRevisionsPage({ params, searchParams }: Props) {
  const [view, asked] = [await revisions(await editionIn(params)), await searchParams]
  const [from, to] = [numberOf(asked.from) ?? view.revisions[0]?.number, numberOf(asked.to)]
  const difference = from === undefined ? null : await revisionDifference({ editionId: view.editionId, from, to })
  const [t, locale] = [await getTranslations('content'), await getLocale()]
  const { kind, locale: of, title } = view
  return (
    <>
      <div className="pt-3">
        <Breadcrumbs
          links={[
            <Link key="content" href="/portal/content">{t('title')}</Link>,
            <Link key="kind" href={{ pathname: '/portal/content/[kind]', params: { kind } }}>{t(`home.room.${kind}`)}</Link>,
            <Link key="text" href={editorHref(view)}>{title}</Link>,
          ]}
          here={t('revisions.title')}
        />
      </div>
      <PageHeader kicker={t(`language.${of}`)} title={t('revisions.titleOf', { title })} lead={t('revisions.lead')} />
      <Revisions view={view} difference={difference} path={getPathname({ locale, href: revisionsHref(view) })} />
    </>
  )
}
