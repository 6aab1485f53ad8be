import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/advice/section'
import { textOfPhase } from '@/components/advice/phaseHead'
import { phaseTone } from '@/components/line/tones'
import { Lines } from '@/components/workshop/lines'
import { EmptyState } from '@/components/ui/emptyState'
import { say } from '@/lib/domain/text'
import type { AnswerChange, ChangeView, DifferenceView } from '@/lib/features/versions/view'
import { ChangeItem } from './changeItem'
import { ChangeMark } from './changeMark'
import { Money } from './money'

/** What changed from one version to another: the main points, the answers behind it, and then phase by phase. */
export const Difference = ({ view }: { view: DifferenceView }) => {
  const t = useTranslations('versions.difference')
  const locale = useLocale()
  const { phases, answers, same, plan, sentences } = view
  const name = (phase: 'see' | 'think' | 'do' | 'care') => say(textOfPhase('stdc', phase).name, locale)
  if (phases.length + answers.length === 0 && plan === null) return <EmptyState title={t('nothing')}>{t('nothingBody')}</EmptyState>
  return (
    <>
      <Counts counts={view.counts} />
      {sentences.length > 0 && (
        <Section id="kort" title={t('summary')}>
          <ul className="grid gap-3">
            {sentences.map(sentence => (
              <li key={sentence} className="flex max-w-prose gap-3 text-lg leading-snug">
                <span aria-hidden className="mt-[0.45em] size-2.5 shrink-0 rounded-full border-3 border-ink bg-paper" /><span>{sentence}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {answers.length > 0 && (
        <Section id="antwoorden" title={t(view.staff ? 'answersStaff' : 'answers')} intro={t('answersIntro')}>
          <ul className="grid">{answers.map(answer => <Answer key={answer.key} answer={answer} />)}</ul>
        </Section>
      )}
      {phases.map(({ phase, changes, turned }) => (
        <Section key={phase ?? 'whole'} id={`fase-${phase ?? 'alle'}`} title={phase === null ? t('wholeJourney') : name(phase)} tone={phase === null ? 'tone-none' : phaseTone(phase, 'stdc')}>
          {turned !== null && <p className="max-w-prose text-lg">{turned}</p>}
          {turned === null
            ? <Changes changes={changes} />
            : changes.length > 0 && (
              <details className="mt-2">
                <summary className="text-link inline-flex min-h-11 items-center font-medium">{t('withIt', { count: changes.length })}</summary>
                <div className="mt-4"><Changes changes={changes} /></div>
              </details>
            )}
        </Section>
      ))}
      {plan !== null && (
        <Section id="plan" title={t('plan')}>
          <p className="flex flex-wrap items-baseline gap-x-3 text-lg tabular-nums">
            <span className="text-muted line-through decoration-coral-strong"><span className="sr-only">{t('before')}: </span><Money cents={plan.before} /></span>
            <span aria-hidden className="h-1 w-6 self-center rounded-full bg-line-strong" />
            <span className="font-semibold"><span className="sr-only">{t('after')}: </span><Money cents={plan.after} /></span>
          </p>
        </Section>
      )}
      {same.length > 0 && <p className="border-t border-line pt-6 text-muted"><span className="font-semibold text-ink">{t('same')}.</span> {t('sameIntro', { phases: same.map(name).join(', ') })}</p>}
    </>
  )
}

const Changes = ({ changes }: { changes: readonly ChangeView[] }) => <ul className="grid">{changes.map(change => <ChangeItem key={change.id} change={change} />)}</ul>

/** How much came, went and changed, at a glance. */
const Counts = ({ counts }: Pick<DifferenceView, 'counts'>) => {
  const t = useTranslations('versions.difference')
  return (
    <ul className="grid grid-cols-3 gap-3 pb-10 sm:max-w-xl">
      {(['added', 'dropped', 'changed'] as const).map(kind => (
        <li key={kind} className="grid gap-1 border-t-4 border-line pt-3">
          <span className="flex items-center gap-2.5 font-heading text-3xl leading-none font-semibold tabular-nums"><ChangeMark change={kind} className="size-6" />{counts[kind]}</span>
          <span className="text-sm text-muted">{t(kind)}</span>
        </li>
      ))}
    </ul>
  )
}

const Answer = ({ answer: { label, before, after } }: { answer: AnswerChange }) => {
  const t = useTranslations('versions.difference')
  const side = (which: 'before' | 'after', lines: AnswerChange['before']) => (
    <div className="grid content-start gap-0.5">
      <span className="text-sm text-muted">{t(which)}</span>
      <div className={which === 'before' ? 'text-muted' : 'font-medium'}>{lines.length === 0 ? t('noAnswer') : <Lines lines={lines} />}</div>
    </div>
  )
  return (
    <li className="grid gap-2 border-t border-line py-4 first:border-t-0 first:pt-0">
      <p className="font-semibold">{label}</p>
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">{side('before', before)}{side('after', after)}</div>
    </li>
  )
}
