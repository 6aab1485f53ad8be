'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { publicSources } from '@/lib/domain/content/sources'
import type { FieldsProps } from './fields'
import { findTerms } from './findTerms'
import { PickedList, type Option } from './pickedList'

/** The names of terms by their key, as far as they are known by now. */
const useNames = (keys: readonly string[], locale: FieldsProps['locale']): { names: ReadonlyMap<string, string>; learn: (found: readonly Option[]) => void } => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const learn = useCallback((found: readonly Option[]) => {
    setNames(known => new Map([...known, ...found.map(({ value, label }): [string, string] => [value, label])]))
  }, [])
  const unknown = keys.filter(key => !names.has(key)).join(' ')
  useEffect(() => {
    let going = true
    for (const key of unknown.split(' ').filter(Boolean)) {
      void findTerms(locale, key).then(found => {
        const name = found.find(one => one.key === key)?.name ?? key
        if (going) learn([{ value: key, label: name }])
      })
    }
    return () => { going = false }
  }, [unknown, locale, learn])
  return { names, learn }
}

/** Terms that a reader may want to read next. */
export const RelatedField = ({ form, locale, document, faults, change }: FieldsProps) => {
  const t = useTranslations('content.field')
  const { names, learn } = useNames(document.related, locale)
  const find = useCallback(async (words: string): Promise<Option[]> => {
    const options = (await findTerms(locale, words)).map(({ key, name }) => ({ value: key, label: name }))
    learn(options)
    return options
  }, [locale, learn])
  return (
    <PickedList
      id={`${form}-related`} name="related" label={t('related')} hint={t('relatedHint')} values={document.related} faults={faults}
      nameOf={key => names.get(key) ?? key} find={find} onChange={related => change({ related })}
    />
  )
}

const siteOf = (ref: string): string => publicSources[ref]?.split('/')[0] ?? ''

const findSources = async (words: string): Promise<Option[]> => Object.entries(publicSources)
  .filter(([ref, address]) => `${ref} ${address}`.toLowerCase().includes(words.trim().toLowerCase()))
  .map(([ref, address]) => ({ value: ref, label: address, detail: ref }))

/** What the text rests on. */
export const SourcesField = ({ form, document, faults, change }: FieldsProps) => {
  const t = useTranslations('content.field')
  return (
    <PickedList
      id={`${form}-sources`} name="sources" label={t('sources')} hint={t('sourcesHint')} values={document.sources} faults={faults}
      nameOf={ref => (siteOf(ref) === '' ? t('ownPractice', { ref }) : `${ref} · ${siteOf(ref)}`)} find={findSources} onChange={sources => change({ sources })}
    />
  )
}
