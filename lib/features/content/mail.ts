import { createTranslator } from 'use-intl/core'
import type { ContentFault } from '../../domain/content/faults.ts'
import type { Locale } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { env } from '../../platform/env/env.ts'
import { letter } from '../../platform/mail/letter.ts'
import type { Mail } from '../../platform/mail/outbox.ts'
import { editorAddress } from './addresses.ts'
import type { StoredEdition } from './store.ts'

const inAmsterdam = (moment: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { timeZone: 'Europe/Amsterdam', dateStyle: 'long', timeStyle: 'short' }).format(moment)

/** Tells who planned a publication that it did not happen, and what is still wrong. */
export function unfitMail(reader: { name: string; email: string; locale: Locale }, edition: StoredEdition, at: Date, faults: readonly ContentFault[]): Mail {
  const { locale } = reader
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'content' })
  const title = edition.draft.title === '' ? edition.key : edition.draft.title
  const words = letter({
    locale, heading: t('mail.unfit.heading'),
    lines: [t('mail.unfit.line', { title, at: inAmsterdam(at, locale) }), t('mail.unfit.what'), ...faults.slice(0, 10).map(({ code, values }) => `- ${t(`faults.${code}`, values as never)}`)],
    button: { label: t('mail.unfit.button'), url: env.APP_URL + editorAddress(edition, locale) },
  })
  return { recipient: reader.email, subject: t('mail.unfit.subject', { title }), ...words }
}
