import { distinct, joined } from '../distinct.ts'
import type { Channel, Rule } from '../playbook/schema.ts'
import { addKeys, keySetOf, union, type KeySet } from '../workshop/keySet.ts'
import type { Brief } from './brief.ts'
import type { Candidate } from './candidates.ts'
import type { Spot } from './effects.ts'
import { byRank, holding, whyThese, type Ruling } from './rulings.ts'
import { shown, type Standing } from './standing.ts'
import type { Stop } from './stops.ts'
import type { ChannelDetails, Line, Verdict } from './types.ts'

/** How many rules that name a channel say so beside it; all of them stand in its trace. */
const mostReasons = 2

const detailsOf = ({ prospects, words }: Brief, { at, fit, details }: Spot): ChannelDetails => {
  const { name, format, targeting, budget, leadTimeDays, consent, kpis, benchmark } = details[words.locale]
  const { marketFit, tier, inUse } = prospects[at]!
  return { name, fit, marketFit, score: fit * marketFit, format, targeting, tier, budget, leadTimeDays, consent, kpis, benchmark, inUse }
}

const [marketKeys, useKeys] = [keySetOf(['market']), keySetOf(['currentChannels'])]

/** With two markets, a line says for which journey it is. */
const marketNote = ({ world, voice, words: { sentences } }: Brief, { marketFit: { b2c, b2b } }: Channel, why: KeySet): Line['notes'] => {
  if (b2c === b2b) return []
  addKeys(why, marketKeys)
  if (world.answers.at('market') !== 'both') return []
  addKeys(why, voice.named)
  return [{ ref: 'market', text: b2b > b2c ? sentences.bestForCompanies(voice.company) : sentences.bestForConsumers(voice.company) }]
}

/** The remarks of rules that hold, and why no others do. */
const noting = ({ rulings }: Brief, spot: Spot, why: KeySet): readonly Ruling<'note'>[] => {
  whyThese(rulings, spot.noting, why)
  return holding(rulings, spot.noting)
}

const notesOf = ({ voice }: Brief, { subject }: Spot, saying: readonly Ruling<'name' | 'note'>[], why: KeySet): Line['notes'] =>
  saying.map(({ rule, effect }) => ({ ref: rule.ref, text: voice.fill(effect.text ?? [], subject, why) }))

const asLine = (brief: Brief, spot: Spot, { verdict, text, notes, trace }: Pick<Line, 'verdict' | 'text' | 'notes' | 'trace'>): Line => ({
  id: spot.id,
  phase: spot.phase,
  stages: brief.stages[spot.phase],
  kind: 'channel',
  verdict,
  ref: spot.channel.ref,
  title: spot.details[brief.words.locale].name,
  text,
  channel: detailsOf(brief, spot),
  notes,
  trace,
})

const [marketPath, marketAndUse] = [['market'], ['market', 'currentChannels']]
/** The answers that a channel line rests on besides those of its rules. */
const pathsOf = (inUse: ChannelDetails['inUse']): readonly string[] => (inUse ? marketAndUse : marketPath)

/** A medium of a phase in its place among the others that nothing stops. */
type Placed = { candidate: Candidate; at: number; standing: Standing; why: KeySet }

/** Adds why the rules that name a medium say something beside it: those that could, and who else could say it first. */
const whyReasons = ({ rulings }: Brief, { candidate, at, standing, why }: Placed): void => {
  const { free, holds, notAbove } = standing
  for (const { effect, place } of candidate.spot.saying) {
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
const addLine = (brief: Brief, placed: Placed, said: Set<Ruling>): Line => {
  const { voice, words } = brief
  const { candidate: { spot, named, inUse }, why } = placed
  const { channel, phase, subject, turn } = spot
  const notes = noting(brief, spot, why)
  whyReasons(brief, placed)
  const reasons = byRank(named.filter(ruling => ruling.effect.text && !said.has(ruling))).slice(0, mostReasons)
  for (const ruling of reasons) said.add(ruling)
  const own = channel.advice[phase]
  const naming = own ? reasons : reasons.slice(1)
  const advice = voice.speak(own ?? named.find(ruling => ruling.effect.text)?.effect.text ?? [], subject, turn, why)
  if (inUse === 'yes') addKeys(why, voice.named)
  const market = marketNote(brief, channel, why)
  return asLine(brief, spot, {
    verdict: placed.at < shown ? 'add' : 'possible',
    text: inUse === 'yes' ? words.sentences.keepGoing(voice.company, advice.text, turn) : advice.text,
    notes: notesOf(brief, spot, joined<Ruling<'name' | 'note'>>(naming, notes), why).concat(market),
    trace: voice.trace({ rules: rulesOf(joined<Ruling>(named, notes)), paths: joined(pathsOf(inUse), advice.paths), sources: channel.sources, why }),
  })
}

const rulesOf = (rulings: readonly { rule: Rule }[]): Rule[] => distinct(rulings.map(({ rule }) => rule))

/** Why a channel is stopped as it is: it could be thought of here, and no other rule stops it otherwise. */
const whyStopped = ({ effects, rulings, standings }: Brief, { phase, channel, stopping }: Spot, verdict: Verdict): KeySet => {
  const standing = standings.get(phase)!
  const why = union(standing.phase, useKeys)
  const { b2c, b2b } = channel.marketFit
  if (b2c === 0 || b2b === 0) addKeys(why, marketKeys)
  for (const { effect, rule, place } of stopping) {
    if (verdict === 'avoid' && effect.do !== 'avoid') continue
    addKeys(why, rulings.why[place]!)
    for (const exemption of effects.exempting(channel.ref, rule)) addKeys(why, rulings.why[exemption.place]!)
  }
  standing.there(channel.ref, why)
  return why
}

/** The rules that said otherwise than those that won: what stops a channel in another way, and what names it. */
const losersTo = (winners: readonly Stop[], stops: readonly Stop[], named: readonly Ruling[]): { rule: Rule; by: Rule }[] => {
  const losers: { rule: Rule; by: Rule }[] = []
  const lose = ({ rule }: { rule: Rule }): void => {
    if (!winners.some(winner => winner.rule === rule) && !losers.some(loser => loser.rule === rule)) losers.push({ rule, by: winners[0]!.rule })
  }
  stops.forEach(lose)
  named.forEach(lose)
  return losers
}

/** A channel that rules stop. Avoid beats hold; what lost stays in the trace. */
const stopLine = (brief: Brief, spot: Spot, stops: readonly Stop[], named: readonly Ruling[]): Line => {
  const { voice, prospects } = brief
  const verdict = stops.some(stop => stop.verdict === 'avoid') ? 'avoid' : 'hold'
  const winners = byRank(stops.length < 2 ? stops : stops.filter(stop => stop.verdict === verdict))
  const why = whyStopped(brief, spot, verdict)
  for (const stop of stops) addKeys(why, stop.why)
  const { text, paths } = voice.speak(winners[0]!.text, spot.subject, spot.turn, why)
  const notes = verdict === 'hold' ? noting(brief, spot, why) : []
  return asLine(brief, spot, {
    verdict,
    text,
    notes: notesOf(brief, spot, notes, why),
    trace: voice.trace({
      rules: rulesOf(joined<{ rule: Rule }>(winners, notes)),
      overruled: losersTo(winners, stops, named),
      paths: joined(pathsOf(prospects[spot.at]!.inUse), paths),
      sources: spot.channel.sources,
      why,
    }),
  })
}

/** The media of a phase: the best that may be added, what is possible too, then what waits and what is better left alone. */
export const channelLines = (brief: Brief): Line[] => brief.active.flatMap(phase => {
  const { effects, candidates, stops, standings } = brief
  const here = candidates.get(phase) ?? []
  const said = new Set<Ruling>()
  const standing = standings.get(phase)!
  const adds = standing.free.map((candidate, at) =>
    addLine(brief, { candidate, at, standing, why: union(standing.phase, standing.holds[at]!, standing.cut[at]!) }, said))
  const halted = [...stops.get(phase)!].map(([ref, given]) => {
    const spot = effects.spotOf[phase].get(ref)!
    return stopLine(brief, spot, given, here.find(candidate => candidate.spot === spot)?.named ?? [])
  })
  return [...adds, ...halted.filter(line => line.verdict === 'hold'), ...halted.filter(line => line.verdict === 'avoid')]
})
