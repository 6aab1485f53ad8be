import { Page, Path, Svg, Text, View } from '@react-pdf/renderer'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { printable } from '../bundle.ts'
import { hairline, ink, muted, sunken, type Tone } from '../colours.ts'
import type { Fact, Item } from '../content.ts'
import type { Words } from '../words.ts'
import { heading, text } from './fonts.ts'

/** Built without JSX: these files run as they are in the worker. */
export const h = createElement
export type Part = ReactElement | null
type Style = Record<string, unknown>

/**
 * Points; a page is A4. A line height always stands beside a size, never on the page: what stands
 * on every page would get it multiplied anew on each.
 */
export const edge = 48
export const base = { fontFamily: text, fontSize: 9.5, color: ink }

/** A paragraph. */
export const say = (words: string, style: Style = {}): Part =>
  words === '' ? null : h(Text, { style: { fontSize: 9.5, lineHeight: 1.4, marginBottom: 4, ...style } as never }, printable(words))

/** A heading that does not stay behind alone at the foot of a page. */
export const title = (words: string, size: number, style: Style = {}): Part =>
  h(Text, { minPresenceAhead: 60, style: { fontFamily: heading, fontWeight: 600, fontSize: size, lineHeight: 1.2, color: ink, marginBottom: size * 0.45, ...style } as never }, printable(words))

export const box = (style: Style, ...children: ReactNode[]): ReactElement => h(View, { style: style as never }, ...children)
/** Something short that stays on one page. */
export const whole = (style: Style, ...children: ReactNode[]): ReactElement => h(View, { wrap: false, style: style as never }, ...children)

/** The same, but a long one may be divided: what does not fit on a page would otherwise be cut off. */
export const unit = (length: number, style: Style, ...children: ReactNode[]): ReactElement =>
  length > 1400 ? box(style, ...children) : whole(style, ...children)

export type Frame = { words: Words; foot: string }

/** A page with its foot: what it is, and which page of how many. */
export const page = ({ words, foot }: Frame, options: { landscape?: boolean; bookmark: string }, ...children: ReactNode[]): ReactElement =>
  h(Page, {
    size: 'A4', orientation: options.landscape ? 'landscape' : 'portrait', bookmark: printable(options.bookmark),
    style: { ...base, backgroundColor: '#ffffff', paddingTop: edge, paddingBottom: edge + 16, paddingHorizontal: edge } as never,
  },
  ...children,
  h(View, { fixed: true, style: { position: 'absolute', left: edge, right: edge, bottom: 26, flexDirection: 'row', justifyContent: 'space-between', fontSize: 8, color: muted } },
    h(Text, { style: { maxWidth: 380, maxLines: 1, textOverflow: 'ellipsis' } as never }, printable(foot)),
    h(Text, { render: ({ pageNumber, totalPages }) => words.t('doc.page', { page: pageNumber, total: totalPages }) }),
  ))

const fact = ({ label, text: words }: Fact): ReactElement => whole({ flexDirection: 'row', borderTopWidth: 0.5, borderTopColor: hairline, paddingVertical: 2 },
  h(Text, { style: { lineHeight: 1.35, width: 92, color: muted, fontSize: 8.5 } }, printable(label)),
  h(Text, { style: { lineHeight: 1.35, flex: 1, fontSize: 8.5 } }, printable(words)))

const lengthOf = ({ title: name, text: words, facts, notes }: Item): number =>
  name.length + words.length + facts.reduce((sum, one) => sum + one.text.length + 40, 0) + notes.join('').length

/** Something to do, in full: what, how, and what it takes. */
export const item = (one: Item, tone: Tone, number?: number): ReactElement => unit(lengthOf(one), { marginBottom: 11, paddingLeft: 20 },
  box({ position: 'absolute', left: 0, top: 0 }, number === undefined
    ? h(Svg, { width: 9, height: 9, style: { marginTop: 3 } }, h(Path, { d: 'M4.5 1.2a3.3 3.3 0 1 1 0 6.6a3.3 3.3 0 1 1 0-6.6', stroke: tone.strong, strokeWidth: 2, fill: '#ffffff' }))
    : h(Text, { style: { lineHeight: 1.35, fontFamily: heading, fontWeight: 600, fontSize: 12, color: tone.text } as never }, `${number}`)),
  ...[
    one.title === '' ? null : h(Text, { style: { lineHeight: 1.35, fontWeight: 600, fontSize: 10.5, marginBottom: 2 } }, printable(one.title)),
    say(one.text), ...one.facts.map(fact), ...one.notes.map(note => say(note, { fontSize: 8.5, color: muted, marginTop: 3, marginBottom: 0 })),
  ])

/** In short: the name and, in one breath, why. */
export const brief = (one: Item): ReactElement => h(Text, { style: { lineHeight: 1.35, marginBottom: 4, fontSize: 9 } },
  one.title === '' ? null : h(Text, { style: { fontWeight: 600 } }, `${printable(one.title)}  `), printable([one.text, ...one.notes].join(' ')))

/** A remark that should stand out. */
export const callout = (words: string, label: string, tone: Tone): ReactElement =>
  unit(words.length, { backgroundColor: tone.soft, borderRadius: 6, padding: 9, marginBottom: 8 },
    h(Text, { style: { fontSize: 9.5, lineHeight: 1.4 } }, h(Text, { style: { fontWeight: 600, color: tone.text } }, `${printable(label)}  `), printable(words)))

export type Column = { width: number | string; align?: 'right' | 'left' }

const row = (cells: readonly string[], columns: readonly Column[], style: Style, size: number): ReactElement => whole(
  { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: hairline, ...style },
  ...cells.map((words, index) => h(Text, {
    style: { lineHeight: 1.3, width: columns[index]!.width, textAlign: columns[index]!.align ?? 'left', paddingHorizontal: 3, paddingVertical: 2.5, fontSize: size } as never,
  }, printable(words))))

export type TableRow = { cells: readonly string[]; fill?: string; bold?: boolean }

/** A table whose head comes back on each page that it runs on to. */
export const table = (head: readonly string[], rows: readonly TableRow[], columns: readonly Column[], size = 8.5): ReactElement => box({ marginBottom: 14 },
  h(View, { fixed: false, minPresenceAhead: 40 }, row(head, columns, { backgroundColor: ink, color: '#ffffff', fontWeight: 600 }, size)),
  ...rows.map(({ cells, fill, bold }) => row(cells, columns, { ...(fill ? { backgroundColor: fill } : {}), ...(bold ? { fontWeight: 600, backgroundColor: fill ?? sunken } : {}) }, size)))
