import type { Phase } from '../../journey/stages.ts'
import type { Locale } from '../../locale.ts'
import type { Code, CodeList } from '../../workshop/codes.ts'
import type { QuestionKey } from '../../workshop/questions.ts'

/** Words for answer codes, ready to stand in the middle of a sentence. */
export type CodeWords<List extends CodeList> = Readonly<Record<Code<List>, string>>

/** Words for the codes of the answers that slots are made of. */
export type AnswerWords = {
  criterion: CodeWords<'criterion'>
  emotion: CodeWords<'emotion'>
  routes: CodeWords<'salesRoutes'>
  deliberation: CodeWords<'deliberation'>
  value: CodeWords<'purchaseValue'>
  frequency: CodeWords<'purchaseFrequency'>
  area: CodeWords<'area'>
  budget: CodeWords<'mediaBudget'>
  /** From this budget on, with its preposition: "vanaf € 500 per maand". */
  budgetFrom: CodeWords<'mediaBudget'>
  hours: CodeWords<'marketingHours'>
  goal: CodeWords<'goal'>
  material: CodeWords<'material'>
  topic: CodeWords<'marketTopic'>
}

/** How a language counts and lists, whatever it is about. */
export type Grammar = {
  /** "a, b en c"; the empty string for no items. */
  listed: (items: readonly string[]) => string
  /** The name of a month; numbers run on over the year, so 0 is December and 13 January. */
  month: (month: number) => string
  /** "februari, mei en december", "oktober tot en met februari". */
  months: (months: readonly number[]) => string
  /** The same to stand after "in" or "voor": "de maanden oktober tot en met februari". */
  season: (months: readonly number[]) => string
  /** A number of days in round words, as "een dag", "zes weken" or "vier maanden"; `undefined` below one day. */
  period: (days: number) => string | undefined
  /** "22 november 2026" for "2026-11-22". */
  day: (day: string) => string
}

/** What the client said at a path, as a clause around the codes or words that were given. */
export type Clauses = Readonly<Record<string, (given: readonly string[]) => string>>
/** What a question asks, as a clause to follow "je weet nog niet" or "hangt ervan af". */
export type Wonders = Readonly<Record<QuestionKey, string>>

type AboutPhase = (company: string, phase: string) => string

/** The sentences that the engine itself says, around names and words of the client. */
export type Sentences = {
  keepGoing: (company: string, advice: string, turn: number) => string
  bestForCompanies: (company: string) => string
  bestForConsumers: (company: string) => string
  feeling: (emotion: string) => string
  kpis: Readonly<Record<Phase, (company: string, names: readonly string[]) => string>>
  titles: Readonly<Record<'goal' | 'question' | 'message' | 'kpi' | 'note', string>>
  /** The kinds of parts where a rule can be seen. */
  legal: string
  warning: string
  plan: string
  chosenAll: AboutPhase
  chosen: AboutPhase
  chosenByUs: AboutPhase
  notChosen: AboutPhase
  mayChange: (phase: string, wonders: string) => string
  summary: (company: string, order: readonly string[]) => string
  nothingActive: (company: string) => string
  firstThis: (title: string) => string
  gate: (company: string, phase: string, kpis: readonly string[]) => string
  lastGate: (company: string, phase: string, kpis: readonly string[]) => string
  askAdviser: (company: string, wonders: string) => string
  askAdviserAboutLaw: (company: string, wonders: string) => string
  legalCheck: (day: string) => string
  dependsOn: (company: string, wonders: string) => string
  visibleAt: (first: string, others: number) => string
  phaseNotActive: (phase: string) => string
  stoppedBy: (because: string) => string
  nothingToStop: string
  leftOut: string
  givesWay: string
}

/** All words of the engine itself in one language. Everything else that an advice says stands in the playbook. */
export type Words = Grammar & {
  locale: Locale
  answers: AnswerWords
  clauses: Clauses
  wonders: Wonders
  sentences: Sentences
  /** What a company without a name is called. */
  yourCompany: string
  yourJourney: string
  otherMedia: string
}
