import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { JourneyLine } from '@/components/line/journeyLine'
import { Day } from '@/components/site/day'
import { Sources } from '@/components/site/sources'
import { stageTexts } from '@/lib/domain/journey/texts'
import { stages } from '@/lib/domain/journey/stages'
import { say } from '@/lib/domain/text'
import type { TermView } from '@/lib/features/glossary/view'

/** Where a term stands on the journey: in words, and on the line. */
export const TermPlace = ({ term }: { term: TermView }) => {
  const t = useTranslations('glossary.term')
  const locale = useLocale()
  const format = useFormatter()
  const anywhere = term.stages.length === 0 || term.stages.length === stages.length
  const names = term.stages.map(stage => say(stageTexts[stage].name, locale).toLowerCase())
  return (
    <section aria-labelledby="where">
      <h2 id="where" className="text-lg">{t('where')}</h2>
      <p className="mt-1 mb-4 text-sm text-muted">{anywhere ? t('everywhere') : t('whereIn', { stages: format.list(names) })}</p>
      <JourneyLine
        orientation="vertical" size="small"
        statuses={Object.fromEntries(stages.map(stage => [stage, anywhere ? 'active' : term.stages.includes(stage) ? 'here' : 'todo']))}
      />
    </section>
  )
}

/** What a term rests on, and when somebody last looked at it. */
export const TermSources = ({ term }: { term: TermView }) => {
  const t = useTranslations('glossary.term')
  return (
    <div>
      <Sources sources={term.sources} own={term.ownPractice ? t('ownPractice') : null} heading={t('sources')} />
      {term.reviewedOn !== '' && <p className="mt-3 text-sm text-muted">{t('reviewedOn')} <Day on={term.reviewedOn} /></p>}
    </div>
  )
}
