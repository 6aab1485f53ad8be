import { randomUUID } from 'node:crypto'
import type { TestAnswers } from '../domain/workshop/shortTest.ts'
import { formStamp } from '../platform/auth/formStamp.ts'
import { db } from '../platform/db/db.ts'
import type { LeadState } from '../platform/db/generated/client.ts'

/** The stamp of a page that was made this many milliseconds ago. */
export const aStamp = (age = 60_000): string => formStamp(new Date(Date.now() - age))

/** A request that came in through the site, of a company with a name of its own unless given; returns its id. */
export async function aLead(given: { email?: string; companyName?: string; state?: LeadState; answers?: TestAnswers; createdAt?: Date; locale?: string } = {}): Promise<string> {
  const own = randomUUID().slice(0, 8)
  const { answers, ...rest } = given
  const made = await db.lead.create({
    data: {
      name: 'Femke Vos', email: `${own}@vraag.example`, companyName: `Vraag ${own}`, message: 'Hoe begin ik?', locale: 'nl', ...rest,
      ...(answers && { answers }),
    },
    select: { id: true },
  })
  return made.id
}
