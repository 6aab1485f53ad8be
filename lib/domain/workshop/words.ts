import type { Stage } from '../journey/stages.ts'
import { say, type Locale } from '../text.ts'
import type { Answers } from './answers.ts'
import { codes, unknown, type CodeList } from './codes.ts'
import { fieldGroups } from './form/write.ts'
import { questionOf, type QuestionKey, type QuestionKind } from './questions.ts'
import type { Row } from './rows.ts'
import { spread, type PerKey } from './spread.ts'
import { optionTexts, questionTexts, unknownText } from './texts.ts'
import { stageTexts } from '../journey/texts.ts'

/** One line of an answer in words; `label` names the part of a composite answer. */
export type Line = { label: string | null; text: string }

/** What words are made with: the language, the rows per phase, and the names of channels and touchpoints by reference. */
export type Wording = { locale: Locale; rows: readonly Row[]; names: ReadonlyMap<string, string> }

type Of<Key extends QuestionKey> = Exclude<NonNullable<Answers[Key]>, typeof unknown>
type Write = (value: never, wording: Wording, key: QuestionKey) => Line[]

const plain = (text: string): Line[] => [{ label: null, text }]
const option = (list: CodeList, code: string, locale: Locale): string =>
  say((optionTexts[list] as Record<string, { nl: string; en: string }>)[code] ?? unknownText, locale)
/** The choices of a list, each by its code. */
export const choicesOf = (list: CodeList, locale: Locale): { value: string; label: string }[] =>
  codes[list].map(code => ({ value: code, label: option(list, code, locale) }))

const joined = (list: CodeList, given: readonly string[] | string, locale: Locale): string =>
  (typeof given === 'string' ? [given] : given).map(code => option(list, code, locale)).join(', ')
const listOf = (key: QuestionKey): CodeList => questionOf(key).codes!
const partName = (key: QuestionKey, part: string, locale: Locale): string => {
  const text = questionTexts[key].parts?.[part]
  return text ? say(text, locale) : part
}
const partLine = (key: QuestionKey, part: string, text: string, locale: Locale): Line[] =>
  text === '' ? [] : [{ label: partName(key, part, locale), text }]

/** The name of a month, by its number from 1. */
export const monthName = (month: number, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 15)))

/** The name of the row that a group of stages stands in; of the stages themselves where it is only a part of the row. */
export const groupName = (group: readonly Stage[], { rows, locale }: Pick<Wording, 'rows' | 'locale'>): string => {
  const row = rows.find(({ stages }) => group.every(stage => stages.includes(stage)))
  if (row && row.stages.length === group.length) return say(row.name, locale)
  const names = group.map(stage => say(stageTexts[stage].name, locale)).join(', ')
  return row ? `${say(row.name, locale)}: ${names.toLowerCase()}` : names
}

const perStage = (value: PerKey<string>, wording: Wording, text: (said: string) => string): Line[] => {
  const said = spread(value)
  return fieldGroups(value, wording.rows.map(row => row.stages)).asked.flatMap(group => {
    const one = said[group[0]!]
    return one === undefined ? [] : [{ label: groupName(group, wording), text: one === unknown ? say(unknownText, wording.locale) : text(one) }]
  })
}

const none = (locale: Locale): Line[] => plain(locale === 'nl' ? 'Geen' : 'None')

const writers = {
  text: (value: string) => plain(value),
  single: (value: string, { locale }, key) => plain(option(listOf(key), value, locale)),
  multi: (value: string[], { locale }, key) => plain(joined(listOf(key), value, locale)),
  rank: (value: string[], { locale }, key) => value.map((code, place) => ({ label: `${place + 1}`, text: option(listOf(key), code, locale) })),
  months: (value: number[], { locale }) => plain(value.map(month => monthName(month, locale)).join(', ')),
  audience: ({ description, size }: Of<'audience'>, { locale }, key) => [
    ...partLine(key, 'description', description ?? '', locale),
    ...partLine(key, 'size', size ? option('audienceSize', size, locale) : '', locale),
  ],
  phaseText: (value: PerKey<string>, wording) => perStage(value, wording, said => said),
  phaseEmotion: (value: PerKey<string>, wording) => perStage(value, wording, said => option('emotion', said, wording.locale)),
  rivals: (value: Of<'rivals'>, { locale }) => value.map(({ name, betterAt }) => ({ label: name, text: joined('criterion', betterAt, locale) })),
  channels: (value: Of<'currentChannels'>, { locale, names }) => value.length === 0 ? none(locale)
    : value.map(({ channel, works }) => ({ label: names.get(channel) ?? channel, text: option('works', works, locale) })),
  touchpoints: (value: Record<string, number | string>, { locale, names }) => Object.keys(value).length === 0 ? none(locale)
    : Object.entries(value).map(([ref, score]) => ({ label: names.get(ref) ?? ref, text: typeof score === 'number' ? `${score}` : say(unknownText, locale) })),
  ad: ({ text, phase, action }: Of<'sampleAd'>, { locale }, key) => [
    ...partLine(key, 'text', text ?? '', locale),
    ...partLine(key, 'phase', phase ? option('scope', phase, locale) : '', locale),
    ...partLine(key, 'action', action ? option('adAction', action, locale) : '', locale),
  ],
  loyalty: ({ repeatShare, actions }: Of<'loyalty'>, { locale }, key) => [
    ...partLine(key, 'repeatShare', repeatShare ? option('repeatShare', repeatShare, locale) : '', locale),
    ...partLine(key, 'actions', actions ? joined('loyaltyAction', actions, locale) : '', locale),
  ],
  reviews: ({ feedback, count }: Of<'reviews'>, { locale }, key) => [
    ...partLine(key, 'feedback', feedback ? option('feedback', feedback, locale) : '', locale),
    ...partLine(key, 'count', count ? option('reviewCount', count, locale) : '', locale),
  ],
  marketChanges: ({ topics, note }: Of<'marketChanges'>, { locale }, key) => [
    ...partLine(key, 'topics', topics ? joined('marketTopic', topics, locale) : '', locale),
    ...partLine(key, 'note', note ?? '', locale),
  ],
} satisfies Record<QuestionKind, Write>

/** An answer in words, a line per part; no lines when there is no answer. */
export const wordsOf = (key: QuestionKey, value: Answers[QuestionKey] | null, wording: Wording): Line[] => {
  if (value === undefined || value === null) return []
  if (value === unknown) return plain(say(unknownText, wording.locale))
  return (writers[questionOf(key).kind] as Write)(value as never, wording, key)
}
