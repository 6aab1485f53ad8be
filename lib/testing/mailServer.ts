import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach } from 'vitest'

/**
 * A real SMTP server for the tests of a file, under the address in `SMTP_URL`. It is set up before anything else uses the
 * database: the environment is read once. Each test begins with nothing received; while `busy` it refuses all mail.
 */
export function aMailServer() {
  const inbox = { received: [] as { to: string[]; source: string }[], busy: false }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        if (inbox.busy) return callback(new Error('busy'))
        inbox.received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(parts).toString() })
        callback()
      })
    },
  })
  beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
    const address = server.server.address()
    process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  })
  beforeEach(() => {
    inbox.received = []
    inbox.busy = false
  })
  afterAll(() => new Promise<void>(resolve => server.close(() => resolve())))
  return inbox
}
