import { randomUUID } from 'node:crypto'
import { phaseOf } from '../../domain/journey/stages.ts'
import { say } from '../../domain/text.ts'
import { loader } from '../../platform/action/loader.ts'
import { blockOf } from '../advice/store.ts'
import { workshopSubject } from '../workshop/store.ts'
import { partOf, partsOfReview, presentEntry, printOfRest, restOf } from './present.ts'
import { overviewInput, partInput } from './schema.ts'
import { assignedTo, bringsNews, gapsIn, planOf, printOf, reviewers, workingAdvice } from './store.ts'
import type { ReviewOverview, ReviewPage } from './view.ts'

/** How far the review of a workshop is, what is still to look at, and what publishing would publish. */
export const reviewOverview = loader({
  name: 'review.overview',
  input: overviewInput,
  ability: 'review.read',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, db }): Promise<ReviewOverview | null> => {
    const working = await workingAdvice(db, input.workshopId)
    if (working === null) return null
    const [plan, staff, assigned] = await Promise.all([planOf(db, working), reviewers(db), assignedTo(db, input.workshopId)])
    const { stored, playbook } = working
    return {
      workshop: stored.workshop,
      versions: stored.versions,
      parts: partsOfReview(working),
      all: working.progress.all,
      gaps: gapsIn(working, plan),
      staff,
      ...assigned,
      publish: {
        block: blockOf(stored.workshop, bringsNews(working, plan)),
        number: (stored.versions[0]?.number ?? 0) + 1,
        playbookVersion: playbook.version,
        fingerprint: printOf(working, plan),
      },
    }
  },
})

/** The entries of one phase, or of no phase, to go through. */
export const reviewPart = loader({
  name: 'review.part',
  input: partInput,
  ability: 'review.read',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, db }): Promise<ReviewPage | null> => {
    const working = await workingAdvice(db, input.workshopId)
    if (working === null) return null
    const { stored, playbook, advice, progress } = working
    const rest = restOf(working, input.part)
    const { status, reason } = input.part === 'whole' ? { status: 'active' as const, reason: '' } : advice.phases[input.part]
    return {
      workshop: stored.workshop,
      versions: stored.versions,
      parts: partsOfReview(working),
      part: input.part,
      status,
      reason,
      entries: working.entries.filter(entry => partOf(entry) === input.part).map(entry => presentEntry(working, entry)),
      counts: progress[input.part],
      ruleRefs: Object.fromEntries(playbook.rules.map(({ id, ref }) => [id, ref])),
      rest: { count: rest.length, seen: printOfRest(rest) },
      channels: playbook.channels.map(({ ref, name }) => ({ ref, name: say(name, input.locale) })),
      touchpoints: playbook.touchpoints
        .filter(({ stages }) => input.part === 'whole' || stages.some(stage => phaseOf(stage) === input.part))
        .map(({ ref, name }) => ({ ref, name: say(name, input.locale) })),
      newId: randomUUID(),
    }
  },
})
