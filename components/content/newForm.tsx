'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { TextField } from '@/components/ui/textField'
import { contentKinds, type ContentKind } from '@/lib/domain/content/document'
import { locales } from '@/lib/domain/locale'
import { createContent } from '@/lib/features/content/actions'

const choice = 'inline-flex min-h-11 cursor-pointer items-center gap-2.5 rounded-full border border-line-strong bg-surface px-4 hover:border-ink has-checked:border-ink has-checked:bg-sunken has-checked:font-medium has-focus-visible:outline-3'

/** Begins a text: what it is, in which language, and its title; the rest is written in the editor. */
export const NewForm = ({ kind }: { kind: ContentKind }) => {
  const t = useTranslations('content')
  return (
    <ActionForm action={createContent} submit={t('new.submit')} className="grid max-w-prose justify-items-start gap-7">
      {field => (
        <>
          <fieldset className="grid gap-2">
            <legend className="mb-1.5 font-semibold">{t('new.kind')}</legend>
            <span className="flex flex-wrap gap-2">
              {contentKinds.map(one => <label key={one} className={choice}><input type="radio" name="kind" value={one} defaultChecked={one === kind} className="size-4 accent-ink" />{t(`kind.${one}`)}</label>)}
            </span>
          </fieldset>
          <fieldset className="grid gap-2">
            <legend className="mb-1.5 font-semibold">{t('new.language')}</legend>
            <span className="flex flex-wrap gap-2">
              {locales.map(locale => <label key={locale} className={choice}><input type="radio" name="locale" value={locale} defaultChecked={locale === 'nl'} className="size-4 accent-ink" />{t(`language.${locale}`)}</label>)}
            </span>
          </fieldset>
          <TextField label={t('field.title')} hint={t('new.titleHint')} {...field('title')} required maxLength={200} className="w-full" />
        </>
      )}
    </ActionForm>
  )
}
