/** How long a pointer rests on a word before its note opens, and how long it may be on its way from the word to the note. In milliseconds. */
const [beforeOpen, beforeClose] = [300, 250]
const noteId = 'term-note'

type Note = { box: HTMLElement; text: HTMLElement; more: HTMLAnchorElement }

/** What is open, what is about to happen, and whether a finger did the last thing. There is one note at a time. */
const now: { note: Note | null; link: HTMLAnchorElement | null; timer: number | undefined; touched: boolean } =
  { note: null, link: null, timer: undefined, touched: false }

const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-more][aria-description]') : null

const inNote = (target: EventTarget | null): boolean => target instanceof Node && now.note?.box.contains(target) === true

const soon = (work: () => void, delay: number): void => {
  window.clearTimeout(now.timer)
  now.timer = window.setTimeout(work, delay)
}

function makeNote(): Note {
  const box = document.createElement('div')
  const text = document.createElement('p')
  const more = document.createElement('a')
  box.className = 'term-note'
  box.popover = 'manual'
  text.id = noteId
  text.setAttribute('role', 'tooltip')
  box.append(text, more)
  return { box, text, more }
}

function close(): void {
  window.clearTimeout(now.timer)
  now.link?.removeAttribute('aria-describedby')
  now.link = null
  if (now.note?.box.isConnected) now.note.box.hidePopover()
}

/** Opens the note of a word. With a finger a tap shows the note, so the way to the whole explanation stands in it. */
function open(link: HTMLAnchorElement, withMore: boolean): void {
  close()
  const { box, text, more } = (now.note ??= makeNote())
  now.link = link
  text.textContent = link.getAttribute('aria-description')
  box.lang = link.closest<HTMLElement>('[lang]')?.lang ?? ''
  more.textContent = link.dataset.more ?? ''
  more.href = link.href
  more.target = link.target
  more.hidden = !withMore
  // The attribute is also what the note is placed by: see globals.css.
  link.setAttribute('aria-describedby', noteId)
  if (!box.isConnected) document.body.append(box)
  box.showPopover()
}

const press = ({ target, pointerType }: PointerEvent): void => {
  now.touched = pointerType === 'touch'
  if (now.link && !inNote(target) && termAt(target) !== now.link) close()
}

const type = ({ key }: KeyboardEvent): void => {
  now.touched = false
  if (key === 'Escape') close()
}

const enter = ({ target, pointerType }: PointerEvent): void => {
  if (pointerType === 'touch') return
  const link = termAt(target)
  if (inNote(target) || (link && link === now.link)) window.clearTimeout(now.timer)
  else if (link) soon(() => { open(link, false) }, beforeOpen)
}

const leave = ({ target, pointerType }: PointerEvent): void => {
  if (pointerType === 'touch' || !(termAt(target) || inNote(target))) return
  if (now.link?.matches(':focus-visible')) window.clearTimeout(now.timer)
  else soon(close, beforeClose)
}

const focus = ({ target }: FocusEvent): void => {
  const link = termAt(target)
  if (link && link !== now.link && link.matches(':focus-visible')) open(link, false)
}

const blur = ({ target, relatedTarget }: FocusEvent): void => {
  if (termAt(target) === now.link && !inNote(relatedTarget)) close()
}

/** The first tap on a word shows its note, the second goes where the word leads; so does a click or Enter at once. */
const click = (event: MouseEvent): void => {
  const link = termAt(event.target)
  if (!link || !now.touched || link === now.link) return close()
  event.preventDefault()
  open(link, true)
}

/**
 * Shows the short answer of a linked term beside it: while a pointer rests on it, while it has the keyboard's focus, and at
 * the first tap of a finger. Escape, leaving or doing something else closes it. Screen readers have it from the link itself.
 */
export function noteTerms(signal?: AbortSignal): void {
  if (!('popover' in HTMLElement.prototype)) return
  const listening = { capture: true, ...(signal ? { signal } : {}) }
  document.addEventListener('pointerdown', press, listening)
  document.addEventListener('keydown', type, listening)
  document.addEventListener('pointerover', enter, listening)
  document.addEventListener('pointerout', leave, listening)
  document.addEventListener('focusin', focus, listening)
  document.addEventListener('focusout', blur, listening)
  document.addEventListener('click', click, listening)
  signal?.addEventListener('abort', close)
}
