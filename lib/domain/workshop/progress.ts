import type { Answers } from './answers.ts'
import { isShown } from './branches.ts'
import { completenessOf, type Completeness } from './completeness.ts'
import { questionOf, questionsOf, sections, type QuestionKey, type Section } from './questions.ts'
import { stagesAsked } from './rows.ts'

export const sectionStatuses = ['cannot_start_yet', 'not_started', 'in_progress', 'done'] as const
export type SectionStatus = (typeof sectionStatuses)[number]

/** How far one section is. `open` are the questions that must be answered before submitting, in order. */
export type SectionProgress = {
  section: Section
  status: SectionStatus
  shown: QuestionKey[]
  open: QuestionKey[]
  answered: number
  /** Estimated seconds for what is not answered yet. */
  secondsLeft: number
}

/** How far a workshop is. Empty `open` means that it can be submitted. */
export type Progress = { sections: SectionProgress[]; open: QuestionKey[]; answered: number; shown: number; secondsLeft: number }

/** Sections that must be done before a section can start: the first opens the second, and those two open the rest. */
const opensAfter = (section: Section): Section[] => (section === 'company' ? [] : section === 'goal' ? ['company'] : ['company', 'goal'])

const measureSection = (section: Section, answers: Answers): Omit<SectionProgress, 'status'> => {
  const asked = stagesAsked(answers)
  const shown = questionsOf(section).filter(key => isShown(key, answers))
  const state = new Map<QuestionKey, Completeness>(shown.map(key => [key, completenessOf(key, answers[key], asked)]))
  const open = shown.filter(key => state.get(key) !== 'full' && !questionOf(key).optional)
  const unanswered = shown.filter(key => state.get(key) !== 'full')
  return {
    section, shown, open,
    answered: shown.filter(key => state.get(key) !== 'empty').length,
    secondsLeft: unanswered.filter(key => open.length > 0 || !questionOf(key).optional).reduce((sum, key) => sum + questionOf(key).seconds, 0),
  }
}

/**
 * How far a workshop is, per section and as a whole. A question that may stay empty keeps no section from being done, and
 * its time counts only while its section is not done.
 */
export const progressOf = (answers: Answers): Progress => {
  const done = new Set<Section>()
  const measured = sections.map((section): SectionProgress => {
    const found = measureSection(section, answers)
    const mayStart = opensAfter(section).every(needed => done.has(needed))
    if (found.open.length === 0 && mayStart) done.add(section)
    const status = found.open.length === 0 && mayStart ? 'done' : found.answered > 0 ? 'in_progress' : mayStart ? 'not_started' : 'cannot_start_yet'
    return { ...found, status }
  })
  return {
    sections: measured,
    open: measured.flatMap(({ open }) => open),
    answered: measured.reduce((sum, { answered }) => sum + answered, 0),
    shown: measured.reduce((sum, { shown }) => sum + shown.length, 0),
    secondsLeft: measured.reduce((sum, { secondsLeft }) => sum + secondsLeft, 0),
  }
}

/** Whole minutes for an estimate, at least one as long as there is something left. */
export const minutesLeft = (seconds: number): number => Math.ceil(seconds / 60)

/** Where to go on: the first section that can be worked on and is not done, else the first. */
export const sectionToResume = ({ sections: all }: Progress): Section | null =>
  all.find(({ status }) => status === 'in_progress' || status === 'not_started')?.section ?? null
