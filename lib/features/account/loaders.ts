import { cache } from 'react'
import { loader } from '../../platform/action/loader.ts'
import { db } from '../../platform/db/db.ts'
import { demoFor } from '../../platform/session/demo.ts'
import { currentRequest } from '../../platform/session/request.ts'
import { nothing } from './schema.ts'
import { activePerson, namesOf, newestMails } from './store.ts'
import type { DemoAccount, DemoMail, PortalFrame } from './view.ts'

/** Who is signed in, for the frame of the portal. */
export const portalFrame = loader({
  name: 'account.frame',
  input: nothing,
  ability: 'portal.enter',
  subject: async (_, _db, actor) => ({ companyId: null, id: actor.userId }),
  run: async ({ actor, db }): Promise<PortalFrame> => ({
    name: actor.name,
    email: actor.email,
    staffRole: actor.staffRole,
    companies: await namesOf(db, actor.companyIds),
    activeCompanyId: actor.activeCompanyId,
  }),
})

const demo = cache(async () => demoFor(await currentRequest(), db))

/** The accounts to sign in to with one click; none outside a demo on this machine. */
export const demoAccounts = loader({
  name: 'account.demoAccounts',
  input: nothing,
  ability: 'site.read',
  subject: async () => ({ companyId: null, id: 'demo' }),
  run: async ({ db }): Promise<DemoAccount[]> => {
    const accounts: DemoAccount[] = []
    for (const { email, label } of (await demo())?.accounts ?? []) {
      const person = await activePerson(db, email)
      if (person !== null) accounts.push({ email, name: person.name, label })
    }
    return accounts
  },
})

/** The mails of a demo, the newest first; "niet gevonden" anywhere else. */
export const demoMails = loader({
  name: 'account.demoMails',
  input: nothing,
  ability: 'site.read',
  subject: async () => (await demo()) && { companyId: null, id: 'demo' },
  run: async ({ db }): Promise<DemoMail[]> => (await newestMails(db)).map(mail => ({
    ...mail,
    url: /https?:\/\/\S+/.exec(mail.text)?.[0] ?? null,
    createdAt: mail.createdAt.toISOString(),
  })),
})
