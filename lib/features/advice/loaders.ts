import { moods } from '../../domain/advice/reading.ts'
import { generate } from '../../domain/advice/generate.ts'
import { loader } from '../../platform/action/loader.ts'
import { scopeOf, workshopSubject } from '../workshop/store.ts'
import { adviceInput, publishedAdviceInput } from './schema.ts'
import { blockOf, findAdvisedWorkshop, findPublication, isNewer, latestPlaybook, playbookOf } from './store.ts'
import type { DraftAdvice, NoAdvice, PublishedAdvice } from './view.ts'

/** The advice as it would be published now, for the agency. */
export const draftAdvice = loader({
  name: 'advice.draft',
  input: adviceInput,
  ability: 'advice.readDraft',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, db }): Promise<DraftAdvice | null> => {
    const stored = await findAdvisedWorkshop(db, input.workshopId, null)
    if (stored === null) return null
    const [playbook, published] = await Promise.all([latestPlaybook(db), findPublication(db, input.workshopId, null)])
    const newer = isNewer(stored, playbook.version, published)
    return {
      kind: 'draft',
      workshop: stored.workshop,
      versions: stored.versions,
      changedSince: published !== null && newer,
      block: blockOf(stored.workshop, newer),
      advice: generate({ answers: stored.answers, evidence: stored.evidence }, playbook),
      answers: stored.answers,
      moods: moods(stored.answers, playbook.tables.emotionValence),
    }
  },
})

/** The published advice, exactly as it was published; a client never reads anything else. */
export const publishedAdvice = loader({
  name: 'advice.published',
  input: publishedAdviceInput,
  ability: 'advice.readPublished',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, db }): Promise<PublishedAdvice | NoAdvice | null> => {
    const scope = scopeOf(actor)
    const stored = await findAdvisedWorkshop(db, input.workshopId, scope)
    if (stored === null) return null
    const publication = await findPublication(db, input.workshopId, scope, input.number)
    if (publication === null) return input.number === undefined ? { kind: 'none', workshop: stored.workshop, versions: [] } : null
    const playbook = await playbookOf(db, publication.playbookVersion)
    return {
      kind: 'published',
      workshop: stored.workshop,
      versions: stored.versions,
      number: publication.number,
      advice: publication.advice,
      answers: publication.answers,
      moods: moods(publication.answers, playbook.tables.emotionValence),
    }
  },
})
