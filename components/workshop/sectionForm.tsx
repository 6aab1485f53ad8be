'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useState, useTransition, type ChangeEvent, type SubmitEvent } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/errorSummary'
import { Notice } from '@/components/ui/notice'
import type { QuestionKey } from '@/lib/domain/workshop/questions'
import type { FieldValues, QuestionView, SectionPage } from '@/lib/features/workshop/view'
import { Link, useRouter } from '@/lib/platform/i18n/navigation'
import { FormChange } from './formChange'
import { Question } from './question'
import { SaveBar } from './saveBar'
import { tidy } from './tidy'
import { readingOf, upToDate, useAutosave } from './useAutosave'

type Props = { page: SectionPage; saveKey: string; backToCheck: boolean }
type Then = 'next' | 'previous' | 'list' | 'check'

/** Puts other fields in a question: its control is made anew with them. */
type Override = { fields: FieldValues; turn: number }

/**
 * The questions of one section. A plain form that posts to the same handler as autosave; with scripts it is saved while
 * it is filled in, and its buttons wait for that.
 */
export const SectionForm = ({ page, saveKey, backToCheck }: Props) => {
  const { workshop, step, previous, next, sentBack } = page
  const locale = useLocale()
  const t = useTranslations('workshop')
  const router = useRouter()
  const [questions] = useState(() => upToDate(workshop.id, page.questions))
  const [overrides, setOverrides] = useState<Partial<Record<QuestionKey, Override>>>({})
  const [asked, setAsked] = useState(sentBack)
  const [leaving, startLeaving] = useTransition()
  const { form, state, queue, kept, note, flush, read } = useAutosave({ workshopId: workshop.id, section: step.section, locale, questions })

  const put = useCallback((fields: Partial<Record<QuestionKey, FieldValues>>) => {
    setOverrides(before => ({
      ...before, ...Object.fromEntries(Object.entries(fields).map(([key, own]) => [key, { fields: own, turn: (before[key as QuestionKey]?.turn ?? 1) + 1 }])),
    }))
  }, [])
  const restored = questions.some(({ key }) => kept[key])
  // What was typed before the page woke up, or was put back, is saved like anything else.
  useEffect(() => { note(false) }, [note, overrides, kept])

  const open = state.receipt?.open ?? questions.filter(question => question.open).map(({ key }) => key)
  const errorOf = ({ key, fault, conflict }: QuestionView): string | null => {
    const found = state.faults[key] ?? (sentBack && !state.receipt ? fault : null)
    if (state.conflicts[key] ?? (sentBack && !state.receipt ? conflict : null)) return t('errors.conflict')
    if (found) return t(`errors.${found}`)
    return asked && open.includes(key) ? t('errors.open') : null
  }
  const faults = questions.flatMap(question => { const message = errorOf(question); return message ? [{ id: question.key, message: `${question.label} ${message}` }] : [] })
  const onlyOpen = questions.every(({ key }) => !state.faults[key] && !state.conflicts[key]) && (!sentBack || questions.every(({ fault, conflict }) => !fault && !conflict))

  const leave = (then: Then) => { startLeaving(() => { goTo(then) }) }
  const goTo = (then: Then) => {
    const params = { workshopId: workshop.id }
    if (then === 'list' || (then === 'previous' && !previous)) router.push({ pathname: '/portal/workshops/[workshopId]', params })
    else if (then === 'check' || (then === 'next' && !next)) router.push({ pathname: '/portal/workshops/[workshopId]/check', params })
    else router.push({ pathname: '/portal/workshops/[workshopId]/sections/[section]', params: { ...params, section: (then === 'next' ? next : previous)! } })
  }
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    if (sentBack) return
    event.preventDefault()
    const submitter = event.nativeEvent.submitter
    const then = (submitter instanceof HTMLButtonElement ? submitter.value : 'next') as Then
    const saved = await flush()
    const stillOpen = queueOpen()
    if (saved && (then !== 'next' || stillOpen.length === 0)) return leave(then)
    setAsked(true)
    requestAnimationFrame(() => document.getElementById('error-summary')?.closest<HTMLElement>('[role=alert]')?.focus())
  }
  const queueOpen = () => queue.lastReceipt?.open ?? open

  const settle = (question: QuestionView, choice: 'yours' | 'theirs') => {
    const conflict = state.conflicts[question.key]
    if (!conflict) return
    queue.settle(question.key, choice, readingOf(question.key, conflict.fields))
    if (choice === 'theirs') put({ [question.key]: conflict.fields })
  }
  const changed = (event: ChangeEvent<HTMLFormElement>) => {
    const { target } = event as { target: EventTarget }
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) {
      tidy(target)
      note(target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text'))
    }
  }
  const byName = useCallback((name: string) => {
    const input = form.current?.elements.namedItem(name)
    if (input instanceof HTMLInputElement) tidy(input)
    note(false)
  }, [form, note])

  return (
    <form
      ref={form} method="post" action={`/api/workshops/${workshop.id}/answers`} noValidate autoComplete="off"
      onSubmit={event => { void submit(event) }} onChange={changed} onBlur={() => { if (queue.note(read())) note(false) }}
    >
      <input type="hidden" name="key" value={saveKey} />
      <input type="hidden" name="section" value={step.section} />
      <input type="hidden" name="locale" value={locale} />
      {restored && <Notice className="mb-6" live>{t('save.restored')}</Notice>}
      {faults.length > 0 && asked && (
        <div className="mb-8 grid gap-3">
          <ErrorSummary title={onlyOpen ? t('errors.openTitle') : t('errors.title')} faults={faults} />
          {onlyOpen && next && (
            <p>{t('errors.openHelp')} <Link href={{ pathname: '/portal/workshops/[workshopId]/sections/[section]', params: { workshopId: workshop.id, section: next } }} className="text-link font-medium">{t('errors.skip')}</Link></p>
          )}
        </div>
      )}
      <FormChange value={byName}>
        {questions.map(question => {
          const override = overrides[question.key] ?? (kept[question.key] ? { fields: kept[question.key]!.fields, turn: 1 } : undefined)
          const conflict = state.conflicts[question.key] ?? null
          const shown = override ? { ...question, fields: override.fields } : question
          return (
            <Question
              key={`${question.key} ${override?.turn ?? 0}`} question={shown} page={page} error={errorOf(question)}
              conflict={conflict ?? (sentBack && !state.receipt ? question.conflict : null)}
              onSettle={conflict ? choice => { settle(question, choice) } : null}
            />
          )
        })}
      </FormChange>
      <div className="sticky bottom-0 z-20 -mx-5 border-t border-line bg-paper/95 px-5 py-3 backdrop-blur sm:mx-0 sm:px-0">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <SaveBar state={state} minutes={state.receipt?.minutes ?? page.progress.minutes} onRetry={() => { void flush() }} />
          {/* The first button is the one that Enter presses; it stands last. */}
          <div className="flex flex-1 flex-row-reverse flex-wrap justify-start gap-2 sm:flex-none">
            <Button type="submit" name="then" value={backToCheck ? 'check' : 'next'} className="flex-1 sm:flex-none" aria-busy={leaving}>
              {leaving ? t('buttons.leaving') : t(backToCheck ? 'buttons.backToCheck' : next ? 'buttons.next' : 'buttons.toCheck')}
            </Button>
            {!backToCheck && <button type="submit" name="then" value="previous" className={buttonClass('secondary')}>{t('buttons.previous')}</button>}
          </div>
        </div>
      </div>
      <div className="pt-4"><button type="submit" name="then" value="list" className={buttonClass('quiet')}>{t('buttons.list')}</button></div>
    </form>
  )
}
