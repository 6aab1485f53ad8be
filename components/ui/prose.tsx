import Link from 'next/link'
import { Fragment } from 'react'
import type { Prose as ProseTree } from '@/lib/platform/markdown/prose'
import { Picture } from './picture'
import { ProseTable } from './proseTable'
import { TermLink } from './termLink'

/** Running text. Links to other sites tell them nothing and get nothing of ours. A picture of which no size is known is not there. */
export const Prose = ({ prose }: { prose: readonly ProseTree[] }) => prose.map((part, index) => (
  <Fragment key={index}>{typeof part === 'string' ? part : <Element element={part} />}</Fragment>
))

const Element = ({ element }: { element: Exclude<ProseTree, string> }) => {
  const { tag: Tag, href, children, note, picture } = element
  if (Tag === 'br') return <br />
  if (Tag === 'img') return picture?.size && <Picture media={picture.media} size={picture.size} alt={picture.alt} className="rounded-xl" />
  if (Tag === 'table') return <ProseTable table={element} render={inside => <Prose prose={inside} />} />
  const inside = <Prose prose={children} />
  if (Tag !== 'a') return <Tag>{inside}</Tag>
  if (href === null) return inside
  if (note !== undefined) return <TermLink href={href} note={note}>{inside}</TermLink>
  return href.startsWith('/') ? <Link href={href} prefetch={false}>{inside}</Link> : <a href={href} rel="noopener noreferrer">{inside}</a>
}
