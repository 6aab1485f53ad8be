import { useLocale, useTranslations } from 'next-intl'
import { Thread } from '@/components/comments/thread'
import { Tag } from '@/components/ui/tag'
import { aboutAnswer } from '@/lib/domain/discussion/about'
import { say } from '@/lib/domain/text'
import { evidenceTexts } from '@/lib/domain/workshop/texts'
import type { Discussion } from '@/lib/features/comments/view'
import type { AnswersPage, AnswerView } from '@/lib/features/workshop/view'
import type { Section } from '@/lib/domain/workshop/questions'
import { sectionAddress } from '@/lib/features/workshop/addresses'
import { Lines } from './lines'

/** All answers in words, by section; with links to change them, while that is possible, and what was said about each. */
export const AnswersList = ({ page, editable, discussion }: { page: AnswersPage; editable: boolean; discussion?: Discussion }) => (
  <div className="grid gap-12">
    {page.sections.map(({ section, title, status, answers }) => (
      <section key={section} aria-labelledby={`section-${section}`}>
        <h2 id={`section-${section}`} className="text-xl">{title}</h2>
        <dl className="mt-3 border-t border-line-strong">
          {answers.map(answer => (
            <AnswerRow key={answer.key} {...{ answer, section }} workshopId={page.workshop.id} editable={editable && status !== 'cannot_start_yet'} discussion={discussion} />
          ))}
        </dl>
      </section>
    ))}
  </div>
)

const AnswerRow = ({ answer, section, workshopId, editable, discussion }: {
  answer: AnswerView; section: Section; workshopId: string; editable: boolean; discussion: Discussion | undefined
}) => {
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
        {discussion && <Thread discussion={discussion} about={aboutAnswer(answer.key)} of={answer.label} />}
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
