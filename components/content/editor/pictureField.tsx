'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { useMounted } from '@/components/workshop/useMounted'
import type { FieldsProps } from './fields'
import { Labelled } from './labelled'
import { PictureDialog } from './pictureDialog'

/** The picture above a text, with the words for who cannot see it. */
export const PictureField = ({ form, locale, document: { picture }, faults, change }: FieldsProps) => {
  const t = useTranslations('content.picture')
  const [choosing, setChoosing] = useState(false)
  const mounted = useMounted()
  return (
    <div className="grid gap-2" id={`${form}-picture`}>
      <input type="hidden" name="pictureMedia" value={picture?.media ?? ''} />
      {picture === null ? (
        <>
          <p className="font-semibold">{t('above')}</p>
          {mounted ? <p><Button variant="secondary" onClick={() => setChoosing(true)}>{t('choose')}</Button></p> : <p className="text-sm text-muted">{t('withoutScripts')}</p>}
        </>
      ) : (
        <Labelled id={`${form}-pictureAlt`} label={t('alt')} hint={t('altHint')} faults={faults}>
          {control => (
            <>
              <img src={`/media/${picture.media}/480.webp`} alt={picture.alt} loading="lazy" className="max-h-48 max-w-full justify-self-start rounded-lg" />
              <input type="text" name="pictureAlt" lang={locale} maxLength={300} value={picture.alt} className={controlClass} onChange={event => change({ picture: { ...picture, alt: event.target.value } })} {...control} />
              {mounted && (
                <span className="flex flex-wrap gap-x-5">
                  <Button variant="quiet" onClick={() => setChoosing(true)}>{t('chooseOther')}</Button>
                  <Button variant="quiet" onClick={() => change({ picture: null })}>{t('remove')}</Button>
                </span>
              )}
            </>
          )}
        </Labelled>
      )}
      {choosing && (
        <PictureDialog
          files={[]} locale={locale} onClose={() => setChoosing(false)}
          onDone={([uploaded]) => { setChoosing(false); if (uploaded) change({ picture: { media: uploaded.id, alt: uploaded.alt } }) }}
        />
      )}
    </div>
  )
}
