import { stages, type PhaseStatus, type Stage } from './stages.ts'

/** The six phase models, in the order in which they are offered; See-Think-Do-Care is the one to start from. */
export const models = ['stdc', 'race', 'five', 'hubspot', 'aida', 'nine'] as const
export type Model = (typeof models)[number]

/**
 * The stages of each phase of each model, in order. AIDA ends at the purchase; every other model covers the whole axis.
 * Source: models.md 2.1.
 */
export const stagesOfModel = {
  stdc: {
    see: ['latent', 'need'], think: ['orient', 'decide'], do: ['buy'], care: ['deliver', 'use', 'loyal', 'advocate'],
  },
  race: {
    reach: ['latent', 'need'], act: ['orient', 'decide'], convert: ['buy'], engage: ['deliver', 'use', 'loyal', 'advocate'],
  },
  five: {
    awareness: ['latent', 'need'], consideration: ['orient', 'decide'], acquisition: ['buy'], service: ['deliver', 'use'],
    loyalty: ['loyal', 'advocate'],
  },
  hubspot: {
    attract: ['latent', 'need'], convert: ['orient'], close: ['decide', 'buy'], delight: ['deliver', 'use', 'loyal', 'advocate'],
  },
  aida: { attention: ['latent', 'need'], interest: ['orient'], desire: ['decide'], action: ['buy'] },
  nine: {
    latente_behoefte: ['latent'], manifeste_behoefte: ['need'], orientatie: ['orient'], keuze: ['decide'], koop: ['buy'],
    levering: ['deliver'], gebruik: ['use'], loyaliteit: ['loyal'], ambassadeur: ['advocate'],
  },
} as const satisfies Record<Model, Record<string, readonly Stage[]>>

/** The key of a phase in a model; of any model when none is named. */
export type PhaseKey<M extends Model = Model> = M extends Model ? keyof (typeof stagesOfModel)[M] & string : never

/** A phase of a model: the stages it covers and its place in the model, from 1. */
export type ModelPhase<M extends Model = Model> = { key: PhaseKey<M>; number: number; stages: readonly Stage[] }

/** Is this text the key of a model? For addresses and stored choices. */
export const isModel = (key: string): key is Model => (models as readonly string[]).includes(key)

/** The phases of a model, in order. */
export const phasesOf = <M extends Model>(model: M): ModelPhase<M>[] =>
  Object.entries<readonly Stage[]>(stagesOfModel[model])
    .map(([key, covered], index) => ({ key: key as PhaseKey<M>, number: index + 1, stages: covered }))

/** The phase of a model with this key, or null: keys come from addresses too. */
export const phaseByKey = <M extends Model>(model: M, key: string): ModelPhase<M> | null =>
  phasesOf(model).find(phase => phase.key === key) ?? null

/** The phase of a model that holds this stage, or null when the model has ended by then. */
export const phaseOfStage = <M extends Model>(stage: Stage, model: M): ModelPhase<M> | null =>
  phasesOf(model).find(phase => phase.stages.includes(stage)) ?? null

/**
 * Where an item stands in a model: under the phase that covers most of its stages (the earliest when two cover as many),
 * with the other phases that it touches. `outside` are its stages that the model does not know; when there is nothing
 * else, `phase` is null and the item goes in the tray "after the purchase". An item is never dropped.
 */
export type Placement<M extends Model = Model> = { phase: PhaseKey<M> | null; also: PhaseKey<M>[]; outside: Stage[] }

/**
 * Shows an item with these stages in a model. `shortlistDone`: the customer is on the point of buying, so what belongs to
 * the decision counts as purchase. The borders of phases are soft.
 */
export const view = <M extends Model>(
  itemStages: readonly Stage[], model: M, { shortlistDone = false }: { shortlistDone?: boolean } = {},
): Placement<M> => {
  const own = stages.filter(stage => itemStages.includes(stage))
  const weighed = own.map(stage => (shortlistDone && stage === 'decide' ? 'buy' : stage))
  const overlap = phasesOf(model).map(phase => ({
    key: phase.key,
    weight: weighed.filter(stage => phase.stages.includes(stage)).length,
    touched: own.some(stage => phase.stages.includes(stage)),
  }))
  const best = overlap.reduce<(typeof overlap)[number] | null>(
    (found, phase) => (phase.weight > (found?.weight ?? 0) ? phase : found), null)
  return {
    phase: best?.key ?? null,
    also: overlap.filter(phase => phase !== best && (phase.weight > 0 || phase.touched)).map(phase => phase.key),
    outside: own.filter(stage => phaseOfStage(stage, model) === null),
  }
}

/** Items divided over the phases of a model, in their own order, with the tray of what falls outside it. */
export const divide = <M extends Model, Item extends { stages: readonly Stage[] }>(
  items: readonly Item[], model: M,
): { phases: { phase: ModelPhase<M>; items: Item[] }[]; tray: Item[] } => {
  const placed = items.map(item => ({ item, phase: view(item.stages, model).phase }))
  const itemsIn = (key: PhaseKey<M> | null) => placed.filter(({ phase }) => phase === key).map(({ item }) => item)
  return { phases: phasesOf(model).map(phase => ({ phase, items: itemsIn(phase.key) })), tray: itemsIn(null) }
}

/** How finely an item was entered: a phase of several stages is coarse, and asks to be refined in the nine-phase view. */
export type Precision = 'exact' | 'coarse'

/** The stages of an item that is entered under a phase of a model. */
export const enter = <M extends Model>(key: PhaseKey<M>, model: M): { stages: readonly Stage[]; precision: Precision } => {
  const covered = phaseByKey(model, key)!.stages
  return { stages: covered, precision: covered.length > 1 ? 'coarse' : 'exact' }
}

/** The phase of another model that covers exactly the same stages, or null: two such phases are names for one thing. */
export const aliasOf = <From extends Model, To extends Model>(key: PhaseKey<From>, from: From, to: To): PhaseKey<To> | null => {
  const own = phaseByKey(from, key)!.stages
  return phasesOf(to).find(phase => phase.stages.join() === own.join())?.key ?? null
}

/** The status of each stage. Statuses live on stages, so they survive every switch of model; a missing one is active. */
export type StageStatuses = Partial<Record<Stage, PhaseStatus>>

/**
 * The status of a phase in the shown model: what most of its stages have, the earliest when two are as many, with the
 * stages that differ from it.
 */
export const statusOfPhase = (
  phase: { stages: readonly Stage[] }, statuses: StageStatuses,
): { status: PhaseStatus; differing: Stage[] } => {
  const own = phase.stages.map(stage => statuses[stage] ?? 'active')
  const count = (status: PhaseStatus) => own.filter(other => other === status).length
  const status = own.reduce((best, next) => (count(next) > count(best) ? next : best))
  return { status, differing: phase.stages.filter(stage => (statuses[stage] ?? 'active') !== status) }
}
