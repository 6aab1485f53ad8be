import { z } from 'zod'
import { phases } from '../../domain/journey/stages.ts'
import { mostMonths, readEuros } from '../../domain/mediaplan/money.ts'
import { daySchema, monthSchema } from '../../domain/mediaplan/schema.ts'
import { rateBases, rateKinds } from '../../domain/mediaplan/types.ts'
import type { CellEdit, ProductionEdit } from '../../domain/mediaplan/edit.ts'
import { codes } from '../../domain/workshop/codes.ts'

export const planInput = z.strictObject({ workshopId: z.uuid() })
/** A published version by its number; without one the newest. */
export const publishedPlanInput = z.strictObject({ workshopId: z.uuid(), number: z.int().min(1).optional() })

const euros = z.string().transform((typed, context) => {
  const cents = readEuros(typed)
  if (cents !== null) return cents
  context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'errors.required' : 'plan.errors.amount' })
  return z.NEVER
})
const months = z.coerce.number('plan.errors.months').int('plan.errors.months').min(1, 'plan.errors.months').max(mostMonths, 'plan.errors.months')
/** Every write names the version of the plan that was on the screen. */
const plan = { workshopId: z.uuid(), version: z.coerce.number().int().min(1) }
const words = z.string().trim().min(1, 'errors.required').max(200, 'plan.errors.long')

export const startInput = z.strictObject({ workshopId: z.uuid(), monthly: euros, months, start: monthSchema, preparesFrom: daySchema })

const percent = z.union([z.literal(''), z.coerce.number('plan.errors.percent').int('plan.errors.percent').min(0, 'plan.errors.percent').max(100, 'plan.errors.percent')]).default('')

/** The shares of the phases are all left to the plan, or add up to 100. */
export const changeInput = z.strictObject({ ...plan, monthly: euros, months, start: monthSchema, preparesFrom: daySchema, see: percent, think: percent, do: percent, care: percent })
  .transform(({ see, think, do: does, care, ...rest }, context) => {
    const given = { see, think, do: does, care }
    if (phases.every(phase => given[phase] === '')) return { ...rest, shares: null }
    const shares = { see: Number(see), think: Number(think), do: Number(does), care: Number(care) }
    if (phases.reduce((sum, phase) => sum + shares[phase], 0) === 100) return { ...rest, shares }
    context.addIssue({ code: 'custom', path: [phases.find(phase => given[phase] !== '')!], message: 'plan.errors.shares' })
    return z.NEVER
  })

/** "c/<row>/<month>" holds an amount, empty for what the plan proposes; "l/<row>/<month>" is there when it is locked, with the cents that were shown. */
const cellField = /^([cl])\/([^/]{1,120})\/(20\d{2}-(?:0[1-9]|1[0-2]))$/
const mostFields = 4000

/** "o/<row>" is there when a medium takes part, "f/<row>" beside each that may. */
const takingField = /^f\/([^/]{1,120})$/

/** All amounts of the table at once. */
export const giveCellsInput = z.looseObject(plan).transform(({ workshopId, version, ...fields }, context) => {
  const names = Object.keys(fields)
  if (names.length > mostFields) context.addIssue({ code: 'custom', path: ['form'], message: 'errors.tooLarge' })
  const edits: CellEdit[] = []
  for (const name of names.slice(0, mostFields)) {
    const [, kind, row, month] = cellField.exec(name) ?? []
    if (kind !== 'c' || row === undefined || month === undefined) continue
    const [typed, shown] = [fields[name], fields[`l/${row}/${month}`]]
    const text = typeof typed === 'string' ? typed.trim() : '?'
    const cents = text === '' ? null : readEuros(text)
    if (text !== '' && cents === null) context.addIssue({ code: 'custom', path: [name], message: 'plan.errors.amount' })
    const lock = typeof shown === 'string' && /^\d{1,10}$/.test(shown) ? Math.min(Number(shown), 1_000_000_000) : null
    edits.push({ rowId: row, month, cents, lock })
  }
  const taking = names.flatMap(name => {
    const row = takingField.exec(name)?.[1]
    return row === undefined ? [] : [{ rowId: row, takes: fields[`o/${row}`] !== undefined }]
  })
  return { workshopId, version, edits, taking }
})

export const addRateInput = z.strictObject({
  ...plan, ref: z.string().regex(/^CH\d{2}$/, 'errors.required'), kind: z.enum(rateKinds), basis: z.enum(rateBases),
  amount: euros.refine(cents => cents > 0, 'plan.errors.zero'), source: words, on: daySchema,
})
export const removeRateInput = z.strictObject({ ...plan, rateId: z.string().max(60) })

/** "p/<line>" holds an amount, empty while a quotation is asked; "n/<line>" its name; `newName` and `newAmount` add a line. */
const productionField = /^p\/([^/]{1,120})$/
export const productionInput = z.looseObject({ ...plan, newName: z.string().trim().max(200, 'plan.errors.long').default(''), newAmount: z.string().trim().default('') })
  .transform(({ workshopId, version, newName, newAmount, ...fields }, context) => {
    const cents = (name: string, typed: unknown): number | null => {
      if (typeof typed !== 'string' || typed.trim() === '') return null
      const read = readEuros(typed)
      if (read === null) context.addIssue({ code: 'custom', path: [name], message: 'plan.errors.amount' })
      return read
    }
    const edits = Object.entries(fields).slice(0, 200).flatMap(([name, typed]): ProductionEdit[] => {
      const id = productionField.exec(name)?.[1]
      const called = id === undefined ? undefined : fields[`n/${id}`]
      return id === undefined ? [] : [{ id, name: typeof called === 'string' ? called.trim().slice(0, 200) : '', cents: cents(name, typed) }]
    })
    if (newName === '' && newAmount !== '') context.addIssue({ code: 'custom', path: ['newName'], message: 'errors.required' })
    return { workshopId, version, edits, added: newName === '' ? null : { name: newName, cents: cents('newAmount', newAmount) } }
  })

const assumed = <List extends 'purchaseValue' | 'market' | 'horizon'>(list: List) => z.enum(codes[list]).optional().catch(undefined)
const wonder = { purchaseValue: assumed('purchaseValue'), market: assumed('market'), horizon: assumed('horizon') }

/** What somebody wonders about, from the address of the page: what is left out or odd is as it is now. */
export const whatIfInput = z.strictObject({
  workshopId: z.uuid(),
  monthly: z.string().optional(),
  months: z.string().optional(),
  ...wonder,
})
export const takeOverInput = z.strictObject({ ...plan, monthly: euros, months, ...wonder })
