import { ChevronDown } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { sourcesInWords } from '@/lib/domain/advice/sources'
import type { Trace } from '@/lib/domain/advice/types'
import { say } from '@/lib/domain/text'
import { questions, type QuestionKey } from '@/lib/domain/workshop/questions'
import { questionTexts } from '@/lib/domain/workshop/texts'
import type { Discussion } from '@/lib/features/comments/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { Said, type TermLinker } from './said'

/**
 * What an advice page knows beside the advice: where its answers are and whether they can still be changed, the
 * references of rules by their id, the terms of the glossary, and what was said about its lines.
 */
export type Source = { workshopId: string; editable: boolean; ruleRefs: Readonly<Record<string, string>>; link: TermLinker; discussion?: Discussion | undefined }

/**
 * "Waarom?": opens what a line rests on, in plain words. A native disclosure, so it works without JavaScript; `of` tells
 * screen readers which line it belongs to.
 */
export const Why = ({ trace, of, source }: { trace: Trace; of: string; source: Source }) => {
  const t = useTranslations('advice.why')
  return (
    <details className="group min-w-0 open:w-full print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-1.5 rounded text-sm font-medium text-muted hover:text-ink">
        <ChevronDown aria-hidden className="size-4 transition-transform duration-150 group-open:rotate-180" />
        <span aria-hidden>{t('open')}</span><span className="sr-only">{t('of', { title: of })}</span>
      </summary>
      <div className="mb-3 rounded-xl bg-sunken p-5"><Reasons trace={trace} source={source} /></div>
    </details>
  )
}

/** What a line rests on: answers, rules, what lost from them, and sources. */
export const Reasons = ({ trace, source }: { trace: Trace; source: Source }) => {
  const t = useTranslations('advice.why')
  return (
    <div className="grid gap-5 text-[0.9375rem]">
      {trace.answers.length + trace.rules.length + trace.overruled.length + (trace.context?.length ?? 0) === 0 && <p>{t('general')}</p>}
      <Answered trace={trace} source={source} />
      <Rules trace={trace} />
      <Overruled trace={trace} source={source} />
      <Context keys={trace.context ?? []} source={source} />
      <Sources refs={trace.sources} />
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid gap-1.5"><p className="font-semibold">{title}</p>{children}</div>
)

/** The answers, as what the client said; one that has no clause of its own is named by its question. */
const Answered = ({ trace, source }: { trace: Trace; source: Source }) => {
  const t = useTranslations('advice.why')
  const locale = useLocale()
  if (trace.answers.length === 0) return null
  const answers = trace.answers.filter((answer, index) =>
    trace.answers.findIndex(other => other.said === answer.said && (answer.said !== null || other.key === answer.key)) === index)
  return (
    <Part title={t('because')}>
      <ul className="grid gap-1.5">
        {answers.map(({ key, path, said, evidence }) => (
          <li key={path} className="flex gap-2.5">
            <span aria-hidden className="mt-[0.6em] size-1.5 shrink-0 rounded-full bg-tone" />
            <span>
              {said === null
                ? <>{t('yourAnswer')} “{say(questionTexts[key].label, locale)}”</>
                : <Said>{`… ${said}`}</Said>}
              <span className="text-muted"> ({t(`evidence.${evidence}`)})</span>
              {source.editable && <> <Link href={questionAddress(source.workshopId, key)} className="text-link whitespace-nowrap">{t('change')}</Link></>}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** The other answers that it stands or is worded by, folded away: they rarely are what a reader looks for. */
const Context = ({ keys, source }: { keys: readonly QuestionKey[]; source: Source }) => {
  const t = useTranslations('advice.why')
  const locale = useLocale()
  if (keys.length === 0) return null
  return (
    <details>
      <summary className="text-link inline-flex min-h-11 items-center">{t('context', { count: keys.length })}</summary>
      <ul className="mt-1 grid gap-1 text-muted">
        {keys.map(key => {
          const label = say(questionTexts[key].label, locale)
          return <li key={key}>{source.editable ? <Link href={questionAddress(source.workshopId, key)} className="text-link">{label}</Link> : label}</li>
        })}
      </ul>
    </details>
  )
}

/** Where a question stands in the wizard. */
export const questionAddress = (workshopId: string, key: QuestionKey) => ({
  pathname: '/portal/workshops/[workshopId]/sections/[section]' as const,
  params: { workshopId, section: questions[key].section },
  hash: key,
})

const Rules = ({ trace: { rules } }: { trace: Trace }) => {
  const t = useTranslations('advice.why')
  if (rules.length === 0) return null
  return (
    <Part title={t('rules')}>
      {rules.map(rule => <p key={rule.id}><Said>{rule.because}</Said> <Ref>{rule.ref}</Ref></p>)}
    </Part>
  )
}

const Overruled = ({ trace: { overruled }, source }: { trace: Trace; source: Source }) => {
  const t = useTranslations('advice.why')
  if (overruled.length === 0) return null
  return (
    <Part title={t('overruled')}>
      {overruled.map(rule => (
        <p key={rule.id}><Said>{rule.because}</Said> <Ref>{rule.ref}</Ref> <span className="text-muted">{t('lost', { by: source.ruleRefs[rule.by] ?? rule.by })}</span></p>
      ))}
    </Part>
  )
}

const Sources = ({ refs }: { refs: readonly string[] }) => {
  const t = useTranslations('advice.why')
  const locale = useLocale()
  const groups = sourcesInWords(refs)
  if (groups.length === 0) return null
  return (
    <Part title={t('sources')}>
      <ul className="grid gap-0.5 text-sm text-muted">
        {groups.map(({ name, refs: claims, url }) => (
          <li key={url ?? name.nl}>
            {url === null ? say(name, locale) : <a href={url} rel="noopener noreferrer" className="text-link">{say(name, locale)}</a>} <Ref>{claims.join(', ')}</Ref>
          </li>
        ))}
      </ul>
    </Part>
  )
}

const Ref = ({ children }: { children: ReactNode }) => <span className="text-sm text-muted tabular-nums">[{children}]</span>
