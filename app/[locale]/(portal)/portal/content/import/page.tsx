import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportForm } from '@/components/transfer/importForm'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { transferPage } from '@/lib/features/transfer/loaders'
import { Link } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('transfer'))('title') })

/** Everything that editors wrote, to take along as a file and to put back from one. */
export default async function ImportPage() {
  const { mayPublish, ...counts } = await transferPage({})
  const [t, content] = await Promise.all([getTranslations('transfer'), getTranslations('content')])
  return (
    <>
      <Breadcrumbs links={[<Link key="content" href="/portal/content">{content('title')}</Link>]} here={t('title')} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-14">
        <section aria-labelledby="out" className="grid gap-5">
          <h2 id="out" className="text-2xl">{t('out.title')}</h2>
          {(['archive', 'terms'] as const).map(what => (
            <div key={what} className="grid justify-items-start gap-2">
              <a href={`/api/content/${what}`} download className={buttonClass('secondary')}>{t(`out.${what}`)}</a>
              <p className="max-w-prose text-sm text-muted">{t(`out.${what}Hint`, counts)}</p>
            </div>
          ))}
        </section>
        <section aria-labelledby="in" className="grid gap-5">
          <h2 id="in" className="text-2xl">{t('in.title')}</h2>
          <ImportForm mayPublish={mayPublish} />
        </section>
      </div>
    </>
  )
}
