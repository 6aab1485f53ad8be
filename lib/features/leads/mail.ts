import type { Locale } from '../../domain/text.ts'
import { env } from '../../platform/env/env.ts'
import { addressOf } from '../../platform/i18n/address.ts'
import { letter } from '../../platform/mail/letter.ts'
import { fill, mailWords } from '../../platform/mail/words.ts'

/**
 * Tells a strategist that a request came in, and where to read it. What a stranger wrote stays in the portal: a mail is no
 * place to keep it, nor for the links in it.
 */
export function leadMail(locale: Locale, about: { reader: string; name: string; company: string }) {
  const words = mailWords(locale).lead
  const values = { reader: about.reader, name: about.name, company: about.company }
  const button = { label: words.button, url: `${env.APP_URL}${addressOf('/portal/leads', locale)}` }
  return { subject: fill(words.subject, values), ...letter({ locale, heading: fill(words.heading, values), lines: [words.hello, words.line].map(line => fill(line, values)), button }) }
}
