import { createTranslator } from 'next-intl'
import { locales } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { env } from '../../platform/env/env.ts'
import { addressOf } from '../../platform/i18n/address.ts'
import { letter } from '../../platform/mail/letter.ts'
import type { Mail } from '../../platform/mail/outbox.ts'
import type { Recipient } from '../workshop/store.ts'

/** To the client: a new round is ready, filled in with the answers of the one before. */
export function roundLetter(reader: Recipient, workshop: { id: string; title: string; companyName: string }): Mail {
  const locale = locales.find(known => known === reader.locale) ?? 'nl'
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'versions.round.mail' })
  const words = letter({
    locale, heading: t('heading'),
    lines: [t('greeting', { name: reader.name }), t('body', { company: workshop.companyName, workshop: workshop.title }), t('how')],
    button: { label: t('button'), url: env.APP_URL + addressOf('/portal/workshops/[workshopId]', locale, { workshopId: workshop.id }) },
  })
  return { recipient: reader.email, subject: t('subject', { company: workshop.companyName }), ...words }
}
