import type { Phase } from '../journey/stages.ts'
import type { Rule, Template } from '../playbook/schema.ts'
import { addKeys, copyOf, noKeys, union } from '../workshop/keySet.ts'
import { whyPhase, type Brief } from './brief.ts'
import { rank, type Ruling } from './rulings.ts'
import type { Subject } from './scene.ts'
import { placeIn, whyPlaced } from './tasks.ts'
import type { PlanNote, Warning } from './types.ts'

type Ranked = { warning: Warning; rank: number }

const asWarning = (brief: Brief, ruling: Ruling<'warning' | 'legal' | 'adviser'>): Ranked[] => {
  const { rule, effect } = ruling
  const phase = effect.do === 'adviser' ? null : placeIn(brief, ruling as Ruling<'warning' | 'legal'>)
  if (phase === undefined) return []
  const why = effect.do === 'adviser' ? copyOf(brief.rulings.why[ruling.place]!) : whyPlaced(brief, ruling as Ruling<'warning' | 'legal'>)
  const said = brief.voice.fill(effect.text, brief.voice.about(rule, phase), why)
  const checkedOn = effect.do === 'legal' ? (rule.checkedOn ?? null) : null
  const text = checkedOn ? `${said} ${brief.words.sentences.legalCheck(checkedOn)}` : said
  return [{ warning: { ref: rule.ref, phase, kind: effect.do, text, checkedOn, trace: brief.voice.traceOf(rule, why) }, rank: rank(rule) }]
}

/** Legal and careful rules that are undecided go to the adviser, in one line per question that they wait for. */
const openQuestions = ({ world, voice, words: { sentences } }: Brief): Warning[] => {
  const perQuestion = new Map<string, Rule[]>()
  const why = noKeys()
  for (const rule of world.index.playbook.rules) {
    if (!rule.when || (rule.class !== 'L' && !rule.careful)) continue
    addKeys(why, world.grounds.rules.get(rule.id)!)
    if (world.verdicts.get(rule.id) !== 'unknown') continue
    const wonder = voice.wonderOf(rule)
    perQuestion.set(wonder, [...(perQuestion.get(wonder) ?? []), rule])
  }
  return [...perQuestion].map(([wonder, rules]) => {
    const say = rules.some(rule => rule.careful) ? sentences.askAdviser : sentences.askAdviserAboutLaw
    return { ref: rules[0]!.ref, phase: null, kind: 'adviser', text: say(voice.company, wonder), checkedOn: null, trace: voice.trace({ rules, why: union(why, voice.named) }) }
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
  const { world, rulings, voice, active } = brief
  const planNote = ({ rule, place }: Ruling, topic: string, phase: Phase | null, text: Template, subject: Subject = {}, why = copyOf(rulings.why[place]!)): PlanNote =>
    ({ ref: rule.ref, topic, phase, text: voice.fill(text, subject, why), trace: voice.traceOf(rule, why) })
  const noted = (ruling: Ruling<'plan'>): PlanNote[] => {
    const phase = placeIn(brief, ruling)
    const { rule, effect } = ruling
    return phase === undefined ? [] : [planNote(ruling, effect.topic, phase, effect.text, voice.about(rule, phase), whyPlaced(brief, ruling))]
  }
  return [
    ...rulings.of('plan').flatMap(noted),
    ...rulings.of('limitWave').map(ruling => planNote(ruling, 'limit', null, ruling.effect.text)),
    ...rulings.of('weigh').flatMap(ruling => {
      const { phase, text } = ruling.effect
      return text && active.includes(phase) ? [planNote(ruling, 'weight', phase, text, { phase }, union(rulings.why[ruling.place]!, whyPhase(world, phase)))] : []
    }),
    ...rulings.of('note').filter(({ effect }) => !effect.channels && !effect.phase).map(ruling => planNote(ruling, 'note', null, ruling.effect.text)),
  ]
}
