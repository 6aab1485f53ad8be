import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { LinkIndex } from '../../domain/content/linkIndex.ts'
import type { PictureSize } from '../../domain/content/picture.ts'
import { calledIn, linkTerms, noteLink, type Around, type LinkedPage } from '../../domain/content/linkTerms.ts'

/** The elements that prose may hold. Anything else falls away when it is shown, whatever was saved. */
export const proseTags = [
  'p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'blockquote', 'code', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'img',
] as const
export type ProseTag = (typeof proseTags)[number]

/**
 * Prose as a tree: text, or an element with what it holds. `href` is there on links only. `term` stands on a place that
 * calls a term by its key, with the words to show (null: its name); `note`, on a link to a term, is its short answer. `picture` stands on pictures only,
 * which are ours alone: the id of one, the words for who cannot see it, and its size once that is known.
 */
export type Prose = string | ProseElement
type ProseElement = { tag: ProseTag; href: string | null; children: Prose[]; term?: { key: string; words: string | null }; note?: string; picture?: { media: string; alt: string; size?: PictureSize } }

type Node = { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }

const allowed = {
  ...defaultSchema, tagNames: [...proseTags], attributes: { a: ['href'], img: ['src', 'alt'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['media'] },
}

const isProseTag = (tag: string | undefined): tag is ProseTag => (proseTags as readonly string[]).includes(tag ?? '')

/** A picture of ours; whatever else calls itself one falls away. */
function pictureIn({ properties }: Node): Prose[] {
  const { src, alt } = properties ?? {}
  const media = /^media:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(typeof src === 'string' ? src : '')?.[1]
  return media === undefined ? [] : [{ tag: 'img', href: null, children: [], picture: { media, alt: typeof alt === 'string' ? alt : '' } }]
}

const plainKey = (key: string): string => key.replaceAll('-', ' ')

/** A term called by its key in running text: [[key]], or [[key|words]]. */
const calls = /\[\[([a-z0-9]+(?:-[a-z0-9]+)*)(?:\|([^[\]]+))?\]\]/g

function callsIn(text: string): Prose[] {
  const parts: Prose[] = []
  let done = 0
  for (const { 0: found, 1: key = '', 2: given, index } of text.matchAll(calls)) {
    const words = given?.trim() || null
    if (index > done) parts.push(text.slice(done, index))
    parts.push({ tag: 'a', href: null, children: [words ?? plainKey(key)], term: { key, words } })
    done = index + found.length
  }
  return done < text.length ? [...parts, text.slice(done)] : parts
}

const treeOf = (nodes: readonly Node[] = [], within?: ProseTag): Prose[] => nodes.flatMap((node): Prose[] => {
  if (node.type === 'text') return within === 'code' ? [node.value ?? ''] : callsIn(node.value ?? '')
  if (!isProseTag(node.tagName)) return []
  if (node.tagName === 'img') return pictureIn(node)
  const href = node.properties?.href
  return [{ tag: node.tagName, href: typeof href === 'string' ? href : null, children: treeOf(node.children, node.tagName) }]
})

/** Markdown as a tree that is safe to show: no raw HTML, and only elements and links of the allow-list. */
export const readMarkdown = (markdown: string): Prose[] => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, allowed)
  const root: Node = processor.runSync(processor.parse(markdown))
  return treeOf(root.children)
}

/** Words in these are left alone: a link in a link is none, and a heading is not prose. */
const untouched: readonly ProseTag[] = ['a', 'code', 'h2', 'h3', 'h4']
/** In these a word may go on that began before them. */
const inline: readonly ProseTag[] = ['strong', 'em', 'del', 'a', 'code']

/** Links for the terms that prose uses: which there are, what the page linked before, and where a slug leads. */
export type ProseLinks = { terms: LinkIndex; page: LinkedPage; hrefOf: (slug: string) => string }

/** Makes the first use of each glossary term a link to its page (see linkTerms), and every place that calls one by its key. */
export const linkProse = (prose: readonly Prose[], links: ProseLinks): Prose[] => linkParts(prose, links, {})

const linkParts = (parts: readonly Prose[], links: ProseLinks, around: Around): Prose[] => parts.flatMap((part, at): Prose[] => {
  const near = { before: at === 0 ? around.before : besides(parts[at - 1]), after: at === parts.length - 1 ? around.after : besides(parts[at + 1]) }
  if (typeof part === 'string') return linkTerms(part, links.terms, links.page, near).map(({ text, term }) => (term ? linkTo(term, text, links) : text))
  if (part.term) return [linkCalled(part.term, links, near)]
  if (untouched.includes(part.tag)) return [{ ...part, children: withoutLinks(part.children, links) }]
  return [{ ...part, children: linkParts(part.children, links, inline.includes(part.tag) ? near : {}) }]
})

/** The text of a neighbour on the same line. */
const besides = (part: Prose | undefined): string | undefined =>
  part === undefined || typeof part === 'string' ? part : inline.includes(part.tag) ? part.children.map(besides).join('') : undefined

const linkTo = ({ slug, summary }: { slug: string; summary: string }, words: string, { hrefOf }: ProseLinks): Prose =>
  ({ tag: 'a', href: hrefOf(slug), children: [words], note: summary })

type Called = NonNullable<ProseElement['term']>

const wordsFor = ({ key, words }: Called, { terms }: ProseLinks, { before = '' }: Around): string => {
  const term = terms.byKey.get(key)
  return words ?? (term ? calledIn(term, before) : plainKey(key))
}

function linkCalled(called: Called, links: ProseLinks, near: Around): Prose {
  const term = links.terms.byKey.get(called.key)
  const words = wordsFor(called, links, near)
  if (term === undefined || term.key === links.page.own) return words
  noteLink(links.page, term)
  return linkTo(term, words, links)
}

/** The same parts with words alone where terms are called by key. */
const withoutLinks = (parts: readonly Prose[], links: ProseLinks): Prose[] => parts.map((part, at): Prose => {
  if (typeof part === 'string') return part
  return part.term ? wordsFor(part.term, links, { before: besides(parts[at - 1]) }) : { ...part, children: withoutLinks(part.children, links) }
})

/** The ids of all pictures in prose, each once. */
export const picturesIn = (prose: readonly Prose[]): string[] =>
  [...new Set(prose.flatMap((part): string[] => (typeof part === 'string' ? [] : part.picture ? [part.picture.media] : picturesIn(part.children))))]

/** The same prose with the size of each picture; one that has none, because it is not there, is left out. */
export const withSizes = (prose: readonly Prose[], sizes: Readonly<Record<string, PictureSize>>): Prose[] => prose.flatMap((part): Prose[] => {
  if (typeof part === 'string') return [part]
  if (!part.picture) return [{ ...part, children: withSizes(part.children, sizes) }]
  const size = sizes[part.picture.media]
  return size ? [{ ...part, picture: { ...part.picture, size } }] : []
})
