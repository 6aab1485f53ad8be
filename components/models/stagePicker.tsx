import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { shortPhaseName } from '@/components/line/stretches'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import { models, phaseOfStage } from '@/lib/domain/journey/models'
import { stages, type Stage } from '@/lib/domain/journey/stages'
import { modelTexts, stageTexts } from '@/lib/domain/journey/texts'
import { say } from '@/lib/domain/text'
import styles from './stagePicker.module.css'

/** The stage that is chosen at first: there the models differ most. */
const first: Stage = 'decide'

/**
 * The six models beside each other, at a step that one chooses: what happens in it, what each model calls it, and where it
 * stands in the table. Choosing is done by radio buttons and the stylesheet, so it needs no scripts.
 */
export const StagePicker = ({ children }: { children: ReactNode }) => {
  const t = useTranslations('models.compare')
  return (
    <section aria-labelledby="compare" className={classes(styles.picker, 'mt-24')}>
      <h2 id="compare" className="text-3xl">{t('title')}</h2>
      <p className="mt-3 max-w-prose text-lg text-muted">{t('lead')}</p>
      <fieldset className="mt-8 print:hidden">
        <legend className="mb-3 font-semibold">{t('choose')}</legend>
        <div className="grid grid-cols-3 gap-y-3 lg:grid-cols-9">{stages.map((stage, index) => <Station key={stage} stage={stage} number={index + 1} />)}</div>
      </fieldset>
      <div className="mt-6 print:hidden">{stages.map(stage => <AtStage key={stage} stage={stage} />)}</div>
      {children}
    </section>
  )
}

const Station = ({ stage, number }: { stage: Stage; number: number }) => {
  const locale = useLocale()
  return (
    <label htmlFor={`stap-${stage}`} className={classes(phaseTone(stage), styles.station, 'flex flex-col gap-1.5 pr-3 pb-1 text-sm leading-snug')}>
      <span className={classes(styles.track, 'block')}>
        <input id={`stap-${stage}`} type="radio" name="stap" value={stage} defaultChecked={stage === first} className={styles.dot} />
      </span>
      <span className="min-w-0"><span className="text-muted tabular-nums">{number}</span> {say(stageTexts[stage].name, locale)}</span>
    </label>
  )
}

const AtStage = ({ stage }: { stage: Stage }) => {
  const t = useTranslations('models.compare')
  const locale = useLocale()
  return (
    <div data-panel={stage} className={classes(phaseTone(stage), styles.panel, 'rounded-2xl bg-tone-soft p-5 sm:p-6')}>
      <h3 className="text-xl text-tone-text">{say(stageTexts[stage].name, locale)}</h3>
      <p className="mt-1 max-w-prose text-ink">{say(stageTexts[stage].does, locale)}.</p>
      <dl className="mt-4 grid gap-x-8 gap-y-3 text-ink min-[420px]:grid-cols-2 md:grid-cols-3">
        {models.map(model => {
          const phase = phaseOfStage(stage, model)
          return (
            <div key={model} className="border-t border-tone pt-2">
              <dt className="text-sm">{say(modelTexts[model].name, locale)}</dt>
              <dd className="font-semibold">{phase ? shortPhaseName(model, phase.key, locale) : t('outside')}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}
