'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/textField'
import { useMounted } from '@/components/workshop/useMounted'
import { importDraft } from '@/lib/features/playbook/actions'
import type { Result } from '@/lib/platform/action/result'

const faultsOf = (result: Result<unknown> | null): string[] =>
  result?.ok === false && Array.isArray(result.detail?.faults) ? result.detail.faults.map(String) : []

/** Makes a draft of a file: pasted, or with scripts picked from the disk. Shows each fault by its path; then nothing is taken over. */
export const ImportForm = ({ version }: { version: number | null }) => {
  const [t, all] = [useTranslations('playbook.import'), useTranslations()]
  const mounted = useMounted()
  const pasted = useRef<HTMLDivElement>(null)
  const [result, run, waiting] = useActionState<Result<unknown> | null, FormData>(importDraft, null)
  const [faults, locale] = [faultsOf(result), useLocale()]
  const refused = result?.ok === false ? result : null
  const key = refused?.fields?.document ?? refused?.message
  const pick = async (file: File | undefined) => {
    const area = pasted.current?.querySelector('textarea')
    if (file && area) area.value = await file.text()
  }
  return (
    <form action={run} className="grid justify-items-start gap-5">
      {refused && (
        <Notice kind="danger" live title={all((key !== undefined && all.has(key as never) ? key : 'errors.unexpected') as never)} className="w-full">
          {faults.length > 0 && <ul className="grid gap-1 font-mono text-sm break-all">{faults.map(fault => <li key={fault}>{fault}</li>)}</ul>}
        </Notice>
      )}
      {version !== null && <p className="font-medium">{t('replace')}</p>}
      {version !== null && <input type="hidden" name="version" value={version} />}
      <input type="hidden" name="locale" value={locale} />
      {mounted && (
        <label className="grid w-full max-w-md gap-1.5 font-semibold">
          {t('file')}
          <input type="file" accept="application/json,.json" className={controlClass} onChange={event => { void pick(event.currentTarget.files?.[0]) }} />
        </label>
      )}
      <div ref={pasted} className="w-full">
        <TextArea
          label={t('document')} name="document" rows={3} spellCheck={false} className="font-mono"
          {...(typeof refused?.typed?.document === 'string' ? { defaultValue: refused.typed.document } : {})}
        />
      </div>
      <Button type="submit" variant="secondary" disabled={waiting}>{t('submit')}</Button>
    </form>
  )
}
