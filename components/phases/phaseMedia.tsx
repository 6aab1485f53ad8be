import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Fit, PhaseMedium } from '@/lib/features/phases/view'

const fits: readonly Fit[] = [3, 2, 1]

/** The media of a phase in three groups. Those at its heart stand open; the others fold out, so that a phone stays short. */
export const PhaseMedia = ({ media }: { media: readonly PhaseMedium[] }) => (
  <div className="mt-8 grid gap-6">
    {fits.map(fit => ({ fit, own: media.filter(medium => medium.fit === fit) })).filter(({ own }) => own.length > 0).map(({ fit, own }) => (
      <details key={fit} open={fit === 3} className="unfolded group">
        <summary className="flex min-h-11 flex-wrap items-center gap-x-3 py-1">
          <FitMark fit={fit} />
          <FitName fit={fit} count={own.length} />
          <ChevronDown aria-hidden className="size-5 text-muted transition-transform duration-150 group-open:rotate-180 print:hidden" />
        </summary>
        <ul className="mt-2">{own.map(medium => <Medium key={medium.ref} medium={medium} />)}</ul>
      </details>
    ))}
  </div>
)

const FitName = ({ fit, count }: { fit: Fit; count: number }) => {
  const t = useTranslations('phases.media')
  return <h3 className="text-lg">{t(`fit.${fit}`)} <span className="font-sans text-sm font-normal tracking-normal text-muted">{t('count', { count })}</span></h3>
}

/** Three, two or one station filled: the words beside it say the same. */
const FitMark = ({ fit }: { fit: Fit }) => (
  <svg aria-hidden viewBox="0 0 44 12" className="h-3 w-11 self-center">
    <path d="M6 6h32" stroke="var(--tone)" strokeWidth="3" />
    {[1, 2, 3].map(place => <circle key={place} cx={place * 16 - 10} cy="6" r="4.5" fill={place <= fit ? 'var(--tone)' : 'var(--paper)'} stroke="var(--tone)" strokeWidth="2" />)}
  </svg>
)

const Medium = ({ medium: { name, format, budget, sources } }: { medium: PhaseMedium }) => {
  const t = useTranslations('phases.media')
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-line py-3.5 md:grid-cols-[minmax(0,12rem)_minmax(0,1fr)_minmax(0,1.4fr)]">
      <h4 className="font-sans text-base font-semibold tracking-normal">{name}</h4>
      <p>{format}</p>
      <p className="sources text-sm text-muted">
        <span className="font-medium text-ink">{t('budget')}:</span> {budget}{' '}
        {t('sources')}: {sources.length === 0 && t('own')}
        {sources.map(({ ref, site, url }, index) => <span key={ref}>{index > 0 && ', '}{url ? <a href={url} rel="noopener noreferrer" className="text-link">{site}</a> : site}</span>)}.
      </p>
    </li>
  )
}
