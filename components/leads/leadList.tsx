import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import { EmptyState } from '@/components/ui/emptyState'
import { Tag } from '@/components/ui/tag'
import { leadStates, type LeadState } from '@/lib/domain/lead/lead'
import type { KnownAs, LeadView } from '@/lib/features/leads/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { AnswersInWords } from './answersInWords'
import { MakeClientForm, MoveForm } from './forms'

const tones: Record<LeadState, string> = { fresh: 'tone-coral-0', contacted: 'tone-blue-0', client: 'tone-green-0', closed: 'tone-none' }

/** The requests of the public site, by where they stand: what waits comes first. */
export const LeadList = ({ leads }: { leads: readonly LeadView[] }) => {
  const t = useTranslations('leads.page')
  if (leads.length === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyBody')}</EmptyState>
  return (
    <>
      {leadStates.map(state => ({ state, here: leads.filter(lead => lead.state === state) })).filter(({ here }) => here.length > 0).map(({ state, here }) => (
        <section key={state} aria-labelledby={`state-${state}`} className={classes(tones[state], 'mb-12')}>
          <h2 id={`state-${state}`} className="flex items-baseline gap-3 border-t-4 border-tone pt-3 text-lg">{t(`state.${state}`)}<span className="font-sans text-sm font-normal text-muted tabular-nums">{here.length}</span></h2>
          <ul>{here.map(lead => <Lead key={lead.id} lead={lead} />)}</ul>
        </section>
      ))}
      <p className="text-sm text-muted">{t('keeps')}</p>
    </>
  )
}

const Lead = ({ lead }: { lead: LeadView }) => {
  const t = useTranslations('leads.page')
  return (
    <li className="grid gap-x-10 gap-y-5 border-b border-line py-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid min-w-0 content-start gap-2">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">{t('heading', { name: lead.name, company: lead.companyName })}<Tag tone={tones[lead.state]} className="font-sans tracking-normal">{t(`state.${lead.state}`)}</Tag></h3>
        <p className="text-sm break-words text-muted">
          <a href={`mailto:${lead.email}`} className="text-link inline-block py-1">{lead.email}</a>
          {' · '}{t('came', { days: lead.days })}{lead.locale === 'en' && ` · ${t('english')}`}{lead.handledBy !== null && ` · ${t('by', { name: lead.handledBy })}`}
        </p>
        <p className="max-w-prose whitespace-pre-line break-words" lang={lead.locale}>{lead.message}</p>
        {lead.answers.length > 0 && (
          <details>
            <summary className="text-link inline-flex min-h-11 items-center">{t('answers')}</summary>
            <AnswersInWords answers={lead.answers} />
          </details>
        )}
      </div>
      <Deeds lead={lead} />
    </li>
  )
}

const Deeds = ({ lead }: { lead: LeadView }) => {
  const t = useTranslations('leads.page')
  if (lead.company !== null) {
    return <p><Link href={{ pathname: '/portal/companies/[companyId]', params: { companyId: lead.company.id } }} className="text-link inline-flex min-h-11 items-center">{t('toCompany', { company: lead.company.name })}</Link></p>
  }
  return (
    <div className="grid content-start justify-items-start gap-3">
      <Known known={lead.known} fromTest={lead.answers.length > 0} />
      {lead.known?.as !== 'deactivated' && <MakeClientForm leadId={lead.id} company={lead.companyName} quiet={lead.state === 'closed'} />}
      <div className="flex flex-wrap gap-x-4">
        {lead.state === 'fresh' && <MoveForm leadId={lead.id} move="contact" submit={t('contacted')} label={t('contactedOf', { name: lead.name })} />}
        {lead.state !== 'closed' && <MoveForm leadId={lead.id} move="close" submit={t('close')} label={t('closeOf', { name: lead.name })} />}
      </div>
    </div>
  )
}

/** What the one click will do, where the address is known already said before it is pressed. */
const Known = ({ known, fromTest }: { known: KnownAs | null; fromTest: boolean }) => {
  const t = useTranslations('leads.page')
  const plain = t(fromTest ? 'makesFromTest' : 'makesNew')
  if (known === null) return <p className="text-sm text-muted">{plain}</p>
  return <p className="border-l-4 border-amber-strong pl-3 text-sm">{t(`known.${known.as}`, { company: known.company?.name ?? '' })}{known.as === 'staff' && ` ${plain}`}</p>
}
