import { useLocale, useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import { say } from '@/lib/domain/text'
import { evidenceTexts } from '@/lib/domain/workshop/texts'
import type { AnswersPage, AnswerView } from '@/lib/features/workshop/view'
import type { Section } from '@/lib/domain/workshop/questions'
import { sectionAddress } from '@/lib/features/workshop/addresses'
import { Lines } from './lines'

/** All answers in words, by section; with links to change them, while that is possible. */
export const AnswersList = ({ page, editable }: { page: AnswersPage; editable: boolean }) => (
  <div className="grid gap-12">
    {page.sections.map(({ section, title, status, answers }) => (
      <section key={section} aria-labelledby={`section-${section}`}>
        <h2 id={`section-${section}`} className="text-xl">{title}</h2>
        <dl className="mt-3 border-t border-line-strong">
          {answers.map(answer => (
            <AnswerRow key={answer.key} {...{ answer, section }} workshopId={page.workshop.id} editable={editable && status !== 'cannot_start_yet'} />
          ))}
        </dl>
      </section>
    ))}
  </div>
)

const AnswerRow = ({ answer, section, workshopId, editable }: { answer: AnswerView; section: Section; workshopId: string; editable: boolean }) => {
  const t = useTranslations('workshop.check')
  const locale = useLocale()
  return (
    <div className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
      <dt className="font-semibold">{answer.label}</dt>
      <dd className="min-w-0">
        {answer.lines.length > 0 && <Lines lines={answer.lines} />}
        {answer.open && <Tag tone="tone-coral-0">{t('noAnswer')}</Tag>}
        {!answer.open && answer.lines.length === 0 && <span className="text-muted">{t('skipped')}</span>}
        {answer.evidence && <p className="mt-1 text-sm text-muted">{say(evidenceTexts[answer.evidence].label, locale)}</p>}
      </dd>
      {editable && (
        <dd>
          <a
            href={`${sectionAddress(workshopId, section, locale)}?back=check#${answer.key}`}
            className="text-link -my-2 inline-flex min-h-11 items-center font-medium"
          >
            {t('change')}<span className="sr-only">: {answer.label}</span>
          </a>
        </dd>
      )}
    </div>
  )
}
