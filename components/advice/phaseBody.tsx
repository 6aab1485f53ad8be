import { useLocale, useTranslations } from 'next-intl'
import type { PhaseReading } from '@/lib/domain/advice/reading'
import type { Model } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'
import { Link } from '@/lib/platform/i18n/navigation'
import { phaseAddress, type Shown } from './address'
import { anchorOf, FullGroup, ShortGroup } from './entries'
import { textOfPhase } from './phaseHead'
import { PlanNotes, Warnings } from './remarks'
import { Said } from './said'
import { Section } from './section'
import { Tasks } from './tasks'
import { Why, type Source } from './why'

type BodyProps = { reading: PhaseReading; model: Model; shown: Shown; source: Source; idPrefix?: string }

/** What to do in a phase: media, touchpoints, tasks; what to mind; and how to see that it works. */
export const PhaseBody = ({ reading, model, shown, source, idPrefix = '' }: BodyProps) => {
  const t = useTranslations('advice.phase')
  const { media, touchpoints } = reading
  const nested = idPrefix !== ''
  const hasMedia = Object.values(media).some(lines => lines.length > 0)
  const hasTouchpoints = Object.values(touchpoints).some(lines => lines.length > 0)
  return (
    <>
      {reading.tasks.length > 0 && <Section nested={nested} id={`${idPrefix}taken`} title={t('tasks')} intro={t('tasksIntro')}><Tasks tasks={reading.tasks} source={source} /></Section>}
      <Section nested={nested} id={`${idPrefix}media`} title={t('media')} intro={t('mediaIntro')}>
        {!hasMedia && <p className="text-muted">{t('noMedia')}</p>}
        <FullGroup title={t('add')} lines={media.add} source={source} />
        <ShortGroup kind="hold" title={t('hold')} intro={t('holdIntro')} lines={media.hold} source={source} />
        <ShortGroup kind="avoid" title={t('avoid')} intro={t('avoidIntro')} lines={media.avoid} source={source} />
        <ShortGroup kind="possible" title={t('possible')} intro={t('possibleIntro')} lines={media.possible} source={source} folded />
      </Section>
      {hasTouchpoints && (
        <Section nested={nested} id={`${idPrefix}contactmomenten`} title={t('touchpoints')} intro={t('touchpointsIntro')}>
          <FullGroup title={t('improve')} lines={touchpoints.improve} source={source} />
          <FullGroup title={t('addTouchpoint')} lines={touchpoints.add} source={source} />
          <FullGroup title={t('keep')} lines={touchpoints.keep} source={source} />
        </Section>
      )}
      {reading.warnings.length > 0 && <Section nested={nested} id={`${idPrefix}let-op`} title={t('warnings')}><Warnings warnings={reading.warnings} source={source} /></Section>}
      {reading.research.length > 0 && <Section nested={nested} id={`${idPrefix}uitzoeken`} title={t('research')}><Tasks tasks={reading.research} source={source} /></Section>}
      <Measure reading={reading} source={source} id={`${idPrefix}meten`} nested={nested} />
      {reading.notes.length > 0 && (
        <Section nested={nested} id={`${idPrefix}goed-om-te-weten`} title={t('notes')}>
          <ul className="grid gap-4">
            {reading.notes.map(line => (
              <li key={line.id}><p className="max-w-prose"><Said link={source.link}>{line.text}</Said></p><Why trace={line.trace} of={line.title} source={source} /></li>
            ))}
          </ul>
        </Section>
      )}
      {reading.plan.length > 0 && <Section nested={nested} id={`${idPrefix}planning`} title={t('plan')}><PlanNotes notes={reading.plan} source={source} /></Section>}
      <Also reading={reading} model={model} shown={shown} />
    </>
  )
}

/** The figures to watch, and the gate to the next round. */
const Measure = ({ reading: { kpis, waves }, source, id, nested }: { reading: PhaseReading; source: Source; id: string; nested: boolean }) => {
  const t = useTranslations('advice.phase')
  const gates = [...new Set(waves.map(wave => wave.gate))]
  if (kpis.length + gates.length === 0) return null
  return (
    <Section nested={nested} id={id} title={t('measure')}>
      {kpis.map(line => (
        <div key={line.id}>
          <p className="max-w-prose text-lg"><Said link={source.link}>{line.text}</Said></p>
          <Why trace={line.trace} of={t('measure')} source={source} />
        </div>
      ))}
      {gates.map(gate => (
        <p key={gate} className="mt-4 flex max-w-prose gap-3 rounded-xl bg-tone-soft p-4">
          <svg aria-hidden viewBox="0 0 20 20" className="mt-0.5 size-5 shrink-0 stroke-tone" fill="none" strokeWidth="2.5"><path d="M3 17V3m14 14V3M3 6h14M3 11h14" /></svg>
          <span><span className="sr-only">{t('gate')}: </span><Said>{gate}</Said></span>
        </p>
      ))}
    </Section>
  )
}

/** Lines that are worked out under another phase of the shown model. */
const Also = ({ reading: { also }, model, shown }: Omit<BodyProps, 'source'>) => {
  const t = useTranslations('advice.phase')
  const locale = useLocale()
  const worthwhile = also.filter(({ line }) => line.verdict === 'add' || line.verdict === 'improve' || line.verdict === 'keep')
  if (worthwhile.length === 0) return null
  return (
    <Section id="hoort-hier-ook-bij" title={t('also')} intro={t('alsoIntro')}>
      <ul className="grid">
        {worthwhile.map(({ line, at }) => (
          <li key={line.id} className="flex flex-wrap gap-x-3 border-t border-line py-2.5 first:border-t-0 first:pt-0">
            <Link href={{ ...phaseAddress(shown, at), hash: anchorOf(line.id) }} className="text-link inline-block py-1"><Said>{line.title}</Said></Link>
            <span className="py-1 text-muted">{t('at', { phase: say(textOfPhase(model, at).name, locale) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
