import { createTranslator } from 'use-intl/core'
import { locales, type Locale } from '../../domain/text.ts'
import type { Reminder } from '../../domain/waiting/digest.ts'
import { daysBetween } from '../../domain/workshop/board.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { stopToken } from '../../platform/auth/stopLink.ts'
import { env } from '../../platform/env/env.ts'
import { addressOf } from '../../platform/i18n/address.ts'
import { letter } from '../../platform/mail/letter.ts'
import type { Mail } from '../../platform/mail/outbox.ts'
import type { WaitingText } from '../content/storeAsked.ts'
import type { NamedWorkshop, ReminderReader } from './store.ts'
import type { ReminderView } from './view.ts'

const localeOf = (reader: { locale: string }): Locale => locales.find(known => known === reader.locale) ?? 'nl'

/** Where somebody goes to do what they are reminded of. */
function placeOf({ kind, workshopId }: Reminder, locale: Locale, agency: boolean): string {
  const page = {
    unfinished: '/portal/workshops/[workshopId]', correction: '/portal/workshops/[workshopId]', decide: '/portal/workshops/[workshopId]/advice',
    said: '/portal/workshops/[workshopId]/advice', review: '/portal/workshops/[workshopId]/review', question: '/portal/workshops/[workshopId]/advice',
    change: '/portal/workshops/[workshopId]/advice', round: '/portal/board', decided: '/portal/workshops/[workshopId]/versions',
    mentioned: agency ? '/portal/workshops/[workshopId]/review' : '/portal/workshops/[workshopId]/advice',
  } as const
  return addressOf(page[kind], locale, { workshopId })
}

/** All that waits for one reader: what their workshops ask, and texts that others want published. */
export type Waiting = { reminders: readonly Reminder[]; workshops: readonly NamedWorkshop[]; texts: readonly WaitingText[] }

/** Reminders in words, for the mail and for the page where one stops them. */
export function inWords({ reminders, workshops, texts }: Waiting, reader: { locale: Locale; agency: boolean }, now: Date): ReminderView[] {
  const t = createTranslator({ locale: reader.locale, messages: messages[reader.locale], namespace: 'reminders.item' })
  const ofWorkshops = reminders.flatMap(reminder => {
    const workshop = workshops.find(({ id }) => id === reminder.workshopId)
    if (workshop === undefined) return []
    const about = reader.agency ? `${workshop.companyName}, ${workshop.title}` : workshop.title
    return [{
      key: `${reminder.workshopId} ${reminder.kind}`, place: placeOf(reminder, reader.locale, reader.agency),
      text: `${about}: ${t(reminder.kind, { count: reminder.count })}`, days: daysBetween(reminder.since, now),
    }]
  })
  const ofTexts = texts.map(({ editionId, contentId, kind, locale, title, askedBy, since }) => ({
    key: editionId, days: daysBetween(since, now), place: addressOf('/portal/content/[kind]/[contentId]/[language]', reader.locale, { kind, contentId, language: locale }),
    text: `${title}${t('inLanguage', { language: locale })}: ${t('publish', { name: askedBy ?? t('somebody') })}`,
  }))
  return [...ofWorkshops, ...ofTexts]
}

/** Where somebody goes to see all of it: strategists to the board, people of a client to their workshops, the others to the texts. */
const homeOf = ({ strategist, companyIds }: ReminderReader): '/portal/board' | '/portal' | '/portal/content' =>
  strategist !== null ? '/portal/board' : companyIds.length > 0 ? '/portal' : '/portal/content'

/** One mail with everything that waits for somebody, in their own language; it says how to stop such mails. */
export function digestTo(reader: ReminderReader, waiting: Waiting, now: Date): Mail {
  const locale = localeOf(reader)
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'reminders.mail' })
  const items = inWords(waiting, { locale, agency: reader.strategist !== null }, now).map(({ text, place }) => ({ text, url: env.APP_URL + place }))
  const words = letter({
    locale, heading: t('heading', { count: items.length }), lines: [t('greeting', { name: reader.name }), t('intro')], items,
    button: { label: t('button'), url: env.APP_URL + addressOf(homeOf(reader), locale) },
    note: { text: t('why'), label: t('stop'), url: `${env.APP_URL}${addressOf('/reminders/stop', locale)}?token=${stopToken(reader.id)}` },
  })
  return { recipient: reader.email, subject: t('subject', { count: items.length }), ...words }
}
