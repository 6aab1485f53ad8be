import { stages, type Stage } from '../../journey/stages.ts'
import { codes, unknown, type CodeList } from '../codes.ts'
import { evidenceLevels, type EvidenceLevel } from '../bounds.ts'
import { questionOf, type QuestionKey, type QuestionKind, type Section } from '../questions.ts'
import { gather, type PerStage } from '../spread.ts'
import { baseField, below, evidenceField, every, first, questionsIn, unknownField, type Fields } from './fields.ts'
import { fingerprint } from './fingerprint.ts'

/** A value as it was filled in: not judged yet. Null says that nothing is filled in. */
export type RawValue = string | number | boolean | null | RawValue[] | { [key: string]: RawValue }
/** What was filled in for one question, with the state of the page that it was filled in on. */
export type Filled = { value: RawValue; evidence: EvidenceLevel | null; base: Base }
/** What the page showed when it was made: the version of the answer, a print of its value, and its evidence. */
export type Base = { version: number; print: string; evidence: EvidenceLevel | null }

/** What the page says about an answer that it shows, to come back with the post. */
export const baseOf = (version: number, value: unknown, evidence: EvidenceLevel | null): string =>
  [version, fingerprint(value), evidence ?? ''].join('.')

type Parts = { [key: string]: RawValue }
/** The parts that hold something; null when none does. */
const filled = (parts: Parts): Parts | null => {
  const kept = Object.entries(parts).filter(([, value]) => value !== '' && value !== null && !(Array.isArray(value) && value.length === 0))
  return kept.length === 0 ? null : Object.fromEntries(kept)
}
const list = (values: RawValue[]): RawValue => (values.length === 0 ? null : values)
/** Ticked codes in the order of their list, so that the order of the boxes on the page does not matter. */
const ticked = (fields: Fields, name: string, codeList?: CodeList): string[] => {
  const order: readonly string[] = codeList ? codes[codeList] : []
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length)
  return every(fields, name).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
}
/** A list of a composite answer, in which "weet ik niet" stands alone. */
const partList = (values: string[]): RawValue => (values.length === 1 && values[0] === unknown ? unknown : values)

const readPerStage = (key: QuestionKey, fields: Fields): RawValue => {
  const perStage: PerStage<string> = {}
  for (const [rest, value] of below(fields, `${key}.`)) {
    const named = rest.endsWith('.unknown') ? rest.slice(0, -'.unknown'.length) : rest
    const group = named.split('-').filter((name): name is Stage => stages.includes(name as Stage))
    const said = rest.endsWith('.unknown') ? (value ? unknown : '') : value
    for (const stage of group) if (said && !perStage[stage]) perStage[stage] = said
  }
  const gathered = gather(perStage) as Parts
  return Object.keys(gathered).length === 0 ? null : gathered
}

const readRival = (key: QuestionKey, place: number, fields: Fields): Parts | null => {
  const [name, betterAt] = [first(fields, `${key}.${place}.name`), every(fields, `${key}.${place}.betterAt`)]
  return name || betterAt.length > 0 ? { name, betterAt: partList(betterAt) } : null
}

const readTouchpoints = (key: QuestionKey, fields: Fields): RawValue => {
  const scores: Parts = {}
  const put = (ref: string, score: string) => {
    if (score === unknown) scores[ref] = unknown
    else if (score !== '') scores[ref] = Number(score)
  }
  for (const [rest, value] of below(fields, `${key}.`)) if (/^TP\d{2}$/.test(rest)) put(rest, value)
  const added = first(fields, `${key}.add`)
  if (added) put(added, first(fields, `${key}.addScore`) || unknown)
  return Object.keys(scores).length > 0 || first(fields, `${key}.none`) ? scores : null
}

const readers: Record<QuestionKind, (key: QuestionKey, fields: Fields) => RawValue> = {
  text: (key, fields) => first(fields, key) || null,
  single: (key, fields) => first(fields, key) || null,
  multi: (key, fields) => list(ticked(fields, key, questionOf(key).codes)),
  rank: (key, fields) => list([1, 2, 3].map(place => first(fields, `${key}.${place}`)).filter(Boolean)),
  months: (key, fields) => list(every(fields, key).map(Number).sort((a, b) => a - b)),
  audience: (key, fields) => filled({ description: first(fields, `${key}.description`), size: first(fields, `${key}.size`) }),
  phaseText: readPerStage,
  phaseEmotion: readPerStage,
  rivals: (key, fields) => list([1, 2].map(place => readRival(key, place, fields)).filter(rival => rival !== null)),
  channels: (key, fields) => {
    const used = ticked(fields, key).map(channel => ({ channel, works: first(fields, `${key}.${channel}`) || unknown }))
    return used.length > 0 || first(fields, `${key}.none`) ? used : null
  },
  touchpoints: readTouchpoints,
  ad: (key, fields) => filled({
    text: first(fields, `${key}.text`), phase: first(fields, `${key}.phase`), action: first(fields, `${key}.action`),
  }),
  loyalty: (key, fields) => filled({
    repeatShare: first(fields, `${key}.repeatShare`), actions: partList(ticked(fields, `${key}.actions`, 'loyaltyAction')),
  }),
  reviews: (key, fields) => filled({ feedback: first(fields, `${key}.feedback`), count: first(fields, `${key}.count`) }),
  marketChanges: (key, fields) => filled({ topics: ticked(fields, `${key}.topics`, 'marketTopic'), note: first(fields, `${key}.note`) }),
}

/** What was filled in for a question, "weet ik niet" left aside. */
const readContent = (key: QuestionKey, fields: Fields): RawValue => readers[questionOf(key).kind](key, fields)

/** How firmly somebody stands for an answer; null when they did not say. */
export const readEvidence = (key: QuestionKey, fields: Fields): EvidenceLevel | null =>
  evidenceLevels.find(level => level === first(fields, evidenceField(key))) ?? null

/** The answer in a form that a script keeps tidy: there, a tick at "weet ik niet" is always the last word. */
export const readAnswer = (key: QuestionKey, fields: Fields): RawValue =>
  first(fields, unknownField(key)) ? unknown : readContent(key, fields)

const readBase = (key: QuestionKey, fields: Fields): Base => {
  const [version = '', print = '', level] = first(fields, baseField(key)).split('.')
  const evidence = evidenceLevels.find(one => one === level) ?? null
  return { version: /^\d{1,9}$/.test(version) ? Number(version) : 0, print, evidence }
}

/**
 * The answer in a plainly posted form, where "weet ik niet" and other fields can both be filled in. New words are never
 * thrown away: the tick only counts when the rest is empty or as it was.
 */
const readPosted = (key: QuestionKey, fields: Fields): Filled => {
  const [base, evidence, content] = [readBase(key, fields), readEvidence(key, fields), readContent(key, fields)]
  const says = first(fields, unknownField(key)) !== ''
  const untouched = content === null || fingerprint(content) === base.print
  return { value: says && untouched ? unknown : content, evidence, base }
}

/** Whether the page came back as it was made: nothing to save, whatever others did meanwhile. */
export const isUntouched = ({ value, evidence, base }: Filled): boolean =>
  fingerprint(value) === base.print && evidence === base.evidence

/** Reads one section of a plainly posted form: every question that stood on the page. */
export const readForm = (section: Section, fields: Fields): Partial<Record<QuestionKey, Filled>> =>
  Object.fromEntries(questionsIn(section, fields).map(key => [key, readPosted(key, fields)]))
