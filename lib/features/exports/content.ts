import { readPhase } from '../../domain/advice/reading.ts'
import type { ChannelDetails, Line, Task, TouchpointDetails, Trace, Warning } from '../../domain/advice/types.ts'
import { phases, type Phase, type PhaseStatus } from '../../domain/journey/stages.ts'
import type { Bundle } from './bundle.ts'
import type { Words } from './words.ts'

export type Fact = { label: string; text: string }
/** Something to do or know, in words. */
export type Item = { id: string; title: string; text: string; facts: Fact[]; notes: string[]; trace: Trace }
export type Group = { title: string; items: Item[] }

/** One phase of the advice, as a reader goes through it. */
export type Chapter = {
  phase: Phase
  name: string
  status: PhaseStatus
  reason: string
  goal: string[]
  question: string[]
  message: string[]
  /** In full: what is done. */
  tasks: Item[]
  media: Item[]
  touchpoints: Group[]
  /** In short: what is not done, or not yet. */
  others: Group[]
  warnings: Item[]
  research: Item[]
  kpis: string[]
  gates: string[]
  notes: Item[]
  planning: string[]
  /** What was planned for it, in cents; null without a plan. */
  cents: number | null
}

const leadTime = ({ min, max }: ChannelDetails['leadTimeDays'], { advice }: Words): string =>
  max === 0 ? advice('channel.atOnce') : min === max ? advice('channel.days', { days: max }) : advice('channel.daysRange', { min, max })

const channelFacts = (channel: ChannelDetails, words: Words): Fact[] => [
  { label: words.advice('channel.format'), text: channel.format },
  { label: words.advice('channel.targeting'), text: channel.targeting },
  { label: words.advice('channel.budget'), text: channel.budget },
  { label: words.advice('channel.leadTime'), text: leadTime(channel.leadTimeDays, words) },
  { label: words.advice('channel.consent'), text: channel.consent.map(words.consent).join(', ') },
  { label: words.advice('channel.kpis'), text: channel.kpis.join(', ') },
  {
    label: words.advice('channel.benchmark'),
    text: channel.benchmark === null ? words.advice('channel.unknown')
      : `${channel.benchmark.text} (${channel.benchmark.sources.join(', ')}, ${channel.benchmark.year}, ${channel.benchmark.country})`,
  },
]

const touchpointFacts = (touchpoint: TouchpointDetails, { advice }: Words): Fact[] => [
  { label: advice('touchpoint.moment'), text: touchpoint.moment },
  { label: advice('touchpoint.kpi'), text: touchpoint.kpi },
  { label: advice('touchpoint.score'), text: touchpoint.score === null ? '' : advice('touchpoint.scoreOf', { score: touchpoint.score }) },
  { label: advice('touchpoint.influence'), text: touchpoint.influenceable ? '' : advice('touchpoint.noInfluence') },
]

const itemOfLine = (words: Words) => (line: Line): Item => ({
  id: line.id, title: line.title, text: line.text, trace: line.trace, notes: line.notes.map(note => note.text),
  facts: [
    ...(line.channel ? channelFacts(line.channel, words) : []),
    ...(line.touchpoint ? touchpointFacts(line.touchpoint, words) : []),
    ...(line.owner ? [{ label: words.advice('task.who'), text: words.advice(`task.owner.${line.owner}`) }] : []),
  ].filter(({ text }) => text !== ''),
})

export const itemOfTask = (words: Words) => (task: Task): Item => ({
  id: task.id, title: task.title, text: task.text, trace: task.trace, notes: [],
  facts: [
    { label: words.advice('task.who'), text: words.advice(`task.owner.${task.owner}`) },
    { label: words.advice('task.how'), text: words.advice(`task.effort.${task.effort}`) },
  ],
})

/** A warning; a legal one says when it was checked. */
export const itemOfWarning = (words: Words) => (warning: Warning): Item => ({
  id: `${warning.ref}-${warning.phase ?? 'all'}-${warning.kind}`, title: '', text: warning.text, trace: warning.trace, facts: [],
  notes: warning.checkedOn === null ? [] : [words.t('doc.legal', { date: words.calendarDay(warning.checkedOn) })],
})

const inWords = (lines: readonly Line[]): string[] => lines.map(line => line.text)

function chapterOf({ advice, plan }: Bundle, phase: Phase, words: Words): Chapter {
  const reading = readPhase(advice, 'stdc', phase)
  const [line, task, warning] = [itemOfLine(words), itemOfTask(words), itemOfWarning(words)]
  const group = (title: string, lines: readonly Line[]): Group => ({ title, items: lines.map(line) })
  const filled = (groups: Group[]): Group[] => groups.filter(({ items }) => items.length > 0)
  const { media, touchpoints } = reading
  return {
    phase, name: words.phase(phase), status: advice.phases[phase].status, reason: advice.phases[phase].reason,
    goal: inWords(reading.goal), question: inWords(reading.question), message: inWords(reading.message), kpis: inWords(reading.kpis),
    tasks: reading.tasks.filter(({ first }) => !first).map(task), research: reading.research.map(task),
    media: media.add.map(line),
    touchpoints: filled([
      group(words.advice('phase.improve'), touchpoints.improve), group(words.advice('phase.addTouchpoint'), touchpoints.add),
      group(words.advice('phase.keep'), touchpoints.keep),
    ]),
    others: filled([
      group(words.advice('phase.hold'), media.hold), group(words.advice('phase.avoid'), media.avoid), group(words.advice('phase.possible'), media.possible),
    ]),
    warnings: reading.warnings.map(warning),
    gates: [...new Set(reading.waves.map(wave => wave.gate))],
    notes: reading.notes.map(line),
    planning: reading.plan.map(note => note.text),
    cents: plan === null ? null : plan.result.phases.find(one => one.phase === phase)?.cents ?? 0,
  }
}

/** The phases of the advice, in the order of the journey. */
export const chaptersOf = (bundle: Bundle, words: Words): Chapter[] => phases.map(phase => chapterOf(bundle, phase, words))
