'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass, Field, FieldError } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/textField'
import { thumbnailAddress } from '@/lib/domain/content/picture'
import type { Locale } from '@/lib/domain/text'
import type { PictureChoice } from '@/lib/features/media/view'
import { InnerForm } from './innerForm'
import type { Uploaded } from './pictureDialog'
import { useLibrary } from './useLibrary'

const altIn = ({ altNl, altEn }: PictureChoice, locale: Locale): string => (locale === 'nl' ? altNl : altEn)

/** Chooses a picture that is there already. Its words come along, to be fitted to the text; without words none is taken. */
export const PictureLibrary = ({ locale, onDone, onNew, onClose }: {
  locale: Locale; onDone: (chosen: Uploaded) => void; onNew: () => void; onClose: () => void
}) => {
  const [t, all, id] = [useTranslations('content.picture'), useTranslations(), useId()]
  const library = useLibrary()
  const [chosen, setChosen] = useState<PictureChoice | null>(null)
  const [alt, setAlt] = useState('')
  const [isTried, setTried] = useState(false)
  const choose = (picture: PictureChoice): void => {
    setChosen(picture)
    setAlt(altIn(picture, locale))
    setTried(false)
  }
  const take = (): void => {
    setTried(true)
    if (chosen !== null && alt.trim() !== '') onDone({ id: chosen.id, alt: alt.trim() })
  }
  return (
    <InnerForm onSend={take}>
      <Field id={`${id}-words`} label={t('search')}>
        {props => (
          <input
            type="search" autoFocus autoComplete="off" maxLength={100} value={library.words} className={controlClass} onChange={event => library.search(event.target.value)}
            onKeyDown={event => { if (event.key === 'Enter') event.preventDefault() }} {...props}
          />
        )}
      </Field>
      <Pictures library={library} name={`${id}-picture`} chosen={chosen} onChoose={choose} error={isTried && chosen === null ? t('pickOne') : undefined} />
      <p><Button variant="quiet" onClick={onNew}>{t('new')}</Button></p>
      {chosen !== null && (
        <TextField
          id={`${id}-alt`} name="alt" label={t('alt')} hint={t('altHint')} lang={locale} maxLength={300} required value={alt} onChange={event => setAlt(event.target.value)}
          error={isTried && alt.trim() === '' ? all('media.errors.alt') : undefined}
        />
      )}
      {/* In sight also where the dialog is longer than a phone. */}
      <div className="sticky -bottom-6 -mx-6 -mb-6 flex flex-wrap gap-x-5 gap-y-2 border-t border-line bg-surface px-6 py-4">
        <Button type="submit">{t('take')}</Button>
        <Button variant="quiet" onClick={onClose}>{t('cancel')}</Button>
      </div>
    </InnerForm>
  )
}

/** What was found, as one choice: a single stop for Tab, arrows from picture to picture. */
const Pictures = ({ library: { found, isBusy, again, showMore }, name, chosen, onChoose, error }: {
  library: ReturnType<typeof useLibrary>; name: string; chosen: PictureChoice | null; onChoose: (picture: PictureChoice) => void; error: string | undefined
}) => {
  const t = useTranslations('content.picture')
  if (found?.isLost === true && !isBusy) return <Notice kind="danger" live title={t('notFetched')}><Button variant="secondary" onClick={again}>{t('again')}</Button></Notice>
  return (
    <fieldset className="grid min-w-0 gap-2" {...(error === undefined ? {} : { 'aria-describedby': `${name}-error` })}>
      <legend className="mb-1 font-semibold">{t('library')}</legend>
      <p role="status" className="text-sm text-muted">{found === null ? t('busy') : t('found', { count: found.total })}</p>
      <FieldError id={name} error={error} />
      <div className="-mx-1 max-h-[min(20rem,38dvh)] overflow-y-auto overscroll-contain p-1" aria-busy={isBusy}>
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {found === null ? Array.from({ length: 6 }, (_, index) => <li key={index} aria-hidden className="aspect-4/3 rounded-xl bg-sunken" />)
            : found.pictures.map(picture => <Thumbnail key={picture.id} name={name} picture={picture} isChosen={picture.id === chosen?.id} onChoose={onChoose} />)}
        </ul>
        {found?.more === true && <p className="pt-3"><Button variant="quiet" onClick={showMore} disabled={isBusy}>{t('more')}</Button></p>}
      </div>
    </fieldset>
  )
}

const Thumbnail = ({ name, picture, isChosen, onChoose }: { name: string; picture: PictureChoice; isChosen: boolean; onChoose: (picture: PictureChoice) => void }) => (
  <li className="min-w-0">
    <label className="group grid cursor-pointer gap-1.5 rounded-xl has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input type="radio" name={name} value={picture.id} checked={isChosen} onChange={() => onChoose(picture)} className="sr-only" />
      <span className="block overflow-hidden rounded-xl border-2 border-transparent bg-sunken group-hover:border-line-strong group-has-checked:border-ink">
        <img src={thumbnailAddress(picture.id)} alt="" loading="lazy" decoding="async" className="aspect-4/3 w-full object-scale-down" />
      </span>
      <span className="flex min-w-0 items-center gap-2 text-sm">
        <span aria-hidden className="size-4 shrink-0 rounded-full border-2 border-line-strong group-has-checked:border-5 group-has-checked:border-ink" />
        <span className="min-w-0 truncate">{picture.name}</span>
        <span className="sr-only">{picture.altNl}</span>
      </span>
    </label>
  </li>
)
