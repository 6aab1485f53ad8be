import { journeyKeys, type Answers } from '../workshop/answers.ts'
import { branchedOn } from '../workshop/branches.ts'
import { valuesAt } from '../workshop/paths.ts'
import { questionOf, type QuestionKey } from '../workshop/questions.ts'
import { keyOf } from '../workshop/reader.ts'
import { codesOf } from './check.ts'
import type { Term } from './schema.ts'

export type AnswerTerm = Extract<Term, { answer: string }>

/** What may be filled in at one path: a code, a list of codes, words, or nothing yet. */
type Setting = string | readonly string[] | undefined
export type Variable = { path: string; settings: readonly Setting[] }

/** Longer lists of named codes are tried one by one, two by two, and all at once. */
const mostSubsets = 5

const subsetsOf = (codes: readonly string[]): string[][] => {
  if (codes.length <= mostSubsets) return codes.reduce<string[][]>((sets, code) => [...sets, ...sets.map(set => [...set, code])], [[]])
  const pairs = codes.flatMap((one, i) => codes.slice(i + 1).map(other => [one, other]))
  return [[], ...codes.map(code => [code]), ...pairs, [...codes]]
}

const listParts: ReadonlySet<string> = new Set(['loyalty.actions', 'marketChanges.topics', 'rivals.betterAt', 'rivals.name', 'currentChannels.channel', 'currentChannels.works'])
const isList = (path: string): boolean => {
  const { kind } = questionOf(keyOf(path))
  return listParts.has(path) || (!path.includes('.') && ['multi', 'rank', 'months', 'phaseEmotion', 'touchpoints'].includes(kind))
}

/**
 * The settings of a path that these terms can tell apart. Codes that no term names do the same, so one of them stands for
 * all; where a question decides whether another one is shown, each of its codes counts.
 */
const settingsAt = (path: string, terms: readonly AnswerTerm[], branches: boolean, channels: readonly string[]): Setting[] => {
  const values = valuesAt(path)
  if (values === 'words' || values === undefined) return [undefined, 'x']
  const codes = values === 'channel' ? channels : values
  const named = codes.filter(code => terms.some(term => codesOf(term).includes(code)))
  const others = codes.filter(code => !named.includes(code))
  if (!isList(path)) return [undefined, ...(branches ? codes : [...named, ...others.slice(0, 1)])]
  const most = Math.max(1, ...terms.map(term => ('atLeast' in term ? term.atLeast : 1)))
  const fillers = Array.from({ length: Math.min(most, others.length) + 1 }, (_, count) => others.slice(0, count))
  const sets = branches ? [...subsetsOf(named), ...codes.map(code => [code])] : subsetsOf(named)
  return [undefined, ...sets.flatMap(set => fillers.map(filler => [...set, ...filler]))]
}

/** The questions that decide whether the questions of these terms are shown. */
const deciding = (terms: readonly AnswerTerm[]): QuestionKey[] => terms.flatMap(term => branchedOn[keyOf(term.answer)] ?? [])

/** All that these terms may look at, with every setting that they can tell apart. */
export const variablesOf = (terms: readonly AnswerTerm[], channels: readonly string[]): Variable[] => {
  const branches = new Set<string>(deciding(terms))
  const paths = [...new Set([...terms.map(term => term.answer), ...branches])]
  return paths.map(path => ({ path, settings: settingsAt(path, terms.filter(term => term.answer === path), branches.has(path), channels) }))
}

/** The value of a question made of the settings of its parts; the part is empty for the question as a whole. */
const asAnswer = (key: QuestionKey, parts: ReadonlyMap<string, Setting>): unknown => {
  const whole = parts.get('')
  const list = (value: Setting): readonly string[] => (Array.isArray(value) ? value as readonly string[] : [])
  switch (questionOf(key).kind) {
    case 'months': return list(whole).map(Number)
    case 'phaseEmotion': return whole === undefined ? Object.fromEntries(parts) : Object.fromEntries(list(whole).map((code, i) => [journeyKeys[i], code]))
    case 'touchpoints': return Object.fromEntries(whole === undefined ? [...parts].map(([ref, score]) => [ref, Number(score)])
      : list(whole).map((score, i) => [`TP${String(i + 1).padStart(2, '0')}`, Number(score)]))
    case 'phaseText': return whole === undefined ? Object.fromEntries(parts) : { see: whole }
    case 'rivals': return [{ name: 'x', betterAt: list(parts.get('betterAt')) }]
    case 'channels': {
      const [channels, works] = [list(parts.get('channel')), list(parts.get('works'))]
      return Array.from({ length: Math.max(channels.length, works.length) }, (_, i) => ({ channel: channels[i] ?? 'CH00', works: works[i] ?? 'unsure' }))
    }
    case 'audience': case 'ad': case 'loyalty': case 'reviews': case 'marketChanges': return Object.fromEntries(parts)
    default: return whole
  }
}

/** Answers in which each path is set so. */
export const answersWith = (given: ReadonlyMap<string, Setting>): Answers => {
  const perQuestion = new Map<QuestionKey, Map<string, Setting>>()
  for (const [path, setting] of given) {
    if (setting === undefined) continue
    const key = keyOf(path)
    perQuestion.set(key, (perQuestion.get(key) ?? new Map<string, Setting>()).set(path.slice(key.length + 1), setting))
  }
  return Object.fromEntries([...perQuestion].map(([key, parts]) => [key, asAnswer(key, parts)]))
}
