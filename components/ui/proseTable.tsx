import type { ReactNode } from 'react'
import type { Prose } from '@/lib/platform/markdown/prose'

type Element = Exclude<Prose, string>

const elements = (prose: readonly Prose[], tag: string): Element[] => prose.flatMap(part => (typeof part === 'string' || part.tag !== tag ? [] : [part]))
const wordsOf = (part: Prose): string => (typeof part === 'string' ? part : part.children.map(wordsOf).join(''))

/** A table in running text. On a phone its rows become cards, in which each cell carries the name of its column. */
export const ProseTable = ({ table, render }: { table: Element; render: (prose: readonly Prose[]) => ReactNode }) => {
  const heads = elements(table.children, 'thead').flatMap(head => elements(head.children, 'tr')).flatMap(row => elements(row.children, 'th'))
  const rows = elements(table.children, 'tbody').flatMap(body => elements(body.children, 'tr'))
  return (
    <table>
      <thead><tr>{heads.map((head, index) => <th key={index} scope="col">{render(head.children)}</th>)}</tr></thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>{elements(row.children, 'td').map((cell, at) => <td key={at} data-column={heads[at] ? wordsOf(heads[at]) : ''}><span>{render(cell.children)}</span></td>)}</tr>
        ))}
      </tbody>
    </table>
  )
}
