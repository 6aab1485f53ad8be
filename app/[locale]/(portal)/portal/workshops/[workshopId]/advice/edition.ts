import { notFound } from 'next/navigation'
import type { Shown } from '@/components/advice/address'
import type { Source } from '@/components/advice/why'
import { permits } from '@/lib/domain/access/policy'
import { linkedPage, linkTerms } from '@/lib/domain/content/linkTerms'
import { isModel, phaseByKey, models, type Model } from '@/lib/domain/journey/models'
import { draftAdvice, publishedAdvice } from '@/lib/features/advice/loaders'
import type { DraftAdvice, Edition, PublishedAdvice } from '@/lib/features/advice/view'
import { discussion } from '@/lib/features/comments/loaders'
import { decisions } from '@/lib/features/decisions/loaders'
import type { DecidedVersion } from '@/components/decisions/phaseDecision'
import { linkableTerms } from '@/lib/features/glossary/loaders'
import { currentActor } from '@/lib/platform/session/actor'

export type Search = Record<string, string | string[] | undefined>

const word = (value: string | string[] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

/** What these pages show: for the agency the draft unless a version is asked for; for a client what was published. */
export async function editionOf(workshopId: string, search: Search): Promise<{ edition: Edition; staff: boolean; shown: Shown }> {
  const actor = await currentActor()
  const staff = permits(actor, 'advice.readDraft', null)
  const asked = word(search.version)
  const version = asked === undefined ? undefined : /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : notFound()
  const edition = staff && version === undefined
    ? await draftAdvice({ workshopId })
    : await publishedAdvice({ workshopId, ...(version === undefined ? {} : { number: version }) })
  const model = word(search.model)
  return { edition, staff, shown: { workshopId, version, model: model !== undefined && isModel(model) ? model : undefined } }
}

/** The model to show: the one in the address, else the one the client prefers. */
export function modelOf({ answers }: DraftAdvice | PublishedAdvice, shown: Shown): Model {
  if (shown.model !== undefined) return shown.model
  const preferred = answers.model
  return preferred !== undefined && preferred !== 'none' && preferred !== 'unknown' ? preferred : 'stdc'
}

/** The model to show a phase in: a phase of another model than the preferred one brings its own model. */
export function modelWith(phase: string, edition: DraftAdvice | PublishedAdvice, shown: Shown): Model | null {
  const model = modelOf(edition, shown)
  if (phaseByKey(model, phase) !== null) return model
  return shown.model === undefined ? models.find(other => phaseByKey(other, phase) !== null) ?? null : null
}

/** What the parts of the advice need besides the advice; each term of the glossary is linked once per page. */
export async function sourceOf({ advice, workshop }: DraftAdvice | PublishedAdvice): Promise<Source> {
  const [terms, talk] = await Promise.all([linkableTerms({ locale: 'nl' }), discussion({ workshopId: workshop.id })])
  const page = linkedPage()
  return {
    workshopId: workshop.id,
    editable: !workshop.archived && workshop.status !== 'submitted' && workshop.status !== 'published',
    ruleRefs: Object.fromEntries([...advice.fired, ...advice.undecided].map(({ id, ref }) => [id, ref])),
    link: text => linkTerms(text, terms, page),
    discussion: talk,
  }
}

/** What the client decided; of a draft, about the newest version. Null while nothing was published. */
export async function decidedAbout(edition: DraftAdvice | PublishedAdvice): Promise<DecidedVersion | null> {
  const { versions, mayDecide } = await decisions({ workshopId: edition.workshop.id })
  const newest = versions[0]
  const version = edition.kind === 'published' ? versions.find(({ number }) => number === edition.number) : newest
  return version === undefined ? null : { ...version, mayDecide: mayDecide && !edition.workshop.archived, newest: version.number === newest?.number }
}
