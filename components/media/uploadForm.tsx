'use client'

import { ImagePlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId, useRef, useState, type DragEvent } from 'react'
import { useAnswer } from '@/components/account/useAnswer'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { controlClass, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/textField'
import { uploadMedia } from '@/lib/features/media/actions'

const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif'

/** Puts a file that was dropped on a form in its file field. */
function putIn(input: HTMLInputElement | null, file: File | undefined): void {
  if (input === null || file === undefined) return
  const data = new DataTransfer()
  data.items.add(file)
  input.files = data.files
}

/** Adds a picture to the library: by the button of the browser, or dropped on the box. Works without scripts too. */
export const UploadForm = () => {
  const t = useTranslations('media.upload')
  const { submit, pending, done, message, fields, typed } = useAnswer(uploadMedia)
  const [over, setOver] = useState(false)
  const [chosen, setChosen] = useState('')
  const [input, id] = [useRef<HTMLInputElement>(null), useId()]
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    putIn(input.current, event.dataTransfer.files[0])
    setChosen(input.current?.files?.[0]?.name ?? '')
  }
  return (
    <form action={submit} noValidate className="grid max-w-xl gap-5">
      {message && <Notice kind="danger" live title={message} />}
      {done && !pending && <Notice kind="success" live title={t('done')} />}
      <div
        onDragOver={event => { event.preventDefault(); setOver(true) }} onDragLeave={() => { setOver(false) }} onDrop={drop}
        className={classes('grid gap-3 rounded-2xl border-2 border-dashed p-5', over ? 'border-ink bg-sunken' : 'border-line-strong')}
      >
        <p className="flex items-center gap-2 text-muted"><ImagePlus aria-hidden className="size-5 shrink-0" />{chosen === '' ? t('drop') : t('chosen', { name: chosen })}</p>
        <Field id={`${id}-file`} label={t('file')} hint={t('hint')} error={fields.file}>
          {props => (
            <input
              ref={input} type="file" name="file" accept={accepted} className={controlClass} {...props}
              onChange={event => { setChosen(event.currentTarget.files?.[0]?.name ?? '') }}
            />
          )}
        </Field>
      </div>
      <TextField id={`${id}-altNl`} name="altNl" label={t('altNl')} hint={t('altHint')} error={fields.altNl} defaultValue={typed('altNl')} maxLength={300} required />
      <TextField id={`${id}-altEn`} name="altEn" label={t('altEn')} error={fields.altEn} defaultValue={typed('altEn')} maxLength={300} optional />
      <div><Button type="submit" disabled={pending}>{t(pending ? 'busy' : 'submit')}</Button></div>
    </form>
  )
}
