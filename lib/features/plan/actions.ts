'use server'
import { randomUUID } from 'node:crypto'
import type { Locale } from '../../domain/text.ts'
import { fieldsOf, giveCells, giveProduction, takePart } from '../../domain/mediaplan/edit.ts'
import { planFor } from '../../domain/mediaplan/plan.ts'
import { startDocument } from '../../domain/mediaplan/start.ts'
import type { MediaPlanDocument, PlanResult } from '../../domain/mediaplan/types.ts'
import { supposing } from '../../domain/mediaplan/whatIf.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import type { Tx } from '../../platform/db/db.ts'
import { getPathname } from '../../platform/i18n/navigation.ts'
import { workingAdvice, type WorkingAdvice } from '../review/store.ts'
import { workshopSubject } from '../workshop/store.ts'
import { addRateInput, changeInput, giveCellsInput, productionInput, removeRateInput, startInput, takeOverInput } from './schema.ts'
import { createPlan, findPlan, savePlan } from './store.ts'
import type { TableNow } from './view.ts'

type Saved = { version: number }

const pageOf = (workshopId: string, locale: Locale): string =>
  getPathname({ locale, href: { pathname: '/portal/workshops/[workshopId]/plan', params: { workshopId } } })

const conflict = refuse('conflict', { message: 'plan.errors.conflict' })
const missing = refuse('missing', { message: 'errors.missing' })

/** What an edit works with: the document that was read, what follows from it, and the advice that it is for. */
type Editing = { document: MediaPlanDocument; result: () => PlanResult; working: WorkingAdvice }
type Call = { input: { workshopId: string; version: number }; actor: { userId: string }; tx: Tx }

/** Changes the plan over the version that was on the screen; when it has moved on since, nothing happens. */
async function changePlan({ input, actor, tx }: Call, edit: (editing: Editing) => MediaPlanDocument | Refusal): Promise<Result<Saved>> {
  const [stored, working] = [await findPlan(tx, input.workshopId), await workingAdvice(tx, input.workshopId)]
  if (stored === null || working === null) return missing
  if (stored.version !== input.version) return conflict
  const { advice, answers, playbook } = working
  const changed = edit({ document: stored.document, working, result: () => planFor({ document: stored.document, advice, answers, playbook }) })
  if ('ok' in changed) return changed
  const saved = await savePlan(tx, { workshopId: input.workshopId, document: changed, version: input.version, by: actor.userId, at: new Date() })
  return saved ? done({ version: input.version + 1 }) : conflict
}

/** The table as it would be filled in by now, for who was second to change it. */
async function tableNow(tx: Tx, workshopId: string): Promise<TableNow | undefined> {
  const [stored, working] = [await findPlan(tx, workshopId), await workingAdvice(tx, workshopId)]
  return stored && working ? { version: stored.version, fields: fieldsOf(planFor({ ...working, document: stored.document })) } : undefined
}

/** Starts the plan of a workshop, with the amount and the period that staff confirm. Sent twice, it is started once. */
export const startPlan = action({
  name: 'plan.start',
  input: startInput,
  ability: 'plan.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async ({ input: { workshopId, monthly, months, start, preparesFrom }, actor, tx }): Promise<Result<Saved>> => {
    const working = await workingAdvice(tx, workshopId)
    if (working === null) return missing
    const document = { ...startDocument(working.answers, { start, preparesFrom }), monthlyCents: monthly, months, confirmed: true }
    return await createPlan(tx, { workshopId, document, by: actor.userId, at: new Date() }) ? done({ version: 1 }) : conflict
  },
  goTo: ({ input, locale }) => pageOf(input.workshopId, locale),
})

/** Another amount, period, start or division over the phases. Amounts given by hand stay. */
export const changePlanInputs = action({
  name: 'plan.change',
  input: changeInput,
  ability: 'plan.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: call => changePlan(call, ({ document }) => {
    const { monthly, months, start, preparesFrom, shares } = call.input
    return { ...document, monthlyCents: monthly, months, start, preparesFrom, shares, confirmed: true }
  }),
  detail: (_, { version }) => ({ version }),
})

/**
 * Gives amounts by hand, locks and unlocks them, or leaves them to the plan again, and says which media take part: the
 * whole table at once.
 */
export const givePlanCells = action({
  name: 'plan.giveCells',
  input: giveCellsInput,
  ability: 'plan.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: async call => {
    const changed = await changePlan(call, ({ document, result }) => {
      const shown = result()
      const given = giveCells(document, shown, call.input.edits)
      if ('document' in given) {
        return call.input.taking.reduce((plan, { rowId, takes }) => {
          const row = shown.rows.find(({ id }) => id === rowId)
          return row === undefined ? plan : takePart(plan, row, takes)
        }, given.document)
      }
      return refuse('invalid', {
        message: 'errors.checkFields', fields: Object.fromEntries(given.refused.map(({ rowId, month }) => [`c/${rowId}/${month}`, 'plan.errors.locked'])),
      })
    })
    const now = changed === conflict ? await tableNow(call.tx, call.input.workshopId) : undefined
    return now === undefined ? changed : refuse('conflict', { message: 'plan.errors.conflictCells', detail: now })
  },
  detail: (_, { version }) => ({ version }),
})

/** Notes a price with where and when it was found; only then something is estimated. */
export const addPlanRate = action({
  name: 'plan.addRate',
  input: addRateInput,
  ability: 'plan.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: call => changePlan(call, ({ document, working }) => {
    const { ref, kind, basis, amount, source, on } = call.input
    if (!working.playbook.channels.some(channel => channel.ref === ref)) return refuse('invalid', { fields: { ref: 'errors.required' } })
    return { ...document, rates: [...document.rates, { id: randomUUID(), ref, kind, basis, cents: amount, source, on, enteredBy: call.actor.name }] }
  }),
})

/** Takes a price out; what was estimated with it goes too. */
export const removePlanRate = action({
  name: 'plan.removeRate',
  input: removeRateInput,
  ability: 'plan.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: call => changePlan(call, ({ document }) => ({ ...document, rates: document.rates.filter(({ id }) => id !== call.input.rateId) })),
})

/** What it costs to make what is missing, and other production. */
export const givePlanProduction = action({
  name: 'plan.production',
  input: productionInput,
  ability: 'plan.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: call => changePlan(call, ({ document, result }) => {
    const { edits, added } = call.input
    const shown = new Set(result().production.map(({ id }) => id))
    return giveProduction(document, [...edits.filter(({ id }) => shown.has(id)), ...(added === null ? [] : [{ id: `own:${randomUUID()}`, ...added }])])
  }),
})

/** Takes over what somebody wondered about. Other answers become assumptions of the plan; the client's answers stay. */
export const takeOverWhatIf = action({
  name: 'plan.takeOver',
  input: takeOverInput,
  ability: 'plan.write',
  subject: ({ workshopId }, db) => workshopSubject(db, workshopId),
  run: call => changePlan(call, ({ document, working }) => {
    const { monthly, months, purchaseValue, market, horizon } = call.input
    return supposing(document, working.answers, { monthlyCents: monthly, months, assumptions: { purchaseValue, market, horizon } })
  }),
  goTo: ({ input, locale }) => pageOf(input.workshopId, locale),
  detail: (_, { version }) => ({ version }),
})
