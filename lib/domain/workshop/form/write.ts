import { stages, type Stage } from '../../journey/stages.ts'
import type { Answers } from '../answers.ts'
import type { EvidenceLevel } from '../bounds.ts'
import { unknown } from '../codes.ts'
import { questionOf, type QuestionKey, type QuestionKind } from '../questions.ts'
import { runsOf, spread, type PerKey } from '../spread.ts'
import { evidenceField, unknownField, type Fields } from './fields.ts'

type Pair = [name: string, value: string]
type Write = (key: QuestionKey, value: never, groups: readonly (readonly Stage[])[]) => Pair[]

const pair = (name: string, value: string | undefined): Pair[] => (value === undefined || value === '' ? [] : [[name, value]])
const pairs = (name: string, values: readonly string[] | string | undefined): Pair[] =>
  (typeof values === 'string' ? [values] : values ?? []).map((value): Pair => [name, value])

/** The name of the field for a group of stages: `informationNeeds.latent-need`. */
export const groupField = (key: QuestionKey, group: readonly Stage[]): string => `${key}.${group.join('-')}`

/**
 * The groups of stages that get a field each: the asked groups, split where their stages say different things, then the
 * rest of the axis as far as something is said there (kept in hidden fields).
 */
export const fieldGroups = (value: PerKey<string>, asked: readonly (readonly Stage[])[]): { asked: Stage[][]; kept: Stage[][] } => {
  const perStage = spread(value)
  const rest = stages.filter(stage => !asked.some(group => group.includes(stage)) && perStage[stage] !== undefined)
  return { asked: asked.flatMap(group => runsOf(group, perStage)), kept: runsOf(rest, perStage) }
}

const writePerStage = (key: QuestionKey, value: PerKey<string>, asked: readonly (readonly Stage[])[], ticked: boolean): Pair[] => {
  const perStage = spread(value)
  const groups = fieldGroups(value, asked)
  return [...groups.asked, ...groups.kept].flatMap(group => {
    const said = perStage[group[0]!]
    const name = groupField(key, group)
    return ticked && said === unknown ? pair(`${name}.unknown`, '1') : pair(name, said)
  })
}

type Of<Key extends QuestionKey> = Exclude<NonNullable<Answers[Key]>, typeof unknown>

const writers = {
  text: (key, value: string) => pair(key, value),
  single: (key, value: string) => pair(key, value),
  multi: (key, value: string[]) => pairs(key, value),
  rank: (key, value: string[]) => value.flatMap((code, place) => pair(`${key}.${place + 1}`, code)),
  months: (key, value: number[]) => pairs(key, value.map(String)),
  audience: (key, value: Of<'audience'>) => [...pair(`${key}.description`, value.description), ...pair(`${key}.size`, value.size)],
  phaseText: (key, value: PerKey<string>, groups) => writePerStage(key, value, groups, true),
  phaseEmotion: (key, value: PerKey<string>, groups) => writePerStage(key, value, groups, false),
  rivals: (key, value: Of<'rivals'>) => value.flatMap(({ name, betterAt }, place): Pair[] => [
    ...pair(`${key}.${place + 1}.name`, name), ...pairs(`${key}.${place + 1}.betterAt`, betterAt),
  ]),
  channels: (key, value: Of<'currentChannels'>) => value.length === 0
    ? pair(`${key}.none`, '1')
    : value.flatMap(({ channel, works }): Pair[] => [[key, channel], [`${key}.${channel}`, works]]),
  touchpoints: (key, value: Record<string, number | string>) => Object.keys(value).length === 0
    ? pair(`${key}.none`, '1')
    : Object.entries(value).map(([ref, score]): Pair => [`${key}.${ref}`, String(score)]),
  ad: (key, value: Of<'sampleAd'>) => [
    ...pair(`${key}.text`, value.text), ...pair(`${key}.phase`, value.phase), ...pair(`${key}.action`, value.action),
  ],
  loyalty: (key, value: Of<'loyalty'>) => [...pair(`${key}.repeatShare`, value.repeatShare), ...pairs(`${key}.actions`, value.actions)],
  reviews: (key, value: Of<'reviews'>) => [...pair(`${key}.feedback`, value.feedback), ...pair(`${key}.count`, value.count)],
  marketChanges: (key, value: Of<'marketChanges'>) => [...pairs(`${key}.topics`, value.topics), ...pair(`${key}.note`, value.note)],
} satisfies Record<QuestionKind, Write>

/**
 * The fields that show an answer: what a form that held it would post. `groups` are the groups of stages that the
 * questions per phase ask for. The opposite of `readAnswer`.
 */
export const fieldsOf = (
  key: QuestionKey, value: Answers[QuestionKey] | null, evidence: EvidenceLevel | null, groups: readonly (readonly Stage[])[],
): Fields => {
  const { kind } = questionOf(key)
  const isUnknown = value === unknown && kind !== 'single'
  const content = value === null || value === undefined ? [] : isUnknown ? pair(unknownField(key), '1') : (writers[kind] as Write)(key, value as never, groups)
  const fields: Record<string, string[]> = {}
  for (const [name, text] of [...content, ...pair(evidenceField(key), evidence ?? '')]) (fields[name] ??= []).push(text)
  return fields
}
