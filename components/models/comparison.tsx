import { useLocale, useTranslations } from 'next-intl'
import { stretchesOf } from '@/components/line/stretches'
import type { Stretch } from '@/components/line/transitLine'
import { classes } from '@/components/ui/classes'
import { modelTexts, stageTexts } from '@/lib/domain/journey/texts'
import { models } from '@/lib/domain/journey/models'
import { stages } from '@/lib/domain/journey/stages'
import { say } from '@/lib/domain/text'

/** The stages of a stretch, for the mark of the one that is chosen. */
const stagesIn = ({ from, span }: Stretch): string => stages.slice(from, from + span).join(' ')

/** The six models below each other on the same nine steps: a table on a desk, a card per model on a phone. */
export const Comparison = () => {
  const t = useTranslations('models.compare')
  const locale = useLocale()
  const rows = models.map(model => ({ model, name: say(modelTexts[model].name, locale), stretches: stretchesOf(model, locale, t('outside')) }))
  const stageName = (index: number) => say(stageTexts[stages[index]!].name, locale)
  return (
    <>
      <table className="mt-10 hidden w-full table-fixed border-separate border-spacing-x-1 border-spacing-y-2 text-xs lg:table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[11%] text-left"><span className="sr-only">{t('model')}</span></th>
            {stages.map((stage, index) => <th key={stage} scope="col" className="px-1 pb-1 text-left align-bottom font-normal text-muted">{stageName(index)}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ model, name, stretches }) => (
            <tr key={model}>
              <th scope="row" className="pr-2 text-left text-sm leading-tight font-semibold">{name}</th>
              {stretches.map(stretch => (
                <td
                  key={stretch.key} colSpan={stretch.span} data-stages={stagesIn(stretch)}
                  className={classes(stretch.tone, 'rounded-md border-b-4 border-tone bg-tone-soft px-1.5 py-2.5 font-medium text-tone-text', stretch.key === 'outside' && 'border-dashed font-normal')}
                >
                  {stretch.name}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="mt-8 grid gap-8 sm:grid-cols-2 lg:hidden">
        {rows.map(({ model, name, stretches }) => (
          <div key={model}>
            <h3 className="mb-2 text-lg">{name}</h3>
            <ol>{stretches.map(stretch => <CompactStretch key={stretch.key} stretch={stretch} steps={stages.slice(stretch.from, stretch.from + stretch.span).map((_, index) => stageName(stretch.from + index))} />)}</ol>
          </div>
        ))}
      </div>
    </>
  )
}

const CompactStretch = ({ stretch, steps }: { stretch: Stretch; steps: readonly string[] }) => (
  <li data-stages={stagesIn(stretch)} className={classes(stretch.tone, 'pr-3', 'border-l-6 border-tone py-1.5 pl-4', stretch.key === 'outside' && 'border-dashed')}>
    <span className="font-semibold text-tone-text">{stretch.name}</span>
    <span className="block text-sm text-muted">{steps.join(', ')}</span>
  </li>
)
