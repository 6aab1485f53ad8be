import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/lib/platform/i18n/navigation'
import { LanguageSwitch } from './languageSwitch'
import { languageTexts } from './languageTexts'
import { Logo } from './logo'

const navLink = 'inline-flex min-h-11 items-center px-2 hover:underline hover:underline-offset-4'

/** The frame of every public page. It knows nobody: who is signed in is for the portal, so that these pages can be kept. */
export const PublicFrame = ({ children }: { children: ReactNode }) => {
  const t = useTranslations('common')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-3 print:hidden">
        <Link href="/" aria-label={t('homeLink')} className="mr-auto inline-flex min-h-11 items-center gap-3">
          <Logo className="h-6 w-19" />
          <span className="font-heading text-xl font-bold tracking-tight">{t('product')}</span>
        </Link>
        <nav aria-label={t('nav.main')} className="order-last -mx-2 flex w-full flex-wrap items-center gap-x-2 sm:order-none sm:mx-0 sm:w-auto">
          <Link href="/models" className={navLink}>{t('nav.models')}</Link>
          <Link href="/glossary" className={navLink}>{t('nav.glossary')}</Link>
          <span className="ml-auto sm:ml-0"><LanguageSwitch {...languageTexts} /></span>
        </nav>
        <Link href="/sign-in" prefetch={false} className={buttonClass('secondary')}>{t('nav.signIn')}</Link>
      </header>
      <main id="inhoud" tabIndex={-1} className="flex-1 outline-none">{children}</main>
      <PublicFooter />
    </div>
  )
}

const PublicFooter = () => {
  const t = useTranslations('common')
  return (
    <footer className="mt-24 print:hidden">
      <div aria-hidden className="flex h-1.5">
        <span className="flex-2 bg-amber-strong" /><span className="flex-2 bg-blue-strong" /><span className="flex-1 bg-coral-strong" /><span className="flex-4 bg-green-strong" />
      </div>
      <div className="page flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-8">
        <p className="text-muted">{t('footer.line')}</p>
        <nav aria-label={t('nav.footer')} className="-mx-2 flex flex-wrap gap-x-2">
          <Link href="/models" className={navLink}>{t('nav.models')}</Link>
          <Link href="/glossary" className={navLink}>{t('nav.glossary')}</Link>
          <Link href="/privacy" className={navLink}>{t('nav.privacy')}</Link>
          <Link href="/accessibility" className={navLink}>{t('nav.accessibility')}</Link>
        </nav>
      </div>
    </footer>
  )
}
