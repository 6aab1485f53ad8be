import { distinct } from '../distinct.ts'
import type { Phase } from '../journey/stages.ts'
import type { Rule, Template } from '../playbook/schema.ts'
import { addKeys, union, type KeySet } from '../workshop/keySet.ts'
import { whyPhase, type Brief } from './brief.ts'
import type { Ruling } from './effects.ts'
import type { Line, LineKind } from './types.ts'

type Framed = { kind: LineKind; text: string; rules: readonly Rule[]; lost?: readonly { rule: Rule; by: Rule }[]; paths?: readonly string[]; why: KeySet }

const asLine = ({ world, stages, voice, words: { sentences } }: Brief, phase: Phase, { kind, text, rules, lost = [], paths = [], why }: Framed): Line => ({
  id: `${phase}-${kind}`,
  phase,
  stages: stages[phase],
  kind,
  verdict: 'state',
  ref: phase,
  title: sentences.titles[kind as keyof typeof sentences.titles],
  text,
  notes: [],
  trace: voice.trace({ rules, overruled: lost, paths, why, sources: world.index.playbook.phases[phase].sources }),
})

/** The rules that spoke before the one that wins. */
const losersTo = (by: Rule, about: readonly Ruling[]): { rule: Rule; by: Rule }[] =>
  distinct(about.map(({ rule }) => rule)).filter(rule => rule !== by).map(rule => ({ rule, by }))

/** The last rule that speaks of the phase wins; without one, the text of the phase itself stands. */
const lastWord = (brief: Brief, phase: Phase, kind: 'goal' | 'message', otherwise: Template): Omit<Framed, 'kind'> => {
  const { world, effects, rulings, voice } = brief
  const about = rulings.of(kind).filter(({ effect }) => effect.phase === phase)
  const last = about.at(-1)
  const why = whyPhase(world, phase)
  for (const { effect, place } of effects.of(kind)) if (effect.phase === phase && place >= (last?.place ?? 0)) addKeys(why, rulings.why[place]!)
  return {
    why,
    text: voice.fill(last?.effect.text ?? otherwise, { phase }, why),
    rules: last ? [last.rule] : [],
    lost: about.length > 1 ? losersTo(last!.rule, about) : [],
  }
}

const questionText = ({ voice, words: { sentences } }: Brief, phase: Phase, question: Template, why: KeySet): string => {
  const emotion = voice.slot('emotion', { phase })
  const asked = voice.fill(question, { phase }, why)
  return emotion ? `${asked} ${sentences.feeling(emotion)}` : asked
}

/** What frames a phase: its goal, the customer's question, the message and what to steer by. */
export const frameLines = (brief: Brief): Line[] => brief.active.flatMap(phase => {
  const { world, voice, words } = brief
  const { goal, question, message } = world.index.playbook.phases[phase]
  const [asked, { names, why }] = [whyPhase(world, phase), brief.kpis.get(phase)!]
  return [
    asLine(brief, phase, { kind: 'goal', ...lastWord(brief, phase, 'goal', goal), paths: ['goal'] }),
    asLine(brief, phase, { kind: 'question', text: questionText(brief, phase, question, asked), rules: [], paths: ['informationNeeds', 'emotions'], why: asked }),
    asLine(brief, phase, { kind: 'message', ...lastWord(brief, phase, 'message', message) }),
    asLine(brief, phase, { kind: 'kpi', text: words.sentences.kpis[phase](voice.company, names), rules: [], why: union(why, voice.named) }),
  ]
})

/** Remarks of rules about a phase as a whole. */
export const noteLines = (brief: Brief): Line[] => brief.rulings.of('note')
  .filter(({ effect }) => !effect.channels && effect.phase && brief.active.includes(effect.phase))
  .map(({ rule, effect, place }) => {
    const why = union(whyPhase(brief.world, effect.phase!), brief.rulings.why[place]!)
    return {
      ...asLine(brief, effect.phase!, { kind: 'note', text: brief.voice.fill(effect.text, { phase: effect.phase! }, why), rules: [rule], why }),
      id: `${effect.phase}-note-${rule.ref}-${rule.effects.indexOf(effect) + 1}`,
      ref: rule.ref,
    }
  })
