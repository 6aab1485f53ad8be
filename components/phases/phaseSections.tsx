import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { phaseText, shortPhaseName } from '@/components/line/stretches'
import { SiteLink } from '@/components/site/siteLink'
import { classes } from '@/components/ui/classes'
import { aliasOf, models, phaseOfStage, type Model } from '@/lib/domain/journey/models'
import { stages, stagesOfPhase, type Phase } from '@/lib/domain/journey/stages'
import { modelTexts, stageTexts } from '@/lib/domain/journey/texts'
import { say } from '@/lib/domain/text'
import type { PhaseTouchpoint } from '@/lib/features/phases/view'
import { Fold } from './fold'

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div><dt className="text-sm font-semibold text-muted">{term}</dt><dd className="mt-0.5 text-lg leading-snug">{children}</dd></div>
)

/** A phase from both sides: what the customer wants, and what you do. */
export const PhaseSides = ({ phase }: { phase: Phase }) => {
  const t = useTranslations('phases')
  const locale = useLocale()
  const text = phaseText('stdc', phase)
  return (
    <div className="mt-14 grid gap-x-16 gap-y-10 md:grid-cols-2">
      <section aria-labelledby="customer">
        <h2 id="customer" className="text-2xl">{t('customer.title')}</h2>
        <dl className="mt-5 grid gap-5">
          <Fact term={t('customer.question')}>{say(text.question, locale)}</Fact>
          <Fact term={t('customer.emotion')}>{say(text.emotion, locale)}</Fact>
        </dl>
        <h3 className="mt-5 font-sans text-sm font-semibold tracking-normal text-muted">{t('customer.does')}</h3>
        <ol className="mt-2 grid gap-3">
          {stagesOfPhase[phase].map(stage => (
            <li key={stage} className="border-l-3 border-tone pl-4">
              <strong className="font-semibold">{say(stageTexts[stage].name, locale)}.</strong> {say(stageTexts[stage].does, locale)}.{' '}
              <span className="text-muted">{t('customer.movesOn', { when: say(stageTexts[stage].movesOn, locale) })}</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="you">
        <h2 id="you" className="text-2xl">{t('you.title')}</h2>
        <dl className="mt-5 grid gap-5">
          <Fact term={t('you.goal')}>{say(text.goal, locale)}</Fact>
          <Fact term={t('you.message')}>{say(text.message, locale)}</Fact>
        </dl>
      </section>
    </div>
  )
}

const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Where the customer meets the company, step by step of the line: when it is, and folded behind it what to watch. */
export const PhaseTouchpoints = ({ phase, touchpoints }: { phase: Phase; touchpoints: readonly PhaseTouchpoint[] }) => {
  const t = useTranslations('phases.touchpoints')
  const locale = useLocale()
  const steps = stagesOfPhase[phase].map(stage => ({ stage, own: touchpoints.filter(({ stages: [first] }) => first === stage) }))
  return (
    <div className="mt-6 grid gap-8">
      {steps.filter(({ own }) => own.length > 0).map(({ stage, own }) => (
        <div key={stage}>
          <h3 className="text-lg">{say(stageTexts[stage].name, locale)}</h3>
          <ul className="mt-2">
            {own.map(({ ref, name, moment, pain, kpi }) => (
              <li key={ref}>
                <Fold name={name} line={withCapital(moment)}>
                  <p><span className="font-medium">{t('pain')}:</span> {pain}</p>
                  <p><span className="font-medium">{t('kpi')}:</span> {kpi}</p>
                </Fold>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** What a model calls this stretch: one name where it cuts in the same places, else all that touch it. */
const namesIn = (phase: Phase, model: Model): string[] => {
  const same = aliasOf(phase, 'stdc', model)
  if (same !== null) return [same]
  return [...new Set(stagesOfPhase[phase].flatMap(stage => phaseOfStage(stage, model)?.key ?? []))]
}

export const PhaseInModels = ({ phase }: { phase: Phase }) => {
  const locale = useLocale()
  const others = models.filter(model => model !== 'stdc').map(model => ({ model, names: namesIn(phase, model) })).filter(({ names }) => names.length > 0)
  return (
    <dl className="mt-6 grid gap-x-10 sm:grid-cols-2">
      {others.map(({ model, names }) => (
        <div key={model} className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 border-t border-line py-3">
          <dt><SiteLink href={{ pathname: '/models/[model]', params: { model } }} className="text-link font-medium">{say(modelTexts[model].name, locale)}</SiteLink></dt>
          <dd>{names.map(name => shortPhaseName(model, name, locale)).join(', ')}</dd>
        </div>
      ))}
    </dl>
  )
}

/** How far along the line a phase lies: the numbers of its first and last step. */
export const stepsOf = (phase: Phase): { from: number; to: number; count: number } => {
  const own = stagesOfPhase[phase]
  return { from: stages.indexOf(own[0]!) + 1, to: stages.indexOf(own.at(-1)!) + 1, count: own.length }
}

/** A part of the page under a heading, with a sentence about it. */
export const Part = ({ id, title, lead, children, className }: { id: string; title: string; lead?: string; children: ReactNode; className?: string }) => (
  <section aria-labelledby={id} className={classes('mt-14 sm:mt-20', className)}>
    <h2 id={id} className="text-2xl">{title}</h2>
    {lead && <p className="mt-2 max-w-prose text-muted">{lead}</p>}
    {children}
  </section>
)
