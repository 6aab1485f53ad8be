'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { classes } from '@/components/ui/classes'
import { useMounted } from '@/components/workshop/useMounted'
import { linkings, slugOf, type ContentDocument, type ContentKind } from '@/lib/domain/content/document'
import { mostCharacters, mostWords, wordsIn, type ContentFault } from '@/lib/domain/content/faults'
import { stages } from '@/lib/domain/journey/stages'
import { stageTexts } from '@/lib/domain/journey/texts'
import { say, type Locale } from '@/lib/domain/text'
import type { PictureOption } from '@/lib/features/media/view'
import { BodyEditor } from './bodyEditor'
import { Labelled, Todo } from './labelled'
import { PictureField } from './pictureField'
import { RelatedField, SourcesField } from './references'

export type FieldsProps = {
  /** What all ids in this form begin with. */
  form: string
  kind: ContentKind
  locale: Locale
  document: ContentDocument
  /** Where the text is or will be read, without its last part. */
  folder: string
  isPublic: boolean
  faults: readonly ContentFault[]
  today: string
  /** The newest pictures of the library, for who chooses one without scripts. */
  pictures: readonly PictureOption[]
  change: (part: Partial<ContentDocument>) => void
}

const of = (faults: readonly ContentFault[], field: ContentFault['field']): ContentFault[] => faults.filter(fault => fault.field === field)

export const TitleField = ({ form, locale, document, isPublic, faults, change }: FieldsProps) => {
  const t = useTranslations('content.field')
  // As long as nobody gave the address a name of its own, and no reader knows it, it follows the title.
  const follows = !isPublic && document.slug === slugOf(document.title)
  return (
    <Labelled id={`${form}-title`} label={t('title')} faults={of(faults, 'title')}>
      {control => (
        <input
          type="text" name="title" lang={locale} maxLength={200} value={document.title} className={classes(controlClass, 'font-heading text-xl font-semibold')}
          onChange={event => change({ title: event.target.value, ...(follows ? { slug: slugOf(event.target.value) } : {}) })} {...control}
        />
      )}
    </Labelled>
  )
}

export const SlugField = ({ form, document, folder, isPublic, faults, change }: FieldsProps) => {
  const t = useTranslations('content.field')
  return (
    <Labelled id={`${form}-slug`} label={t('slug')} hint={t(isPublic ? 'slugHintPublic' : 'slugHint')} faults={of(faults, 'slug')}>
      {control => (
        <span className="flex min-w-0 items-center rounded-lg border border-line-strong bg-surface pl-3.5 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus hover:border-ink">
          <span aria-hidden className="shrink-0 text-muted">{folder}</span>
          <input
            type="text" name="slug" maxLength={80} spellCheck={false} autoCapitalize="none" value={document.slug} className="min-h-11 w-full min-w-0 bg-transparent py-2 pr-3 outline-none"
            onChange={event => change({ slug: event.target.value })} onBlur={() => { if (document.slug !== '') change({ slug: slugOf(document.slug) }) }} {...control}
          />
        </span>
      )}
    </Labelled>
  )
}

export const SummaryField = ({ form, kind, locale, document, faults, change }: FieldsProps) => {
  const t = useTranslations('content.field')
  const [count, most] = kind === 'term' ? [wordsIn(document.summary), mostWords] : [document.summary.trim().length, mostCharacters]
  return (
    <Labelled
      id={`${form}-summary`} label={t(kind === 'term' ? 'short' : 'summary')} hint={t(kind === 'term' ? 'shortHint' : 'summaryHint')} faults={of(faults, 'summary')}
      aside={<span className={classes('text-sm tabular-nums', count > most ? 'font-medium text-amber-text' : 'text-muted')}>{t(kind === 'term' ? 'words' : 'characters', { count, most })}</span>}
    >
      {control => (
        <textarea
          name="summary" lang={locale} rows={3} maxLength={600} value={document.summary} className={classes(controlClass, 'field-sizing-content min-h-24')}
          onChange={event => change({ summary: event.target.value })} {...control}
        />
      )}
    </Labelled>
  )
}

export const BodyField = ({ form, locale, document, faults, change }: FieldsProps) => {
  const t = useTranslations('content.field')
  return (
    <div id={`${form}-body-place`} tabIndex={-1} className="grid content-start gap-1.5">
      <BodyEditor id={`${form}-body`} name="body" label={t('body')} hint={t('bodyHint')} value={document.body} locale={locale} onChange={body => change({ body })} />
      <Todo id={`${form}-body`} faults={of(faults, 'body')} />
    </div>
  )
}

const linesOf = (text: string): string[] => text.split(/[\n,]/).map(line => line.trim()).filter(line => line !== '')

/** One on a line. What is typed stays as it is typed, also an empty line that has yet to get its word. */
const LinesField = ({ id, name, label, hint, values, faults, onChange }: {
  id: string; name: string; label: string; hint: string; values: readonly string[]; faults: readonly ContentFault[]; onChange: (values: string[]) => void
}) => {
  const [typed, setTyped] = useState(values.join('\n'))
  const shown = linesOf(typed).join('\n') === values.join('\n') ? typed : values.join('\n')
  return (
    <Labelled id={id} label={label} hint={hint} faults={faults}>
      {control => (
        <textarea
          name={name} rows={3} value={shown} className={classes(controlClass, 'field-sizing-content min-h-20')}
          onChange={event => { setTyped(event.target.value); onChange(linesOf(event.target.value)) }} {...control}
        />
      )}
    </Labelled>
  )
}

const LinkingField = ({ form, document, change }: FieldsProps) => {
  const t = useTranslations('content')
  return (
    <Labelled id={`${form}-linking`} label={t('field.linking')} hint={t('field.linkingHint')}>
      {control => (
        <select name="linking" value={document.linking} className={controlClass} onChange={event => { const linking = linkings.find(one => one === event.target.value); if (linking) change({ linking }) }} {...control}>
          {linkings.map(linking => <option key={linking} value={linking}>{t(`linking.${linking}`)}</option>)}
        </select>
      )}
    </Labelled>
  )
}

const StagesField = ({ form, document, change }: FieldsProps) => {
  const [t, reader] = [useTranslations('content.field'), useLocale()]
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 font-semibold">{t('stages')}</legend>
      <p className="text-sm text-muted">{t('stagesHint')}</p>
      <div id={`${form}-stages`} className="flex flex-wrap gap-2">
        {stages.map(stage => (
          <label key={stage} className="inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-full border border-line-strong bg-surface px-3.5 py-1 text-[0.9375rem] hover:border-ink has-checked:border-ink has-checked:bg-sunken has-checked:font-medium has-focus-visible:outline-3">
            <input
              type="checkbox" name="stages" value={stage} className="size-4 accent-ink" checked={document.stages.includes(stage)}
              onChange={event => change({ stages: stages.filter(one => (one === stage ? event.target.checked : document.stages.includes(one))) })}
            />
            {say(stageTexts[stage].name, reader)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const ReviewedField = ({ form, document, faults, today, change }: FieldsProps) => {
  const t = useTranslations('content.field')
  const mounted = useMounted()
  return (
    <Labelled id={`${form}-reviewedOn`} label={t('reviewedOn')} hint={t('reviewedHint')} faults={of(faults, 'reviewedOn')}>
      {control => (
        <span className="flex flex-wrap items-center gap-3">
          <span className="block w-44"><input type="date" name="reviewedOn" max={today} value={document.reviewedOn} className={controlClass} onChange={event => change({ reviewedOn: event.target.value })} {...control} /></span>
          {mounted && document.reviewedOn !== today && <Button variant="quiet" onClick={() => change({ reviewedOn: today })}>{t('reviewedToday')}</Button>}
        </span>
      )}
    </Labelled>
  )
}

/** What stands beside the words: other names, place on the journey, related terms, sources, picture, last look. */
export const MoreFields = (props: FieldsProps) => {
  const { form, kind, document, faults, change } = props
  const t = useTranslations('content.field')
  // Open at first where something is still to be done; it does not close under the hands of who does it.
  const [isOpen] = useState(() => faults.some(({ field }) => !['title', 'slug', 'summary', 'body'].includes(field)))
  if (kind === 'page') return null
  return (
    <details className="group rounded-2xl border border-line" open={isOpen}>
      <summary className="flex min-h-12 items-center justify-between gap-4 px-5 font-semibold">
        {t('more')}<span className="text-sm font-normal text-muted">{t('moreOf', { related: document.related.length, sources: document.sources.length })}</span>
      </summary>
      <div className="grid gap-7 border-t border-line p-5">
        {kind === 'term' && <LinesField id={`${form}-synonyms`} name="synonyms" label={t('synonyms')} hint={t('synonymsHint')} values={document.synonyms} faults={of(faults, 'synonyms')} onChange={synonyms => change({ synonyms })} />}
        {kind === 'term' && <LinkingField {...props} />}
        <StagesField {...props} />
        <RelatedField {...props} faults={of(faults, 'related')} />
        <SourcesField {...props} faults={of(faults, 'sources')} />
        <PictureField {...props} faults={of(faults, 'picture')} />
        <ReviewedField {...props} />
      </div>
    </details>
  )
}
