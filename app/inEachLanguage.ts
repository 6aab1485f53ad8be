import { locales, type Locale } from '@/lib/domain/text'
import type { Href } from './publicHead'

/** A page whose address ends differently per language, in each language that has it. */
export const inEachLanguage = (slugs: Partial<Record<Locale, string>>, hrefOf: (slug: string) => Href): Partial<Record<Locale, Href>> =>
  Object.fromEntries(locales.flatMap(of => (slugs[of] === undefined ? [] : [[of, hrefOf(slugs[of])]])))
