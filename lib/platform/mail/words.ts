import type { Locale } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'

/** Fills `{name}` in a text of the mail messages. Mails are plain sentences: no plurals, no markup. */
export function fill(text: string, values: Record<string, string> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The texts of mails in one language. */
export const mailWords = (locale: Locale) => messages[locale].mail
