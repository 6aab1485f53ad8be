import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ChannelDetails, TouchpointDetails } from '@/lib/domain/advice/types'
import { consents, type Consent } from '@/lib/domain/playbook/schema'
import { Said } from './said'

const isConsent = (name: string): name is Consent => (consents as readonly string[]).includes(name)

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] content-start gap-x-4 border-t border-line py-2 text-sm sm:grid-cols-1 sm:gap-y-0.5">
    <dt className="text-muted">{label}</dt>
    <dd>{children}</dd>
  </div>
)

const Facts = ({ children }: { children: ReactNode }) => (
  <dl className="mt-4 grid gap-x-8 border-b border-line sm:grid-cols-2">{children}</dl>
)

/** Three stations; the filled ones say how well a medium fits. The words beside it say the same. */
const Fit = ({ fit }: { fit: number }) => (
  <svg aria-hidden viewBox="0 0 44 12" className="inline-block h-3 w-11 align-[-0.1em]">
    <line x1="6" y1="6" x2="38" y2="6" stroke="var(--line-strong)" strokeWidth="1.5" />
    {[1, 2, 3].map(step => (
      <circle key={step} cx={6 + (step - 1) * 16} cy="6" r="4.5" strokeWidth="1.5"
        className={step <= fit ? 'fill-tone stroke-tone' : 'fill-paper stroke-line-strong'} />
    ))}
  </svg>
)

const joined = (words: readonly string[]): string => words.join(', ')

/** What a medium takes: form, audience, money, time, consent, and how to see that it works. */
export const ChannelFacts = ({ channel }: { channel: ChannelDetails }) => {
  const t = useTranslations('advice.channel')
  const { min, max } = channel.leadTimeDays
  const benchmark = channel.benchmark
  const consentName = (consent: string): string => (isConsent(consent) ? t(`consentOf.${consent}`) : consent)
  return (
    <Facts>
      <Fact label={t('format')}><Said>{channel.format}</Said></Fact>
      <Fact label={t('targeting')}><Said>{channel.targeting}</Said></Fact>
      <Fact label={t('budget')}><Said>{channel.budget}</Said></Fact>
      <Fact label={t('leadTime')}>{max === 0 ? t('atOnce') : min === max ? t('days', { days: max }) : t('daysRange', { min, max })}</Fact>
      {channel.consent.length > 0 && <Fact label={t('consent')}>{joined(channel.consent.map(consentName))}</Fact>}
      <Fact label={t('kpis')}><Said>{joined(channel.kpis)}</Said></Fact>
      <Fact label={t('fit')}><Fit fit={channel.fit} /> {t('fitWords', { fit: String(channel.fit) })}</Fact>
      <Fact label={t('benchmark')}>
        {benchmark === null
          ? t('unknown')
          : <><Said>{benchmark.text}</Said> <span className="text-muted">({joined(benchmark.sources)}, {benchmark.year}, {benchmark.country})</span></>}
      </Fact>
    </Facts>
  )
}

/** When a touchpoint happens, how it scored, and what shows that it got better. */
export const TouchpointFacts = ({ touchpoint }: { touchpoint: TouchpointDetails }) => {
  const t = useTranslations('advice.touchpoint')
  return (
    <Facts>
      <Fact label={t('moment')}><Said>{touchpoint.moment}</Said></Fact>
      <Fact label={t('kpi')}><Said>{touchpoint.kpi}</Said></Fact>
      {touchpoint.score !== null && <Fact label={t('score')}>{t('scoreOf', { score: touchpoint.score })}</Fact>}
      {!touchpoint.influenceable && <Fact label={t('influence')}>{t('noInfluence')}</Fact>}
    </Facts>
  )
}
