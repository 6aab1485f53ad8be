import type { ContentDocument } from '../../domain/content/document.ts'
import { linksIn } from '../../domain/content/links.ts'
import type { Tx } from '../../platform/db/db.ts'
import { placeOf, publicAddress, type Place } from './addresses.ts'
import { destinations, type Destinations, type LinkingText } from './storeLinks.ts'
import type { BrokenLink, BrokenLinksView } from './view.ts'

/** More than this nobody mends at once; the total says how many there are. */
const mostLinks = 300

type Found = Pick<BrokenLink, 'target' | 'line' | 'fault' | 'movedTo'>
type Reference = { target: string; line: number | null } & ({ key: string } | { place: Place } | { media: string | null })

/** Everything of ours that a document leads to. Addresses of other sites are not looked at. */
function referencesIn(document: ContentDocument): Reference[] {
  const { related, keys, addresses, pictures } = linksIn(document)
  const picture = document.picture === null ? [] : [{ target: document.picture.media, line: null, media: document.picture.media }]
  return [
    ...related.map(key => ({ target: key, line: null, key })), ...keys.map(({ key, line }) => ({ target: `[[${key}]]`, line, key })),
    ...addresses.flatMap(({ href, line }) => {
      const place = placeOf(href)
      return place === null ? [] : [{ target: href, line, place }]
    }),
    ...pictures.map(({ href, media, line }) => ({ target: href, line, media })), ...picture,
  ]
}

const broken = ({ target, line }: Reference, fault: BrokenLink['fault'], movedTo: string | null = null): Found[] => [{ target, line, fault, movedTo }]

function faultOf(reference: Reference, locale: string, known: Destinations): Found[] {
  if ('media' in reference) return reference.media !== null && known.media.has(reference.media) ? [] : broken(reference, 'unknownPicture')
  if ('key' in reference) {
    const term = known.terms.get(reference.key)
    if (term === undefined) return broken(reference, 'unknownKey')
    return term.trashed ? broken(reference, 'trashedKey') : term.public.includes(locale) ? [] : broken(reference, 'notPublic')
  }
  const { place } = reference
  if (place.is !== 'text') return place.is === 'page' ? [] : broken(reference, 'unknownAddress')
  const at = `${place.kind} ${place.locale} ${place.slug}`
  if (known.addresses.has(at)) return []
  const moved = known.moved.get(at)
  return moved ? broken(reference, 'moved', publicAddress(place, moved)) : broken(reference, 'unknownAddress')
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

const wantedBy = (references: readonly Reference[]) => ({
  keys: references.flatMap(one => ('key' in one ? [one.key] : [])), slugs: references.flatMap(one => ('place' in one && one.place.is === 'text' ? [one.place.slug] : [])),
  media: references.flatMap(one => ('media' in one && one.media !== null && isUuid(one.media) ? [one.media] : [])),
})

/** The broken links of these texts: of what is public first, then of drafts that read otherwise. */
export async function brokenLinksIn(db: Tx, texts: readonly LinkingText[]): Promise<BrokenLinksView> {
  const states = texts.flatMap(({ draft, published, ...text }) => {
    const of = (where: 'public' | 'draft', document: ContentDocument) => ({ ...text, title: document.title === '' ? text.key : document.title, where, references: referencesIn(document) })
    const isSame = published !== null && JSON.stringify(published) === JSON.stringify(draft)
    return [...(published === null ? [] : [of('public', published)]), ...(isSame ? [] : [of('draft', draft)])]
  })
  const known = await destinations(db, states.map(({ references }) => wantedBy(references)))
  const links = states.flatMap(({ references, ...state }) => references.flatMap(reference => faultOf(reference, state.locale, known)).map(found => ({ ...state, ...found })))
  const sorted = links.toSorted((a, b) => Number(a.where === 'draft') - Number(b.where === 'draft'))
  return { links: sorted.slice(0, mostLinks), total: links.length }
}
