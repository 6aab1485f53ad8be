import { query } from '../data.ts'
import { mailTo, nextMail } from '../mail.ts'
import type { Answer, Visitor } from '../visitor.ts'

const subject = /link om in te loggen/

/** Asks for a link to sign in as a browser without scripts does. */
export const askLink = (visitor: Visitor, email: string, headers: Record<string, string | null> = {}): Promise<Answer> =>
  visitor.submit('/inloggen', 'Stuur mij een link', { email }, headers)

export const linksMailedTo = async (email: string): Promise<number> => (await mailTo(email)).filter(mail => subject.test(mail.subject)).length

/** The link of the newest mail to an address, with all that it carries. */
export async function mailedLink(email: string): Promise<string> {
  const { text } = await nextMail(email, subject)
  return /https?:\/\/\S+token=[\w-]{43}\S*/.exec(text)![0]
}

/** Forgets how often this machine asked for a link or used one: the limits count all tests as one visitor. */
export async function freshTurns(): Promise<void> {
  await query(`DELETE FROM "RateLimit" WHERE key LIKE 'sign-in mail per machine:%' OR key LIKE 'sign-in confirmation:%'`)
}
