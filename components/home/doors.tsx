import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SiteLink, type SiteHref } from '@/components/site/siteLink'
import { buttonClass } from '@/components/ui/button'
import type { ArticleSummary } from '@/lib/features/knowledge/view'

/** Where to go from the front page: the glossary, the knowledge base, and to us. */
export const Doors = ({ articles }: { articles: readonly ArticleSummary[] }) => {
  const t = useTranslations('home')
  return (
    <div className="page grid gap-x-16 gap-y-20 pt-28 md:grid-cols-2">
      <Door room="glossary" href="/glossary" />
      <Door room="knowledge" href="/knowledge">
        {articles.length > 0 && (
          <ul className="mt-5">
            {articles.map(({ slug, title }) => (
              <li key={slug} className="border-t border-line"><SiteLink href={{ pathname: '/knowledge/[slug]', params: { slug } }} className="text-link inline-block py-2.5 font-medium">{title}</SiteLink></li>
            ))}
          </ul>
        )}
      </Door>
      <section aria-labelledby="start" className="grid gap-5 border-t-6 border-coral-strong pt-6 md:col-span-2 md:grid-cols-[minmax(0,1fr)_auto] md:items-end">
        <div className="max-w-prose">
          <h2 id="start" className="text-3xl">{t('start.title')}</h2>
          <p className="mt-3 text-lg text-muted">{t('start.body')}</p>
        </div>
        <p className="flex flex-wrap gap-x-5 gap-y-3">
          <SiteLink href="/short-test" className={buttonClass('primary')}>{t('shortTest')}</SiteLink>
          <SiteLink href="/contact" className={buttonClass('secondary')}>{t('contact')}</SiteLink>
        </p>
      </section>
    </div>
  )
}

const Door = ({ room, href, children }: { room: 'glossary' | 'knowledge'; href: SiteHref; children?: ReactNode }) => {
  const t = useTranslations('home')
  return (
    <section aria-labelledby={room} className="flex flex-col">
      <h2 id={room} className="text-3xl">{t(`${room}.title`)}</h2>
      <p className="mt-4 text-lg text-muted">{t(`${room}.body`)}</p>
      {children}
      <p className="mt-6"><SiteLink href={href} className={buttonClass('secondary')}>{t(`${room}.link`)}</SiteLink></p>
    </section>
  )
}
