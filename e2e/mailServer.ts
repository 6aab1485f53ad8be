import { createServer } from 'node:http'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { mailPort, mailUrl } from './addresses.ts'

/** A real SMTP server that keeps what it receives, and shows it as JSON: `GET /messages?to=ADDRESS`, newest first. */
const received: { to: string; subject: string; text: string; html: string }[] = []

new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onData(stream, session, done) {
    simpleParser(stream).then(mail => {
      for (const { address } of session.envelope.rcptTo) {
        received.unshift({ to: address, subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || '' })
      }
      done()
    }, done)
  },
}).listen(mailPort, '127.0.0.1')

createServer((request, response) => {
  const to = new URL(request.url!, mailUrl).searchParams.get('to')
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(received.filter(mail => !to || mail.to === to)))
}).listen(Number(new URL(mailUrl).port), '127.0.0.1')
