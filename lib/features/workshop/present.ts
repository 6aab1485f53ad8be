import { phaseOf, phases } from '../../domain/journey/stages.ts'
import { modelTexts, type ModelText } from '../../domain/journey/texts.ts'
import { view as placeIn } from '../../domain/journey/models.ts'
import type { Index } from '../../domain/playbook/world.ts'
import { evaluate } from '../../domain/playbook/condition.ts'
import { nothingProposed, type World } from '../../domain/playbook/world.ts'
import { say, type Locale } from '../../domain/text.ts'
import type { Answers } from '../../domain/workshop/answers.ts'
import type { CodeList } from '../../domain/workshop/codes.ts'
import { baseOf, readAnswer, type RawValue } from '../../domain/workshop/form/read.ts'
import { fieldGroups, fieldsOf, groupField } from '../../domain/workshop/form/write.ts'
import { questionKeys, questionOf, sections, type QuestionKey, type QuestionKind } from '../../domain/workshop/questions.ts'
import { minutesLeft, sectionToResume, type Progress, type SectionProgress } from '../../domain/workshop/progress.ts'
import { readerOf } from '../../domain/workshop/reader.ts'
import { modelOf, rowsAsked, type Row } from '../../domain/workshop/rows.ts'
import type { PerKey } from '../../domain/workshop/spread.ts'
import { questionTexts, sectionTexts } from '../../domain/workshop/texts.ts'
import { touchpointsOffered } from '../../domain/workshop/touchpointChoice.ts'
import { choicesOf, groupName, monthName, type Wording } from '../../domain/workshop/words.ts'
import type { StoredAnswers, TermText } from './store.ts'
import type { ChannelGroup, ChoiceView, FieldValues, LinkedText, ProgressView, QuestionView, Receipt, RowView, SectionStep, TermLink, TouchpointGroup } from './view.ts'

/** The name of everything in the playbook that an answer can refer to. */
export const namesIn = ({ playbook }: Index, locale: Locale): Map<string, string> =>
  new Map([...playbook.channels, ...playbook.touchpoints].map(({ ref, name }) => [ref, say(name, locale)]))

export const wordingOf = (answers: Answers, index: Index, locale: Locale): Wording =>
  ({ locale, rows: rowsAsked(answers), names: namesIn(index, locale) })

const stepOf = ({ section, status, answered, shown, open, secondsLeft }: SectionProgress, locale: Locale): SectionStep => ({
  section, number: sections.indexOf(section) + 1, status, answered, shown: shown.length, open: open.length, minutes: minutesLeft(secondsLeft),
  title: say(sectionTexts[section].title, locale), intro: say(sectionTexts[section].intro, locale),
})

export const progressView = (progress: Progress, locale: Locale): ProgressView => ({
  steps: progress.sections.map(section => stepOf(section, locale)),
  answered: progress.answered, shown: progress.shown, open: progress.open.length,
  minutes: minutesLeft(progress.secondsLeft), resume: sectionToResume(progress),
})

/** The lists of choices that a kind of question needs, by the part that they are for. */
const lists: Partial<Record<QuestionKind, Record<string, CodeList>>> = {
  rivals: { main: 'criterion' },
  channels: { main: 'works' },
  loyalty: { repeatShare: 'repeatShare', actions: 'loyaltyAction' },
  reviews: { feedback: 'feedback', count: 'reviewCount' },
  ad: { action: 'adAction' },
}

const choicesFor = (key: QuestionKey, locale: Locale): Record<string, ChoiceView[]> => {
  const { kind, codes: list } = questionOf(key)
  if (kind === 'months') return { main: Array.from({ length: 12 }, (_, i) => ({ value: `${i + 1}`, label: monthName(i + 1, locale) })) }
  if (kind === 'touchpoints') return {}
  const named = lists[kind] ?? (list ? { main: list } : {})
  const found = Object.fromEntries(Object.entries(named).map(([part, one]) => [part, choicesOf(one, locale)]))
  return kind === 'ad' ? { ...found, phase: choicesOf('scope', locale).filter(({ value }) => (phases as readonly string[]).includes(value)) } : found
}

const lookup = (texts: Record<string, { nl: string; en: string }> | undefined, locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(texts ?? {}).map(([name, text]) => [name, say(text, locale)]))

/** What the questions of a page have in common. `link` divides prose at the terms that this page has not linked yet. */
export type Frame = { locale: Locale; rows: readonly Row[]; stored: StoredAnswers; open: readonly QuestionKey[]; receipt: Receipt | null; terms: ReadonlyMap<string, TermText>; link: (text: string) => LinkedText }

const shownFields = (key: QuestionKey, { stored, rows }: Frame): FieldValues => {
  const held = stored.get(key)
  return fieldsOf(key, (held?.value ?? null) as Answers[QuestionKey] | null, held?.evidence ?? null, rows.map(row => row.stages))
}

const typedFields = (key: QuestionKey, typed: FieldValues | null): FieldValues | null => {
  if (!typed) return null
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name === key || name.startsWith(`${key}.`) || name === `evidence.${key}`))
}

export const questionView = (key: QuestionKey, frame: Frame): QuestionView => {
  const { locale, stored, receipt } = frame
  const text = questionTexts[key]
  const held = stored.get(key)
  const fields = shownFields(key, frame)
  const conflict = receipt?.conflicts[key] ?? null
  const fault = receipt?.faults[key] ?? null
  const version = conflict?.version ?? held?.version ?? 0
  return {
    key, version, fault, conflict, kind: questionOf(key).kind, optional: questionOf(key).optional ?? false,
    number: questionKeys.indexOf(key) + 1,
    label: say(text.label, locale), help: text.help ? frame.link(say(text.help, locale)) : null, why: frame.link(say(text.why, locale)),
    terms: (text.terms ?? []).flatMap((slug): TermLink[] => { const found = frame.terms.get(slug); return found ? [{ slug, name: say(found.term, locale), short: say(found.short, locale) }] : [] }),
    parts: lookup(text.parts, locale), choices: choicesFor(key, locale),
    fields: (fault || conflict ? typedFields(key, receipt?.typed ?? null) : null) ?? fields,
    base: baseOf(version, readAnswer(key, fields), held?.evidence ?? null),
    evidence: held?.evidence ?? null, open: frame.open.includes(key),
  }
}

/** The fields of the questions per phase, and those that only travel along. */
export const rowViews = (key: QuestionKey, value: RawValue, answers: Answers, locale: Locale): { rows: RowView[]; kept: FieldValues } => {
  const rows = rowsAsked(answers)
  const said = (typeof value === 'object' && value !== null ? value : {}) as PerKey<string>
  const groups = fieldGroups(said, rows.map(row => row.stages))
  const all = fieldsOf(key, said, null, rows.map(row => row.stages))
  const hidden = groups.kept.map(group => groupField(key, group))
  return {
    rows: groups.asked.map(group => {
      const row = rows.find(({ stages }) => stages.includes(group[0]!))!
      return { field: groupField(key, group), name: groupName(group, { rows, locale }), example: row.question ? say(row.question, locale) : null, tone: row.key === 'after' ? phaseOf(group[0]!) : row.key }
    }),
    kept: Object.fromEntries(Object.entries(all).filter(([name]) => hidden.some(field => name === field || name === `${field}.unknown`))),
  }
}

/** The touchpoints that the intake offers, under the phases of the model that the client sees. */
export const touchpointGroups = (answers: Answers, index: Index, locale: Locale): { groups: TouchpointGroup[]; others: ChoiceView[]; kept: Partial<Record<QuestionKey, FieldValues>> } => {
  const { offered, others } = touchpointsOffered(answers, index)
  const model = modelOf(answers)
  const texts: ModelText = modelTexts[model]
  const groups: TouchpointGroup[] = []
  for (const { touchpoint, phase } of offered) {
    const asked = rowsAsked(answers).flatMap(row => row.stages).filter(stage => touchpoint.stages.includes(stage))
    const key = placeIn(asked.some(stage => phaseOf(stage) === phase) ? asked.filter(stage => phaseOf(stage) === phase) : touchpoint.stages, model).phase ?? 'after'
    const shown = { ref: touchpoint.ref, name: say(touchpoint.name, locale), moment: say(touchpoint.moment, locale) }
    const group = groups.find(one => one.key === key)
    if (group) group.touchpoints.push(shown)
    else groups.push({ key, tone: key === 'after' ? 'care' : key, name: say(texts.phases[key]?.name ?? rowsAsked(answers).find(row => row.key === key)!.name, locale), touchpoints: [shown] })
  }
  const order = rowsAsked(answers).map(row => row.key)
  const scored = fieldsOf('touchpointScores', answers.touchpointScores, null, [])
  const hidden = Object.entries(scored).filter(([name]) => others.some(({ ref }) => name === `touchpointScores.${ref}`))
  return {
    groups: groups.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)),
    kept: { touchpointScores: Object.fromEntries(hidden) },
    others: others.filter(({ ref }) => !hidden.some(([name]) => name === `touchpointScores.${ref}`)).map(({ ref, name }) => ({ value: ref, label: say(name, locale) })).sort((a, b) => a.label.localeCompare(b.label, locale)),
  }
}

/** The channels that a company can have in use: those of the playbook, without what cannot exist for it. */
export const channelGroups = (answers: Answers, index: Index, locale: Locale): ChannelGroup[] => {
  const world: World = {
    index, answers: readerOf(answers), proposals: nothingProposed, verdicts: new Map(),
    statuses: Object.fromEntries(rowsAsked({}).flatMap(row => row.stages).map(stage => [stage, 'active'])) as World['statuses'],
  }
  const used = Array.isArray(answers.currentChannels) ? answers.currentChannels.map(({ channel }) => channel) : []
  const possible = index.playbook.channels.filter(({ ref, needs }) => used.includes(ref) || !needs || evaluate(needs, world) !== false)
  const groups = (['owned', 'paid', 'earned'] as const).map(ownership => ({
    key: ownership, channels: possible.filter(channel => channel.ownership[0] === ownership).map(({ ref, name }) => ({ ref, name: say(name, locale) })),
  }))
  return groups.filter(({ channels }) => channels.length > 0)
}

