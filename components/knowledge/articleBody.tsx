import { Fragment } from 'react'
import { Prose } from '@/components/ui/prose'
import { slugOf } from '@/lib/domain/content/document'
import type { Prose as ProseTree } from '@/lib/platform/markdown/prose'

const wordsOf = (part: ProseTree): string => (typeof part === 'string' ? part : part.children.map(wordsOf).join(''))

type Chapter = { id: string; title: string; at: number }

/** Where an address within the page leads; clear of the names that the frame of the page uses itself. */
const idOf = (title: string): string => `d-${slugOf(title)}`

/** The headings of a text, each with an address of its own; two with the same words are told apart by number. */
const chaptersOf = (prose: readonly ProseTree[]): Chapter[] => {
  const seen = new Map<string, number>()
  return prose.flatMap((part, at): Chapter[] => {
    if (typeof part === 'string' || part.tag !== 'h2') return []
    const title = wordsOf(part)
    const count = (seen.get(idOf(title)) ?? 0) + 1
    seen.set(idOf(title), count)
    return [{ id: count === 1 ? idOf(title) : `${idOf(title)}-${count}`, title, at }]
  })
}

/** From so many headings on, a text gets a list of them. */
const longFrom = 3

/** A long text with a list of what is in it, and headings that can be linked to. */
export const ArticleBody = ({ prose, contents }: { prose: readonly ProseTree[]; contents: string }) => {
  const chapters = chaptersOf(prose)
  return (
    <>
      {chapters.length >= longFrom && (
        <nav aria-labelledby="contents" className="mt-8 border-l-3 border-line pl-4 print:hidden">
          <h2 id="contents" className="font-sans text-sm font-semibold tracking-normal">{contents}</h2>
          <ol className="mt-1">{chapters.map(({ id, title }) => <li key={id}><a href={`#${id}`} className="text-link inline-block py-1">{title}</a></li>)}</ol>
        </nav>
      )}
      <div className="prose mt-8">
        {prose.map((part, index) => {
          const chapter = chapters.find(({ at }) => at === index)
          return chapter && typeof part !== 'string'
            ? <h2 key={index} id={chapter.id}><Prose prose={part.children} /></h2>
            : <Fragment key={index}><Prose prose={[part]} /></Fragment>
        })}
      </div>
    </>
  )
}
