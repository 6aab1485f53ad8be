import type { Locale } from '../../domain/text.ts'
import { env } from '../../platform/env/env.ts'
import { letter } from '../../platform/mail/letter.ts'
import { mailWords } from '../../platform/mail/words.ts'

const confirm = { nl: '/inloggen/bevestigen', en: '/en/sign-in/confirm' } as const

/** The mail with a sign-in link, and the page of the portal that it leads to. */
export function signInMail(locale: Locale, token: string, next: string | null): { subject: string; text: string; html: string } {
  const words = mailWords(locale).signIn
  const button = { label: words.button, url: `${env.APP_URL}${confirm[locale]}?token=${token}${next === null ? '' : `&naar=${encodeURIComponent(next)}`}` }
  return { subject: words.subject, ...letter({ locale, heading: words.heading, lines: [words.line, words.notYou], button }) }
}
