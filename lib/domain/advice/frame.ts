import type { Phase } from '../journey/stages.ts'
import type { Rule, Template } from '../playbook/schema.ts'
import type { Brief } from './brief.ts'
import type { Ruling } from './rulings.ts'
import { sentences } from './sentences.ts'
import type { Line, LineKind } from './types.ts'

type Framed = { kind: LineKind; text: string; rules: Rule[]; lost?: Rule[]; paths?: string[] }

const asLine = ({ world, stages, voice }: Brief, phase: Phase, { kind, text, rules, lost = [], paths = [] }: Framed): Line => ({
  id: `${phase}-${kind}`,
  phase,
  stages: stages[phase],
  kind,
  verdict: 'state',
  ref: phase,
  title: sentences.titles[kind as keyof typeof sentences.titles],
  text,
  notes: [],
  trace: voice.trace({ rules, overruled: lost.map(rule => ({ rule, by: rules[0]! })), paths, sources: world.index.playbook.phases[phase].sources }),
})

/** The last rule that speaks of the phase wins; without one, the text of the phase itself stands. */
const lastWord = (brief: Brief, phase: Phase, rulings: readonly Ruling<'goal' | 'message'>[], otherwise: Template): Omit<Framed, 'kind'> => {
  const about = rulings.filter(({ effect }) => effect.phase === phase)
  const last = about.at(-1)
  return {
    text: brief.voice.fill(last?.effect.text ?? otherwise, { phase }),
    rules: last ? [last.rule] : [],
    lost: last ? [...new Set(about.slice(0, -1).map(({ rule }) => rule))].filter(rule => rule !== last.rule) : [],
  }
}

const questionText = ({ voice }: Brief, phase: Phase, question: Template): string => {
  const emotion = voice.slot('emotion', { phase })
  const asked = voice.fill(question, { phase })
  return emotion ? `${asked} ${sentences.feeling(emotion)}` : asked
}

/** What frames a phase: its goal, the customer's question, the message and what to steer by. */
export const frameLines = (brief: Brief): Line[] => brief.active.flatMap(phase => {
  const { world, rulings, voice } = brief
  const { goal, question, message } = world.index.playbook.phases[phase]
  return [
    asLine(brief, phase, { kind: 'goal', ...lastWord(brief, phase, rulings.of('goal'), goal), paths: ['goal'] }),
    asLine(brief, phase, { kind: 'question', text: questionText(brief, phase, question), rules: [], paths: ['informationNeeds', 'emotions'] }),
    asLine(brief, phase, { kind: 'message', ...lastWord(brief, phase, rulings.of('message'), message) }),
    asLine(brief, phase, { kind: 'kpi', text: sentences.kpis[phase](voice.company, brief.kpis.get(phase)!), rules: [] }),
  ]
})

/** Remarks of rules about a phase as a whole. */
export const noteLines = (brief: Brief): Line[] => brief.rulings.of('note')
  .filter(({ effect }) => !effect.channels && effect.phase && brief.active.includes(effect.phase))
  .map(({ rule, effect }, i) => ({
    ...asLine(brief, effect.phase!, { kind: 'note', text: brief.voice.fill(effect.text, { phase: effect.phase! }), rules: [rule] }),
    id: `${effect.phase}-note-${rule.ref}-${i + 1}`,
    ref: rule.ref,
  }))
