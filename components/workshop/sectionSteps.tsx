import { useTranslations } from 'next-intl'
import { TransitLine, type StationStatus } from '@/components/line/transitLine'
import type { ProgressView, SectionStep } from '@/lib/features/workshop/view'
import { sectionAddress } from '@/lib/features/workshop/addresses'
import type { Locale } from '@/lib/domain/text'

const stationOf = ({ status }: SectionStep, isCurrent: boolean): StationStatus => {
  if (isCurrent) return 'current'
  return status === 'done' ? 'done' : status === 'in_progress' ? 'active' : 'todo'
}

/** The eight sections as stations on one line, each with its status in words. */
export const SectionSteps = ({ workshopId, progress, locale, editable, large = false, current }: {
  workshopId: string; progress: ProgressView; locale: Locale; editable: boolean; large?: boolean; current?: SectionStep
}) => {
  const t = useTranslations('workshop')
  const noteOf = (step: SectionStep): string => {
    if (step.status === 'cannot_start_yet') return t(step.section === 'goal' ? 'list.opensAfterFirst' : 'list.opensAfterTwo')
    const left = step.minutes > 0 ? ` · ${t('timeLeft', { minutes: step.minutes })}` : ''
    return step.status === 'in_progress' ? `${t('status.in_progress')} · ${t('list.openQuestions', { count: step.open })}` : `${t('status.not_started')}${large ? left : ''}`
  }
  return (
    <TransitLine
      label={t('list.steps')} orientation="vertical" size={large ? 'large' : 'small'}
      stations={progress.steps.map(step => ({
        key: step.section, tone: step.status === 'done' || step.status === 'in_progress' ? 'tone-green-0' : 'tone-none',
        status: stationOf(step, step.section === current?.section),
        label: large ? <span className="text-lg font-semibold">{step.number}. {step.title}</span> : step.title,
        ...(large && step.status !== 'done' ? { note: noteOf(step) } : {}),
        ...(editable && step.status !== 'cannot_start_yet' && step.section !== current?.section ? { href: sectionAddress(workshopId, step.section, locale) } : {}),
      }))}
    />
  )
}
