import { useTranslations } from 'next-intl'
import type { Fit, PhaseMedium } from '@/lib/features/phases/view'
import { Fold, FoldSign } from './fold'

const fits: readonly Fit[] = [3, 2, 1]

/** The media of a phase in three groups, a short line each. Those at its heart stand open; the others fold out, so that a phone stays short. */
export const PhaseMedia = ({ media }: { media: readonly PhaseMedium[] }) => (
  <div className="mt-6 grid gap-4">
    {fits.map(fit => ({ fit, own: media.filter(medium => medium.fit === fit) })).filter(({ own }) => own.length > 0).map(({ fit, own }) => (
      <details key={fit} open={fit === 3} className="unfolded group/fit">
        <summary className="grid min-h-11 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 py-1">
          <FitMark fit={fit} />
          <FitName fit={fit} count={own.length} />
          <FoldSign className="group-open/fit:rotate-180" />
        </summary>
        <ul className="mt-1">{own.map(medium => <li key={medium.ref}><Medium medium={medium} /></li>)}</ul>
      </details>
    ))}
  </div>
)

const FitName = ({ fit, count }: { fit: Fit; count: number }) => {
  const t = useTranslations('phases.media')
  return <h3 className="text-lg">{t(`fit.${fit}`)} <span className="inline-block font-sans text-sm font-normal tracking-normal text-muted">{t('count', { count })}</span></h3>
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
    <Fold name={name} line={format}>
      <p className="max-w-prose"><span className="font-medium">{t('budget')}:</span> {budget}</p>
      <p className="sources text-sm text-muted">
        {t('sources')}: {sources.length === 0 && t('own')}
        {sources.map(({ ref, site, url }, index) => <span key={ref}>{index > 0 && ', '}{url ? <a href={url} rel="noopener noreferrer" className="text-link inline-block py-1">{site}</a> : site}</span>)}.
      </p>
    </Fold>
  )
}
