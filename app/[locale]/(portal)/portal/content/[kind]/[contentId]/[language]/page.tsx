import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EditorPage } from '@/components/content/editor/editorPage'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/pageHeader'
import { dayOf } from '@/lib/domain/waiting/amsterdam'
import { editor } from '@/lib/features/content/loaders'
import { pictureOptions } from '@/lib/features/media/loaders'
import { Link } from '@/lib/platform/i18n/navigation'
import { editionIn, type EditionParams } from './edition'

type Props = { params: EditionParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await editor(await editionIn(params))).title }
}

export default async function ContentEditorPage({ params }: Props) {
  const main = await editor(await editionIn(params))
  const [other, pictures, t] = await Promise.all([
    main.other.editionId === null ? null : editor({ editionId: main.other.editionId }), pictureOptions({}), getTranslations('content'),
  ])
  const { kind, key, title } = main
  return (
    // Two languages beside each other want more room than the rest of the portal.
    <div className="xl:mx-[calc(50%-min(46vw,46rem))]">
      <div className="pt-3">
        <Breadcrumbs
          links={[
            <Link key="content" href="/portal/content">{t('title')}</Link>,
            <Link key="kind" href={{ pathname: '/portal/content/[kind]', params: { kind } }}>{t(`home.room.${kind}`)}</Link>,
          ]}
          here={title}
        />
      </div>
      <PageHeader kicker={`${t(`kind.${kind}`)} · ${key}`} title={title} />
      <EditorPage main={main} other={other} today={dayOf(new Date())} pictures={pictures} />
    </div>
  )
}
