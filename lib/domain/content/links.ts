import type { ContentDocument } from './document.ts'
import type { LinkIndex } from './linkIndex.ts'
import { linkedPage, linkTerms } from './linkTerms.ts'

const blank = (found: string): string => ' '.repeat(found.length)

/**
 * The lines of Markdown as a reader meets them: what stands in code is blanked, for it is shown as it is. Lines keep their
 * numbers and their length.
 */
export function proseLines(body: string): string[] {
  let fence: string | null = null
  return body.split('\n').map(line => {
    const [, mark, rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (fence !== null) {
      if (mark?.startsWith(fence) && rest.trim() === '') fence = null
      return ''
    }
    if (mark !== undefined && !(mark.startsWith('`') && rest.includes('`'))) {
      fence = mark
      return ''
    }
    return line.replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, blank)
  })
}

/** A place in a body: its line, from 1. */
type Placed = { line: number }

/** All that a text refers to. `keys` are texts by their key, `addresses` where links lead, `media` pictures by their id or address. */
export type Links = {
  related: readonly string[]
  keys: ({ key: string } & Placed)[]
  addresses: ({ href: string; words: string } & Placed)[]
  pictures: ({ media: string | null; href: string; alt: string } & Placed)[]
}

const keyLink = /(?<!\\)\[\[([^[\]|\\]+)(?:\\?\|[^[\]]+)?\]\]/g
const target = String.raw`<?((?:[^()\s<>]|\([^()\s<>]*\))*)>?(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*`
const picture = new RegExp(String.raw`(?<!\\)!\[([^\]]*)\]\(\s*${target}\)`, 'g')
const link = new RegExp(String.raw`(?<![\\!])\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*${target}\)`, 'g')
const definition = /^ {0,3}\[([^\]]+)\]:\s*<?([^\s>]+)>?/g
const bare = /(?<=^|[\s(*_~<])(https?:\/\/[^\s<>]+[^\s<>.,;:!?)*_~'"])/g

const mediaOf = (href: string): string | null => (href.startsWith('media:') ? href.slice(6) : null)

function linksOfLine(text: string, line: number): Pick<Links, 'keys' | 'addresses' | 'pictures'> {
  const pictures = [...text.matchAll(picture)].map(([, alt = '', href = '']) => ({ media: mediaOf(href), href, alt: alt.trim(), line }))
  const keys = [...text.matchAll(keyLink)].map(([, key = '']) => ({ key: key.trim(), line }))
  const rest = text.replace(picture, blank).replace(keyLink, blank)
  const named = [...rest.matchAll(link), ...rest.matchAll(definition)].map(([, words = '', href = '']) => ({ href, words, line }))
  const plain = [...rest.replace(link, blank).replace(definition, blank).matchAll(bare)].map(([, href = '']) => ({ href, words: '', line }))
  return { pictures, keys, addresses: [...named, ...plain].filter(({ href }) => href !== '') }
}

/** Everything that a text refers to, with the line of its body where it does. */
export function linksIn({ related, body }: Pick<ContentDocument, 'related' | 'body'>): Links {
  const found = proseLines(body).map((text, index) => linksOfLine(text, index + 1))
  return {
    related, keys: found.flatMap(part => part.keys), addresses: found.flatMap(part => part.addresses), pictures: found.flatMap(part => part.pictures),
  }
}

/** How a text speaks of a term: it names it as related, links to it by hand, or uses a name of it that becomes a link by itself. */
export type Use = 'related' | 'link' | 'name'

/** How a text uses a term, the strongest way; null when it does not. `names` is the index of this term alone. */
export function useOf(key: string, names: LinkIndex, document: ContentDocument): Use | null {
  if (document.related.includes(key)) return 'related'
  if (linksIn(document).keys.some(found => found.key === key)) return 'link'
  return linkTerms(`${document.summary}\n${proseLines(document.body).join('\n')}`, names, linkedPage()).some(({ term }) => term !== null) ? 'name' : null
}

/** The texts that use a term, each with how. */
export const usedIn = <T extends { document: ContentDocument }>(key: string, names: LinkIndex, texts: readonly T[]): (T & { use: Use })[] =>
  texts.flatMap(text => {
    const use = useOf(key, names, text.document)
    return use === null ? [] : [{ ...text, use }]
  })
