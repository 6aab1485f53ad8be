'use client'

import { useTranslations } from 'next-intl'
import type { ContentKind } from '@/lib/domain/content/document'
import type { Locale } from '@/lib/domain/locale'
import { restoreRevision } from '@/lib/features/content/actions'
import { useRouter } from '@/lib/platform/i18n/navigation'
import { DeedForm } from './editor/deedForm'
import { editorHref } from './words'

type Props = { place: { kind: ContentKind; contentId: string; locale: Locale }; hidden: { editionId: string; version: number; revisionId: string }; submit: string }

/** Makes an earlier state of a text its draft again, and goes on to it. */
export const RestoreForm = ({ place, hidden, submit }: Props) => {
  const [t, router] = [useTranslations('content.revisions'), useRouter()]
  return (
    <DeedForm action={restoreRevision} hidden={hidden} submit={submit} onDone={() => router.push(editorHref(place))} className="grid max-w-72 justify-items-start gap-2 sm:justify-items-end sm:text-right">
      {() => <p className="text-sm text-muted">{t('restoreHelp')}</p>}
    </DeedForm>
  )
}
