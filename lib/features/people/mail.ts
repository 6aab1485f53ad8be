import type { Locale } from '../../domain/text.ts'
import { env } from '../../platform/env/env.ts'
import { letter } from '../../platform/mail/letter.ts'
import { fill, mailWords } from '../../platform/mail/words.ts'
import { invitationDays } from './store.ts'

const signIn = { nl: '/inloggen', en: '/en/sign-in' } as const

/** The mail that invites somebody to a company (`place` is its name) or, without a place, to the agency. */
export function invitationMail(locale: Locale, about: { email: string; name: string; inviter: string; place: string | null }) {
  const words = about.place === null ? mailWords(locale).staffInvitation : mailWords(locale).invitation
  const values = { name: about.name, inviter: about.inviter, place: about.place ?? '', email: about.email, days: String(invitationDays) }
  const button = { label: words.button, url: `${env.APP_URL}${signIn[locale]}` }
  const lines = [words.hello, words.line, words.how, words.until].map(line => fill(line, values))
  return { subject: fill(words.subject, values), ...letter({ locale, heading: fill(words.heading, values), lines, button }) }
}
