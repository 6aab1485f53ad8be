import type { Rule } from '../playbook/schema.ts'
import type { Brief } from './brief.ts'
import { rank, type Ruling } from './rulings.ts'
import { dayInWords, sentences } from './sentences.ts'
import { placeIn } from './tasks.ts'
import type { PlanNote, Warning } from './types.ts'

type Ranked = { warning: Warning; rank: number }

const asWarning = (brief: Brief, ruling: Ruling<'warning' | 'legal' | 'adviser'>): Ranked[] => {
  const { rule, effect } = ruling
  const phase = effect.do === 'adviser' ? null : placeIn(brief, ruling as Ruling<'warning' | 'legal'>)
  if (phase === undefined) return []
  const said = brief.voice.fill(effect.text, brief.voice.about(rule, phase))
  const checkedOn = effect.do === 'legal' ? (rule.checkedOn ?? null) : null
  const text = checkedOn ? `${said} ${sentences.legalCheck(dayInWords(checkedOn))}` : said
  return [{ warning: { ref: rule.ref, phase, kind: effect.do, text, checkedOn, trace: brief.voice.traceOf(rule) }, rank: rank(rule) }]
}

/** Legal and careful rules that are undecided go to the adviser, in one line per question that they wait for. */
const openQuestions = ({ world, voice }: Brief): Warning[] => {
  const perQuestion = new Map<string, Rule[]>()
  for (const rule of world.index.playbook.rules) {
    if (!rule.when || (rule.class !== 'L' && !rule.careful) || world.verdicts.get(rule.id) !== 'unknown') continue
    const wonder = voice.wonderOf(rule)
    perQuestion.set(wonder, [...(perQuestion.get(wonder) ?? []), rule])
  }
  return [...perQuestion].map(([wonder, rules]) => {
    const say = rules.some(rule => rule.careful) ? sentences.askAdviser : sentences.askAdviserAboutLaw
    return { ref: rules[0]!.ref, phase: null, kind: 'adviser', text: say(voice.company, wonder), checkedOn: null, trace: voice.trace({ rules }) }
  })
}

/** Legal lines first, then what the adviser must see, then warnings by class of rule. */
export const warningsOf = (brief: Brief): Warning[] => {
  const { rulings } = brief
  const order: readonly Warning['kind'][] = ['legal', 'adviser', 'warning']
  const given = [...rulings.of('legal'), ...rulings.of('adviser'), ...rulings.of('warning')].flatMap(ruling => asWarning(brief, ruling))
  const ranked = [...given, ...openQuestions(brief).map(warning => ({ warning, rank: 0 }))]
  return ranked
    .toSorted((a, b) => order.indexOf(a.warning.kind) - order.indexOf(b.warning.kind) || a.rank - b.rank)
    .map(({ warning }) => warning)
}

/** The notes about the plan as a whole: order, gates, timing, calendar, the weight of phases and the size of the first wave. */
export const planNotes = (brief: Brief): PlanNote[] => {
  const { rulings, voice, active } = brief
  const noted = (ruling: Ruling<'plan'>): PlanNote[] => {
    const phase = placeIn(brief, ruling)
    const { rule, effect } = ruling
    return phase === undefined ? [] : [{ ref: rule.ref, topic: effect.topic, phase, text: voice.fill(effect.text, voice.about(rule, phase)), trace: voice.traceOf(rule) }]
  }
  return [
    ...rulings.of('plan').flatMap(noted),
    ...rulings.of('limitWave').map(({ rule, effect }) => ({ ref: rule.ref, topic: 'limit', phase: null, text: voice.fill(effect.text), trace: voice.traceOf(rule) })),
    ...rulings.of('weigh').flatMap(({ rule, effect }) => (effect.text && active.includes(effect.phase)
      ? [{ ref: rule.ref, topic: 'weight', phase: effect.phase, text: voice.fill(effect.text, { phase: effect.phase }), trace: voice.traceOf(rule) }]
      : [])),
    ...rulings.of('note').filter(({ effect }) => !effect.channels && !effect.phase)
      .map(({ rule, effect }) => ({ ref: rule.ref, topic: 'note', phase: null, text: voice.fill(effect.text), trace: voice.traceOf(rule) })),
  ]
}
