import { useLocale, useTranslations } from 'next-intl'
import { phaseTone } from '@/components/line/tones'
import { OpenTalk } from '@/components/comments/openTalk'
import { ApprovalSection } from '@/components/decisions/approvalSection'
import { DecisionsHere } from '@/components/decisions/decisionsHere'
import type { DecidedVersion } from '@/components/decisions/phaseDecision'
import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import { isEmpty, readPhase, shownPhases, type ShownPhase } from '@/lib/domain/advice/reading'
import type { Advice, PlanNote, Warning } from '@/lib/domain/advice/types'
import { modelTexts } from '@/lib/domain/journey/texts'
import type { Model } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'
import type { DraftAdvice, PublishedAdvice } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { phaseAddress, type Shown } from './address'
import { Calendar } from './calendar'
import { Versions } from './editionBar'
import { JourneyMap } from './journeyMap'
import { Fired, Undecided } from './ledger'
import { PhaseBody } from './phaseBody'
import { textOfPhase } from './phaseHead'
import { PlanNotes, Warnings } from './remarks'
import { Said } from './said'
import { Section } from './section'
import { Tasks } from './tasks'
import { Waves } from './waves'
import type { Source } from './why'

type Props = { edition: DraftAdvice | PublishedAdvice; model: Model; shown: Shown; source: Source; decided?: DecidedVersion | null }

/** The whole advice on one page: the journey, what comes first, the phases, the order of work, and what to mind. */
export const Overview = ({ edition, model, shown, source, decided = null }: Props) => {
  const t = useTranslations('advice')
  const locale = useLocale()
  const { advice, answers, moods, versions } = edition
  const phases = shownPhases(advice, model)
  const tray = model === 'aida' ? readPhase(advice, model, null) : null
  const first = advice.tasks.filter(task => task.first)
  const general = advice.tasks.filter(task => task.phase === null && !task.first && task.kind === 'action')
  const research = advice.tasks.filter(task => task.kind === 'research')
  const adviser = advice.warnings.filter(warning => warning.kind === 'adviser')
  const about = (topics: readonly string[]): PlanNote[] => advice.plan.filter(note => topics.includes(note.topic))
  return (
    <>
      <section aria-labelledby="reis" className="pt-8 pb-10">
        <h2 id="reis" className="sr-only">{t('overview.journey')}</h2>
        <JourneyMap advice={advice} phases={phases} model={model} moods={moods} shown={shown} />
        <p className="mt-4 text-sm text-muted">{t(Object.keys(moods).length > 0 ? 'overview.journeyIntro' : 'overview.journeyPlain')}</p>
        <p className="mt-2 max-w-prose text-sm text-muted"><span className="font-semibold">{t('model.note')}:</span> {say(modelTexts[model].note, locale)}</p>
      </section>
      <Section id="kort" title={t('overview.summary')}>
        <p className="max-w-prose text-xl leading-snug"><Said link={source.link}>{advice.summary}</Said></p>
      </Section>
      {source.discussion?.rights.internal && <OpenTalk discussion={source.discussion} advice={advice} model={model} shown={shown} />}
      {decided && <ApprovalSection version={decided} model={model} shown={shown} staff={source.discussion?.rights.internal === true} />}
      {first.length > 0 && <Section id="eerst-dit" title={t('overview.first')} intro={t('overview.firstIntro')} tone="tone-coral-0"><Tasks tasks={first} source={source} numbered /></Section>}
      <Section id="fases" title={t('overview.phases')} intro={t('overview.phasesIntro')}>
        <ol className="grid">{phases.map(phase => <PhaseEntry key={phase.key} phase={phase} advice={advice} model={model} shown={shown} />)}</ol>
      </Section>
      {tray && !isEmpty(tray) && (
        <div id="na-de-aankoop" className="rounded-3xl bg-sunken px-5 sm:px-8">
          <Section id="na-de-aankoop-titel" title={t('phase.tray')} intro={t('phase.trayIntro')} tone="tone-green-0">
            {tray.goal.map(line => <p key={line.id} className="max-w-prose text-lg"><Said link={source.link}>{line.text}</Said></p>)}
          </Section>
          <details className="tone-green-0 pb-6">
            <summary className="text-link inline-flex min-h-11 items-center font-medium">{t('phase.trayShow')}</summary>
            <PhaseBody idPrefix="na-" reading={{ ...tray, research: [] }} model={model} shown={shown} source={source} />
          </details>
          {decided && <DecisionsHere version={decided} place={null} model={model} discussion={source.discussion} />}
        </div>
      )}
      <Section id="volgorde" title={t('overview.order')} intro={t('overview.orderIntro')}>
        <Waves advice={advice} model={model} shown={shown} />
        <div className="mt-8"><PlanNotes notes={about(['order', 'weight', 'gate'])} source={source} /></div>
      </Section>
      {general.length > 0 && <Section id="alle-fases" title={t('overview.general')} intro={t('overview.generalIntro')}><Tasks tasks={general} source={source} /></Section>}
      <Section id="wanneer" title={t('overview.calendar')} intro={t('overview.calendarIntro')}>
        <Calendar peaks={Array.isArray(answers.peakMonths) ? answers.peakMonths : []} />
        <div className="mt-6"><PlanNotes notes={about(['calendar', 'timing', 'split'])} source={source} /></div>
      </Section>
      <Mind warnings={advice.warnings.filter(warning => warning.kind !== 'adviser')} source={source} />
      {adviser.length > 0 && <Section id="adviseur" title={t('overview.adviser')} intro={t('overview.adviserIntro')}><Warnings warnings={adviser} source={source} /></Section>}
      {research.length > 0 && <Section id="uitzoeken" title={t('overview.research')} intro={t('overview.researchIntro')}><Tasks tasks={research} source={source} /></Section>}
      <Section id="goed-om-te-weten" title={t('overview.notes')}><PlanNotes notes={about(['note', 'review'])} source={source} /></Section>
      {advice.undecided.length > 0 && <Section id="nog-open" title={t('overview.undecided')} intro={t('overview.undecidedIntro')}><Undecided rules={advice.undecided} source={source} /></Section>}
      <Section id="regels" title={t('overview.fired')}><Fired advice={advice} /></Section>
      {versions.length > 0 && (
        <Section id="versies" title={t('edition.versions')} intro={t('edition.versionsIntro')}>
          <Versions versions={versions} reading={edition.kind === 'published' ? edition.number : null} shown={shown} />
        </Section>
      )}
    </>
  )
}

/** One phase: its goal, how much there is to do, or why it does not take part. */
const PhaseEntry = ({ phase, advice, model, shown }: { phase: ShownPhase; advice: Advice; model: Model; shown: Shown }) => {
  const t = useTranslations('advice')
  const locale = useLocale()
  const text = textOfPhase(model, phase.key)
  const reading = readPhase(advice, model, phase.key)
  const count = reading.media.add.length + reading.touchpoints.improve.length + reading.touchpoints.add.length + reading.tasks.length
  const active = phase.status === 'active'
  return (
    <li className={classes(phaseTone(phase.key, model), 'relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 pb-8 last:pb-0 print:break-inside-avoid')}>
      <span aria-hidden className={classes('absolute top-4 bottom-[-1rem] left-[0.9375rem] w-1.5', active ? 'bg-tone' : 'bg-line')} />
      <span aria-hidden className={classes('relative grid size-9 place-items-center rounded-full border-3 border-ink bg-paper font-semibold tabular-nums', !active && 'border-dashed')}>{phase.number}</span>
      <div>
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl">
          <Link href={phaseAddress(shown, phase.key)} className="text-link inline-block py-1">{say(text.name, locale)}</Link>
          {!active && <Tag className="font-sans">{t(`status.${phase.status}`)}</Tag>}
        </h3>
        {active
          ? <p className="mt-0.5 max-w-prose">{reading.goal[0] ? <Said>{reading.goal[0].text}</Said> : say(text.goal, locale)}</p>
          : <p className="mt-0.5 max-w-prose"><Said>{phase.reason}</Said></p>}
        {active && <p className="mt-1 text-sm text-muted">{t('overview.lineCount', { count })}</p>}
      </div>
    </li>
  )
}

/** What to mind: what concerns the whole journey first, what belongs to one phase folded below it. */
const Mind = ({ warnings, source }: { warnings: readonly Warning[]; source: Source }) => {
  const t = useTranslations('advice.overview')
  const wide = warnings.filter(warning => warning.phase === null)
  const narrow = warnings.filter(warning => warning.phase !== null)
  if (warnings.length === 0) return null
  return (
    <Section id="let-op" title={t('warnings')} intro={t('warningsIntro')} tone="tone-coral-0">
      <Warnings warnings={wide} source={source} />
      {narrow.length > 0 && (
        <details className="mt-4">
          <summary className="text-link inline-flex min-h-11 items-center font-medium">{t('perPhase', { count: narrow.length })}</summary>
          <div className="mt-3"><Warnings warnings={narrow} source={source} /></div>
        </details>
      )}
    </Section>
  )
}
