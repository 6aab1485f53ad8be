import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { linkTerms, type LinkableTerm } from '../../domain/content/linkTerms.ts'

type Node = { type: string; tagName?: string; value?: string; properties?: Record<string, unknown>; children?: Node[] }

/** What prose may hold. Anything else falls away when it is shown, whatever was saved. */
const allowed = {
  ...defaultSchema,
  tagNames: ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'blockquote', 'code', 'br', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  attributes: { a: ['href', 'rel'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
}

/** Words in these are left alone: a link in a link is none, and a heading is not prose. */
const untouched = new Set(['a', 'code', 'h2', 'h3', 'h4'])

const isForeign = (href: unknown): boolean => typeof href === 'string' && /^[a-z]+:/i.test(href)

/** Links to other sites tell them nothing and get nothing of ours. */
const guardLinks = (node: Node): void => {
  if (node.tagName === 'a' && isForeign(node.properties?.href)) node.properties = { ...node.properties, rel: 'noopener noreferrer' }
  node.children?.forEach(guardLinks)
}

/** Links for the terms that prose uses: which there are, which were linked before, and where a slug leads. */
export type ProseLinks = { terms: readonly LinkableTerm[]; used: Set<string>; hrefOf: (slug: string) => string }

const linkWords = (node: Node, links: ProseLinks): void => {
  if (!node.children || untouched.has(node.tagName ?? '')) return
  node.children = node.children.flatMap(child => {
    if (child.type !== 'text') {
      linkWords(child, links)
      return [child]
    }
    return linkTerms(child.value ?? '', links.terms, links.used).map((segment): Node => {
      const text = { type: 'text', value: segment.text }
      return segment.slug === null ? text
        : { type: 'element', tagName: 'a', properties: { href: links.hrefOf(segment.slug) }, children: [text] }
    })
  })
}

/**
 * Markdown as HTML that is safe to show: no raw HTML, an allow-list of elements, other sites without referrer. With
 * `links`, the first use of each glossary term leads to its page.
 */
export const renderMarkdown = (markdown: string, links?: ProseLinks): string => {
  const parsed = unified().use(remarkParse).use(remarkGfm).parse(markdown)
  const tree = unified().use(remarkGfm).use(remarkRehype).use(rehypeSanitize, allowed).runSync(parsed)
  guardLinks(tree as Node)
  if (links) linkWords(tree as Node, links)
  return unified().use(rehypeStringify).stringify(tree)
}
