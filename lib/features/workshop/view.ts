import type { Model } from '../../domain/journey/models.ts'
import type { EvidenceLevel } from '../../domain/workshop/bounds.ts'
import type { Fault } from '../../domain/workshop/form/judge.ts'
import type { WorkshopStatus } from '../../domain/workshop/lifecycle.ts'
import type { SectionStatus } from '../../domain/workshop/progress.ts'
import type { QuestionKey, QuestionKind, Section } from '../../domain/workshop/questions.ts'
import type { Line } from '../../domain/workshop/words.ts'

/** A workshop as its pages show it. Moments are ISO strings in UTC. */
export type WorkshopHead = {
  id: string
  title: string
  companyId: string
  companyName: string
  status: WorkshopStatus
  version: number
  submittedAt: string | null
  reopenedAt: string | null
  reopenReason: string | null
  lastAnsweredAt: string | null
  archived: boolean
  published: boolean
}

/** What the reader may do, besides reading; `isStaff` fills in for the client. */
export type Rights = { answer: boolean; submit: boolean; reopen: boolean; import: boolean; isStaff: boolean }

export type SectionStep = {
  section: Section
  number: number
  title: string
  intro: string
  status: SectionStatus
  answered: number
  shown: number
  open: number
  minutes: number
}

export type ProgressView = { steps: SectionStep[]; answered: number; shown: number; open: number; minutes: number; resume: Section | null }

export type TaskList = { workshop: WorkshopHead; rights: Rights; progress: ProgressView }

/** The fields of a form as plain data: name to values. */
export type FieldValues = Readonly<Record<string, readonly string[]>>

/** Somebody else changed the answer meanwhile: both texts, and the fields that show the other one. */
export type Conflict = { version: number; by: string; at: string; theirs: Line[]; yours: Line[]; fields: FieldValues }

/** What a save did. `saved` holds the version of each answer that is in the database now. */
export type Receipt = {
  key: string
  /** Of the answers that were given, to tell the same save sent again from another one under an old key. */
  print: string
  savedAt: string
  saved: Partial<Record<QuestionKey, number>>
  faults: Partial<Record<QuestionKey, Fault>>
  conflicts: Partial<Record<QuestionKey, Conflict>>
  /** Questions of the section that still need an answer, and all that it shows now. */
  open: QuestionKey[]
  shown: QuestionKey[]
  minutes: number
  /** What a plain form held of the questions that were not saved, to show it again. */
  typed: FieldValues | null
}

export type ChoiceView = { value: string; label: string }
export type TermLink = { slug: string; name: string; short: string }
/** A field of a question per phase: a group of stages under the name of its row. */
export type RowView = { field: string; name: string; example: string | null; tone: string }
export type TouchpointView = { ref: string; name: string; moment: string }
export type TouchpointGroup = { key: string; name: string; tone: string; touchpoints: TouchpointView[] }
export type ChannelGroup = { key: string; channels: { ref: string; name: string }[] }

/** Prose in pieces: those that use a term of the glossary lead there. */
export type LinkedText = { text: string; term: { slug: string; summary: string } | null }[]

export type QuestionView = {
  key: QuestionKey
  kind: QuestionKind
  number: number
  optional: boolean
  label: string
  help: LinkedText | null
  why: LinkedText
  terms: TermLink[]
  parts: Record<string, string>
  /** Choices by list; a question with one list has it under `main`. */
  choices: Record<string, ChoiceView[]>
  fields: FieldValues
  version: number
  base: string
  evidence: EvidenceLevel | null
  fault: Fault | null
  conflict: Conflict | null
  open: boolean
}

export type SectionPage = {
  workshop: WorkshopHead
  rights: Rights
  progress: ProgressView
  step: SectionStep
  previous: Section | null
  next: Section | null
  model: Model
  questions: QuestionView[]
  /** The fields of the questions per phase. */
  rows: Partial<Record<QuestionKey, RowView[]>>
  /** Fields of stages that are not asked about now; they travel along, so that nothing said there is lost. */
  kept: Partial<Record<QuestionKey, FieldValues>>
  touchpoints: TouchpointGroup[]
  otherTouchpoints: ChoiceView[]
  channels: ChannelGroup[]
  /** The page came back from a plain form: what was wrong is to be shown on top. */
  sentBack: boolean
}

export type AnswerView = { key: QuestionKey; label: string; lines: Line[]; evidence: EvidenceLevel | null; open: boolean; optional: boolean }
export type AnswersPage = {
  workshop: WorkshopHead
  rights: Rights
  progress: ProgressView
  sections: { section: Section; title: string; status: SectionStatus; answers: AnswerView[] }[]
}
