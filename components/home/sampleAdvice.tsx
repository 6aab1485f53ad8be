import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import { phaseTone } from '@/components/line/tones'
import { phases, type Phase } from '@/lib/domain/journey/stages'
import { HeroLine } from './heroLine'

/** A piece of real advice, hung on the line: what the customer asks in each phase, and what the florist does about it. */
export const SampleAdvice = () => {
  const t = useTranslations('home.example')
  return (
    <section aria-labelledby="example" className="overflow-x-clip">
      <div className="page">
        <h2 id="example" className="mb-6 font-sans text-base font-normal tracking-normal text-muted lg:mb-2">{t('label')}</h2>
        <HeroLine />
        <ol className="grid lg:mt-6 lg:grid-cols-4 lg:gap-x-8">
          {phases.map(phase => <SamplePhase key={phase} phase={phase} />)}
        </ol>
      </div>
    </section>
  )
}

const SamplePhase = ({ phase }: { phase: Phase }) => {
  const t = useTranslations('home.example')
  const first = phase === 'care'
  return (
    <li className={classes(phaseTone(phase), 'relative grid content-start gap-3 pb-10 pl-9 last:pb-0 lg:pb-0 lg:pl-0')}>
      <span aria-hidden className={classes('absolute left-[7px] top-0 bottom-0 w-1.5 bg-tone lg:hidden', phase === 'see' && 'top-2', phase === 'care' && 'rounded-b-full')} />
      <span aria-hidden className="absolute left-0 top-1 size-5 rounded-full border-4 border-ink bg-paper lg:hidden" />
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-xl">
        <span className="text-tone-text capitalize"><span className="sr-only">{t('phaseName', { name: '' })}</span>{phase}</span>
        <span className={classes('font-sans text-sm tracking-normal', first ? 'rounded-full bg-ink px-2.5 py-0.5 font-medium text-paper' : 'font-normal text-muted')}>{t(`${phase}.order`)}</span>
      </h3>
      <p className="text-lg leading-snug text-muted lg:min-h-[4.2em]">“{t(`${phase}.question`)}” <span className="block text-base lg:sr-only">{t(`${phase}.mood`)}</span></p>
      <p className="border-t border-line pt-3">
        <strong className="mr-1.5 font-semibold">{t(`${phase}.verdict`)}.</strong>{t(`${phase}.advice`)}
      </p>
      <details className="group">
        <summary className="inline-flex min-h-11 items-center gap-1.5 font-medium text-tone-text underline decoration-1 underline-offset-4 lg:min-h-8">{t('why')}</summary>
        <p className="text-muted">{t(`${phase}.because`)}</p>
      </details>
    </li>
  )
}
