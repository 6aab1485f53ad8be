import { sourcesOf } from '../../domain/content/sources.ts'
import { stagesOfPhase, type Phase } from '../../domain/journey/stages.ts'
import type { Channel } from '../../domain/playbook/schema.ts'
import { say, type Locale } from '../../domain/text.ts'
import { loader } from '../../platform/action/loader.ts'
import { publishedTexts, type PublishedHead } from '../knowledge/store.ts'
import { phaseInput } from './schema.ts'
import { newestPlaybook, placedTerms, type PlacedTerm, type PublicPlaybook } from './store.ts'
import type { Fit, PhaseMedium, PhaseTouchpoint, PhaseView } from './view.ts'

const mediumOf = (channel: Channel, fit: Fit, locale: Locale): PhaseMedium => ({
  ref: channel.ref, name: say(channel.name, locale), fit, format: say(channel.format, locale),
  budget: say(channel.budget, locale), sources: sourcesOf(channel.sources),
})

/** The media that fit a phase, those at its heart first, in the order of the playbook. */
const mediaOf = ({ channels }: PublicPlaybook, phase: Phase, locale: Locale): PhaseMedium[] =>
  channels.flatMap(channel => {
    const fit = channel.fit[phase]
    return fit === 1 || fit === 2 || fit === 3 ? [mediumOf(channel, fit, locale)] : []
  }).toSorted((a, b) => b.fit - a.fit)

/** The touchpoints that begin in a phase: one that runs on into the next is named once, where it begins. */
const touchpointsOf = ({ touchpoints }: PublicPlaybook, phase: Phase, locale: Locale): PhaseTouchpoint[] =>
  touchpoints.filter(({ stages }) => stagesOfPhase[phase].includes(stages[0]!)).map(({ ref, name, stages, moment, pain, kpi }) => ({
    ref, name: say(name, locale), stages, moment: say(moment, locale), pain: say(pain, locale), kpi: say(kpi, locale),
  }))

/** The term of the phase itself, and those that play in it alone. */
const termsOf = (terms: readonly PlacedTerm[], phase: Phase): PlacedTerm[] => {
  const own = terms.filter(({ key, stages }) => key !== phase && stages.every(stage => stagesOfPhase[phase].includes(stage)))
  return [...terms.filter(({ key }) => key === phase), ...own]
}

const mostArticles = 4

const articlesOf = (articles: readonly PublishedHead[], terms: readonly PlacedTerm[], phase: Phase): PublishedHead[] => {
  const keys = [phase, ...terms.map(({ key }) => key)]
  const weight = ({ related }: PublishedHead) => related.filter(key => keys.includes(key)).length
  return articles.filter(article => weight(article) > 0).toSorted((a, b) => weight(b) - weight(a)).slice(0, mostArticles)
}

const reading = ({ slug, title, summary }: { slug: string; title: string; summary: string }) => ({ slug, title, summary })

/** A phase of See-Think-Do-Care: its media, touchpoints and KPIs from the newest playbook, and what there is to read. */
export const phasePage = loader({
  name: 'phases.page',
  input: phaseInput,
  ability: 'site.read',
  subject: async () => ({ companyId: null, id: 'phases' }),
  run: async ({ input: { locale, phase }, db }): Promise<PhaseView | null> => {
    const playbook = await newestPlaybook(db)
    if (playbook === null) return null
    const terms = termsOf(await placedTerms(db, locale), phase)
    const { kpis, sources } = playbook.phases[phase]
    return {
      phase, media: mediaOf(playbook, phase, locale), touchpoints: touchpointsOf(playbook, phase, locale),
      kpis: kpis.map(kpi => say(kpi, locale)), sources: sourcesOf(sources), playbookOf: playbook.publishedAt.toISOString().slice(0, 10),
      terms: terms.map(reading), articles: articlesOf(await publishedTexts(db, 'article', locale), terms, phase).map(reading),
    }
  },
})
