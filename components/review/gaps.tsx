import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Said } from '@/components/advice/said'
import { classes } from '@/components/ui/classes'
import { stageTexts } from '@/lib/domain/journey/texts'
import { gapKinds, type Gap } from '@/lib/domain/review/gaps'
import { say } from '@/lib/domain/text'
import type { ReviewPart } from '@/lib/features/review/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { partAddress } from './address'
import { partName, partTone } from './line'

/** So many lines of one gap are named; the rest is counted. */
const mostNamed = 4

/** What to look at before publishing, by kind: what it is, what to do about it, and where. */
export const Gaps = ({ gaps, workshopId }: { gaps: readonly Gap[]; workshopId: string }) => {
  const t = useTranslations('review.gaps')
  if (gaps.length === 0) return <p className="text-lg">{t('none')}</p>
  return (
    <ul className="grid">
      {gapKinds.map(kind => {
        const here = gaps.filter(gap => gap.kind === kind)
        if (here.length === 0) return null
        return (
          <li key={kind} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3.5 border-t border-line py-5 first:border-t-0 first:pt-0 last:pb-0" data-gap={kind}>
            <Sign urgent={kind === 'stale' || kind === 'notLookedAt'} />
            <div className="min-w-0">
              <h3 className="text-lg leading-snug">{t(`${kind}.title`)}</h3>
              <p className="mt-0.5 max-w-prose text-muted">{t(`${kind}.help`)}</p>
              <ul className="mt-2 grid">{here.map((gap, index) => <Item key={index} gap={gap} workshopId={workshopId} />)}</ul>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Two shapes: what waits for a decision, and what wants a thought. */
const Sign = ({ urgent }: { urgent: boolean }) => (
  <svg aria-hidden viewBox="0 0 20 20" className="mt-1 size-5" fill="none" strokeWidth="2.5" strokeLinecap="round">
    <circle cx="10" cy="10" r="7.5" className={classes(urgent ? 'stroke-coral-strong' : 'stroke-amber-strong')} />
    {urgent ? <path d="M10 6v5m0 3v.2" className="stroke-coral-strong" /> : <path d="M6.5 10h7" className="stroke-amber-strong" />}
  </svg>
)

const Item = ({ gap, workshopId }: { gap: Gap; workshopId: string }) => {
  const t = useTranslations('review')
  const locale = useLocale()
  const part: ReviewPart = gap.phase ?? 'whole'
  const named = gap.kind === 'notLookedAt' ? [] : gap.entries.slice(0, mostNamed)
  const more = gap.entries.length - named.length
  const link = (hash: string | undefined, children: ReactNode) => (
    <Link href={{ ...partAddress(workshopId, part), ...(hash === undefined ? {} : { hash }) }} className="text-link inline-block py-1.5">{children}</Link>
  )
  return (
    <li className={classes(partTone(part), 'flex flex-wrap items-baseline gap-x-3')}>
      <span className="inline-flex min-w-24 items-center gap-2 text-sm font-medium text-tone-text"><span aria-hidden className="h-1.5 w-4 rounded-full bg-tone" />{partName(t, locale, part)}</span>
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        {gap.kind === 'notLookedAt' && link(gap.entries[0]?.id, t('gaps.notLookedAt.item', { count: gap.entries.length }))}
        {named.map(entry => <span key={entry.id}>{link(entry.id, <Said>{entry.title}</Said>)}</span>)}
        {gap.kind !== 'notLookedAt' && more > 0 && <span className="text-sm text-muted">{t('gaps.more', { count: more })}</span>}
        <About gap={gap} link={link} />
      </span>
    </li>
  )
}

/** What a gap is about besides its lines. */
const About = ({ gap, link }: { gap: Gap; link: (hash: string | undefined, children: ReactNode) => ReactNode }) => {
  const t = useTranslations('review.gaps')
  const locale = useLocale()
  const format = useFormatter()
  if (gap.kind === 'painWithoutTouchpoint' && gap.touchpoint) return link('toevoegen', t('painWithoutTouchpoint.touchpoint', { touchpoint: gap.touchpoint }))
  if (gap.kind === 'painWithoutTouchpoint' && gap.stage) return link('toevoegen', t('painWithoutTouchpoint.stage', { stage: say(stageTexts[gap.stage].name, locale) }))
  if (gap.kind === 'phaseWithoutKpi') return link(undefined, t('phaseWithoutKpi.item'))
  if (gap.tier) return <span className="text-sm text-muted">{t('budgetBelowTier.item', { tier: t(`tier.${gap.tier}`) })}</span>
  if (gap.material) return <span className="text-sm text-muted">{t('materialMissing.item', { material: format.list(gap.material.map(item => t(`material.${item}`)), { type: 'disjunction' }) })}</span>
  return null
}
