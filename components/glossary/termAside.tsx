import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { JourneyLine } from '@/components/line/journeyLine'
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
  const sites = [...new Map(term.sources.map(source => [source.site, source])).values()]
  return (
    <section aria-labelledby="sources" className="text-sm text-muted">
      {(sites.length > 0 || term.ownPractice) && (
        <>
          <h2 id="sources" className="font-sans text-sm font-semibold tracking-normal text-ink">{t('sources')}</h2>
          <ul className="mt-1">
            {sites.map(source => (
              <li key={source.ref}>
                {source.url ? <a href={source.url} rel="noopener noreferrer" className="text-link inline-block py-1">{source.site}</a> : <span className="inline-block py-1">{source.site}</span>}
              </li>
            ))}
            {term.ownPractice && <li className="py-1">{t('ownPractice')}</li>}
          </ul>
        </>
      )}
      <p className="mt-3">{t('reviewed', { date: new Date(`${term.reviewedOn}T12:00:00Z`) })}</p>
    </section>
  )
}
