import type { Phase, PhaseStatus, Stage } from '../journey/stages.ts'
import type { EvidenceLevel } from '../workshop/bounds.ts'
import type { QuestionKey } from '../workshop/questions.ts'
import type { Effort, Owner, RuleClass, Tier } from '../playbook/schema.ts'

/** What a line, task or warning rests on. Every part of an advice carries one. */
export type Trace = {
  /** Rules that gave or changed it: reference and id, with the filled reason in the client's language. */
  rules: { ref: string; id: string; because: string }[]
  /**
   * The answers it rests on, with the part of a composite one ("sampleAd.phase") as path, and what was said as a
   * clause to follow "je antwoordde dat", in the language of the advice: null while it is not known.
   */
  answers: { key: QuestionKey; path: string; evidence: EvidenceLevel; said: string | null }[]
  /**
   * The other questions whose answers it stands or is worded by: another answer to one of them may keep it out, cut it off
   * or word it otherwise. Missing in advices that were published before they were kept.
   */
  context?: QuestionKey[]
  /** S, U and EXP references. */
  sources: string[]
  /** Rules that said otherwise and lost, with the rule that won. */
  overruled: { ref: string; id: string; by: string; because: string }[]
}

export type LineKind = 'channel' | 'touchpoint' | 'goal' | 'question' | 'message' | 'kpi' | 'legal' | 'note'
/** `possible` stands under "ook mogelijk": it fits, but six better ones are shown. */
export type Verdict = 'add' | 'possible' | 'hold' | 'avoid' | 'improve' | 'keep' | 'state'

export type Benchmark = { text: string; sources: string[]; year: number; country: string }
/** What a channel line says besides its text. Null benchmark is shown as "onbekend". */
export type ChannelDetails = {
  name: string
  fit: number
  marketFit: number
  score: number
  format: string
  targeting: string
  tier: Tier
  budget: string
  leadTimeDays: { min: number; max: number }
  consent: string[]
  kpis: string[]
  benchmark: Benchmark | null
  inUse: 'yes' | 'unsure' | 'no' | null
}
export type TouchpointDetails = { name: string; moment: string; score: number | null; kpi: string; influenceable: boolean; priority: number }

/** What a strategist's review leaves on a part of an advice; the engine itself sets none of it. */
export type Reviewed = {
  /** She added it herself; its id is that of her entry, "own:<uuid>". */
  own?: true
  /** She changed the engine's words. */
  edited?: true
  /** 1 (first) to 5. */
  priority?: number
}

export type Line = Reviewed & {
  /** Stable across generations for the same subject: phase, kind and ref. */
  id: string
  phase: Phase
  stages: Stage[]
  kind: LineKind
  verdict: Verdict
  /** CH.. for a channel, TP.. for a touchpoint, else the R.. of the rule or the phase's own name. */
  ref: string
  title: string
  text: string
  channel?: ChannelDetails
  touchpoint?: TouchpointDetails
  /** Who does it, where a strategist says so. */
  owner?: Owner
  /** Remarks that rules attach to this line. */
  notes: { ref: string; text: string }[]
  trace: Trace
}

export type Task = Reviewed & {
  id: string
  ref: string
  phase: Phase | null
  kind: 'action' | 'research'
  title: string
  text: string
  owner: Owner
  effort: Effort
  /** "Eerst dit": legal stops and basics. */
  first: boolean
  wave: number
  trace: Trace
}

export type Warning = Reviewed & { ref: string; phase: Phase | null; kind: 'warning' | 'legal' | 'adviser'; text: string; checkedOn: string | null; trace: Trace }
export type PlanNote = { ref: string; topic: string; phase: Phase | null; text: string; trace: Trace }

/** A wave of the work order: what is done in it, and the KPI gate that opens the next one. */
export type Wave = { number: number; phase: Phase; actions: { kind: 'task' | 'line'; id: string }[]; gate: string }

export type FiredRule = { ref: string; id: string; class: RuleClass; because: string; answers: QuestionKey[]; trace: string }
export type UndecidedRule = { ref: string; id: string; class: RuleClass; because: string; answers: QuestionKey[] }

/** The deterministic result of answers and playbook. */
export type Advice = {
  playbookVersion: number
  company: string
  summary: string
  phases: Record<Phase, {
    status: PhaseStatus; reason: string; weight: number
    stages: Partial<Record<Stage, { status: PhaseStatus; reason: string }>>
  }>
  /** Active phases in the order in which they are worked on. */
  workOrder: Phase[]
  fired: FiredRule[]
  undecided: UndecidedRule[]
  lines: Line[]
  tasks: Task[]
  warnings: Warning[]
  plan: PlanNote[]
  waves: Wave[]
}
