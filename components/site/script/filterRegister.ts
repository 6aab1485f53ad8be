/** How long somebody must pause before the site is asked what else the words may mean, in milliseconds. */
const pause = 150

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** The last part of the address that an item leads to. */
const slugOf = (item: Element): string => item.querySelector('a')?.pathname.split('/').at(-1) ?? ''

/** Hides what neither holds the words nor was found for them; returns how many items are left. */
function narrow(list: Element, sought: string, found: ReadonlySet<string>): number {
  let count = 0
  for (const item of list.querySelectorAll<HTMLElement>('[data-term]')) {
    const fits = plain(item.dataset.term ?? '').includes(sought) || found.has(slugOf(item))
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

/** The slugs of the terms that the site finds for words that may be misspelt, or stand in another form. None when it cannot be asked. */
async function ask(input: HTMLInputElement, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const query = new URLSearchParams({ locale: document.documentElement.lang, words: input.value })
  const answer = await fetch(`/api/search?${query.toString()}`, { signal })
  const body = answer.ok ? (await answer.json()) as { value?: { terms: { slug: string }[] } } : {}
  return new Set(body.value?.terms.map(({ slug }) => slug))
}

let asking: AbortController | undefined
let timer: number | undefined

/** Narrows at once by what stands on the page, and after a pause by what the site knows besides. */
function follow(input: HTMLInputElement): void {
  const list = document.getElementById(input.dataset.filters ?? '')
  if (!list) return
  const show = (found: ReadonlySet<string>): void => {
    const sought = plain(input.value)
    const count = narrow(list, sought, found)
    tell(document.getElementById(`${input.id}-found`), sought === '' ? null : count)
  }
  show(new Set())
  window.clearTimeout(timer)
  asking?.abort()
  if (plain(input.value) === '') return
  const mine = asking = new AbortController()
  timer = window.setTimeout(() => { ask(input, mine.signal).then(show, () => undefined) }, pause)
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
