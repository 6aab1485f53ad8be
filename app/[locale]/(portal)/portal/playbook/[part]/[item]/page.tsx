import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ItemPage } from '@/components/playbook/item'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { playbookParts, type PlaybookPart } from '@/lib/domain/playbook/parts'
import { playbookItem } from '@/lib/features/playbook/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ part: string; item: string }> }
const known = (part: string): PlaybookPart => playbookParts.find(one => one === part) ?? notFound()

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await params).item })

export default async function PlaybookItemPage({ params }: Props) {
  const { part: asked, item } = await params
  const part = known(asked)
  const view = await playbookItem({ part, item, locale: await getLocale() })
  const t = await getTranslations('playbook')
  return (
    <>
      <div className="pt-3">
        <Breadcrumbs
          links={[
            <Link key="playbook" href="/portal/playbook">{t('title')}</Link>,
            <Link key="part" href={{ pathname: '/portal/playbook/[part]', params: { part } }}>{t(`part.${part}`)}</Link>,
          ]}
          here={item}
        />
      </div>
      <PageHeader kicker={part === 'phases' ? t(`part.${part}`) : `${t(`part.${part}`)} · ${item}`} title={view.name} />
      <ItemPage view={view} />
    </>
  )
}
