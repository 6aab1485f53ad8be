'use server'
import { createTranslator } from 'next-intl'
import type { FrozenPlan } from '../../domain/mediaplan/types.ts'
import { reviewDateAfter } from '../../domain/review/reviewDate.ts'
import { locales, type Locale } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Result } from '../../platform/action/result.ts'
import type { Tx } from '../../platform/db/db.ts'
import { queueMail, type Mail } from '../../platform/mail/outbox.ts'
import { env } from '../../platform/env/env.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'
import { letter } from '../../platform/mail/letter.ts'
import { lockWorkshop, membersOf, workshopSubject, type Recipient } from '../workshop/store.ts'
import { publishInput } from './schema.ts'
import { bringsNews, gapsIn, planOf, printOf, workingAdvice, type WorkingAdvice } from '../review/store.ts'
import { blockOf, freeze, takeTurn } from './store.ts'
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

/** Everything that a version consists of, as it is right now. */
async function freezeNow(tx: Tx, working: WorkingAdvice, plan: FrozenPlan | null, number: number, actorId: string): Promise<void> {
  const { stored, answers, evidence, playbook, advice, original, review } = working
  const publishedAt = new Date()
  const days = answers.deliberation === undefined ? undefined : playbook.tables.decisionDays[answers.deliberation]
  await freeze(tx, {
    workshopId: stored.workshop.id, number, playbookVersion: playbook.version, advice, original, review, plan, answers, evidence, publishedAt, publishedById: actorId,
  }, reviewDateAfter(publishedAt, days))
  for (const reader of await membersOf(tx, stored.workshop.companyId)) await queueMail(tx, letterTo(reader, stored.workshop))
}

/**
 * Publishes the advice of a submitted workshop with the strategist's review applied: freezes it with the engine's own
 * words, the review, the plan, the answers, the evidence and the playbook, and tells everyone of the client. Sent twice,
 * it happens once; when anything of it has moved on since the screen was opened, it does not happen. What is still to look
 * at does not stop it, but wants to be confirmed.
 */
export const publishAdvice = action({
  name: 'advice.publish',
  input: publishInput,
  ability: 'advice.publish',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }): Promise<Result<Published>> => {
    await lockWorkshop(tx, input.workshopId, null)
    const working = await workingAdvice(tx, input.workshopId)
    if (working === null) return refuse('missing', { message: 'errors.missing' })
    const { stored, publication, playbook } = working
    if (publication?.number === input.number) return done({ number: input.number, repeated: true })
    const plan = await planOf(tx, working)
    const block = blockOf(stored.workshop, bringsNews(working, plan))
    if (block !== null) return refuse('refused', { message: `advice.publish.${block}` })
    const number = (publication?.number ?? 0) + 1
    const seen = playbook.version === input.playbookVersion && number === input.number && printOf(working, plan) === input.fingerprint
    if (!seen || !await takeTurn(tx, input.workshopId, input.version)) return refuse('conflict', { message: 'advice.publish.conflict' })
    if (!input.confirmed && gapsIn(working, plan).length > 0) return refuse('invalid', { message: 'errors.checkFields', fields: { confirmed: 'review.publish.confirmFirst' } })
    await freezeNow(tx, working, plan, number, actor.userId)
    return done({ number, repeated: false })
  },
  goTo: ({ input, locale }) => adviceAddress(input.workshopId, locale),
  detail: (_, { number, repeated }) => ({ number, repeated }),
})
