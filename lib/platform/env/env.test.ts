import { describe, expect, it } from 'vitest'
import { readEnvironment } from './env.ts'

const complete = {
  DATABASE_URL: 'postgresql://localhost/klantreis',
  APP_URL: 'https://portaal.example/ergens',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://mail.example:587',
}
const without = (name: keyof typeof complete) => ({ ...complete, [name]: undefined })

describe('the environment', () => {
  it('keeps only the origin of the address', () => {
    expect(readEnvironment(complete)).toMatchObject({ APP_URL: 'https://portaal.example', DEMO: false, TRUSTED_PROXIES: 0 })
  })

  it.each(['DATABASE_URL', 'APP_URL', 'NEXTAUTH_SECRET', 'SMTP_URL'] as const)('refuses to boot without %s', name => {
    expect(() => readEnvironment(without(name))).toThrow(name)
    expect(() => readEnvironment({ ...complete, [name]: '' })).toThrow(name)
  })

  it('needs no mail server and no address in a demo', () => {
    const { SMTP_URL: _mail, APP_URL: _address, ...rest } = complete
    expect(readEnvironment({ ...rest, DEMO: '1', PORT: '3105' })).toMatchObject({ APP_URL: 'http://localhost:3105', DEMO: true })
  })

  it('names every fault on a line of its own', () => {
    expect(() => readEnvironment({ ...complete, DATABASE_URL: 'mysql://x', NEXTAUTH_SECRET: 'short' }))
      .toThrow(/DATABASE_URL must start[^\n]*\nNEXTAUTH_SECRET must have/)
  })
})
