import pptxgenjs from 'pptxgenjs'
import { stages } from '../../../domain/journey/stages.ts'
import { printable, type Bundle } from '../bundle.ts'
import { hairline, ink, muted, paper, stationsIn, tones, toneOf } from '../colours.ts'
import { chaptersOf, type Chapter, type Item } from '../content.ts'
import { wordsIn, type Words } from '../words.ts'
import { addPlanSlides } from './plan.ts'
import { addSlide, body, head, heading, hex, margin, shorten, wide, type Cell, type Deck, type Slide } from './slides.ts'

// A CommonJS package: how its class is exported depends on who loads it.
const Presentation = ('default' in pptxgenjs ? pptxgenjs.default : pptxgenjs) as new () => Deck

const drawLine = (slide: Slide, { moods }: Bundle): void => {
  const frame = { width: wide, height: 1.9 * 72 }
  const points = stationsIn(moods, frame).map(({ x, y }) => ({ x: margin + x, y: 4.4 + y / 72 }))
  points.slice(1).forEach((to, index) => {
    const from = points[index]!
    slide.addShape('line', {
      x: from.x, y: Math.min(from.y, to.y), w: to.x - from.x, h: Math.abs(to.y - from.y), flipV: to.y < from.y,
      line: { color: hex(toneOf(stages[index]!).strong), width: 6 },
    })
  })
  points.forEach(({ x, y }, index) => slide.addText(`${index + 1}`, {
    shape: 'ellipse', x: x - 0.17, y: y - 0.17, w: 0.34, h: 0.34, fill: { color: hex(paper) }, line: { color: hex(ink), width: 2 },
    fontFace: body, fontSize: 10, bold: true, color: hex(ink), align: 'center', valign: 'middle', margin: 0,
  }))
}

function addTitle(deck: Deck, bundle: Bundle, words: Words): void {
  const slide = deck.addSlide()
  slide.background = { color: hex(paper) }
  const when = bundle.number === null ? words.t('doc.draftMade', { date: words.day(bundle.at) }) : `${words.edition(bundle)}, ${words.day(bundle.at)}`
  slide.addText(printable(words.t('doc.for', { company: bundle.company })), {
    x: margin, y: 1.1, w: wide, h: 1.6, fontFace: heading, fontSize: 44, bold: true, color: hex(ink), valign: 'bottom', fit: 'shrink', margin: 0,
  })
  slide.addText(printable(`${bundle.workshop} · ${when}`), { x: margin, y: 2.8, w: wide, h: 0.5, fontFace: body, fontSize: 18, color: hex(muted), fit: 'shrink', margin: 0 })
  drawLine(slide, bundle)
}

const factOf = (item: Item, label: string): string => item.facts.find(fact => fact.label === label)?.text ?? ''

function tableRows(chapter: Chapter, { t, advice }: Words): Cell[][] {
  const plain = (item: Item, kind: string): Cell[] => [
    { text: shorten(item.title, 60), options: { bold: true } }, { text: kind }, { text: shorten(item.text, 150) },
    { text: shorten(factOf(item, advice('channel.budget')), 44) },
    { text: shorten(factOf(item, advice('channel.kpis')) || factOf(item, advice('touchpoint.kpi')), 56) },
  ]
  const rows = [
    ...chapter.media.map(item => plain(item, t('kind.channel'))),
    ...chapter.touchpoints.flatMap(group => group.items.map(item => plain(item, group.title.toLowerCase()))),
  ]
  const shown = rows.slice(0, 6)
  if (rows.length > shown.length) shown.push([{ text: t('doc.more', { count: rows.length - shown.length }), options: { colspan: 5, italic: true } }])
  return shown
}

function addPhase(deck: Deck, chapter: Chapter, bundle: Bundle, words: Words, foot: string): void {
  const { t, advice } = words
  const tone = tones[chapter.phase]
  const slide = addSlide(deck, chapter.name, chapter.phase, foot)
  const opening = chapter.status === 'active' ? [
    [t('doc.whatMost'), chapter.goal], [advice('phase.question'), chapter.question], [advice('phase.message'), chapter.message],
  ] as const : [[advice(`status.${chapter.status}`), [chapter.reason]]] as const
  slide.addText(opening.flatMap(([label, texts]) => texts.length === 0 ? [] : [
    { text: `${label}  `, options: { bold: true, color: hex(tone.text) } },
    { text: shorten(texts.join(' '), 260), options: { breakLine: true } },
  ]), { x: margin, y: 1.25, w: wide, h: 1.3, fontFace: body, fontSize: 13, color: hex(ink), valign: 'top', fit: 'shrink', margin: 0 })
  const rows = tableRows(chapter, words)
  if (rows.length > 0) {
    const names = [t('doc.name'), t('doc.kind'), t('doc.text'), advice('channel.budget'), advice('channel.kpis')].map(name => head(name, tone.text))
    slide.addTable([names, ...rows], {
      x: margin, y: 2.65, w: wide, colW: [2.5, 1.3, 4.9, 1.53, 1.9], fontFace: body, fontSize: 10, color: hex(ink), valign: 'top',
      border: { type: 'solid', pt: 0.5, color: hex(hairline) }, margin: [0.03, 0.08, 0.03, 0.08],
    })
  }
  slide.addNotes(printable(notesOf(chapter, words)))
}

/** For who presents: the tasks, the gate, and what each line rests on. */
const notesOf = (chapter: Chapter, { t, advice, because, rules }: Words): string => [
  ...chapter.tasks.map(task => `${advice('phase.tasks')}: ${task.title}. ${task.text}`),
  ...chapter.gates.map(gate => `${t('doc.gate')}: ${gate}`),
  ...[...chapter.media, ...chapter.touchpoints.flatMap(group => group.items)].map(item =>
    `${item.title} - ${t('doc.why').toLowerCase()}: ${[...because(item.trace), ...rules(item.trace)].join('; ')}`),
].join('\n')

function addFirst(deck: Deck, bundle: Bundle, words: Words, foot: string): void {
  const slide = addSlide(deck, words.t('doc.summary'), null, foot)
  slide.addText(shorten(bundle.advice.summary, 900), { x: margin, y: 1.3, w: wide, h: 2.2, fontFace: body, fontSize: 18, color: hex(ink), valign: 'top', fit: 'shrink', margin: 0 })
  const tasks = bundle.advice.tasks.filter(task => task.first)
  if (tasks.length === 0) return
  const rows = tasks.slice(0, 6).map((task, index): Cell[] => [
    { text: `${index + 1}` }, { text: shorten(task.title, 90), options: { bold: true } }, { text: shorten(task.text, 180) }, { text: words.advice(`task.owner.${task.owner}`) },
  ])
  slide.addTable([[head('#'), head(words.t('doc.first')), head(words.t('doc.text')), head(words.t('doc.who'))], ...rows], {
    x: margin, y: 3.6, w: wide, colW: [0.5, 4, 6.33, 1.3], fontFace: body, fontSize: 11, color: hex(ink), valign: 'top',
    border: { type: 'solid', pt: 0.5, color: hex(hairline) }, margin: [0.03, 0.08, 0.03, 0.08],
  })
}

/** A presentation that can be edited: a title, what comes first, a slide for each phase, and the plan. */
export async function buildPptx(bundle: Bundle): Promise<Uint8Array> {
  const words = wordsIn(bundle.locale)
  const deck = new Presentation()
  deck.layout = 'LAYOUT_WIDE'
  Object.assign(deck, { title: printable(words.t('doc.for', { company: bundle.company })), company: 'Klantreis', author: 'Klantreis', subject: printable(bundle.workshop) })
  deck.theme = { headFontFace: heading, bodyFontFace: body }
  const foot = `${bundle.company} · ${words.edition(bundle)}`
  addTitle(deck, bundle, words)
  addFirst(deck, bundle, words, foot)
  for (const chapter of chaptersOf(bundle, words)) addPhase(deck, chapter, bundle, words, foot)
  if (bundle.plan !== null) addPlanSlides(deck, bundle.plan.result, words, foot)
  return new Uint8Array(await deck.write({ outputType: 'arraybuffer', compression: true }) as ArrayBuffer)
}
