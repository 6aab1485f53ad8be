import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { AnyOf, OneOf } from '@/components/workshop/controls/choices'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { FieldError } from '@/components/ui/field'
import { ErrorSummary } from '@/components/ui/errorSummary'
import type { TestQuestion } from '@/lib/features/shortTest/view'

/** The six questions, sent as the query of an address: nothing is stored, and the result has an address to come back to. */
export const TestForm = ({ questions, action, submit }: { questions: readonly TestQuestion[]; action: string; submit: string }) => {
  const t = useTranslations('test')
  const faults = questions.flatMap(({ key, label, fault }) => (fault === null ? [] : [{ id: key, message: `${label} ${t(`faults.${fault}`)}` }]))
  return (
    <form action={action} className="grid max-w-3xl">
      <ErrorSummary faults={faults} />
      <input type="hidden" name="done" value="1" />
      <ol className="grid">{questions.map((question, index) => <li key={question.key}><Question question={question} number={index + 1} /></li>)}</ol>
      <div className="border-t border-line pt-8"><Button type="submit">{submit}</Button></div>
    </form>
  )
}

const Question = ({ question: { key, many, label, help, why, choices, fields, fault }, number }: { question: TestQuestion; number: number }) => {
  const t = useTranslations('test')
  return (
    <div
      role="group" id={key} tabIndex={-1} aria-labelledby={`${key}-label`} aria-describedby={classes(help && `${key}-help`, fault && `${key}-error`) || undefined}
      className={classes('scroll-mt-6 border-t border-line py-9 outline-none', fault && 'border-l-4 border-l-coral-strong pl-4')}
    >
      <h2 id={`${key}-label`} className="flex gap-3 text-xl"><span aria-hidden className="text-muted tabular-nums">{number}</span>{label}</h2>
      {help && <p id={`${key}-help`} className="mt-2 max-w-prose text-muted">{help}</p>}
      <details className="group max-w-prose">
        <summary className="inline-flex min-h-11 items-center gap-1.5 text-sm font-medium text-muted hover:text-ink">
          <ChevronDown aria-hidden className="size-4 -rotate-90 transition-transform duration-150 group-open:rotate-0" />
          <span className="underline decoration-line-strong underline-offset-4">{t('why')}</span>
        </summary>
        <p className="border-l-2 border-line pt-1 pb-3 pl-4">{why}</p>
      </details>
      <div className="mt-1 grid gap-4"><FieldError id={key} error={fault === null ? undefined : t(`faults.${fault}`)} /></div>
      <div className="mt-3">{many ? <AnyOf name={key} choices={choices} fields={fields} /> : <OneOf name={key} choices={choices} fields={fields} />}</div>
    </div>
  )
}
