import { done, type Result } from '../../platform/action/result.ts'
import { route } from '../../platform/action/route.ts'
import { choicesInput, saveInput } from './schema.ts'
import { contentSubject, editionSubject } from './store.ts'
import { termChoices } from './storeLinks.ts'
import type { LinkChoice, SaveOutcome } from './view.ts'
import { saveText } from './writes.ts'

/** Saves a draft while somebody types, also when the page is being left (`fetch` with `keepalive`). A conflict answers 409, with both texts. */
export const autosaveRoute = route({
  name: 'content.autosave', method: 'POST', input: saveInput, ability: 'content.write', subject: ({ editionId }, db) => editionSubject(db, editionId),
  run: ({ input, actor, tx }): Promise<Result<SaveOutcome>> => saveText(tx, input, { userId: actor.userId, now: new Date() }),
  detail: (_, { state, version }) => ({ state, version }),
  respond: ({ result }) => (result.ok ? Response.json(result.value, { status: result.value.state === 'conflict' ? 409 : 200 }) : undefined),
})

/** The terms that `[[` offers while somebody types. */
export const choicesRoute = route({
  name: 'content.offer', method: 'GET', input: choicesInput, ability: 'content.read', subject: contentSubject,
  run: async ({ input: { locale, words }, tx }): Promise<Result<LinkChoice[]>> => done(await termChoices(tx, locale, words)),
})
