import { sections } from '../../domain/workshop/questions.ts'
import { route } from '../../platform/action/route.ts'
import { done, type Refusal } from '../../platform/action/result.ts'
import { pageAddress, sectionAddress, workshopAddress } from './addresses.ts'
import { exportInput, saveInput, workshopInput, type SaveInput } from './schema.ts'
import { answersFrom, findWorkshop, scopeOf, workshopSubject } from './store.ts'
import { saveAnswers } from './writes.ts'
import type { Receipt } from './view.ts'

type Saved = { receipt: Receipt; repeated: boolean; goTo: string }

const hasTrouble = ({ faults, conflicts }: Receipt): boolean => Object.keys(faults).length > 0 || Object.keys(conflicts).length > 0

/** Where a plain form goes: on, when it is in order; else back, to show what is wrong or still open. */
const destination = ({ workshopId, section, locale, then }: SaveInput, receipt: Receipt): string => {
  const back = `${sectionAddress(workshopId, section, locale)}?receipt=${receipt.key}${then === 'check' ? '&back=check' : ''}`
  if (hasTrouble(receipt) || then === 'stay') return `${back}#error-summary`
  const at = sections.indexOf(section)
  if (then === 'list') return workshopAddress(workshopId, locale)
  if (then === 'previous') return sections[at - 1] ? sectionAddress(workshopId, sections[at - 1]!, locale) : workshopAddress(workshopId, locale)
  if (then === 'check') return pageAddress(workshopId, 'check', locale)
  if (receipt.open.length > 0) return `${back}#error-summary`
  return sections[at + 1] ? sectionAddress(workshopId, sections[at + 1]!, locale) : pageAddress(workshopId, 'check', locale)
}

/** A conflict answers 409 and a fault 422, both with the receipt: what was in order is saved all the same. */
const statusOf = (receipt: Receipt): number => (Object.keys(receipt.conflicts).length > 0 ? 409 : hasTrouble(receipt) ? 422 : 200)

/** A browser without scripts gets a page, which says what is the matter; who is not signed in comes past the sign-in page. */
const backToWorkshop = ({ message }: Refusal, input: unknown): Response | undefined => {
  const asked = workshopInput.safeParse({ workshopId: (input as { workshopId?: unknown }).workshopId })
  const isKnown = message === 'errors.signInAgain' || message === 'workshop.errors.closed' || message === 'workshop.errors.archived'
  return asked.success && isKnown
    ? new Response(null, { status: 303, headers: { Location: workshopAddress(asked.data.workshopId, asked.data.locale) } }) : undefined
}

/** Saves answers: JSON from autosave, or a plain form, through one handler. The answer comes after the commit. */
export const saveRoute = route({
  name: 'workshop.answer',
  method: 'POST',
  input: saveInput,
  ability: 'workshop.answer',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }) => {
    const saved = await saveAnswers(tx, input, { userId: actor.userId, scope: scopeOf(actor), now: new Date() })
    return saved.ok ? done<Saved>({ ...saved.value, goTo: destination(input, saved.value.receipt) }) : saved
  },
  detail: ({ section }, { receipt, repeated }) => ({ section, saved: Object.keys(receipt.saved).length, repeated }),
  respond: ({ result, isForm, input }) => {
    if (!result.ok) return isForm ? backToWorkshop(result, input) : undefined
    if (isForm) return new Response(null, { status: 303, headers: { Location: result.value.goTo } })
    return Response.json(result.value.receipt, { status: statusOf(result.value.receipt) })
  },
})

/** The workshop as a file: the answers with their evidence, as the command line and the import take them. */
export const exportRoute = route({
  name: 'workshop.export',
  method: 'GET',
  input: exportInput,
  ability: 'workshop.export',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input, actor, tx }) => {
    const found = await findWorkshop(tx, input.workshopId, scopeOf(actor))
    return found === null ? { ok: false, code: 'missing' } : done(answersFrom(found.stored))
  },
  respond: ({ result }) => result.ok
    ? new Response(JSON.stringify(result.value, null, 2), {
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'Content-Disposition': 'attachment; filename="workshop.json"' },
    })
    : undefined,
})
