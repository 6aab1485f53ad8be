import { distinct } from '../distinct.ts'
import { phases, type Phase } from '../journey/stages.ts'
import { startingTier } from '../playbook/facts.ts'
import type { Channel, Rule } from '../playbook/schema.ts'
import { turnOf } from '../playbook/template.ts'
import { addKeys, keySetOf, union, type KeySet } from '../workshop/keySet.ts'
import type { Brief } from './brief.ts'
import { marketFitOf, useOf, type Candidate } from './candidates.ts'
import { byRank, whyThese, type Ruling } from './rulings.ts'
import { sentences } from './sentences.ts'
import { shown, type Standing } from './standing.ts'
import type { Stop } from './stops.ts'
import type { ChannelDetails, Line, Verdict } from './types.ts'

/** How many rules that name a channel say so beside it; all of them stand in its trace. */
const mostReasons = 2

type Fixed = Pick<ChannelDetails, 'name' | 'format' | 'targeting' | 'budget' | 'leadTimeDays' | 'consent' | 'kpis' | 'benchmark'>
const fixed = new WeakMap<Channel, Fixed>()

/** What a channel line says whatever the client; made once per channel. */
const fixedOf = (channel: Channel): Fixed => {
  let details = fixed.get(channel)
  if (!details) {
    details = {
      name: channel.name.nl,
      format: channel.format.nl,
      targeting: channel.targeting.nl,
      budget: channel.budget.nl,
      leadTimeDays: channel.leadTimeDays,
      consent: channel.consent,
      kpis: channel.kpis.map(kpi => kpi.nl),
      benchmark: channel.benchmark && { ...channel.benchmark, text: channel.benchmark.text.nl },
    }
    fixed.set(channel, details)
  }
  return details
}

const detailsOf = ({ world }: Brief, phase: Phase, channel: Channel): ChannelDetails => {
  const { name, format, targeting, budget, leadTimeDays, consent, kpis, benchmark } = fixedOf(channel)
  const [fit, marketFit] = [channel.fit[phase] ?? 0, marketFitOf(world, channel)]
  return {
    name, fit, marketFit, score: fit * marketFit, format, targeting, tier: startingTier(world, channel), budget, leadTimeDays, consent, kpis, benchmark,
    inUse: useOf(world, channel.ref),
  }
}

const [marketKeys, useKeys] = [keySetOf(['market']), keySetOf(['currentChannels'])]

/** With two markets, a line says for which journey it is. */
const marketNote = ({ world, voice }: Brief, { marketFit: { b2c, b2b } }: Channel, why: KeySet): Line['notes'] => {
  if (b2c === b2b) return []
  addKeys(why, marketKeys)
  if (world.answers.at('market') !== 'both') return []
  addKeys(why, voice.named)
  return [{ ref: 'market', text: b2b > b2c ? sentences.bestForCompanies(voice.company) : sentences.bestForConsumers(voice.company) }]
}

const notesFor = ({ effects, rulings, voice }: Brief, phase: Phase, ref: string, why: KeySet): { ruling: Ruling<'note'>; text: string }[] => {
  const { noting } = effects.spotOf[phase].get(ref)!
  whyThese(rulings, noting, why)
  return noting
    .filter(({ place }) => rulings.holds[place] === 1)
    .map(ruling => ({ ruling, text: voice.fill(ruling.effect.text, { phase, channels: [ref] }, why) }))
}

/** At which variant a channel starts in a phase: one further in each phase, so that it does not say the same twice. */
const turnIn = (phase: Phase, channel: Channel): number => turnOf(channel.ref) + phases.indexOf(phase)

const lineId = (phase: Phase, channel: Channel): string => `${phase}-channel-${channel.ref}`

const asLine = (brief: Brief, phase: Phase, channel: Channel, verdict: Verdict, text: string): Omit<Line, 'trace' | 'notes'> => ({
  id: lineId(phase, channel),
  phase,
  stages: brief.stages[phase],
  kind: 'channel',
  verdict,
  ref: channel.ref,
  title: channel.name.nl,
  text,
  channel: detailsOf(brief, phase, channel),
})

/** The answers that a channel line rests on besides those of its rules. */
const pathsOf = (inUse: ChannelDetails['inUse']): string[] => ['market', ...(inUse ? ['currentChannels'] : [])]

/** A medium of a phase in its place among the others that nothing stops. */
type Placed = { candidate: Candidate; at: number; standing: Standing; why: KeySet }

/** Adds why the rules that name a medium say something beside it: those that could, and who else could say it first. */
const whyReasons = ({ effects, rulings }: Brief, phase: Phase, { candidate, at, standing, why }: Placed): void => {
  const { free, holds, notAbove } = standing
  for (const { effect, place } of effects.spotOf[phase].get(candidate.channel.ref)!.saying) {
    addKeys(why, rulings.why[place]!)
    if (rulings.holds[place] === 0) continue
    for (const ref of effect.channels) {
      if (ref === candidate.channel.ref) continue
      const other = free.findIndex(({ channel }) => channel.ref === ref)
      if (other < 0 || other > at) notAbove(ref, candidate.place, why)
      else {
        addKeys(why, holds[other]!)
        notAbove(candidate.channel.ref, free[other]!.place, why)
      }
    }
  }
}

/** A channel that may be added: its own advice, and what a rule says about it where that was not said above. */
const addLine = (brief: Brief, phase: Phase, placed: Placed, said: Set<Ruling>): Line => {
  const { voice } = brief
  const { candidate: { channel, named, inUse }, why } = placed
  const verdict = placed.at < shown ? 'add' : 'possible'
  const subject = { phase, channels: [channel.ref] }
  const notes = notesFor(brief, phase, channel.ref, why)
  whyReasons(brief, phase, placed)
  const reasons = byRank(named.filter(ruling => ruling.effect.text && !said.has(ruling))).slice(0, mostReasons)
  for (const ruling of reasons) said.add(ruling)
  const own = channel.advice[phase]
  const naming = own ? reasons : reasons.slice(1)
  const advice = voice.speak(own ?? named.find(ruling => ruling.effect.text)?.effect.text ?? [], subject, turnIn(phase, channel), why)
  if (inUse === 'yes') addKeys(why, voice.named)
  const market = marketNote(brief, channel, why)
  return {
    ...asLine(brief, phase, channel, verdict, inUse === 'yes' ? sentences.keepGoing(voice.company, advice.text, turnIn(phase, channel)) : advice.text),
    notes: [
      ...naming.map(({ rule, effect }) => ({ ref: rule.ref, text: voice.fill(effect.text ?? [], subject, why) })),
      ...notes.map(({ ruling, text }) => ({ ref: ruling.rule.ref, text })),
      ...market,
    ],
    trace: voice.trace({ rules: rulesOf([...named, ...notes.map(note => note.ruling)]), paths: [...pathsOf(inUse), ...advice.paths], sources: channel.sources, why }),
  }
}

const rulesOf = (rulings: readonly { rule: Rule }[]): Rule[] => distinct(rulings.map(({ rule }) => rule))

/** Why a channel is stopped as it is: it could be thought of here, and no other rule stops it otherwise. */
const whyStopped = ({ effects, rulings, standings }: Brief, phase: Phase, channel: Channel, verdict: Verdict): KeySet => {
  const standing = standings.get(phase)!
  const why = union(standing.phase, useKeys)
  const { b2c, b2b } = channel.marketFit
  if (b2c === 0 || b2b === 0) addKeys(why, marketKeys)
  const { stopping } = effects.spotOf[phase].get(channel.ref)!
  for (const { effect, rule, place } of stopping) {
    if (verdict === 'avoid' && effect.do !== 'avoid') continue
    addKeys(why, rulings.why[place]!)
    for (const exemption of effects.exempting(channel.ref, rule)) addKeys(why, rulings.why[exemption.place]!)
  }
  standing.there(channel.ref, why)
  return why
}

/** A channel that rules stop. Avoid beats hold; what lost stays in the trace. */
const stopLine = (brief: Brief, phase: Phase, channel: Channel, stops: readonly Stop[], named: readonly Ruling[]): Line => {
  const { voice, world } = brief
  const verdict = stops.some(stop => stop.verdict === 'avoid') ? 'avoid' : 'hold'
  const winners = byRank(stops.filter(stop => stop.verdict === verdict))
  const first = winners[0]!
  const subject = { phase, channels: [channel.ref] }
  const why = whyStopped(brief, phase, channel, verdict)
  for (const stop of stops) addKeys(why, stop.why)
  const { text, paths } = voice.speak(first.text, subject, turnIn(phase, channel), why)
  const notes = verdict === 'hold' ? notesFor(brief, phase, channel.ref, why) : []
  const losers = [...stops.filter(stop => stop.verdict !== verdict), ...named]
  return {
    ...asLine(brief, phase, channel, verdict, text),
    notes: notes.map(({ ruling, text: note }) => ({ ref: ruling.rule.ref, text: note })),
    trace: voice.trace({
      rules: rulesOf([...winners, ...notes.map(note => note.ruling)]),
      overruled: rulesOf(losers).filter(rule => !winners.some(winner => winner.rule === rule)).map(rule => ({ rule, by: first.rule })),
      paths: [...pathsOf(useOf(world, channel.ref)), ...paths],
      sources: channel.sources,
      why,
    }),
  }
}

/** The media of a phase: the best that may be added, what is possible too, then what waits and what is better left alone. */
export const channelLines = (brief: Brief): Line[] => brief.active.flatMap(phase => {
  const { world, candidates, stops, standings } = brief
  const here = candidates.get(phase) ?? []
  const stopped = stops.get(phase)!
  const said = new Set<Ruling>()
  const standing = standings.get(phase)!
  const adds = standing.free.map((candidate, at) =>
    addLine(brief, phase, { candidate, at, standing, why: union(standing.phase, standing.holds[at]!, standing.cut[at]!) }, said))
  const halted = [...stopped].map(([ref, given]) =>
    stopLine(brief, phase, world.index.channels.get(ref)!, given, here.find(({ channel }) => channel.ref === ref)?.named ?? []))
  return [...adds, ...halted.filter(line => line.verdict === 'hold'), ...halted.filter(line => line.verdict === 'avoid')]
})
