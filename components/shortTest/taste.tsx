import { useLocale, useTranslations } from 'next-intl'
import { JourneyLine } from '@/components/line/journeyLine'
import { phaseText, shortPhaseName } from '@/components/line/stretches'
import { phaseTone } from '@/components/line/tones'
import { SiteLink } from '@/components/site/siteLink'
import { buttonClass } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import { say } from '@/lib/domain/text'
import type { TasteLine, TastePhaseView, TasteView } from '@/lib/features/shortTest/view'

/** A first taste of the advice: the line, what to begin with per phase, what is still open, and two ways on. */
export const Taste = ({ taste }: { taste: TasteView }) => {
  const t = useTranslations('test.result')
  const notes = Object.fromEntries(taste.phases.flatMap(({ phase, place }) => (place === null ? [[phase, t('outside')]] : [[phase, t('place', { place: String(place) })]])))
  return (
    <>
      <section aria-labelledby="line">
        <h2 id="line" className="sr-only">{t('line')}</h2>
        <JourneyLine statuses={taste.statuses} phaseNotes={notes} label={t('line')} size="large" />
      </section>
      <section aria-labelledby="phases" className="mt-12">
        <h2 id="phases" className="text-2xl">{t('phases')}</h2>
        <p className="mt-2 max-w-prose text-muted">{t('honest')}</p>
        <ol className="mt-6 grid gap-x-12 lg:grid-cols-2">{taste.phases.map(phase => <PhaseTaste key={phase.phase} taste={phase} />)}</ol>
      </section>
      <div className="mt-14 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Open taste={taste} />
        <WaysOn query={taste.query} />
      </div>
    </>
  )
}

const PhaseTaste = ({ taste: { phase, status, place, reason, lines } }: { taste: TastePhaseView }) => {
  const t = useTranslations('test.result')
  const locale = useLocale()
  const name = shortPhaseName('stdc', phase, locale)
  return (
    <li className={classes(phaseTone(phase), 'border-t-4 border-tone pt-4 pb-10')}>
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl">
        {say(phaseText('stdc', phase).name, locale)}
        <Tag tone={status === 'active' ? phaseTone(phase) : 'tone-none'} className="font-sans tracking-normal">{place === null ? t('outside') : t('place', { place: String(place) })}</Tag>
      </h3>
      {status !== 'active' && <p className="mt-2 max-w-prose">{reason}</p>}
      {status === 'active' && lines.length === 0 && <p className="mt-2 text-muted">{t('none')}</p>}
      <ul className="mt-3 grid gap-5">{lines.map(line => <LineTaste key={line.title} line={line} />)}</ul>
      <p className="mt-3"><SiteLink href={{ pathname: '/phases/[phase]', params: { phase } }} className="text-link inline-flex min-h-11 items-center">{t('readPhase', { phase: name })}</SiteLink></p>
    </li>
  )
}

const LineTaste = ({ line: { title, text, because, said } }: { line: TasteLine }) => {
  const t = useTranslations('test.result')
  return (
    <li className="grid max-w-prose gap-1">
      <h4 className="text-base font-semibold">{title}</h4>
      <p>{text}</p>
      <p className="text-[0.9375rem] text-muted">
        <span className="font-semibold text-ink">{t('whyLine')}</span>{' '}
        {because ?? (said === null ? t('general') : `${t('because')} ${said}.`)}
      </p>
    </li>
  )
}

const Open = ({ taste: { left, asks } }: { taste: TasteView }) => {
  const t = useTranslations('test.result')
  return (
    <section aria-labelledby="open" className="rounded-3xl bg-sunken p-6 sm:p-8">
      <h2 id="open" className="text-xl">{t('left', { count: left })}</h2>
      <p className="mt-2">{t('leftLead')}</p>
      <ul className="mt-3 grid list-disc gap-1.5 pl-5">{asks.map(question => <li key={question}>{question}</li>)}</ul>
    </section>
  )
}

const WaysOn = ({ query }: { query: string }) => {
  const t = useTranslations('test.result')
  return (
    <section aria-labelledby="talk" className="print:hidden">
      <h2 id="talk" className="text-xl">{t('talk')}</h2>
      <p className="mt-2 max-w-prose">{t('talkLead')}</p>
      <p className="mt-4"><SiteLink href={{ pathname: '/contact', query: queryOf(query) }} className={buttonClass()}>{t('talkButton')}</SiteLink></p>
      <h3 className="mt-8 text-base">{t('read')}</h3>
      <ul className="mt-1 grid justify-items-start">
        <li><SiteLink href="/glossary" className="text-link inline-flex min-h-11 items-center">{t('glossary')}</SiteLink></li>
        <li><SiteLink href="/knowledge" className="text-link inline-flex min-h-11 items-center">{t('knowledge')}</SiteLink></li>
        <li><SiteLink href="/models" className="text-link inline-flex min-h-11 items-center">{t('models')}</SiteLink></li>
      </ul>
    </section>
  )
}

const queryOf = (query: string): Record<string, string[]> => {
  const fields: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(query)) (fields[name] ??= []).push(value)
  return fields
}
