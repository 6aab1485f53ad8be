import { sourcesOf } from '../content/sources.ts'
import type { FullText } from '../text.ts'

/** The articles that the product is built from, by the last of their numbered claims. */
const articles: { upTo: number; name: FullText }[] = [
  { upTo: 31, name: { nl: 'artikel over See, Think, Do, Care en het mediaplan', en: 'article on See, Think, Do, Care and the media plan' } },
  { upTo: 62, name: { nl: 'artikel over negen fases en klantonderzoek', en: 'article on nine phases and customer research' } },
  { upTo: 81, name: { nl: 'artikel over fasemodellen naast elkaar', en: 'article on phase models side by side' } },
  { upTo: 89, name: { nl: 'artikel over vijf fases en wat klanten voelen', en: 'article on five phases and what customers feel' } },
  { upTo: 106, name: { nl: 'artikel over RACE en bestellen zonder hobbels', en: 'article on RACE and ordering without bumps' } },
]

const expertise: FullText = { nl: 'vakkennis van het bureau, zonder openbare bron', en: 'expertise of the agency, without a public source' }

/** A source in words: the references that stand for it, and a link when its page is known. */
export type SourceInWords = { name: FullText; refs: string[]; url: string | null }

/** What a source reference (S, U or EXP) is; an unknown one is its own name. */
export function sourceName(ref: string): { name: FullText; url: string | null } {
  if (ref === 'EXP') return { name: expertise, url: null }
  const article = /^S\d+$/.test(ref) ? articles.find(({ upTo }) => Number(ref.slice(1)) <= upTo) : undefined
  if (article !== undefined) return { name: article.name, url: null }
  const [known] = sourcesOf([ref])
  const site = known?.site ?? ref
  return { name: { nl: site, en: site }, url: known?.url ?? null }
}

/** References grouped by what they are, so that four claims of one article are named once. */
export function sourcesInWords(refs: readonly string[]): SourceInWords[] {
  const groups = new Map<string, SourceInWords>()
  for (const ref of new Set(refs)) {
    const { name, url } = sourceName(ref)
    const key = url ?? name.nl
    const group = groups.get(key) ?? { name, refs: [], url }
    group.refs.push(ref)
    groups.set(key, group)
  }
  return [...groups.values()]
}
