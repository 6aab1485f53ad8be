'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useId, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { ErrorSummary } from '@/components/ui/errorSummary'
import { controlClass } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useMounted } from '@/components/workshop/useMounted'
import type { PlaybookPart } from '@/lib/domain/playbook/parts'
import { saveItem } from '@/lib/features/playbook/actions'
import type { Result } from '@/lib/platform/action/result'
import type { Words } from './conditionBuilder'
import { BuilderContext } from './conditionField'
import { FaultsContext } from './controls'
import { BenchmarkFields, fieldsOfPart } from './partFields'
import { asData } from './texts'

type Saved = Result<{ part: string; item: string; seen: string }>
type Props = { part: PlaybookPart; item: string; document: unknown; seen: string; kit: unknown; words: Words | null }

const parsed = (text: string): { value: unknown } | null => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/**
 * One item as a form; without scripts, or when asked for, as text. Either way one JSON document is sent, and a refusal
 * stands beside the field that it is about.
 */
export const ItemForm = ({ part, item, document, seen, kit, words }: Props) => {
  const all = useTranslations()
  const t = useTranslations('playbook.item')
  const [result, run, waiting] = useActionState<Saved | null, FormData>(saveItem, null)
  const [mounted, form, locale] = [useMounted(), useId(), useLocale()]
  const [data, setData] = useState(document)
  const [text, setText] = useState<string | null>(null)
  const say = (key: string | undefined): string => all((key !== undefined && all.has(key as never) ? key : 'errors.unexpected') as never)
  const refusal = result?.ok === false ? result : null
  const fields = Object.entries(refusal?.fields ?? {}).map(([path, key]): [string, string] => [path, say(key)])
  const faults = useMemo(() => Object.fromEntries(Object.entries(refusal?.fields ?? {})), [refusal])
  const theirs = typeof refusal?.detail?.theirs === 'string' ? refusal.detail.theirs : null
  const newest = result?.ok ? result.value.seen : typeof refusal?.detail?.seen === 'string' ? refusal.detail.seen : seen
  const isText = !mounted || text !== null
  const plain = text ?? (typeof refusal?.typed?.document === 'string' ? refusal.typed.document : JSON.stringify(data, null, 2))
  const toForm = (): void => {
    const read = parsed(plain)
    if (read === null) return
    setData(read.value)
    setText(null)
  }
  const Fields = part === 'benchmarks' ? null : fieldsOfPart[part]
  return (
    <form action={run} noValidate className="grid gap-8">
      {refusal && fields.length === 0 && <Notice kind={theirs ? 'warning' : 'danger'} live title={say(refusal.message)} />}
      {theirs !== null && <details open><summary className="min-h-11 py-2 font-semibold">{t('theirs')}</summary><pre className="overflow-x-auto rounded-xl bg-sunken p-4 text-sm whitespace-pre-wrap">{theirs}</pre></details>}
      <ErrorSummary faults={fields.map(([path, message]) => ({ id: `${form}-${path}`, message: `${path}: ${message}` }))} />
      {result?.ok && <Notice kind="success" live title={t('saved')} />}
      <input type="hidden" name="part" value={part} /><input type="hidden" name="item" value={item} /><input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="seen" value={newest} />
      {isText ? (
        <div className="grid gap-1.5">
          <label htmlFor={`${form}-document`} className="font-semibold">{t('document')}</label>
          <p className="text-sm text-muted">{t('documentHint')}</p>
          <textarea
            id={`${form}-document`} name="document" rows={24} spellCheck={false} className={classes(controlClass, 'font-mono text-sm')}
            {...(mounted ? { value: plain, onChange: event => setText(event.target.value) } : { defaultValue: plain })}
          />
          {mounted && parsed(plain) === null && <p role="status" className="text-coral-text">{t('textFault')}</p>}
        </div>
      ) : (
        <>
          <input type="hidden" name="document" value={JSON.stringify(data)} />
          <FaultsContext value={{ faults: Object.fromEntries(Object.entries(faults).map(([path, key]) => [path, say(key)])), form }}>
            <BuilderContext value={words}>
              {Fields ? <Fields data={asData(data)} onChange={setData} kit={kit} /> : <BenchmarkFields data={data} onChange={setData} />}
            </BuilderContext>
          </FaultsContext>
        </>
      )}
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-paper px-4 py-3">
        <Button type="submit" disabled={waiting}>{waiting ? all('company.busy') : t(theirs === null ? 'save' : 'overwrite')}</Button>
        {mounted && <Button variant="quiet" onClick={() => (text === null ? setText(JSON.stringify(data, null, 2)) : toForm())}>{t(text === null ? 'asText' : 'asForm')}</Button>}
      </div>
    </form>
  )
}
