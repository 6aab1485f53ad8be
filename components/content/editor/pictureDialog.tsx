'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useId, useRef, useState, useTransition } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '@/components/ui/button'
import { controlClass, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/textField'
import type { Locale } from '@/lib/domain/text'
import { uploadMedia } from '@/lib/features/media/actions'
import { InnerForm } from './innerForm'
import { PictureLibrary } from './pictureLibrary'

/** A picture of the site, with the words that stand for it in the language of the text. */
export type Uploaded = { id: string; alt: string }

type Answer = { fields: Record<string, string>; message: string | null }

/**
 * Gives a text a picture: one of the library, or a new one. Those that were dropped or pasted come to the site one after the
 * other. No picture gets in without the words for who cannot see it; the focus goes back to where it was.
 */
export const PictureDialog = ({ files, locale, onDone, onClose }: {
  files: readonly File[]; locale: Locale; onDone: (uploaded: readonly Uploaded[]) => void; onClose: () => void
}) => {
  const t = useTranslations('content.picture')
  const dialog = useRef<HTMLDialogElement>(null)
  const [ready, setReady] = useState<readonly Uploaded[]>([])
  const [isNew, setNew] = useState(files.length > 0)
  const title = useId()
  const most = Math.max(1, files.length)
  useEffect(() => { if (dialog.current?.open === false) dialog.current.showModal() }, [])
  const next = (uploaded: Uploaded): void => {
    const all = [...ready, uploaded]
    if (all.length >= most) finish(() => onDone(all))
    else setReady(all)
  }
  // Closed before anything else happens: the browser gives the focus back, and what is behind the dialog can take it.
  const finish = (then: () => void): void => {
    dialog.current?.close()
    then()
  }
  const stop = (): void => finish(() => { if (ready.length > 0) onDone(ready); else onClose() })
  // Out of the form of the text: forms cannot stand in each other.
  return createPortal(
    <dialog
      ref={dialog} aria-labelledby={title} onCancel={event => { event.preventDefault(); stop() }}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] scroll-pb-24 rounded-2xl border border-line bg-surface p-6 text-ink backdrop:bg-ink/40"
    >
      <h2 id={title} className="text-xl">{files.length > 1 ? t('titleOf', { at: ready.length + 1, of: files.length }) : t(isNew ? 'title' : 'choose')}</h2>
      {isNew
        ? <PictureForm key={ready.length} file={files[ready.length] ?? null} locale={locale} onDone={next} onClose={stop} {...(files.length === 0 ? { onLibrary: () => setNew(false) } : {})} />
        : <PictureLibrary locale={locale} onDone={next} onNew={() => setNew(true)} onClose={stop} />}
    </dialog>,
    document.body,
  )
}

const PictureForm = ({ file, locale, onDone, onClose, onLibrary }: {
  file: File | null; locale: Locale; onDone: (uploaded: Uploaded) => void; onClose: () => void; onLibrary?: () => void
}) => {
  const [t, all] = [useTranslations('content.picture'), useTranslations()]
  const [chosen, setChosen] = useState(file)
  const form = useId()
  const say = (key: string | undefined): string | undefined => (key === undefined ? undefined : all((all.has(key as never) ? key : 'errors.unexpected') as never))
  const [answer, setAnswer] = useState<Answer>({ fields: {}, message: null })
  const [waiting, start] = useTransition()
  const send = async (data: FormData): Promise<Answer> => {
    const field = locale === 'nl' ? 'altNl' : 'altEn'
    const given = data.get(field)
    const alt = typeof given === 'string' ? given.trim() : ''
    if (chosen === null) return { fields: { file: 'media.errors.file' }, message: null }
    if (alt === '') return { fields: { [field]: 'media.errors.alt' }, message: null }
    data.set('file', chosen)
    const result = await uploadMedia(null, data).catch(() => null)
    if (result === null) return { fields: {}, message: 'content.picture.lost' }
    if (!result.ok) return { fields: result.fields ?? {}, message: result.message ?? null }
    onDone({ id: result.value.id, alt })
    return { fields: {}, message: null }
  }
  const faults = answer.fields
  return (
    <InnerForm
      onSend={sent => {
        const data = new FormData(sent)
        start(async () => { setAnswer(await send(data)) })
      }}
    >
      {answer.message !== null && Object.keys(faults).length === 0 && <Notice kind="danger" live title={say(answer.message)} />}
      {chosen !== null && <Preview file={chosen} />}
      {file === null && (
        <Field id={`${form}-file`} label={t('file')} hint={t('fileHint')} error={say(faults.file)}>
          {props => <input type="file" accept="image/jpeg,image/png,image/webp,image/avif,image/gif" className={controlClass} onChange={event => setChosen(event.target.files?.[0] ?? null)} {...props} />}
        </Field>
      )}
      {file !== null && faults.file && <Notice kind="danger" live title={say(faults.file)} />}
      <TextField id={`${form}-altNl`} name="altNl" label={t('altNl')} hint={t('altHint')} lang="nl" maxLength={300} required {...(faults.altNl ? { error: say(faults.altNl) ?? '' } : {})} />
      <TextField id={`${form}-altEn`} name="altEn" label={t('altEn')} lang="en" maxLength={300} optional={locale === 'nl'} {...(faults.altEn ? { error: say(faults.altEn) ?? '' } : {})} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={waiting}>{waiting ? t('busy') : t('add')}</Button>
        {onLibrary && <Button variant="secondary" onClick={onLibrary}>{t('fromLibrary')}</Button>}
        <Button variant="quiet" onClick={onClose}>{t('cancel')}</Button>
      </div>
    </InnerForm>
  )
}

/** A picture that has not left the machine yet; its address is given back when it is out of sight. */
const Preview = ({ file }: { file: File }) => {
  const show = useCallback((image: HTMLImageElement) => {
    const address = URL.createObjectURL(file)
    image.src = address
    return () => { URL.revokeObjectURL(address) }
  }, [file])
  return <img ref={show} alt="" className="max-h-52 justify-self-start rounded-lg" />
}
