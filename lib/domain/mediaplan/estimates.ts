import { dayInWords } from '../advice/words/nl/grammar.ts'
import { sentences } from './sentences.ts'
import type { Estimate, MediaPlanDocument, RateKind } from './types.ts'

/** How many units one rate buys at a time. */
const units: Readonly<Record<RateKind, number>> = { mille: 1000, click: 1, result: 1 }

/** What an amount would buy at the rates that staff entered for a channel; nothing without a rate. Never a forecast of sales. */
export const estimatesOf = (ref: string | null, cents: number, { rates }: MediaPlanDocument): Estimate[] =>
  cents === 0 || ref === null ? [] : rates
    .filter(rate => rate.ref === ref && rate.cents > 0)
    .map(rate => ({ kind: rate.kind, count: Math.floor((cents * units[rate.kind]) / rate.cents), rate, label: sentences.estimate(rate.source, dayInWords(rate.on)) }))
