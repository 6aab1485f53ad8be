'use server'
import { createTranslator } from 'next-intl'
import { generate } from '../../domain/advice/generate.ts'
import { locales, type Locale } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import { queueMail, type Mail } from '../../platform/mail/outbox.ts'
import { env } from '../../platform/env/env.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'
import { letter } from '../../platform/mail/letter.ts'
import { lockWorkshop, membersOf, workshopSubject, type Recipient } from '../workshop/store.ts'
import { publishInput } from './schema.ts'
import { blockOf, findAdvisedWorkshop, findPublication, freeze, isNewer, latestPlaybook, takeTurn } from './store.ts'
import type { AdvisedWorkshop } from './view.ts'

/** The version that is published now; `repeated` when it was there already. */
type Published = { number: number; repeated: boolean }

const adviceAddress = (workshopId: string, locale: Locale): string =>
  getPathname({ locale, href: { pathname: '/portal/workshops/[workshopId]/advice', params: { workshopId } } })

/** "Je advies staat klaar", in the reader's own language. */
function letterTo(reader: Recipient, workshop: AdvisedWorkshop): Mail {
  const locale = locales.find(known => known === reader.locale) ?? 'nl'
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'advice.mail' })
  const words = letter({
    locale,
    heading: t('heading'),
    lines: [t('greeting', { name: reader.name }), t('ready', { company: workshop.companyName, workshop: workshop.title }), t('how')],
    button: { label: t('button'), url: `${env.APP_URL}${adviceAddress(workshop.id, locale)}` },
  })
  return { recipient: reader.email, subject: t('subject', { company: workshop.companyName }), ...words }
}

/**
 * Publishes the advice of a submitted workshop: freezes it with its answers, evidence and playbook, and tells everyone of
 * the client. Sent twice, it happens once; when answers or playbook have moved on since the screen was opened, it does
 * not happen.
 */
export const publishAdvice = action({
  name: 'advice.publish',
  input: publishInput,
  ability: 'advice.publish',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }): Promise<Result<Published>> => {
    await lockWorkshop(tx, input.workshopId, null)
    const stored = await findAdvisedWorkshop(tx, input.workshopId, null)
    if (stored === null) return refuse('missing', { message: 'errors.missing' })
    const [published, playbook] = [await findPublication(tx, input.workshopId, null), await latestPlaybook(tx)]
    if (published?.number === input.number) return done({ number: input.number, repeated: true })
    const block = blockOf(stored.workshop, isNewer(stored, playbook.version, published))
    if (block !== null) return refuse('refused', { message: `advice.publish.${block}` })
    const number = (published?.number ?? 0) + 1
    const seen = playbook.version === input.playbookVersion && number === input.number && await takeTurn(tx, input.workshopId, input.version)
    if (!seen) return refuse('conflict', { message: 'advice.publish.conflict' })
    await freeze(tx, {
      workshopId: input.workshopId,
      number,
      playbookVersion: playbook.version,
      advice: generate({ answers: stored.answers, evidence: stored.evidence }, playbook),
      answers: stored.answers,
      evidence: stored.evidence,
      publishedAt: new Date(),
      publishedById: actor.userId,
    })
    for (const reader of await membersOf(tx, stored.workshop.companyId)) {
      await queueMail(tx, letterTo(reader, stored.workshop))
    }
    return done({ number, repeated: false })
  },
  goTo: ({ input, locale }) => adviceAddress(input.workshopId, locale),
  detail: (_, { number, repeated }) => ({ number, repeated }),
})
