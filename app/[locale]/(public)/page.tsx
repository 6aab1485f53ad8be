import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Doors } from '@/components/home/doors'
import { SampleAdvice } from '@/components/home/sampleAdvice'
import { SiteData } from '@/components/home/siteData'
import { JourneyLine } from '@/components/line/journeyLine'
import { SiteLink } from '@/components/site/siteLink'
import { buttonClass } from '@/components/ui/button'
import type { Locale } from '@/lib/domain/text'
import { articleList } from '@/lib/features/knowledge/loaders'
import { absolute, everywhere, publicHead } from '../../publicHead'

type Props = PageProps<'/[locale]'>

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const t = await getTranslations('common')
  return publicHead({
    locale: (await params).locale as Locale, title: `${t('product')} · ${t('claim')}`, description: t('description'), hrefs: everywhere('/'), picture: { kind: 'site', name: 'home' }, whole: true,
  })
}

const steps = ['one', 'two', 'three'] as const
/** How many articles the front page names. */
const newest = 3

export default async function HomePage({ params }: Props) {
  const locale = (await params).locale as Locale
  const t = await getTranslations('home')
  const articles = await articleList({ locale })
  return (
    <>
      <SiteData address={absolute('/', locale)} />
      <div className="page grid gap-5 pt-8 pb-14 sm:pt-14">
        <p className="font-medium text-muted">{t('forWhom')}</p>
        <h1 className="max-w-[15ch] text-4xl">{t('title')}</h1>
        <p className="max-w-prose text-lg text-muted">{t('lead')}</p>
        <div className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-3">
          <SiteLink href="/short-test" className={buttonClass('primary')}>{t('shortTest')}</SiteLink>
          <SiteLink href="/contact" className={buttonClass('quiet')}>{t('contact')}</SiteLink>
        </div>
      </div>

      <SampleAdvice />

      <section aria-labelledby="how" className="page pt-28">
        <h2 id="how" className="text-3xl">{t('how.title')}</h2>
        <ol className="mt-8 grid gap-8 md:grid-cols-3 md:gap-12">
          {steps.map((step, index) => (
            <li key={step} className="grid content-start gap-2 border-t border-line-strong pt-4">
              <span aria-hidden className="font-heading text-2xl text-muted tabular-nums">{index + 1}</span>
              <h3 className="text-lg">{t(`how.${step}.title`)}</h3>
              <p className="text-muted">{t(`how.${step}.body`)}</p>
            </li>
          ))}
        </ol>
        <p className="mt-8 text-muted">{t.rich('invited', { link: words => <SiteLink href="/sign-in" className="text-link">{words}</SiteLink> })}</p>
      </section>

      <section aria-labelledby="models" className="page pt-28">
        <div className="max-w-prose">
          <h2 id="models" className="text-3xl">{t('models.title')}</h2>
          <p className="mt-4 text-lg text-muted">{t('models.body')}</p>
        </div>
        <JourneyLine model="five" className="mt-10 hidden sm:block" />
        <p className="mt-6"><SiteLink href="/models" className={buttonClass('secondary')}>{t('models.link')}</SiteLink></p>
      </section>

      <Doors articles={articles.slice(0, newest)} />
    </>
  )
}
