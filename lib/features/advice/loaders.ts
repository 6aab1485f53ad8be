import { moods } from '../../domain/advice/reading.ts'
import { loader } from '../../platform/action/loader.ts'
import { scopeOf, workshopSubject } from '../workshop/store.ts'
import { adviceInput, publishedAdviceInput } from './schema.ts'
import { bringsNews, planOf, workingAdvice } from '../review/store.ts'
import { blockOf, findAdvisedWorkshop, findPublication, playbookOf } from './store.ts'
import type { DraftAdvice, NoAdvice, PublishedAdvice } from './view.ts'

/** The advice as it would be published now, with the strategist's review applied, for the agency. */
export const draftAdvice = loader({
  name: 'advice.draft',
  input: adviceInput,
  ability: 'advice.readDraft',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, db }): Promise<DraftAdvice | null> => {
    const working = await workingAdvice(db, input.workshopId)
    if (working === null) return null
    const { stored, publication, playbook, advice, answers, progress } = working
    const newer = bringsNews(working, await planOf(db, working))
    return {
      kind: 'draft',
      workshop: stored.workshop,
      versions: stored.versions,
      changedSince: publication !== null && newer,
      block: blockOf(stored.workshop, newer),
      progress: progress.all,
      advice,
      answers,
      moods: moods(answers, playbook.tables.emotionValence),
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
