import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { nextPlace } from '@/components/board/boardCard'
import { StartRoundForm } from '@/components/board/startRound'
import { buttonClass } from '@/components/ui/button'
import type { CompanyPerson, CompanyView, CompanyWorkshop, PendingInvitation } from '@/lib/features/company/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { AddWorkshopForm, ArchiveForm, InviteAgainForm, InviteForm, RemoveForm, RenameForm, ReopenForm, WithdrawForm } from './forms'

const useDay = () => {
  const format = useFormatter()
  return (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'long' })
}

const Part = ({ id, title, intro, children }: { id: string; title: string; intro?: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="grid gap-x-12 gap-y-5 border-t border-line py-9 lg:grid-cols-[15rem_minmax(0,1fr)]">
    <div className="grid content-start gap-1"><h2 id={id} className="text-xl">{title}</h2>{intro && <p className="text-sm text-muted">{intro}</p>}</div>
    <div className="min-w-0">{children}</div>
  </section>
)

/** Opens a form where it is needed, without a page or JavaScript. */
const Fold = ({ label, quiet = false, children }: { label: string; quiet?: boolean; children: ReactNode }) => (
  <details className="mt-3">
    <summary className={buttonClass(quiet ? 'quiet' : 'secondary')}>{label}</summary>
    <div className="mt-5 rounded-2xl bg-sunken p-5">{children}</div>
  </details>
)

/** One client: its workshops first, for that is the work; then its people and what is seldom needed. */
export const CompanyPage = ({ company, year }: { company: CompanyView; year: number }) => {
  const t = useTranslations('company')
  const open = company.archivedAt === null
  return (
    <>
      <Part id="workshops" title={t('workshops.title')} intro={t('workshops.intro')}>
        {company.workshops.length === 0 && <p className="text-muted">{t('workshops.none')}</p>}
        <ul className="grid">{company.workshops.map(workshop => <Workshop key={workshop.id} workshop={workshop} company={company.name} open={open} year={year} />)}</ul>
        {open && <Fold label={t('workshops.add')}><AddWorkshopForm companyId={company.id} year={year} /></Fold>}
      </Part>
      <Part id="mensen" title={t('people.title')} intro={t('people.intro')}>
        {company.people.length === 0 && <p className="text-muted">{t('people.none')}</p>}
        <ul className="grid">{company.people.map(person => <Person key={person.membershipId} person={person} />)}</ul>
        {company.invitations.length > 0 && (
          <>
            <h3 className="mt-8 mb-2 text-base">{t('people.pending')}</h3>
            <ul className="grid">{company.invitations.map(invitation => <Invitation key={invitation.id} invitation={invitation} companyId={company.id} open={open} />)}</ul>
          </>
        )}
        {open && <div className="mt-8"><h3 className="mb-4 text-base">{t('people.invite')}</h3><InviteForm companyId={company.id} /></div>}
      </Part>
      <Part id="beheer" title={t('settings.title')}>
        <div className="grid gap-8">
          <RenameForm companyId={company.id} name={company.name} />
          <ArchiveForm companyId={company.id} archived={!open} />
        </div>
      </Part>
    </>
  )
}

const Workshop = ({ workshop, company, open, year }: { workshop: CompanyWorkshop; company: string; open: boolean; year: number }) => {
  const t = useTranslations()
  const day = useDay()
  const { id, title, status, version } = workshop
  const params = { workshopId: id }
  const sent = status === 'submitted' || status === 'published'
  return (
    <li className="border-t border-line py-5 first:border-t-0 first:pt-0">
      <h3 className="text-lg"><Link href={nextPlace(status, id)} className="text-link inline-block py-1">{title}</Link></h3>
      <p className="text-sm text-muted">
        {t('company.workshops.since', { status: t(`board.status.${status}`), date: day(workshop.since) })}
        {' · '}{t('company.workshops.publications', { count: workshop.publications })}
      </p>
      <div className="mt-3 flex flex-wrap gap-x-3 gap-y-2">
        {sent && <Link href={{ pathname: '/portal/workshops/[workshopId]/review', params }} className={buttonClass(status === 'submitted' ? 'primary' : 'secondary')}>{t('review.toReview')}</Link>}
        {sent && <Link href={{ pathname: '/portal/workshops/[workshopId]/advice', params }} className={buttonClass('quiet')}>{t('company.workshops.draft')}</Link>}
        {!sent && open && <Link href={{ pathname: '/portal/workshops/[workshopId]', params }} className={buttonClass('secondary')}>{t('company.workshops.fillIn')}</Link>}
        {status !== 'not_started' && <Link href={{ pathname: '/portal/workshops/[workshopId]/answers', params }} className={buttonClass('quiet')}>{t('company.workshops.answers')}</Link>}
        {workshop.publications > 0 && <Link href={{ pathname: '/portal/workshops/[workshopId]/versions', params }} className={buttonClass('quiet')}>{t('versions.all')}</Link>}
        {!sent && status !== 'not_started' && <Link href={{ pathname: '/portal/workshops/[workshopId]/advice', params }} className={buttonClass('quiet')}>{t('company.workshops.draft')}</Link>}
      </div>
      {workshop.publications > 0 && open && workshop.nextId === null && (
        <Fold quiet label={t('versions.round.start')}><StartRoundForm workshopId={id} company={company} year={year + 1} /></Fold>
      )}
      {sent && open && <Fold quiet label={t('company.workshops.reopen')}><ReopenForm workshopId={id} version={version} /></Fold>}
    </li>
  )
}

const Person = ({ person }: { person: CompanyPerson }) => {
  const t = useTranslations('company.people')
  const day = useDay()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-3 first:border-t-0 first:pt-0">
      <div className="min-w-0">
        <p className="font-semibold">{person.name}</p>
        <p className="text-sm break-words text-muted">{person.email} · {t('since', { date: day(person.since) })}</p>
      </div>
      <details className="group w-full sm:w-auto sm:max-w-sm">
        <summary className={buttonClass('quiet')}>{t('remove')}<span className="sr-only">: {person.name}</span></summary>
        <div className="mt-2 rounded-2xl bg-sunken p-4"><RemoveForm membershipId={person.membershipId} name={person.name} /></div>
      </details>
    </li>
  )
}

const Invitation = ({ invitation, companyId, open }: { invitation: PendingInvitation; companyId: string; open: boolean }) => {
  const t = useTranslations('company.people')
  const day = useDay()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-line py-3 first:border-t-0">
      <div className="min-w-0">
        <p className="font-semibold">{invitation.name}</p>
        <p className="text-sm break-words text-muted">
          {t('invited', { email: invitation.email, date: day(invitation.sentAt) })} · {invitation.expired ? t('expired') : t('expires', { date: day(invitation.expiresAt) })}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-3">
        {open && <InviteAgainForm companyId={companyId} name={invitation.name} email={invitation.email} />}
        <WithdrawForm invitationId={invitation.id} name={invitation.name} />
      </div>
    </li>
  )
}
