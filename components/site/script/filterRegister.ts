const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Hides what does not fit the words; returns how many items are left. */
function narrow(list: Element, sought: string): number {
  let count = 0
  for (const item of list.querySelectorAll<HTMLElement>('[data-term]')) {
    const fits = plain(item.dataset.term ?? '').includes(sought)
    item.hidden = !fits
    if (fits) count += 1
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-letter]')) group.hidden = !group.querySelector('[data-term]:not([hidden])')
  return count
}

/** How many were found, in the words that the page brings for none, one and many ("#" stands for the number). */
function tell(status: HTMLElement | null, count: number | null): void {
  if (!status) return
  const { none = '', one = '', many = '' } = status.dataset
  status.textContent = count === null ? '' : (count === 0 ? none : count === 1 ? one : many).replace('#', String(count))
}

const follow = (input: HTMLInputElement): void => {
  const list = document.getElementById(input.dataset.filters ?? '')
  if (!list) return
  const sought = plain(input.value)
  const count = narrow(list, sought)
  tell(document.getElementById(`${input.id}-found`), sought === '' ? null : count)
}

/**
 * Narrows a list while somebody types in the field that says `data-filters="id of the list"`; Enter still searches. It hides
 * what is there instead of drawing the list again, so that the page carries the list once.
 */
export function filterRegister(): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.dataset.filters) follow(target)
  })
  // Words that were there before this script: typed on a slow line, or brought back by the browser.
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-filters]')) if (input.value !== '') follow(input)
}
