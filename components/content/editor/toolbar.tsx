'use client'

import { Bold, BookMarked, Heading2, Heading3, ImagePlus, Italic, Link2, List, ListOrdered, Quote, Redo2, Table2, Undo2, type LucideIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRef, useState, type KeyboardEvent } from 'react'
import { classes } from '@/components/ui/classes'
import { block, link, startLines, termLink, wrap } from './edits'
import type { BodyView } from './codeMirror'

const tools = ['bold', 'italic', 'heading2', 'heading3', 'list', 'numbers', 'quote', 'link', 'term', 'table', 'picture', 'undo', 'redo'] as const
type Tool = (typeof tools)[number]

const icons: Record<Tool, LucideIcon> = {
  bold: Bold, italic: Italic, heading2: Heading2, heading3: Heading3, list: List, numbers: ListOrdered, quote: Quote, link: Link2, term: BookMarked, table: Table2,
  picture: ImagePlus, undo: Undo2, redo: Redo2,
}
const keys: Partial<Record<Tool, string>> = { bold: 'Control+B', italic: 'Control+I', link: 'Control+K', undo: 'Control+Z', redo: 'Control+Y' }
/** A hairline stands before these: they begin another group. */
const begins = new Set<Tool>(['heading2', 'link', 'undo'])

const apply = (tool: Exclude<Tool, 'picture'>, view: BodyView, table: string): void => {
  if (tool === 'undo') return view.undo()
  if (tool === 'redo') return view.redo()
  view.apply((text, at) => {
    if (tool === 'bold') return wrap(text, at, '**')
    if (tool === 'italic') return wrap(text, at, '*')
    if (tool === 'link') return link(text, at)
    if (tool === 'term') return termLink(text, at)
    if (tool === 'table') return block(text, at, table, [2, table.indexOf(' |', 2)])
    return startLines(text, at, { heading2: '## ', heading3: '### ', list: '- ', numbers: '1. ', quote: '> ' }[tool])
  })
  if (tool === 'term') view.offerTerms()
}

/** The buttons above a body: one stop for Tab, arrows from button to button. */
export const Toolbar = ({ view, controls, onPicture }: { view: () => BodyView | null; controls: string; onPicture: () => void }) => {
  const t = useTranslations('content.toolbar')
  const [at, setAt] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const last = tools.length - 1
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key]
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    bar.current?.querySelectorAll('button')[next]?.focus()
  }
  const press = (tool: Tool): void => {
    const body = view()
    if (tool === 'picture') onPicture()
    else if (body) apply(tool, body, t('tableText'))
  }
  return (
    <div
      ref={bar} role="toolbar" aria-label={t('label')} aria-controls={controls} onKeyDown={move}
      className="flex flex-wrap gap-x-0.5 rounded-t-lg border-b border-line bg-sunken px-1 py-0.5"
    >
      {tools.map((tool, index) => {
        const Icon = icons[tool]
        return (
          <span key={tool} className={classes('flex', begins.has(tool) && 'ml-1 border-l border-line pl-1')}>
            <button
              type="button" tabIndex={index === at ? 0 : -1} aria-label={t(tool)} {...(keys[tool] ? { 'aria-keyshortcuts': keys[tool] } : {})}
              onFocus={() => setAt(index)} onClick={() => press(tool)}
              className="group/tool relative grid size-10 place-items-center rounded-md text-muted hover:bg-line hover:text-ink"
            >
              <Icon aria-hidden className="size-4.5" />
              <span aria-hidden className="pointer-events-none absolute top-full left-1/2 z-20 mt-1 hidden -translate-x-1/2 rounded-md bg-ink px-2 py-1 text-xs whitespace-nowrap text-paper sm:group-hover/tool:block sm:group-focus-visible/tool:block">{t(tool)}</span>
            </button>
          </span>
        )
      })}
    </div>
  )
}
