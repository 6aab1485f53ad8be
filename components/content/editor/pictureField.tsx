'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { useMounted } from '@/components/workshop/useMounted'
import { thumbnailAddress } from '@/lib/domain/content/picture'
import type { FieldsProps } from './fields'
import { Labelled } from './labelled'
import { PictureDialog } from './pictureDialog'
import { PlainPicture } from './plainPicture'

/** The picture above a text, with the words for who cannot see it. */
export const PictureField = (props: FieldsProps) => (useMounted() ? <Chooser {...props} /> : <PlainPicture {...props} />)

const Chooser = ({ form, locale, document: { picture }, faults, change }: FieldsProps) => {
  const t = useTranslations('content.picture')
  const [isChoosing, setChoosing] = useState(false)
  const [given, setGiven] = useState(0)
  const words = useRef<HTMLInputElement>(null)
  // The button that opened the dialog may be gone with the first picture: its words are what comes next.
  useEffect(() => { if (given > 0) words.current?.focus() }, [given])
  return (
    <div className="grid gap-2" id={`${form}-picture`}>
      <input type="hidden" name="pictureMedia" value={picture?.media ?? ''} />
      {picture === null ? (
        <>
          <p className="font-semibold">{t('above')}</p>
          <p><Button variant="secondary" onClick={() => setChoosing(true)}>{t('choose')}</Button></p>
        </>
      ) : (
        <Labelled id={`${form}-pictureAlt`} label={t('alt')} hint={t('altHint')} faults={faults}>
          {control => (
            <>
              <img src={thumbnailAddress(picture.media)} alt={picture.alt} loading="lazy" className="max-h-48 max-w-full justify-self-start rounded-lg" />
              <input
                ref={words} type="text" name="pictureAlt" lang={locale} maxLength={300} value={picture.alt} className={controlClass}
                onChange={event => change({ picture: { ...picture, alt: event.target.value } })} {...control}
              />
              <span className="flex flex-wrap gap-x-5">
                <Button variant="quiet" onClick={() => setChoosing(true)}>{t('chooseOther')}</Button>
                <Button variant="quiet" onClick={() => change({ picture: null })}>{t('remove')}</Button>
              </span>
            </>
          )}
        </Labelled>
      )}
      {isChoosing && (
        <PictureDialog
          files={[]} locale={locale} onClose={() => setChoosing(false)}
          onDone={([chosen]) => {
            setChoosing(false)
            if (chosen === undefined) return
            change({ picture: { media: chosen.id, alt: chosen.alt } })
            setGiven(given + 1)
          }}
        />
      )}
    </div>
  )
}
