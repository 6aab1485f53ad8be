import { Circle, G, Page, Path, Svg, Text, View } from '@react-pdf/renderer'
import { stretchPath } from '../../../domain/journey/curve.ts'
import { stages } from '../../../domain/journey/stages.ts'
import { stageTexts } from '../../../domain/journey/texts.ts'
import { say as inLanguage } from '../../../domain/text.ts'
import { printable, type Bundle } from '../bundle.ts'
import { ink, muted, paper, stationsIn, toneOf } from '../colours.ts'
import type { Words } from '../words.ts'
import { heading } from './fonts.ts'
import { base, edge, h, type Part } from './parts.ts'

const width = 595.28 - 2 * edge
const height = 190

/** The journey as a line of nine stations, in the colours of the phases. */
const line = ({ moods, advice }: Bundle): Part => {
  const points = stationsIn(moods, { width, height })
  return h(Svg, { width, height, viewBox: `0 0 ${width} ${height}` },
    ...stages.map((stage, index) => h(Path, { key: stage, d: stretchPath(points, index), stroke: toneOf(stage).strong, strokeWidth: 6, strokeLinecap: 'round', fill: 'none' })),
    ...points.map(({ x, y }, index) => h(G, { key: index },
      h(Circle, { cx: x, cy: y, r: 8, fill: paper, stroke: ink, strokeWidth: 2.4 }),
      advice.summary === '' ? null : h(Circle, { cx: x, cy: y, r: 3, fill: toneOf(stages[index]!).strong }))))
}

const names = ({ locale }: Bundle): Part => h(View, { style: { flexDirection: 'row', width } }, ...stages.map((stage, index) =>
  h(View, { key: stage, style: { width: width / stages.length, paddingHorizontal: 2, alignItems: 'center' } },
    h(Text, { style: { fontSize: 8, fontWeight: 600, color: toneOf(stage).text } }, `${index + 1}`),
    h(Text, { style: { fontSize: 7, textAlign: 'center', lineHeight: 1.25 } }, inLanguage(stageTexts[stage].name, locale)))))

/** Shrinks a long name until it fits the cover in a few lines. */
const sizeFor = (name: string): number => (name.length > 90 ? 20 : name.length > 45 ? 28 : 38)

/** The first page: for whom, of when, and the line. */
export const cover = (bundle: Bundle, words: Words): Part => {
  const { t } = words
  const name = printable(t('doc.for', { company: bundle.company }))
  const when = bundle.number === null ? t('doc.draftMade', { date: words.day(bundle.at) }) : `${words.edition(bundle)} · ${t('doc.made', { date: words.day(bundle.at) })}`
  return h(Page, { size: 'A4', bookmark: name, style: { ...base, backgroundColor: paper, padding: edge } as never },
    h(View, { style: { flexDirection: 'row', alignItems: 'center', gap: 8 } },
      h(Svg, { width: 44, height: 12, viewBox: '0 0 44 12' },
        h(Path, { d: 'M2 6H42', stroke: ink, strokeWidth: 3, strokeLinecap: 'round' }),
        ...['#c47d00', '#2f6bd8', '#e2543b', '#1d8a5e'].map((colour, index) => h(Circle, { key: colour, cx: 6 + index * 10.6, cy: 6, r: 4, fill: paper, stroke: colour, strokeWidth: 2.4 }))),
      h(Text, { style: { fontFamily: heading, fontWeight: 600, fontSize: 14 } as never }, 'Klantreis')),
    h(View, { style: { marginTop: 120, height: 210, justifyContent: 'flex-end' } },
      h(Text, { style: { fontFamily: heading, fontWeight: 600, fontSize: sizeFor(name), lineHeight: 1.12, maxLines: 6, textOverflow: 'ellipsis' } as never }, name),
      h(Text, { style: { marginTop: 12, fontSize: 13, color: muted, maxLines: 3, textOverflow: 'ellipsis' } as never }, printable(bundle.workshop)),
      h(Text, { style: { marginTop: 3, fontSize: 11, color: muted } }, printable(when))),
    h(View, { style: { marginTop: 50 } }, line(bundle), names(bundle)),
    h(Text, { style: { position: 'absolute', left: edge, bottom: 40, fontSize: 9, color: muted } },
      bundle.plan === null ? t('doc.advice') : t('doc.adviceAndPlan')))
}
