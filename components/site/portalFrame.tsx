import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { signOut, signOutEverywhere, switchCompany } from '@/lib/features/account/actions'
import type { PortalFrame as Frame } from '@/lib/features/account/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { LanguageSwitch } from './languageSwitch'
import { languageTexts } from './languageTexts'
import { Logo } from './logo'
import { PortalLink } from './portalLink'
import { TermNotes } from './termNotes'

/** The frame of the portal, one for clients and agency: what a role may not see is not there. */
export const PortalFrame = ({ frame, children }: { frame: Frame; children: ReactNode }) => {
  const t = useTranslations('common')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line print:hidden">
        <div className="page flex flex-wrap items-center gap-x-6 py-2">
          <Link href="/portal" aria-label={t('homeLink')} className="inline-flex min-h-11 items-center gap-2.5">
            <Logo className="h-5 w-16" />
            <span className="hidden font-heading text-lg font-bold tracking-tight sm:inline">{t('product')}</span>
          </Link>
          <nav aria-label={t('nav.portal')} className="order-last -mx-2 flex w-full flex-wrap gap-x-1 sm:order-none sm:mx-0 sm:w-auto sm:flex-1">
            <PortalNav frame={frame} />
          </nav>
          <div className="ml-auto"><Account frame={frame} /></div>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="page flex-1 pb-24 outline-none">{children}</main>
      <TermNotes />
    </div>
  )
}

const PortalNav = ({ frame: { staffRole, companies } }: { frame: Frame }) => {
  const t = useTranslations('common.nav')
  const strategist = staffRole === 'strategist' || staffRole === 'admin'
  return (
    <>
      {companies.length > 0 && <PortalLink href="/portal">{t('portalHome')}</PortalLink>}
      {strategist && <PortalLink href="/portal/board">{t('board')}</PortalLink>}
      {strategist && <PortalLink href="/portal/leads">{t('leads')}</PortalLink>}
      {strategist && <PortalLink href="/portal/companies/new">{t('newCompany')}</PortalLink>}
      {strategist && <PortalLink href="/portal/playbook">{t('playbook')}</PortalLink>}
      {staffRole !== null && <PortalLink href="/portal/content">{t('content')}</PortalLink>}
      {staffRole === 'admin' && <PortalLink href="/portal/staff">{t('staff')}</PortalLink>}
    </>
  )
}

/** Who is signed in, and what only concerns them. A native disclosure: it opens without JavaScript. */
const Account = ({ frame: { name, email, staffRole, companies, activeCompanyId } }: { frame: Frame }) => {
  const t = useTranslations('common')
  const active = companies.find(company => company.id === activeCompanyId) ?? (companies.length === 1 ? companies[0] : undefined)
  return (
    <details className="group relative">
      <summary className="flex min-h-11 items-center gap-2 rounded-full px-2 hover:bg-sunken">
        <span className="grid justify-items-end leading-tight">
          <span className="font-medium"><span className="sr-only">{t('session.signedInAs', { name: '' })}</span>{name}</span>
          <span className="text-sm text-muted">{staffRole ? t(`session.staffRole.${staffRole}`) : active?.name}</span>
        </span>
        <ChevronDown aria-hidden className="size-5 text-muted transition-transform duration-150 group-open:rotate-180" />
      </summary>
      <div className="absolute right-0 z-30 mt-2 grid w-72 gap-4 rounded-2xl border border-line bg-surface p-5 shadow-[0_12px_32px_rgb(var(--shade)/0.14)]">
        <p className="text-sm break-all text-muted">{email}</p>
        {companies.length > 1 && (
          <form action={switchCompany} className="grid gap-2">
            <label htmlFor="switch-company" className="font-semibold">{t('session.company')}</label>
            <div className="flex gap-2">
              <select id="switch-company" name="companyId" defaultValue={activeCompanyId ?? undefined} className={controlClass}>
                {companies.map(company => <option key={company.id} value={company.id}>{company.name}</option>)}
              </select>
              <Button type="submit" variant="secondary">{t('session.switchCompany')}</Button>
            </div>
          </form>
        )}
        <Link href="/portal/reminders" className="inline-flex min-h-11 items-center border-t border-line pt-2 font-medium underline decoration-line-strong underline-offset-4">{t('nav.reminders')}</Link>
        <div className="flex items-center justify-between border-t border-line pt-4">
          <LanguageSwitch {...languageTexts} />
          <form action={signOut}><Button type="submit" variant="secondary">{t('session.signOut')}</Button></form>
        </div>
        <form action={signOutEverywhere}><Button type="submit" variant="quiet">{t('session.signOutEverywhere')}</Button></form>
      </div>
    </details>
  )
}
