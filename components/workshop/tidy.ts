import { standsAlone } from '@/lib/domain/workshop/bounds'

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const boxes = (from: ParentNode, selector: string): HTMLInputElement[] => [...from.querySelectorAll<HTMLInputElement>(selector)]
const isAlone = (value: string): boolean => standsAlone(value) || value === 'unknown'

/** Unticks what cannot stand beside the box that was just ticked: "niets hiervan" and the like. */
const keepApart = (input: HTMLInputElement, question: HTMLElement): void => {
  const others = boxes(question, 'input[type=checkbox]').filter(one => one.name === input.name && one !== input)
  for (const other of others) if (isAlone(input.value) || isAlone(other.value)) other.checked = false
}

/** "Geen" empties what it is about. */
const emptyAll = (content: Element): void => {
  for (const box of boxes(content, 'input[type=checkbox]')) if (!box.name.endsWith('.none')) box.checked = false
  for (const radio of boxes(content, 'input[type=radio][value=""]')) radio.checked = true
}

/** Keeps a question free of contradictions, by the last thing that was done. Without scripts the server sorts it out. */
export const tidy = (input: Input): void => {
  const question = input.closest<HTMLElement>('[data-question]')
  const content = input.closest('[data-content]')
  if (!question || !content) return
  for (const box of boxes(question, '[data-unknown]')) box.checked = false
  const isTick = input instanceof HTMLInputElement && input.type === 'checkbox'
  if (isTick && input.checked && input.name.endsWith('.none')) return emptyAll(content)
  if (isTick && input.checked && !input.name.endsWith('.unknown')) keepApart(input, question)
  for (const none of boxes(content, 'input[name$=".none"]')) none.checked = false
  if (!isTick) for (const box of boxes(content, `input[name="${input.name}.unknown"]`)) box.checked = false
}
