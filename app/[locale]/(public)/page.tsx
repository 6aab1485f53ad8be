import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SampleAdvice } from '@/components/home/sampleAdvice'
import { JourneyLine } from '@/components/line/journeyLine'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/lib/platform/i18n/navigation'
import { alternates } from '../../alternates'

export const generateMetadata = async ({ params }: PageProps<'/[locale]'>): Promise<Metadata> => ({
  alternates: alternates((await params).locale, '/'),
})

const steps = ['one', 'two', 'three'] as const

export default async function HomePage() {
  const t = await getTranslations('home')
  return (
    <>
      <div className="page grid gap-6 pt-10 pb-14 sm:pt-16">
        <h1 className="max-w-[15ch] text-4xl">{t('title')}</h1>
        <p className="max-w-prose text-lg text-muted">{t('lead')}</p>
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          <Link href="/sign-in" prefetch={false} className={buttonClass('primary')}>{t('signIn')}</Link>
          <Link href="/models" className={buttonClass('quiet')}>{t('seeModels')}</Link>
        </div>
        <p className="-mt-3 text-sm text-muted">{t('invited')}</p>
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
      </section>

      <section aria-labelledby="models" className="page pt-28">
        <div className="max-w-prose">
          <h2 id="models" className="text-3xl">{t('models.title')}</h2>
          <p className="mt-4 text-lg text-muted">{t('models.body')}</p>
        </div>
        <JourneyLine model="five" className="mt-10 hidden sm:block" />
        <p className="mt-6"><Link href="/models" className={buttonClass('secondary')}>{t('models.link')}</Link></p>
      </section>

      <section aria-labelledby="glossary" className="page grid gap-8 pt-28 md:grid-cols-2 md:items-end">
        <div className="max-w-prose">
          <h2 id="glossary" className="text-3xl">{t('glossary.title')}</h2>
          <p className="mt-4 text-lg text-muted">{t('glossary.body')}</p>
        </div>
        <p><Link href="/glossary" className={buttonClass('secondary')}>{t('glossary.link')}</Link></p>
      </section>
    </>
  )
}
