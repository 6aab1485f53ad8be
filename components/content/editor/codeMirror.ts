import { autocompletion, completionKeymap, startCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, redo, undo } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { LinkChoice } from '@/lib/features/content/view'
import { link, wrap, type Edit } from './edits'

export type MakeEdit = (text: string, selection: { from: number; to: number }) => Edit

/** What the rest of the screen does with the editor of a body. */
export type BodyView = {
  apply: (make: MakeEdit) => void
  /** Offers the terms to choose from, after `[[`. */
  offerTerms: () => void
  undo: () => void
  redo: () => void
  setValue: (value: string) => void
  focus: (selection?: readonly [number, number]) => void
  destroy: () => void
}

type BodyHandlers = {
  onChange: (value: string) => void
  /** Finds terms for what was typed after `[[`. */
  choices: (words: string) => Promise<readonly LinkChoice[]>
  /** Pictures that were pasted or dropped here; returns false when they are not taken. */
  onPictures: (files: readonly File[]) => boolean
}

type Options = { parent: HTMLElement; value: string; lang: string; handlers: BodyHandlers; attributes: Readonly<Record<string, string>>; notPublic: string }

const look = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--surface)', fontSize: '1rem', borderRadius: '0 0 0.5rem 0.5rem' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.6', minHeight: '18rem', overflowX: 'hidden' },
  '.cm-content': { padding: '0.9rem 1rem 2.5rem', caretColor: 'var(--ink)', maxWidth: '42rem', outline: 'none' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { border: '1px solid var(--line)', borderRadius: '0.75rem', backgroundColor: 'var(--surface)', color: 'var(--ink)', overflow: 'hidden' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16rem', maxWidth: 'min(24rem, 88vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.5rem 0.9rem', lineHeight: '1.4' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionLabel': { fontWeight: '500' },
  '.cm-completionMatchedText': { textDecoration: 'underline' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
})

const highlights = HighlightStyle.define([
  { tag: tags.heading2, fontSize: '1.25em', fontWeight: '650', lineHeight: '1.3' },
  { tag: tags.heading, fontSize: '1.1em', fontWeight: '650' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: [tags.link, tags.url], color: 'var(--blue-text)' },
  { tag: tags.monospace, fontFamily: 'ui-monospace, monospace', fontSize: '0.9em' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--muted)' },
  { tag: tags.quote, color: 'var(--muted)' },
])

const dispatch = (view: EditorView, make: MakeEdit): void => {
  const { from, to } = view.state.selection.main
  const { select, ...changes } = make(view.state.doc.toString(), { from, to })
  view.dispatch({ changes, selection: { anchor: select[0], head: select[1] }, scrollIntoView: true, userEvent: 'input' })
  view.focus()
}

const command = (make: MakeEdit) => (view: EditorView): boolean => {
  dispatch(view, make)
  return true
}

/** Puts the key of a term where it was typed, and closes the link when it is still open. */
const applyTerm = (key: string) => (view: EditorView, _: Completion, from: number, to: number): void => {
  const after = view.state.sliceDoc(to, to + 2)
  const closed = after === ']]' || after.startsWith('|')
  view.dispatch({ changes: { from, to, insert: closed ? key : `${key}]]` }, selection: { anchor: from + key.length + 2 }, userEvent: 'input.complete' })
}

/** Those that are called so by their name first; another name of theirs may be what was typed. */
const inOrder = (found: readonly LinkChoice[], words: string): LinkChoice[] => {
  const isCalled = ({ name, key }: LinkChoice): boolean => `${name} ${key}`.toLowerCase().includes(words.toLowerCase())
  return [...found.filter(isCalled), ...found.filter(choice => !isCalled(choice))]
}

const termSource = ({ choices }: BodyHandlers, notPublic: string) => async (context: CompletionContext): Promise<CompletionResult | null> => {
  const typed = context.matchBefore(/\[\[[^[\]|\n]*/)
  if (typed === null) return null
  const found = await choices(typed.text.slice(2).trim()).catch(() => [])
  if (context.aborted) return null
  return {
    from: typed.from + 2, filter: false,
    options: inOrder(found, typed.text.slice(2).trim()).map(({ key, name, isPublic }) => ({ label: name, detail: isPublic ? key : `${key} · ${notPublic}`, apply: applyTerm(key) })),
  }
}

const pasteHtml = (view: EditorView, html: string, plain: string): void => {
  void import('./fromHtml').then(({ markdownOf }) => {
    const markdown = markdownOf(html)
    view.dispatch(view.state.replaceSelection(markdown === '' ? plain : markdown), { scrollIntoView: true, userEvent: 'input.paste' })
  })
}

const picturesIn = (data: DataTransfer | null): File[] => [...(data?.files ?? [])].filter(file => file.type.startsWith('image/'))

/** Text that was copied out of an editor of code or of Markdown is Markdown already. */
const isWritten = (html: string): boolean => /^\s*(<meta[^>]*>\s*)?<pre|data-pm-slice|vscode/i.test(html)

const incoming = ({ onPictures }: BodyHandlers): Extension => EditorView.domEventHandlers({
  paste: (event, view) => {
    const pictures = picturesIn(event.clipboardData)
    const html = event.clipboardData?.getData('text/html') ?? ''
    if (pictures.length > 0 && html === '' && onPictures(pictures)) {
      event.preventDefault()
      return true
    }
    if (html === '' || isWritten(html)) return false
    event.preventDefault()
    pasteHtml(view, html, event.clipboardData?.getData('text/plain') ?? '')
    return true
  },
  drop: (event, view) => {
    const pictures = picturesIn(event.dataTransfer)
    if (pictures.length === 0) return false
    event.preventDefault()
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY })
    if (at !== null) view.dispatch({ selection: { anchor: at } })
    return onPictures(pictures)
  },
})

/** Puts an editor for Markdown in `parent`. It never changes a byte that was not typed. */
export function mountBody({ parent, value, lang, handlers, attributes, notPublic }: Options): BodyView {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: value,
      extensions: [
        history(), EditorView.lineWrapping, look, syntaxHighlighting(highlights),
        markdown({ base: markdownLanguage, completeHTMLTags: false, addKeymap: true }),
        autocompletion({ override: [termSource(handlers, notPublic)], icons: false }),
        keymap.of([
          { key: 'Mod-b', run: command((text, at) => wrap(text, at, '**')) }, { key: 'Mod-i', run: command((text, at) => wrap(text, at, '*')) },
          { key: 'Mod-k', run: command(link) }, ...completionKeymap, ...historyKeymap, ...defaultKeymap,
        ]),
        EditorView.contentAttributes.of({ lang, spellcheck: 'true', autocorrect: 'on', autocapitalize: 'on', ...attributes }),
        EditorView.updateListener.of(update => { if (update.docChanged) handlers.onChange(update.state.doc.toString()) }),
        incoming(handlers),
      ],
    }),
  })
  return {
    apply: make => dispatch(view, make),
    offerTerms: () => { startCompletion(view) },
    undo: () => { undo(view); view.focus() },
    redo: () => { redo(view); view.focus() },
    setValue: next => { if (next !== view.state.doc.toString()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }) },
    focus: selection => {
      if (selection) view.dispatch({ selection: { anchor: Math.min(selection[0], view.state.doc.length), head: Math.min(selection[1], view.state.doc.length) } })
      view.focus()
    },
    destroy: () => view.destroy(),
  }
}
