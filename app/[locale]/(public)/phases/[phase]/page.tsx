import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { JourneyLine } from '@/components/line/journeyLine'
import { phaseText, shortPhaseName } from '@/components/line/stretches'
import { phaseTone } from '@/components/line/tones'
import { PhaseMedia } from '@/components/phases/phaseMedia'
import { Part, PhaseInModels, PhaseSides, PhaseTouchpoints, stepsOf } from '@/components/phases/phaseSections'
import { PhaseTerms, ReadingList } from '@/components/phases/readingList'
import { breadcrumbs, JsonLd } from '@/components/site/jsonLd'
import { SiteLink } from '@/components/site/siteLink'
import { Sources } from '@/components/site/sources'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { phases, stages, stagesOfPhase, type Phase } from '@/lib/domain/journey/stages'
import { say, type Locale } from '@/lib/domain/text'
import { phasePage } from '@/lib/features/phases/loaders'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { absolute, everywhere, publicHead } from '../../../../publicHead'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/phases/[phase]'>

const isPhase = (key: string): key is Phase => (phases as readonly string[]).includes(key)
const hrefOf = (phase: Phase) => ({ pathname: '/phases/[phase]' as const, params: { phase } })

const read = async (params: Props['params']) => {
  const { locale, phase } = await params
  if (!isPhase(phase)) notFound()
  return { locale: locale as Locale, phase, name: shortPhaseName('stdc', phase, locale as Locale) }
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale, phase, name } = await read(params)
  const t = await getTranslations('phases')
  return publicHead({ locale, title: t('metaTitle', { name }), description: t('metaDescription', { name }), hrefs: everywhere(hrefOf(phase)), picture: { kind: 'phase', name: phase } })
}

export default async function PhasePage({ params }: Props) {
  const { locale, phase, name } = await read(params)
  const [t, nav, models, format] = await Promise.all([getTranslations('phases'), getTranslations('common.nav'), getTranslations('models'), getFormatter()])
  const view = await phasePage({ locale, phase })
  const crumbs = [{ name: nav('home'), url: absolute('/', locale) }, { name: nav('models'), url: absolute('/models', locale) }, { name, url: absolute(hrefOf(phase), locale) }]
  const phaseLinks = Object.fromEntries(phases.filter(other => other !== phase).map(other => [other, getPathname({ href: hrefOf(other), locale })]))
  const date = format.dateTime(new Date(`${view.playbookOf}T12:00:00Z`), { dateStyle: 'long' })
  return (
    <div className={`page ${phaseTone(phase)}`}>
      <JsonLd things={[breadcrumbs(crumbs)]} />
      <Breadcrumbs links={[<SiteLink key="home" href="/">{nav('home')}</SiteLink>, <SiteLink key="models" href="/models">{models('title')}</SiteLink>]} here={name} />
      <PageHeader
        title={say(phaseText('stdc', phase).name, locale)} lead={t(`lead.${phase}`)}
        kicker={<>{t('kicker', { number: phases.indexOf(phase) + 1 })} · {t('steps', stepsOf(phase))}</>}
      />
      <JourneyLine phaseLinks={phaseLinks} statuses={Object.fromEntries(stages.map(stage => [stage, stagesOfPhase[phase].includes(stage) ? 'here' : 'todo']))} />
      <Part id="media" title={t('media.title', { name })} lead={t('media.lead', { date })}><PhaseMedia media={view.media} /></Part>
      <PhaseSides phase={phase} />
      <Part id="touchpoints" title={t('touchpoints.title')} lead={t('touchpoints.lead')}><PhaseTouchpoints phase={phase} touchpoints={view.touchpoints} /></Part>
      <Part id="kpis" title={t('kpis.title')} lead={t('kpis.lead')}>
        <ul className="mt-5 grid gap-2 text-lg sm:grid-cols-2">{view.kpis.map(kpi => <li key={kpi} className="border-l-3 border-tone pl-4">{kpi.charAt(0).toUpperCase() + kpi.slice(1)}</li>)}</ul>
      </Part>
      {view.terms.length > 0 && <PhaseTerms terms={view.terms} />}
      {view.articles.length > 0 && <Part id="articles" title={t('articles')}><ReadingList room="knowledge" items={view.articles} /></Part>}
      <Part id="models" title={t('models.title')} lead={t('models.lead')}>
        <PhaseInModels phase={phase} />
        <p className="mt-6 print:hidden"><SiteLink href="/models" className={buttonClass('secondary')}>{t('models.link')}</SiteLink></p>
      </Part>
      <div className="mt-16"><Sources sources={view.sources} own={t('media.own')} heading={t('sources')} /></div>
    </div>
  )
}
