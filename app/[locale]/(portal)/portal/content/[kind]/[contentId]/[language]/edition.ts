import { notFound } from 'next/navigation'
import { kindOf } from '@/components/content/words'
import { locales, type Locale } from '@/lib/domain/locale'

/** The text that an address names, and in which language: that of the text, not of the reader. */
export type EditionParams = Promise<{ kind: string; contentId: string; language: string }>

/** Which text an address names, in which language; "niet gevonden" for an address that no text can have. */
export async function editionIn(params: EditionParams): Promise<{ contentId: string; locale: Locale }> {
  const { kind, contentId, language } = await params
  const locale = locales.find(one => one === language)
  return kindOf(kind) === undefined || locale === undefined ? notFound() : { contentId, locale }
}
