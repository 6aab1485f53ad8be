import { createTransport, type Transporter } from 'nodemailer'
import { db, type Tx } from '../db/db.ts'
import { env } from '../env/env.ts'
import { faultOf, log } from '../log/log.ts'

type Due = { id: string; recipient: string; subject: string; text: string; html: string; attempts: number }

/** After this many attempts (some three days) a mail stays where it is, with its last error. */
const mostAttempts = 60

let transport: { url: string; transporter: Transporter } | undefined

function transporterFor(url: string): Transporter {
  if (transport?.url !== url) {
    transport = { url, transporter: createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as object) }
  }
  return transport.transporter
}

/** The pause before the next attempt, in seconds: 5, 10, 20 … at most an hour. */
export const pauseAfter = (attempts: number): number => Math.min(3600, 5 * 2 ** Math.min(attempts - 1, 12))

/** Takes one due mail, locked until it is sent, so that two servers never send the same one. */
async function takeDue(tx: Tx): Promise<Due | undefined> {
  const rows = await tx.$queryRaw<Due[]>`
    SELECT "id", "recipient", "subject", "text", "html", "attempts" FROM "OutboxMail"
    WHERE "sentAt" IS NULL AND "dueAt" <= now() AND "attempts" < ${mostAttempts}
    ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED`
  return rows[0]
}

async function sendOne(smtpUrl: string): Promise<boolean> {
  return db.$transaction(async tx => {
    const mail = await takeDue(tx)
    if (mail === undefined) return false
    const attempts = mail.attempts + 1
    try {
      await transporterFor(smtpUrl).sendMail({
        from: env.MAIL_FROM,
        to: { name: '', address: mail.recipient },
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        // The same for every attempt, so that a mailbox drops what it has already.
        messageId: `<${mail.id}@${new URL(env.APP_URL).hostname}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      // What was sent is not kept: a sign-in link would lie in the database, and in its backups, in full.
      const data = { sentAt: new Date(), attempts, lastError: null, text: '', html: '' }
      await tx.outboxMail.update({ where: { id: mail.id }, data, select: { id: true } })
    } catch (error) {
      const fault = faultOf(error).error
      log('warning', 'mail not sent', { mail: mail.id, attempts, error: fault })
      const dueAt = new Date(Date.now() + pauseAfter(attempts) * 1000)
      await tx.outboxMail.update({ where: { id: mail.id }, data: { attempts, dueAt, lastError: fault }, select: { id: true } })
    }
    return true
  }, { timeout: 60_000 })
}

let running: Promise<void> | undefined
let again = false

async function drain(smtpUrl: string): Promise<void> {
  do {
    again = false
    while (await sendOne(smtpUrl)) continue
  } while (again)
}

/**
 * Sends every mail that is due, one at a time; never throws. Without a mail server (a demo) they stay in the outbox, where
 * the demo mailbox shows them.
 */
export async function deliverDue(): Promise<void> {
  const smtpUrl = env.SMTP_URL
  if (smtpUrl === undefined) return
  if (running !== undefined) {
    again = true
    return running
  }
  running = drain(smtpUrl).catch(error => log('error', 'outbox', faultOf(error))).finally(() => {
    running = undefined
  })
  return running
}
