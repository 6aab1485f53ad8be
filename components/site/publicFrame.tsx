import { Menu } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import type { FrameOfSite, LanguageLink } from '@/lib/features/site/view'
import { LanguageSwitch } from './languageSwitch'
import { languageTexts } from './languageTexts'
import { Logo } from './logo'
import { SiteLink } from './siteLink'

const navLink = 'inline-flex min-h-11 items-center px-2 hover:underline hover:underline-offset-4 aria-[current]:font-semibold'

const rooms = ['glossary', 'knowledge', 'models', 'shortTest', 'contact'] as const
const hrefs = { glossary: '/glossary', knowledge: '/knowledge', models: '/models', shortTest: '/short-test', contact: '/contact' } as const

/** The frame of every public page. It knows nobody: who is signed in is for the portal, so that these pages can be kept. */
export const PublicFrame = ({ frame, children }: { frame: FrameOfSite; children: ReactNode }) => {
  const t = useTranslations('common')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="page relative flex items-center gap-x-2 py-3 print:hidden lg:gap-x-6">
        <SiteLink href="/" aria-label={t('homeLink')} className="mr-auto inline-flex min-h-11 items-center gap-3">
          <Logo className="h-6 w-19 max-[28rem]:hidden" />
          <span className="font-heading text-xl font-bold tracking-tight">{t('product')}</span>
        </SiteLink>
        <nav aria-label={t('nav.main')} className="hidden items-center gap-x-2 lg:flex"><Rooms frame={frame} /></nav>
        <SiteLink href="/sign-in" className={buttonClass('secondary', 'max-sm:px-3.5')}>{t('nav.signIn')}</SiteLink>
        {/* A native disclosure: it opens without scripts. */}
        <details className="lg:hidden">
          <summary className={buttonClass('quiet', 'px-2 no-underline')}><Menu aria-hidden className="size-5" />{t('action.menu')}</summary>
          <nav aria-label={t('nav.main')} className="absolute inset-x-5 z-30 mt-2 grid rounded-2xl border border-line bg-surface p-4 shadow-[0_12px_32px_rgb(var(--shade)/0.14)] sm:left-auto sm:w-72"><Rooms frame={frame} /></nav>
        </details>
      </header>
      <main id="inhoud" tabIndex={-1} className="flex-1 outline-none">{children}</main>
      <PublicFooter frame={frame} />
    </div>
  )
}

const Rooms = ({ frame: { page, language } }: { frame: FrameOfSite }) => {
  const t = useTranslations('common.nav')
  return (
    <>
      {rooms.map(room => (
        <SiteLink
          key={room} href={hrefs[room]} className={navLink}
          {...(page === hrefs[room] ? { 'aria-current': 'page' as const } : page?.startsWith(`${hrefs[room]}/`) ? { 'aria-current': 'true' as const } : {})}
        >
          {t(room)}
        </SiteLink>
      ))}
      {language === null ? <LanguageSwitch {...languageTexts} /> : <OtherLanguage language={language} />}
    </>
  )
}

/** To this same page in the other language; where that language is missing, to the page above it. */
const OtherLanguage = ({ language: { locale, address } }: { language: LanguageLink }) => (
  <a href={address} lang={locale} hrefLang={locale} className={navLink}>{languageTexts.names[locale]}</a>
)

const phases = ['see', 'think', 'do', 'care'] as const

const PublicFooter = ({ frame: { pages } }: { frame: FrameOfSite }) => {
  const t = useTranslations('common')
  return (
    <footer className="mt-24 print:hidden">
      <div aria-hidden className="flex h-1.5">
        <span className="flex-2 bg-amber-strong" /><span className="flex-2 bg-blue-strong" /><span className="flex-1 bg-coral-strong" /><span className="flex-4 bg-green-strong" />
      </div>
      <div className="page grid gap-x-12 gap-y-6 py-8 md:grid-cols-[minmax(0,2fr)_repeat(3,minmax(0,1fr))]">
        <p className="text-muted md:max-w-56">{t('footer.line')}</p>
        <FooterLinks label={t('footer.explanation')}>
          <SiteLink href="/glossary" className={navLink}>{t('nav.glossary')}</SiteLink>
          <SiteLink href="/knowledge" className={navLink}>{t('nav.knowledge')}</SiteLink>
          <SiteLink href="/models" className={navLink}>{t('nav.models')}</SiteLink>
        </FooterLinks>
        <FooterLinks label={t('footer.phases')}>
          {phases.map(phase => <SiteLink key={phase} href={{ pathname: '/phases/[phase]', params: { phase } }} className={navLink}>{t(`footer.${phase}`)}</SiteLink>)}
        </FooterLinks>
        <FooterLinks label={t('footer.about')}>
          {pages.map(({ slug, title }) => <SiteLink key={slug} href={{ pathname: '/pages/[slug]', params: { slug } }} className={navLink}>{title.split(':')[0]}</SiteLink>)}
          <SiteLink href="/short-test" className={navLink}>{t('nav.shortTest')}</SiteLink>
          <SiteLink href="/contact" className={navLink}>{t('nav.contact')}</SiteLink>
          <SiteLink href="/privacy" className={navLink}>{t('nav.privacy')}</SiteLink>
          <SiteLink href="/accessibility" className={navLink}>{t('nav.accessibility')}</SiteLink>
        </FooterLinks>
      </div>
    </footer>
  )
}

const FooterLinks = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav aria-label={label} className="-mx-2 flex flex-wrap gap-x-2 md:grid md:content-start md:justify-items-start">{children}</nav>
)
