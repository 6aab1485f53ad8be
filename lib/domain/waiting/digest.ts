import type { Word } from '../discussion/waiting.ts'
import { daysBetween } from '../workshop/board.ts'
import { leavesOn } from './quietHours.ts'
import type { Wait, WaitKind } from './waits.ts'

/**
 * What a reminder is about. Of a client: a workshop that lies still, one that was sent back, phases to decide about, and what
 * the agency said to them. Of the agency: a workshop to read, a question or change to answer, a round to start, and what the
 * client decided. Of both: being mentioned.
 */
export type ReminderKind = 'unfinished' | 'correction' | 'decide' | 'said' | 'review' | 'question' | 'change' | 'round' | 'decided' | 'mentioned'

/** One line of a digest. `news` was said or done once; the rest goes on waiting. */
export type Reminder = { kind: ReminderKind; workshopId: string; since: Date; count: number; news: boolean }

/** Who is reminded. `strategist`: works for all companies; `companyIds`: those that they belong to as a client. */
export type Reminded = { id: string; strategist: 'strategist' | 'admin' | null; companyIds: readonly string[]; remindedAt: Date | null }

/** A text of the site that somebody asked to have published. */
export type AskedText = { editionId: string; askedById: string | null; since: Date }

/** Somebody mentioned in a comment. */
export type Mention = { userIds: readonly string[]; authorId: string; at: Date; internal: boolean; resolved: boolean }

/** A workshop with all that its people are reminded of. */
export type RemindedWorkshop = {
  id: string
  companyId: string
  strategistId: string | null
  secondReaderId: string | null
  waits: readonly Wait[]
  words: readonly Word[]
  mentions: readonly Mention[]
  decisions: readonly { at: Date }[]
}

/** A workshop that nobody goes on with may lie still for three days; what was mailed about already, for one. */
const patience: Partial<Record<WaitKind, number>> = { start: 3, answers: 3, correction: 1, decide: 1, publish: 1 }
const kinds: Partial<Record<WaitKind, { kind: ReminderKind; side: 'client' | 'agency' }>> = {
  start: { kind: 'unfinished', side: 'client' },
  answers: { kind: 'unfinished', side: 'client' },
  correction: { kind: 'correction', side: 'client' },
  decide: { kind: 'decide', side: 'client' },
  publish: { kind: 'review', side: 'agency' },
  question: { kind: 'question', side: 'agency' },
  change: { kind: 'change', side: 'agency' },
  round: { kind: 'round', side: 'agency' },
}

/** The same list is not sent again within this many days. */
const repeatAfterDays = 3
/** Who was never reminded hears what happened in these last days. */
const newsDays = 7
const days = (count: number): number => count * 86_400_000

/** Whose work a workshop is: of the chosen strategist and second reader, or of every strategist while nobody was chosen. */
const worksOn = (person: Reminded, { strategistId, secondReaderId }: RemindedWorkshop): boolean =>
  strategistId === null ? person.strategist === 'strategist' || person.id === secondReaderId : person.id === strategistId || person.id === secondReaderId

const oldest = (moments: readonly Date[]): Date => moments.reduce((first, moment) => (moment < first ? moment : first))
const news = (kind: ReminderKind, workshopId: string, moments: readonly Date[]): Reminder[] =>
  moments.length === 0 ? [] : [{ kind, workshopId, since: oldest(moments), count: moments.length, news: true }]

/** What the agency said that is meant for this client: answers in their own threads, and what it started itself. */
const saidTo = (person: Reminded, words: readonly Word[], after: Date): Date[] => words.filter(word => {
  const root = words.find(({ id }) => id === word.replyToId) ?? word
  return word.agency && word.at > after && (root.authorId === person.id || root.agency)
}).map(({ at }) => at)

function ofWorkshop(person: Reminded, workshop: RemindedWorkshop, after: Date, now: Date, patient: boolean): Reminder[] {
  const { id, waits, words, mentions, decisions } = workshop
  const member = person.companyIds.includes(workshop.companyId)
  const agency = person.strategist !== null && worksOn(person, workshop)
  const waiting = waits.flatMap((wait): Reminder[] => {
    const known = kinds[wait.for]
    const since = new Date(wait.since.getTime() + days(patient ? patience[wait.for] ?? 0 : 0))
    const theirs = known?.side === 'client' ? member : agency
    return known === undefined || !theirs || since > now ? [] : [{ kind: known.kind, workshopId: id, since, count: wait.count, news: false }]
  })
  const mayRead = (mention: Mention): boolean => (mention.internal ? person.strategist !== null : member || person.strategist !== null)
  const named = mentions.filter(mention => mention.userIds.includes(person.id) && mention.authorId !== person.id && !mention.resolved && mention.at > after && mayRead(mention))
  return [
    ...waiting,
    ...(member ? news('said', id, saidTo(person, words, after)) : []),
    ...(agency ? news('decided', id, decisions.filter(({ at }) => at > after).map(({ at }) => at)) : []),
    ...news('mentioned', id, named.map(({ at }) => at)),
  ]
}

/**
 * All that waits for somebody now, and what happened since they were last told; in the order of `workshops`. A mail is
 * patient with what is new; a page that one opens is not.
 */
export function remindersFor(person: Reminded, workshops: readonly RemindedWorkshop[], now: Date, { patient = true } = {}): Reminder[] {
  const after = person.remindedAt ?? new Date(now.getTime() - days(newsDays))
  return workshops.flatMap(workshop => ofWorkshop(person, workshop, after, now, patient))
}

/** The texts that wait for somebody: those that others asked to have published, for who may publish. */
export const textsFor = <T extends AskedText>(person: { id: string; publishes: boolean }, texts: readonly T[]): T[] =>
  person.publishes ? texts.filter(({ askedById }) => askedById !== person.id) : []

/**
 * Whether these reminders are worth a mail now: never two that leave on the same day, and the same list again only after
 * three days.
 */
export function isWorthAMail(reminders: readonly { since: Date }[], remindedAt: Date | null, now: Date): boolean {
  if (reminders.length === 0) return false
  if (remindedAt === null) return true
  if (leavesOn(remindedAt) >= leavesOn(now)) return false
  return reminders.some(({ since }) => since > remindedAt) || daysBetween(remindedAt, now) >= repeatAfterDays
}
