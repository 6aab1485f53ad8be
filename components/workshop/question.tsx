'use client'

import { Check, ChevronDown } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { LinkedWords } from '@/components/glossary/linkedWords'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { FieldError } from '@/components/ui/field'
import { say } from '@/lib/domain/text'
import { evidenceLevels } from '@/lib/domain/workshop/bounds'
import { baseField, evidenceField, unknownField } from '@/lib/domain/workshop/form/fields'
import { evidenceQuestion, evidenceTexts, unknownHelp, unknownText } from '@/lib/domain/workshop/texts/evidence'
import type { Conflict, QuestionView, SectionPage } from '@/lib/features/workshop/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { Control } from './controls/control'
import { Tick } from './controls/tick'
import { valueIn } from './fields'
import { Lines } from './lines'

export type Trouble = { error: string | null; conflict: Conflict | null; onSettle: ((choice: 'yours' | 'theirs') => void) | null }

/** One question with its control, its help, "weet ik niet", and how firmly the answer is known. */
export const Question = ({ question, page, error, conflict, onSettle }: { question: QuestionView; page: SectionPage } & Trouble) => {
  const { key, kind, label, help, optional } = question
  const t = useTranslations('workshop.question')
  return (
    <div
      role="group" id={key} tabIndex={-1} data-question={key} aria-labelledby={`${key}-label`}
      {...(help ? { 'aria-describedby': classes(`${key}-help`, error && `${key}-error`) } : {})}
      className={classes('group/q scroll-mt-6 border-t border-line py-9 outline-none', error && 'border-l-4 border-l-coral-strong pl-4')}
    >
      <h2 id={`${key}-label`} className="text-xl">
        {label}{optional && <span className="ml-2 font-sans text-base font-normal tracking-normal text-muted">({t('optional')})</span>}
      </h2>
      {help && <p id={`${key}-help`} className="mt-2 max-w-prose text-muted"><LinkedWords segments={help} newTab /></p>}
      <Why question={question} />
      <div className="mt-1 grid gap-4"><FieldError id={key} error={error ?? undefined} /></div>
      {conflict && <ConflictChoice conflict={conflict} onSettle={onSettle} />}
      <input type="hidden" name={baseField(key)} value={question.base} />
      <div data-content className={classes('mt-4 transition-opacity duration-150', kind !== 'single' && 'group-has-[[data-unknown]:checked]/q:opacity-45')}>
        <Control question={question} page={page} />
      </div>
      {kind !== 'single' && <Unknown question={question} />}
      <Evidence question={question} />
    </div>
  )
}

const Disclosure = ({ summary, children, name }: { summary: React.ReactNode; children: React.ReactNode; name?: string }) => (
  <details className="group/d max-w-prose" {...(name ? { 'data-disclosure': name } : {})}>
    <summary className="inline-flex min-h-11 items-center gap-1.5 text-sm font-medium text-muted hover:text-ink">
      <ChevronDown aria-hidden className="size-4 -rotate-90 transition-transform duration-150 group-open/d:rotate-0" />
      <span className="underline decoration-line-strong underline-offset-4">{summary}</span>
    </summary>
    <div className="border-l-2 border-line pt-1 pb-3 pl-4">{children}</div>
  </details>
)

const Why = ({ question: { why, terms } }: { question: QuestionView }) => {
  const t = useTranslations('workshop.question')
  return (
    <Disclosure summary={t('why')}>
      <p><LinkedWords segments={why} newTab /></p>
      {terms.length > 0 && (
        <dl className="mt-3 grid gap-2 text-sm" aria-label={t('terms')}>
          {terms.map(({ slug, name, short }) => (
            <div key={slug}>
              <dt className="inline font-semibold">
                <Link href={{ pathname: '/glossary/[slug]', params: { slug } }} target="_blank" rel="noopener" className="text-link">
                  {name}<span className="sr-only"> ({t('newTab')})</span>
                </Link>
              </dt>
              <dd className="text-muted">{short}</dd>
            </div>
          ))}
        </dl>
      )}
    </Disclosure>
  )
}

const Unknown = ({ question: { key, fields } }: { question: QuestionView }) => {
  const locale = useLocale()
  return (
    <label className="mt-3 flex cursor-pointer items-start gap-3 py-2.5 text-muted has-checked:text-ink">
      <input type="checkbox" data-unknown name={unknownField(key)} value="1" defaultChecked={valueIn(fields, unknownField(key)) !== ''} className="mt-0.5 size-5 shrink-0 accent-ink" />
      <span>
        {say(unknownText, locale)}
        <span className="hidden text-sm group-has-[[data-unknown]:checked]/q:block">{say(unknownHelp, locale)}</span>
      </span>
    </label>
  )
}

const Evidence = ({ question: { key, fields } }: { question: QuestionView }) => {
  const locale = useLocale()
  const asks = say(evidenceQuestion, locale)
  const name = evidenceField(key)
  const given = evidenceLevels.find(level => level === valueIn(fields, name))
  return (
    <div className="mt-1">
      <Disclosure name="evidence" summary={given ? `${asks} ${say(evidenceTexts[given].label, locale)}` : asks}>
        <fieldset>
          <legend className="sr-only">{asks}</legend>
          <div className="grid gap-1">
            {evidenceLevels.map(level => (
              <Tick
                key={level} kind="radio" look="plain" name={name} value={level} checked={given === level}
                label={<>{say(evidenceTexts[level].label, locale)}<span className="block text-sm text-muted">{say(evidenceTexts[level].help, locale)}</span></>}
              />
            ))}
          </div>
        </fieldset>
      </Disclosure>
    </div>
  )
}

const ConflictChoice = ({ conflict: { by, at, theirs, yours }, onSettle }: { conflict: Conflict; onSettle: Trouble['onSettle'] }) => {
  const t = useTranslations('workshop.conflict')
  const format = useFormatter()
  const time = format.dateTime(new Date(at), { hour: '2-digit', minute: '2-digit' })
  return (
    <div role="alert" className="my-4 grid gap-4 rounded-xl border-2 border-amber-strong p-4">
      <p className="font-semibold">{t('title', { name: by })}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <div><p className="text-sm font-medium text-muted">{t('theirs', { name: by, time })}</p>{theirs.length > 0 ? <Lines lines={theirs} /> : <p>{t('empty')}</p>}</div>
        <div><p className="text-sm font-medium text-muted">{t('yours')}</p>{yours.length > 0 ? <Lines lines={yours} /> : <p>{t('empty')}</p>}</div>
      </div>
      {onSettle ? (
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => { onSettle('yours') }}><Check aria-hidden className="size-4" />{t('keepYours')}</Button>
          <Button variant="secondary" onClick={() => { onSettle('theirs') }}>{t('keepTheirs')}</Button>
        </div>
      ) : <p>{t('plainHelp')} <a href="?" className="text-link">{t('plainTheirs')}</a></p>}
    </div>
  )
}
