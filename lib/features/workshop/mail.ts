import { createTranslator } from 'next-intl'
import { locales } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { env } from '../../platform/env/env.ts'
import { letter } from '../../platform/mail/letter.ts'
import type { Mail } from '../../platform/mail/outbox.ts'
import { pageAddress, workshopAddress } from './addresses.ts'
import type { LockedWorkshop, Recipient } from './store.ts'

const localeOf = (reader: Recipient) => locales.find(known => known === reader.locale) ?? 'nl'

/** To the client: the strategist sent the workshop back, and why. */
export function reopenedLetter(reader: Recipient, workshop: LockedWorkshop, reason: string): Mail {
  const locale = localeOf(reader)
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'workshop.mail.reopened' })
  const words = letter({
    locale, heading: t('heading'),
    lines: [t('greeting', { name: reader.name }), t('body', { workshop: workshop.title }), reason, t('how')],
    button: { label: t('button'), url: env.APP_URL + workshopAddress(workshop.id, locale) },
  })
  return { recipient: reader.email, subject: t('subject', { workshop: workshop.title }), ...words }
}

/** To the strategists: a client handed in a workshop. */
export function submittedLetter(reader: Recipient, workshop: LockedWorkshop): Mail {
  const locale = localeOf(reader)
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'workshop.mail.submitted' })
  const words = letter({
    locale, heading: t('heading', { company: workshop.companyName }),
    lines: [t('greeting', { name: reader.name }), t('body', { company: workshop.companyName, workshop: workshop.title })],
    button: { label: t('button'), url: env.APP_URL + pageAddress(workshop.id, 'answers', locale) },
  })
  return { recipient: reader.email, subject: t('subject', { company: workshop.companyName }), ...words }
}
