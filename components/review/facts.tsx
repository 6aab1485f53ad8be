import { useTranslations } from 'next-intl'
import { Said } from '@/components/advice/said'
import { consents, type Consent } from '@/lib/domain/playbook/schema'
import type { ReviewEntry } from '@/lib/features/review/view'

type Translate = ReturnType<typeof useTranslations<'review'>>

const leadTime = (t: Translate, value: string): string => {
  const [min, max] = value.split('-')
  return t('value.days', { days: min === max ? min! : `${min}–${max}` })
}

/** The amount without what is said about it: that stands in the details. */
const inShort = (budget: string): string => budget.split(/ \(|\. /)[0]!.replace(/\.$/, '')

/** What one must know at a glance: money and time of a medium, the score of a touchpoint, who does a task and how much it is. */
export function shortFacts(t: Translate, { details, words, part }: ReviewEntry): string[] {
  const { budget, leadTime: days, score, effort, wave, inUse, checkedOn } = details
  return [
    ...(words.priority === null ? [] : [t('priority', { priority: words.priority })]),
    ...(words.owner === null ? [] : [t(`owner.${words.owner}`)]),
    ...(effort ? [`${t('fact.effort')}: ${t(`value.${effort as 'low'}`)}`] : []),
    ...(wave && part === 'task' ? [`${t('fact.wave')} ${wave}`] : []),
    ...(details.first ? [t('fact.first')] : []),
    ...(budget ? [inShort(budget)] : []),
    ...(days ? [leadTime(t, days)] : []),
    ...(inUse ? [`${t('fact.inUse')}: ${t(`value.${inUse as 'yes'}`)}`] : []),
    ...(score ? [`${t('fact.score')}: ${t('value.of5', { score })}`] : []),
    ...(checkedOn ? [`${t('fact.checkedOn')} ${checkedOn}`] : []),
  ]
}

const shown = ['format', 'targeting', 'budget', 'leadTime', 'consent', 'kpis', 'fit', 'benchmark', 'moment', 'kpi', 'score'] as const
const isConsent = (name: string): name is Consent => (consents as readonly string[]).includes(name)

/** All that a reader sees of an entry besides its words. */
export const Facts = ({ entry: { details } }: { entry: ReviewEntry }) => {
  const t = useTranslations('review')
  const channel = useTranslations('advice.channel')
  const names = shown.filter(name => details[name] !== undefined)
  if (names.length === 0) return null
  const read = (name: (typeof shown)[number], value: string): string => {
    if (name === 'leadTime') return leadTime(t, value)
    if (name === 'fit') return t('value.fit', { fit: value })
    if (name === 'score') return t('value.of5', { score: value })
    if (name === 'consent') return value.split('\n').map(one => (isConsent(one) ? channel(`consentOf.${one}`) : one)).join(', ')
    return value.split('\n').join(', ')
  }
  return (
    <dl className="grid gap-x-8 sm:grid-cols-2">
      {names.map(name => (
        <div key={name} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 border-t border-line py-1.5 text-sm">
          <dt className="text-muted">{t(`fact.${name}`)}</dt>
          <dd><Said>{read(name, details[name]!)}</Said></dd>
        </div>
      ))}
    </dl>
  )
}
