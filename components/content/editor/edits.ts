/** A change to Markdown: what comes in place of a stretch, and what is selected afterwards. Places count in UTF-16 units. */
export type Edit = { from: number; to: number; insert: string; select: readonly [number, number] }

type Selection = { from: number; to: number }

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

/** Puts marks around what is selected, or takes them away where they stand already. */
export function wrap(text: string, { from, to }: Selection, mark: string): Edit {
  const size = mark.length
  const isWrapped = text.slice(from - size, from) === mark && text.slice(to, to + size) === mark && text[from - size - 1] !== mark[0]
  const inside = text.slice(from, to)
  if (isWrapped) return { from: from - size, to: to + size, insert: inside, select: [from - size, to - size] }
  return { from, to, insert: mark + inside + mark, select: [from + size, to + size] }
}

/** How a line begins that is something else than running text. */
const beginning = /^(#{1,6} +|> ?|[-*+] +|\d+[.)] +)/

/** Makes each line of the selection begin with this, in place of what it began with; or takes it away where all of them do. `1. ` counts on. */
export function startLines(text: string, { from, to }: Selection, start: string): Edit {
  const [first, last] = [lineStart(text, from), lineEnd(text, to)]
  const lines = text.slice(first, last).split('\n')
  const ordered = start === '1. '
  const has = (line: string): boolean => (ordered ? /^\d+[.)] /.test(line) : line.startsWith(start))
  const away = lines.every(line => line === '' || has(line)) && lines.some(line => line !== '')
  const next = lines.map((line, index) => {
    if (line === '' && lines.length > 1) return line
    const bare = line.replace(beginning, '')
    return away ? bare : (ordered ? `${index + 1}. ` : start) + bare
  }).join('\n')
  const end = first + next.length
  return { from: first, to: last, insert: next, select: lines.length > 1 ? [first, end] : [end - (last - to), end - (last - to)] }
}

/** A link around what is selected, with its address selected to be typed over. */
export function link(text: string, { from, to }: Selection): Edit {
  const words = text.slice(from, to)
  const insert = `[${words}](https://)`
  const address = from + words.length + 3
  return words === '' ? { from, to, insert, select: [from + 1, from + 1] } : { from, to, insert, select: [address, address + 'https://'.length] }
}

/** A link to a term, with the place where its name is typed: around a selection, which stays as the words of the link. */
export function termLink(text: string, { from, to }: Selection): Edit {
  const words = text.slice(from, to)
  return { from, to, insert: words === '' ? '[[' : `[[|${words}]]`, select: [from + 2, from + 2] }
}

/** A block on lines of its own, after what is selected; `select` counts within the block. */
export function block(text: string, { to }: Selection, lines: string, select: readonly [number, number]): Edit {
  const at = lineEnd(text, to)
  const before = text.slice(0, at)
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const after = text.slice(at)
  const trail = after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n'
  const start = at + lead.length
  return { from: at, to: at, insert: lead + lines + trail, select: [start + select[0], start + select[1]] }
}
