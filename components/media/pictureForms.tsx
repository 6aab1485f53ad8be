'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useAnswer } from '@/components/account/useAnswer'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { TextField } from '@/components/ui/textField'
import { deleteMedia, describeMedia, restoreMedia, trashMedia } from '@/lib/features/media/actions'
import type { MediaRow } from '@/lib/features/media/view'
import type { Action } from '@/lib/platform/action/action'

const Outcome = ({ message }: { message: string | undefined }) => (message ? <p role="alert" className="mt-1 text-sm font-medium text-coral-text">{message}</p> : null)

/** The words that stand for a picture. */
export const WordsForm = ({ picture: { id: mediaId, name, altNl, altEn } }: { picture: MediaRow }) => {
  const t = useTranslations('media')
  const { submit, pending, done, message, fields, typed } = useAnswer(describeMedia)
  const id = useId()
  return (
    <form action={submit} noValidate className="grid gap-3 pt-3">
      <input type="hidden" name="mediaId" value={mediaId} />
      <TextField id={`${id}-nl`} name="altNl" label={t('upload.altNl')} error={fields.altNl} defaultValue={typed('altNl') || altNl} maxLength={300} required />
      <TextField id={`${id}-en`} name="altEn" label={t('upload.altEn')} error={fields.altEn} defaultValue={typed('altEn') || altEn} maxLength={300} optional />
      <div className="flex items-center gap-3">
        <Button type="submit" variant="secondary" disabled={pending} aria-label={t('item.saveOf', { name })}>{t('item.save')}</Button>
        {done && !pending && <p role="status" className="text-sm text-muted">{t('item.saved')}</p>}
      </div>
      <Outcome message={message} />
    </form>
  )
}

const OneButton = ({ action, mediaId, text, label, variant }: { action: Action<{ id: string }>; mediaId: string; text: string; label: string; variant: ButtonVariant }) => {
  const { submit, pending, message } = useAnswer(action)
  return (
    <form action={submit}>
      <input type="hidden" name="mediaId" value={mediaId} />
      <Button type="submit" variant={variant} disabled={pending} aria-label={label}>{text}</Button>
      <Outcome message={message} />
    </form>
  )
}

/** Puts a picture in the bin, or what can be done with one that is there. */
export const BinForms = ({ picture: { id, name, usedIn }, bin, mayDelete }: { picture: MediaRow; bin: boolean; mayDelete: boolean }) => {
  const t = useTranslations('media.item')
  if (!bin) return usedIn.length > 0 ? null : <OneButton action={trashMedia} mediaId={id} text={t('toBin')} label={t('toBinOf', { name })} variant="quiet" />
  return (
    <div className="flex flex-wrap gap-3">
      <OneButton action={restoreMedia} mediaId={id} text={t('restore')} label={t('restoreOf', { name })} variant="secondary" />
      {mayDelete && <OneButton action={deleteMedia} mediaId={id} text={t('remove')} label={t('removeOf', { name })} variant="danger" />}
    </div>
  )
}
