import type { ContentDocument, ContentKind } from './document.ts'
import { slugPattern } from './document.ts'
import { linksIn, proseLines } from './links.ts'
import { publicSources } from './sources.ts'

/** What is wrong with a text, in the words of `content.faults`. */
export const faultCodes = [
  'titleMissing', 'slugMissing', 'slugForm', 'slugTaken', 'summaryMissing', 'summaryWords', 'summaryLong', 'bodyMissing', 'headingLevel', 'rawHtml',
  'keyUnknown', 'relatedUnknown', 'sourceUnknown', 'reviewedMissing', 'reviewedForm', 'reviewedAhead', 'altMissing', 'pictureUnknown', 'pictureForeign',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** One thing that keeps a text from being published: at which field, and the numbers and names that its message is filled with. */
export type ContentFault = { field: keyof ContentDocument; code: FaultCode; values: Record<string, string | number> }

/**
 * What the rules need to know of the world: `isSlugFree` whether no other text has or had this address, `terms` the keys of
 * terms that there are, `media` the pictures that there are, `today` as YYYY-MM-DD.
 */
export type FaultContext = { isSlugFree: boolean; terms: ReadonlySet<string>; media: ReadonlySet<string>; today: string }

/** The longest short answer: of a term in words, of the others in characters (what a search engine shows). */
export const mostWords = 40
export const mostCharacters = 160

export const wordsIn = (text: string): number => text.split(/\s+/).filter(word => word !== '').length

const fault = (field: keyof ContentDocument, code: FaultCode, values: ContentFault['values'] = {}): ContentFault => ({ field, code, values })

function slugFaults(slug: string, isFree: boolean): ContentFault[] {
  if (slug === '') return [fault('slug', 'slugMissing')]
  if (!slugPattern.test(slug)) return [fault('slug', 'slugForm')]
  return isFree ? [] : [fault('slug', 'slugTaken', { slug })]
}

function summaryFaults(kind: ContentKind, summary: string): ContentFault[] {
  if (summary.trim() === '') return [fault('summary', 'summaryMissing')]
  const [words, characters] = [wordsIn(summary), summary.trim().length]
  if (kind === 'term') return words > mostWords ? [fault('summary', 'summaryWords', { words, most: mostWords })] : []
  return characters > mostCharacters ? [fault('summary', 'summaryLong', { characters, most: mostCharacters })] : []
}

const tag = /(?<!\\)<(?:\/?[a-zA-Z][a-zA-Z0-9-]*(?=[\s/>]|$)|!--|!\[CDATA\[|\?[a-zA-Z])/
const largestHeading = /^ {0,3}#(?!#)(?:\s|$)/
const underline = /^ {0,3}=+\s*$/

/** Whether a tag begins on this line that is closed in the same paragraph. */
function hasTag(lines: readonly string[], index: number): boolean {
  const from = tag.exec(lines[index]!)?.index
  if (from === undefined) return false
  const end = lines.findIndex((line, at) => at > index && line.trim() === '')
  return [lines[index]!.slice(from), ...lines.slice(index + 1, end < 0 ? lines.length : end)].some(line => line.includes('>'))
}

/** Headings start at ##, for the title of the page is the only one above them. */
function markupFaults(body: string): ContentFault[] {
  const lines = proseLines(body)
  return lines.flatMap((text, index): ContentFault[] => {
    const line = index + 1
    const isHeading = largestHeading.test(text) || (underline.test(text) && (lines[index - 1] ?? '').trim() !== '')
    return [...(isHeading ? [fault('body', 'headingLevel', { line })] : []), ...(hasTag(lines, index) ? [fault('body', 'rawHtml', { line })] : [])]
  })
}

function bodyFaults(document: ContentDocument, { terms, media }: FaultContext): ContentFault[] {
  if (document.body.trim() === '') return [fault('body', 'bodyMissing')]
  const { keys, pictures } = linksIn(document)
  return [
    ...markupFaults(document.body),
    ...keys.filter(({ key }) => !terms.has(key)).map(({ key, line }) => fault('body', 'keyUnknown', { key, line })),
    ...pictures.flatMap(({ media: id, alt, line }): ContentFault[] => {
      if (id === null) return [fault('body', 'pictureForeign', { line })]
      return [...(media.has(id) ? [] : [fault('body', 'pictureUnknown', { line })]), ...(alt === '' ? [fault('body', 'altMissing', { line })] : [])]
    }),
  ]
}

const isDay = (date: string): boolean => {
  const moment = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
}

/** A page that stands alone, such as "about us", has no date on which it was checked. */
function reviewedFaults(kind: ContentKind, reviewedOn: string, today: string): ContentFault[] {
  if (reviewedOn === '') return kind === 'page' ? [] : [fault('reviewedOn', 'reviewedMissing')]
  if (!isDay(reviewedOn)) return [fault('reviewedOn', 'reviewedForm')]
  return reviewedOn > today ? [fault('reviewedOn', 'reviewedAhead')] : []
}

function pictureFaults({ picture }: ContentDocument, media: ReadonlySet<string>): ContentFault[] {
  if (picture === null) return []
  return [...(media.has(picture.media) ? [] : [fault('picture', 'pictureUnknown', { line: 0 })]), ...(picture.alt.trim() === '' ? [fault('picture', 'altMissing', { line: 0 })] : [])]
}

/** Own practice is named by S with a number; a public source must be in the list. */
const isSource = (ref: string): boolean => /^S[1-9]\d{0,2}$/.test(ref) || Object.hasOwn(publicSources, ref)

/** All that keeps a text from being published, in the order of its fields. None: it is fit to be read. */
export const faultsOf = (kind: ContentKind, document: ContentDocument, context: FaultContext): ContentFault[] => [
  ...(document.title.trim() === '' ? [fault('title', 'titleMissing')] : []),
  ...slugFaults(document.slug, context.isSlugFree),
  ...summaryFaults(kind, document.summary),
  ...bodyFaults(document, context),
  ...document.related.filter(key => !context.terms.has(key)).map(key => fault('related', 'relatedUnknown', { key })),
  ...document.sources.filter(ref => !isSource(ref)).map(ref => fault('sources', 'sourceUnknown', { source: ref })),
  ...pictureFaults(document, context.media),
  ...reviewedFaults(kind, document.reviewedOn, context.today),
]
