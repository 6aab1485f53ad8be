import { Line, Rect, Svg, Text, View } from '@react-pdf/renderer'
import { daysBetween, firstDay, lastDay } from '../../../domain/mediaplan/calendar.ts'
import type { MediaRow, Month, PlanResult } from '../../../domain/mediaplan/types.ts'
import { printable } from '../bundle.ts'
import { hairline, ink, sunken, tones } from '../colours.ts'
import type { Words } from '../words.ts'
import { edge, h, whole, type Part } from './parts.ts'
import type { Span } from './plan.ts'

const label = 170
const track = 841.89 - 2 * edge - label
const rowHeight = 13

type Scale = { months: readonly Month[]; from: string; days: number; at: (day: string) => number }

const scaleOf = (months: readonly Month[]): Scale => {
  const [from, to] = [firstDay(months[0]!), lastDay(months.at(-1)!)]
  const days = daysBetween(from, to) + 1
  return { months, from, days, at: day => Math.max(0, Math.min(track, (daysBetween(from, day) / days) * track)) }
}

const head = ({ months, at }: Scale, { shortMonth }: Words): Part => h(View, { style: { flexDirection: 'row', marginLeft: label, backgroundColor: ink } },
  ...months.map((month, index) => h(Text, {
    key: month, style: { lineHeight: 1.2, width: (index + 1 < months.length ? at(firstDay(months[index + 1]!)) : track) - at(firstDay(month)), fontSize: 7, color: '#ffffff', paddingVertical: 2, paddingLeft: 3 },
  }, shortMonth(month))))

const bars = ({ flights, phase }: MediaRow, { at, days }: Scale) => flights.map(({ from, to }, index) => {
  const [left, right] = [at(from), at(to) + track / days]
  return right <= 0 || left >= track ? null
    : h(Rect, { key: index, x: left + 0.6, y: 3, width: Math.max(2, Math.min(track, right) - left - 1.2), height: rowHeight - 6, rx: 3.4, ry: 3.4, fill: tones[phase].strong })
})

const drawn = (row: MediaRow, scale: Scale, { phaseShort }: Words): Part => whole({ flexDirection: 'row', alignItems: 'center', borderBottomWidth: 0.5, borderBottomColor: hairline },
  h(Text, { style: { lineHeight: 1.35, width: label, fontSize: 7.5, paddingHorizontal: 3, maxLines: 1, textOverflow: 'ellipsis', backgroundColor: tones[row.phase].soft } as never }, printable(`${phaseShort(row.phase)} · ${row.name}`)),
  h(Svg, { width: track, height: rowHeight, viewBox: `0 0 ${track} ${rowHeight}` },
    h(Rect, { x: 0, y: rowHeight / 2 - 0.6, width: track, height: 1.2, fill: sunken }),
    ...scale.months.slice(1).map(month => h(Line, { key: month, x1: scale.at(firstDay(month)), x2: scale.at(firstDay(month)), y1: 0, y2: rowHeight, stroke: hairline, strokeWidth: 0.5 })),
    ...bars(row, scale)))

/** The plan on the line: a stretch of it, in the colour of its phase, for each run of weeks in which a medium is on. */
export const flowchart = (plan: PlanResult, { from, to }: Span, words: Words, key: number): Part[] => {
  const scale = scaleOf(plan.months.slice(from, to))
  const rows = plan.rows.filter(row => row.flights.length > 0)
  return [h(View, { key, style: { marginBottom: 12 } }, head(scale, words), ...rows.map(row => drawn(row, scale, words)))]
}
