import { asTyped } from './money.ts'
import type { MediaPlanDocument, MediaRow, MediumInput, Month, PlanResult } from './types.ts'

/** What a form says about one cell: `cents` is null where the amount was left to the plan, `lock` what to lock it at. */
export type CellEdit = { rowId: string; month: Month; cents: number | null; lock: number | null }

/**
 * A plan as the form of its table holds it: "c/<row>/<month>" an amount given by hand, "l/<row>/<month>" its lock,
 * "o/<row>" a medium that takes part. What is empty is left out.
 */
export const fieldsOf = ({ rows, months }: PlanResult): Record<string, string> =>
  Object.fromEntries(rows.flatMap(({ id, status, cells }) => [
    ...(status === 'on' ? [[`o/${id}`, 'on'] as const] : []),
    ...cells.flatMap(({ origin, cents, locked }, i) => {
      const at = `${id}/${months[i]}`
      return origin === 'hand' ? [[`c/${at}`, asTyped(cents)] as const, ...(locked ? [[`l/${at}`, String(cents)] as const] : [])] : []
    }),
  ]))

const inputOf = (document: MediaPlanDocument, { id, phase, ref, name }: MediaRow): MediumInput =>
  document.media[id] ?? { phase, ref, name, on: null, cells: {} }

/** An input that says nothing is not kept. */
const withMedium = (document: MediaPlanDocument, id: string, input: MediumInput): MediaPlanDocument => {
  const { [id]: old, ...others } = document.media
  const empty = input.on === null && Object.keys(input.cells).length === 0
  return { ...document, media: empty ? others : { ...others, [id]: { ...(old ?? input), ...input } } }
}

const withCell = (document: MediaPlanDocument, row: MediaRow, { month, cents, lock }: CellEdit): MediaPlanDocument => {
  const input = inputOf(document, row)
  const { [month]: old, ...others } = input.cells
  const amount = cents ?? lock
  const cells = amount === null ? others : { ...others, [month]: { cents: amount, locked: lock !== null } }
  const same = old === undefined ? amount === null : old.cents === amount && old.locked === (lock !== null)
  return same ? document : withMedium(document, row.id, { ...input, cells })
}

/** Whether an edit would change an amount that stays locked. */
const isRefused = (document: MediaPlanDocument, { rowId, month, cents, lock }: CellEdit): boolean => {
  const now = document.media[rowId]?.cells[month]
  return now !== undefined && now.locked && lock !== null && cents !== null && cents !== now.cents
}

/**
 * A plan with amounts given by hand, locked, unlocked or left to the plan again. Cells of other months and of media that
 * the plan does not show stay as they are.
 * @returns the edits that would change a locked amount, when there are any: then nothing has changed.
 */
export const giveCells = (document: MediaPlanDocument, { rows }: PlanResult, edits: readonly CellEdit[]): { document: MediaPlanDocument } | { refused: CellEdit[] } => {
  const refused = edits.filter(edit => isRefused(document, edit))
  if (refused.length > 0) return { refused }
  const byId = new Map(rows.map(row => [row.id, row]))
  return {
    document: edits.reduce((changed, edit) => {
      const row = byId.get(edit.rowId)
      return row === undefined ? changed : withCell(changed, row, edit)
    }, document),
  }
}

/** Whether a medium takes part in the division by itself: what costs no media money does not. */
const takesPartByItself = ({ floor }: MediaRow): boolean => floor.tier !== 'T0'

/** Lets a medium take part in the division of the money, or not; only what differs from the playbook is kept. */
export const takePart = (document: MediaPlanDocument, row: MediaRow, takes: boolean): MediaPlanDocument => {
  const on = takes === takesPartByItself(row) ? null : takes
  return (document.media[row.id]?.on ?? null) === on ? document : withMedium(document, row.id, { ...inputOf(document, row), on })
}

/** What a form says about one production line; a line of staff's own without a name goes. */
export type ProductionEdit = { id: string; name: string; cents: number | null }

/** The production lines with their amounts; what has no amount yet waits for a quotation. */
export const giveProduction = (document: MediaPlanDocument, edits: readonly ProductionEdit[]): MediaPlanDocument => {
  const production = { ...document.production }
  for (const { id, name, cents } of edits) {
    if (name === '' || (id.startsWith('material:') && cents === null)) delete production[id]
    else production[id] = { name, cents }
  }
  return { ...document, production }
}
