'use client'

import { useTranslations } from 'next-intl'
import { controlClass } from '@/components/ui/field'
import type { FieldsProps } from './fields'
import { Labelled } from './labelled'

/** The picture of a text without scripts: a list of what is in the library, and the words for who cannot see it. */
export const PlainPicture = ({ form, locale, document: { picture }, faults, pictures }: FieldsProps) => {
  const t = useTranslations('content.picture')
  const isListed = picture === null || pictures.some(({ id }) => id === picture.media)
  return (
    <div className="grid gap-4" id={`${form}-picture`}>
      <Labelled id={`${form}-pictureMedia`} label={t('above')} hint={t('plainHint')}>
        {control => (
          <select name="pictureMedia" defaultValue={picture?.media ?? ''} className={controlClass} {...control}>
            <option value="">{t('noPicture')}</option>
            {!isListed && <option value={picture.media}>{t('asItIs')}</option>}
            {pictures.map(({ id, name, alt }) => <option key={id} value={id}>{`${name}: ${alt}`.slice(0, 90)}</option>)}
          </select>
        )}
      </Labelled>
      <Labelled id={`${form}-pictureAlt`} label={t('alt')} hint={t('altHint')} faults={faults}>
        {control => <input type="text" name="pictureAlt" lang={locale} maxLength={300} defaultValue={picture?.alt ?? ''} className={controlClass} {...control} />}
      </Labelled>
    </div>
  )
}
