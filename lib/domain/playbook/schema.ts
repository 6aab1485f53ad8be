import { z } from 'zod'
import { phases, phaseStatuses, stages } from '../journey/stages.ts'
import { textSchema } from '../textSchema.ts'
import { ruleClasses } from './ruleClasses.ts'
import { tiers } from './tiers.ts'

export { tiers, ruleClasses }
export type { Tier } from './tiers.ts'
export type { RuleClass } from './ruleClasses.ts'

/** What the law asks before a medium may be used; the letters of channels.md as words. */
export const consents = ['tracking', 'consentSignals', 'email', 'phone', 'post', 'customerList', 'reviews', 'recognisable', 'personalData'] as const
export type Consent = (typeof consents)[number]

export const ownerships = ['paid', 'owned', 'earned'] as const
export const owners = ['client', 'agency', 'partner'] as const
export const efforts = ['low', 'medium', 'high'] as const
export type Owner = (typeof owners)[number]
export type Effort = (typeof efforts)[number]

const phase = z.enum(phases)
const stage = z.enum(stages)
const channelRef = z.string().regex(/^CH\d{2}$/)
const touchpointRef = z.string().regex(/^TP\d{2}$/)
const sources = z.array(z.string().regex(/^(S\d{1,3}|U\d{2}|EXP)$/))

/**
 * A term over answers, over the settled phases, over the lines of the first pass, or over other rules. `answer` is a
 * question's key, or a dotted path into a composite answer ("sampleAd.phase"). Terms have three values.
 */
const term = z.union([
  /** A single answer is one of these codes; a list answer (or map of codes) holds at least one of them. */
  z.strictObject({ answer: z.string(), in: z.array(z.string()).min(1), unknownAs: z.boolean().optional() }),
  /** A list answer holds none of these codes. */
  z.strictObject({ answer: z.string(), lacks: z.array(z.string()).min(1), unknownAs: z.boolean().optional() }),
  /** A list answer holds nothing but these codes, and at least one. */
  z.strictObject({ answer: z.string(), only: z.array(z.string()).min(1) }),
  /** A list answer, or map, has at least so many entries. */
  z.strictObject({ answer: z.string(), atLeast: z.int().min(1), unknownAs: z.boolean().optional() }),
  /** The answer is known (true) or not (false); never undecided. */
  z.strictObject({ answer: z.string(), known: z.boolean() }),
  /** The phase, or at least one of these stages, has one of these statuses. Statuses are always known. */
  z.strictObject({ phase, status: z.array(z.enum(phaseStatuses)).min(1) }),
  z.strictObject({ stages: z.array(stage).min(1), status: z.array(z.enum(phaseStatuses)).min(1) }),
  /**
   * At least one of these channels (or a channel with one of these consents) was proposed by the first pass; with
   * `unlessWorking`, a channel that works for the client already does not count.
   */
  z.strictObject({ proposed: z.array(channelRef).min(1), unlessWorking: z.literal(true).optional() }),
  z.strictObject({ proposedWithConsent: z.array(z.enum(consents)).min(1) }),
  /** Another rule, by id, fired. It stands earlier in the playbook. */
  z.strictObject({ fired: z.string() }),
  /** A fact that takes more than one answer and the playbook to work out; see domain/playbook/facts.ts. */
  z.strictObject({ fact: z.string() }),
])
export type Term = z.infer<typeof term>
export type Condition = Term | { all: Condition[] } | { any: Condition[] } | { not: Condition }
export const conditionSchema: z.ZodType<Condition> = z.lazy(() => z.union([
  term,
  z.strictObject({ all: z.array(conditionSchema).min(1) }),
  z.strictObject({ any: z.array(conditionSchema).min(1) }),
  z.strictObject({ not: conditionSchema }),
]))

/**
 * A text with slots such as `{company}` or `{question}`, filled from the client's answers. It is written as a list of
 * variants: one whose slots can all be filled is used, so the last one must do with slots that always have a value. A
 * variant may ask a condition of its own, over answers; where it holds, that variant goes before those without one.
 */
export const templateSchema = z.array(textSchema.extend({ when: conditionSchema.optional() })).min(1)
export type Template = z.infer<typeof templateSchema>

/** What a fired rule does: a closed list. Every effect may ask a condition of its own (`when`). */
const when = { when: conditionSchema.optional() }
const where = { phases: z.array(phase).optional() }
export const effectSchema = z.discriminatedUnion('do', [
  /** Settle the status of stages; the reason is shown beside them. */
  z.strictObject({ do: z.literal('status'), stages: z.union([z.array(stage), z.literal('outOfScope')]), status: z.enum(phaseStatuses), text: templateSchema, ...when }),
  /** Set the goal of a phase and name its KPIs. */
  z.strictObject({ do: z.literal('goal'), phase, text: templateSchema, ...when }),
  /** Give a phase its message; the last rule that fires wins, the others stay in the trace. */
  z.strictObject({ do: z.literal('message'), phase, text: templateSchema, ...when }),
  /** Name channels as candidates of phases. `because` says whether an answer or only the phase's goal names them. */
  z.strictObject({ do: z.literal('name'), channels: z.array(channelRef).min(1), phases: z.array(phase).min(1), because: z.enum(['answer', 'goal']), text: templateSchema.optional(), ...when }),
  z.strictObject({ do: z.literal('hold'), channels: z.array(channelRef).min(1), text: templateSchema, ...where, ...when }),
  z.strictObject({ do: z.literal('avoid'), channels: z.array(channelRef).min(1), text: templateSchema, ...where, ...when }),
  /** Keep these channels out of every other hold of class M (R027's one search campaign). */
  z.strictObject({ do: z.literal('exempt'), channels: z.array(channelRef).min(1), from: z.array(z.string()).min(1), ...when }),
  /** Hold all proposed channels whose lowest tier is above the budget; avoid from two tiers above (R093). */
  z.strictObject({ do: z.literal('holdAboveBudget'), text: templateSchema, ...when }),
  /** Keep one paid channel per named phase, the first of each list that is not held; hold the other paid ones (R029). */
  z.strictObject({ do: z.literal('focusPaid'), keep: z.partialRecord(phase, z.array(channelRef).min(1)), text: templateSchema, ...when }),
  z.strictObject({
    do: z.literal('task'), id: z.string(), title: templateSchema, text: templateSchema, phase: phase.optional(),
    owner: z.enum(owners), effort: z.enum(efforts), first: z.boolean().optional(), ...when,
  }),
  z.strictObject({ do: z.literal('research'), id: z.string(), title: templateSchema, text: templateSchema, phase: phase.optional(), ...when }),
  z.strictObject({ do: z.literal('warning'), text: templateSchema, phase: phase.optional(), ...when }),
  /** A dated legal line; shown with the day it was checked and the advice to have it tested by a lawyer. */
  z.strictObject({ do: z.literal('legal'), text: templateSchema, phase: phase.optional(), channels: z.array(channelRef).optional(), ...when }),
  /** Add or improve touchpoints of a phase. */
  z.strictObject({ do: z.literal('touchpoint'), touchpoints: z.array(touchpointRef).min(1), phase: phase.optional(), text: templateSchema.optional(), ...when }),
  /** Improve every touchpoint in scope that scored 1 or 2, by weight x gap x influence (R060). */
  z.strictObject({ do: z.literal('improveWeakTouchpoints'), ...when }),
  /** Change the weight of phases: added before scaling. */
  z.strictObject({ do: z.literal('weigh'), phase, add: z.number(), text: templateSchema.optional(), ...when }),
  /** Bind the plan: the most actions in the first wave. */
  z.strictObject({ do: z.literal('limitWave'), actions: z.int().min(1), text: templateSchema, ...when }),
  /** A note about the whole plan: order, timing, gates, review, calendar. */
  z.strictObject({ do: z.literal('plan'), topic: z.enum(['order', 'gate', 'timing', 'review', 'calendar', 'split', 'note']), text: templateSchema, phase: phase.optional(), ...when }),
  /** A note that is attached to the lines of channels, wherever they stand. */
  z.strictObject({ do: z.literal('note'), channels: z.array(channelRef).optional(), phase: phase.optional(), text: templateSchema, ...when }),
  /** The adviser must look at it before publishing. */
  z.strictObject({ do: z.literal('adviser'), text: templateSchema, ...when }),
])
export type Effect = z.infer<typeof effectSchema>

/** An example: answers (on top of none) with which the rule must fire, stay quiet or stay undecided. */
const exampleSchema = z.strictObject({
  answers: z.record(z.string(), z.unknown()),
  /** For rules over proposals: the channels and touchpoints that stand for the first pass; nothing when left out. */
  proposed: z.array(z.union([channelRef, touchpointRef])).optional(),
  expect: z.enum(['fires', 'quiet', 'undecided']),
  /** Of the effects that ask a condition of their own, those that hold here: their places in `effects`. */
  does: z.array(z.int().min(0)).optional(),
})

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  ref: z.string().regex(/^R\d{3}$/),
  class: z.enum(ruleClasses),
  /** Which pass it belongs to: over answers, or over the lines that the first pass proposed. */
  pass: z.enum(['answers', 'proposals']),
  /** Missing for constant rules, which hold for every advice. */
  when: conditionSchema.optional(),
  /** The effects that hold, out of care, while this rule is undecided (legal and budget stops). */
  careful: z.array(effectSchema).optional(),
  effects: z.array(effectSchema),
  /** Why, in the client's language; shown when the reader asks "waarom?". A template as well. */
  reason: templateSchema,
  sources,
  /** The day a legal reading was checked, for class L. */
  checkedOn: z.iso.date().optional(),
  examples: z.array(exampleSchema),
})
export type Rule = z.infer<typeof ruleSchema>

/** A figure of others, with where and when it was measured; from `expiresOn` it is no longer good enough to show without a look. */
const benchmark = z.strictObject({ text: textSchema, sources, year: z.int(), country: z.string(), expiresOn: z.iso.date().optional() })
const days = z.strictObject({ min: z.int(), max: z.int() })

export const channelSchema = z.strictObject({
  ref: channelRef,
  id: z.string(),
  name: textSchema,
  /** What it is called in the middle of a sentence, after a preposition; missing when its name will do. */
  phrase: textSchema.optional(),
  ownership: z.array(z.enum(ownerships)).min(1),
  /** Fit per phase: 3 core, 2 good, 1 possible; not named is 0. */
  fit: z.partialRecord(phase, z.int().min(1).max(3)),
  marketFit: z.strictObject({ b2c: z.int().min(0).max(3), b2b: z.int().min(0).max(3) }),
  targeting: textSchema,
  /** The tier from which it is worth starting; `wide` where national or international asks another one. */
  tier: z.enum(tiers),
  wideTier: z.enum(tiers).optional(),
  /** The tier as words, with its sourced floor where there is one. */
  budget: textSchema,
  leadTimeDays: days,
  kpis: z.array(textSchema).min(1),
  consent: z.array(z.enum(consents)),
  consentNote: textSchema.optional(),
  benchmark: benchmark.nullable(),
  /** The material of Q46 that it cannot start without, any one of them; empty when none. */
  material: z.array(z.enum(['video', 'photos', 'blogs', 'cases', 'guide', 'references'])),
  /** Where it can be used at all; missing when always. */
  needs: conditionSchema.optional(),
  /** What a phase asks on top of that, unless a rule names it there or it works already. */
  phaseNeeds: z.partialRecord(phase, conditionSchema).optional(),
  format: textSchema,
  /** Per phase that it fits: what to do with it there, written to the client. */
  advice: z.partialRecord(phase, templateSchema),
  sources,
})
export type Channel = z.infer<typeof channelSchema>

export const touchpointSchema = z.strictObject({
  ref: touchpointRef,
  id: z.string(),
  name: textSchema,
  stages: z.array(stage).min(1),
  ownership: z.array(z.enum(ownerships)).min(1),
  moment: textSchema,
  pain: textSchema,
  /** What to improve, and what to keep doing, written to the client. */
  improve: templateSchema,
  keep: templateSchema,
  add: templateSchema,
  kpi: textSchema,
  /** Which companies are shown it first in the intake. */
  fits: conditionSchema.optional(),
  sources,
})
export type Touchpoint = z.infer<typeof touchpointSchema>

export const playbookSchema = z.strictObject({
  version: z.int().min(1),
  channels: z.array(channelSchema),
  touchpoints: z.array(touchpointSchema),
  rules: z.array(ruleSchema),
  tables: z.strictObject({
    highestTier: z.record(z.string(), z.enum(tiers)),
    decisionDays: z.record(z.string(), z.int()),
    goalWeights: z.record(z.string(), z.record(phase, z.number())),
    emotionValence: z.record(z.string(), z.int()),
  }),
  /** Per phase: the customer's question and the message when no rule says more; and the KPIs. */
  phases: z.record(phase, z.strictObject({
    name: textSchema, goal: templateSchema, question: templateSchema, message: templateSchema,
    kpis: z.array(textSchema.extend({ when: conditionSchema.optional() })), sources,
  })),
})
export type Playbook = z.infer<typeof playbookSchema>
