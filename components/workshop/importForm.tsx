'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextArea } from '@/components/ui/textField'
import { importWorkshop } from '@/lib/features/workshop/actions'
import type { Result } from '@/lib/platform/action/result'
import { useMounted } from './useMounted'

const faultsOf = (result: Result<unknown> | null): string[] =>
  result?.ok === false && Array.isArray(result.detail?.faults) ? result.detail.faults.map(String) : []

/** Takes over the answers of a workshop file: pasted, or with scripts picked from the disk. Shows each fault by its path. */
export const ImportForm = ({ workshopId }: { workshopId: string }) => {
  const t = useTranslations('workshop.import')
  const mounted = useMounted()
  const pasted = useRef<HTMLDivElement>(null)
  const [result, run, waiting] = useActionState<Result<{ imported: number }> | null, FormData>(importWorkshop, null)
  const faults = faultsOf(result)
  const pick = async (file: File | undefined) => {
    const area = pasted.current?.querySelector('textarea')
    if (file && area) area.value = await file.text()
  }
  return (
    <form action={run} className="grid justify-items-start gap-5">
      {result?.ok === false && (
        <Notice kind="danger" live title={faults.length > 0 ? t('faults') : t('empty')}>
          {faults.length > 0 && <ul className="grid gap-1 font-mono text-sm break-all">{faults.map(fault => <li key={fault}>{fault}</li>)}</ul>}
        </Notice>
      )}
      {result?.ok && <Notice kind="success" live title={t('done', { count: result.value.imported })} />}
      <input type="hidden" name="workshopId" value={workshopId} />
      <input type="hidden" name="locale" value={useLocale()} />
      {mounted && (
        <label className="grid gap-1.5 font-semibold">
          {t('file')}
          <input type="file" accept="application/json,.json" className={controlClass} onChange={event => { void pick(event.currentTarget.files?.[0]) }} />
        </label>
      )}
      <div ref={pasted} className="w-full max-w-prose"><TextArea label={t('document')} name="document" spellCheck={false} className="font-mono" /></div>
      <Button type="submit" variant="secondary" disabled={waiting}>{t('submit')}</Button>
    </form>
  )
}
