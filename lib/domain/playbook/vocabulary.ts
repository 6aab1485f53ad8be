import { phases, stages } from '../journey/stages.ts'
import { stageTexts } from '../journey/texts.ts'
import { say, type Locale } from '../text.ts'
import { journeyKeys } from '../workshop/answers.ts'
import { codes, type CodeList } from '../workshop/codes.ts'
import { valuesAt } from '../workshop/paths.ts'
import { questionKeys, questionOf, sections, type QuestionKey } from '../workshop/questions.ts'
import { optionTexts, questionTexts, sectionTexts } from '../workshop/texts.ts'
import { monthName } from '../workshop/words.ts'
import { facts } from './facts.ts'
import { slots } from './slots.ts'

export type Choice = { value: string; label: string }
/** A field of the condition builder: what it is called, what may stand in it, and whether it holds a list. */
export type VocabularyField = { name: string; label: string; choices: readonly Choice[] | 'channel' | 'words'; list: boolean }
/** The closed list of what a condition may look at and a text may hold, in words. */
export type Vocabulary = {
  groups: { label: string; fields: VocabularyField[] }[]
  stages: Choice[]
  phases: Choice[]
  facts: string[]
  slots: { name: string; example: string; always: boolean }[]
}

/** The parts of composite answers that a condition may ask for one by one. */
const parts: Partial<Record<QuestionKey, readonly string[]>> = {
  audience: ['description', 'size'], rivals: ['name', 'betterAt'], currentChannels: ['channel', 'works'], sampleAd: ['text', 'phase', 'action'],
  loyalty: ['repeatShare', 'actions'], reviews: ['feedback', 'count'], marketChanges: ['topics', 'note'], emotions: journeyKeys, informationNeeds: journeyKeys,
}
const lists: ReadonlySet<string> = new Set(['rivals.name', 'rivals.betterAt', 'currentChannels.channel', 'currentChannels.works', 'loyalty.actions', 'marketChanges.topics'])
const listKinds: ReadonlySet<string> = new Set(['multi', 'rank', 'months', 'phaseEmotion', 'phaseText', 'touchpoints', 'rivals', 'channels'])
const wholeParts: ReadonlySet<string> = new Set(['audience', 'ad', 'loyalty', 'reviews', 'marketChanges'])

const labelOf = (values: readonly string[], value: string, key: QuestionKey, locale: Locale): string => {
  if (key === 'peakMonths') return monthName(Number(value), locale)
  const list = (Object.keys(codes) as CodeList[]).find(name => codes[name] === values)
  const text = list && (optionTexts[list] as Partial<Record<string, { nl: string; en: string }>>)[value]
  return text ? say(text, locale) : value
}

const journeyName = (key: string, locale: Locale): string => {
  const stage = stages.find(one => one === key)
  return stage ? say(stageTexts[stage].name, locale) : key.charAt(0).toUpperCase() + key.slice(1)
}

const fieldAt = (path: string, key: QuestionKey, label: string, locale: Locale): VocabularyField => {
  const values = valuesAt(path)!
  const choices = typeof values === 'string' ? values : values.map(value => ({ value, label: labelOf(values, value, key, locale) }))
  return { name: `answer:${path}`, label, choices, list: lists.has(path) || (path === key && listKinds.has(questionOf(key).kind)) }
}

const fieldsOf = (key: QuestionKey, locale: Locale): VocabularyField[] => {
  const { label, parts: named } = questionTexts[key]
  const own = wholeParts.has(questionOf(key).kind) ? [] : [fieldAt(key, key, say(label, locale), locale)]
  return [...own, ...(parts[key] ?? []).map(part => {
    const name = named?.[part] ? say(named[part], locale) : journeyName(part, locale)
    return fieldAt(`${key}.${part}`, key, `${say(label, locale)} – ${name}`, locale)
  })]
}

/** All that a condition may look at among the answers, by section of the intake. */
export const vocabularyIn = (locale: Locale): Vocabulary => ({
  groups: sections.map(section => ({
    label: say(sectionTexts[section].title, locale),
    fields: questionKeys.filter(key => questionOf(key).section === section).flatMap(key => fieldsOf(key, locale)),
  })),
  stages: stages.map(stage => ({ value: stage, label: journeyName(stage, locale) })),
  phases: phases.map(phase => ({ value: phase, label: journeyName(phase, locale) })),
  facts: Object.keys(facts),
  slots: Object.entries(slots).map(([name, { example, always }]) => ({ name, example, always })),
})
