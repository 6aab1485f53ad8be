import { expect } from '@playwright/test'
import { mailUrl } from './addresses.ts'

type Mail = { to: string; subject: string; text: string; html: string }

/** All mail that the SMTP server received for an address, newest first. */
export async function mailTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${mailUrl}/messages?to=${encodeURIComponent(address)}`)
  return await response.json() as Mail[]
}

/** The newest mail to an address with this in its subject; waits until it has come. */
export async function nextMail(address: string, subject: RegExp): Promise<Mail> {
  await expect.poll(async () => (await mailTo(address)).some(mail => subject.test(mail.subject)), { timeout: 15_000 }).toBe(true)
  return (await mailTo(address)).find(mail => subject.test(mail.subject))!
}
