import { useTranslations } from 'next-intl'
import { SearchForm } from '@/components/glossary/searchForm'
import { SiteLink } from '@/components/site/siteLink'

/** Nothing at this address: says so, and shows the ways on. */
export const NotFoundNotice = () => {
  const t = useTranslations('errors.notFound')
  return (
    <div className="grid gap-10 pt-10">
      <div className="grid gap-4">
        <svg aria-hidden viewBox="0 0 320 24" className="h-6 w-full max-w-80" fill="none" strokeWidth="6">
          <path d="M0 12h90" stroke="var(--amber-strong)" /><path d="M90 12h80" stroke="var(--blue-strong)" />
          <path d="M178 12h130" stroke="var(--line-strong)" strokeDasharray="2 10" strokeLinecap="round" />
          <circle cx="170" cy="12" r="9" fill="var(--paper)" stroke="var(--ink)" strokeWidth="4" />
        </svg>
        <h1 className="text-3xl">{t('title')}</h1>
        <p className="max-w-prose text-lg text-muted">{t('body')}</p>
      </div>
      <section aria-labelledby="seek"><h2 id="seek" className="mb-3 text-lg">{t('search')}</h2><SearchForm /></section>
      <section aria-labelledby="ways">
        <h2 id="ways" className="mb-1 text-lg">{t('ways')}</h2>
        <ul>
          {(['/', '/glossary', '/models', '/portal'] as const).map(href => (
            <li key={href}><SiteLink href={href} className="text-link inline-block py-2">{t(names[href])}</SiteLink></li>
          ))}
        </ul>
      </section>
    </div>
  )
}

const names = { '/': 'home', '/glossary': 'glossary', '/models': 'models', '/portal': 'portal' } as const
