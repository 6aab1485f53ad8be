import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { linkTerms, type LinkableTerm } from '../../domain/content/linkTerms.ts'

/** The elements that prose may hold. Anything else falls away when it is shown, whatever was saved. */
export const proseTags = [
  'p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'blockquote', 'code', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td',
] as const
export type ProseTag = (typeof proseTags)[number]

/** Prose as a tree: text, or an element with what it holds. `href` is there on links only. */
export type Prose = string | { tag: ProseTag; href: string | null; children: Prose[] }

type Node = { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }

const allowed = {
  ...defaultSchema, tagNames: [...proseTags], attributes: { a: ['href'] }, protocols: { href: ['http', 'https', 'mailto'] },
}

const isProseTag = (tag: string | undefined): tag is ProseTag => (proseTags as readonly string[]).includes(tag ?? '')

const treeOf = (nodes: readonly Node[] = []): Prose[] => nodes.flatMap((node): Prose[] => {
  if (node.type === 'text') return [node.value ?? '']
  if (!isProseTag(node.tagName)) return []
  const href = node.properties?.href
  return [{ tag: node.tagName, href: typeof href === 'string' ? href : null, children: treeOf(node.children) }]
})

/** Markdown as a tree that is safe to show: no raw HTML, and only elements and links of the allow-list. */
export const readMarkdown = (markdown: string): Prose[] => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, allowed)
  const root: Node = processor.runSync(processor.parse(markdown))
  return treeOf(root.children)
}

/** Words in these are left alone: a link in a link is none, and a heading is not prose. */
const untouched: readonly ProseTag[] = ['a', 'code', 'h2', 'h3', 'h4']

/** Links for the terms that prose uses: which there are, which were linked before, and where a slug leads. */
export type ProseLinks = { terms: readonly LinkableTerm[]; used: Set<string>; hrefOf: (slug: string) => string }

/** Makes the first use of each glossary term a link to its page. */
export const linkProse = (prose: readonly Prose[], links: ProseLinks): Prose[] => prose.flatMap((part): Prose[] => {
  if (typeof part !== 'string') return [untouched.includes(part.tag) ? part : { ...part, children: linkProse(part.children, links) }]
  return linkTerms(part, links.terms, links.used).map(({ text, slug }): Prose =>
    slug === null ? text : { tag: 'a', href: links.hrefOf(slug), children: [text] })
})
