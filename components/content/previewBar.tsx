import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ContentKind } from '@/lib/domain/content/document'
import type { Locale } from '@/lib/domain/locale'
import { getPathname } from '@/lib/platform/i18n/navigation'
import { editorHref } from './words'

/** Says that this is no public page, and leads back to the editor in the language of who reads it. */
export const PreviewBar = ({ place, reader }: { place: { kind: ContentKind; contentId: string; locale: Locale }; reader: Locale }) => {
  const t = useTranslations('content.preview')
  return (
    <p className="mb-4 flex flex-wrap items-center justify-between gap-x-6 rounded-xl bg-amber-soft px-4 py-1 text-amber-text print:hidden">
      <span className="py-2 font-medium">{t('bar')}</span>
      <a href={getPathname({ locale: reader, href: editorHref(place) })} className="inline-flex min-h-11 items-center gap-2 font-medium underline underline-offset-4"><ArrowLeft aria-hidden className="size-4" />{t('back')}</a>
    </p>
  )
}
