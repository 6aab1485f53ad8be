import type { Phase, PhaseStatus, Stage } from '../../domain/journey/stages.ts'
import type { ShortTestKey, TestFault } from '../../domain/workshop/shortTest.ts'
import type { ChoiceView, FieldValues } from '../workshop/view.ts'

/** One question of the test, in the words of the workshop. */
export type TestQuestion = { key: ShortTestKey; many: boolean; label: string; help: string | null; why: string; choices: ChoiceView[]; fields: FieldValues; fault: TestFault | null }

/** One line of the taste with why it is there: what rules say, or else what was answered (a clause), or nothing in particular. */
export type TasteLine = { title: string; text: string; because: string | null; said: string | null }
export type TastePhaseView = { phase: Phase; status: PhaseStatus; place: number | null; reason: string; lines: TasteLine[] }

/** What comes out: the taste, and the query that holds the answers. `asks` are questions in words. */
export type TasteView = { phases: TastePhaseView[]; statuses: Record<Stage, PhaseStatus>; asks: string[]; left: number; known: number; query: string }

/** The test as its page shows it. `taste` is null until every question is answered. */
export type TestPage = { questions: TestQuestion[]; sent: boolean; taste: TasteView | null }
