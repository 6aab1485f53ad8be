import type pptxgenjs from 'pptxgenjs'
import { stages, type Phase } from '../../../domain/journey/stages.ts'
import { printable } from '../bundle.ts'
import { hairline, ink, muted, paper, tones, toneOf } from '../colours.ts'

export type Deck = InstanceType<typeof pptxgenjs>
export type Slide = ReturnType<Deck['addSlide']>
export type Cell = { text: string; options?: Record<string, unknown> }

/** Inches; a slide is 13.33 by 7.5. */
export const margin = 0.6
export const wide = 13.33 - 2 * margin
export const heading = 'Bricolage Grotesque'
export const body = 'Instrument Sans'

/** Colours without their sign, as the format wants them. */
export const hex = (colour: string): string => colour.slice(1)
/** Text that fits a cell: cut at a word. */
export const shorten = (text: string, most: number): string => {
  const whole = printable(text).replace(/\s+/g, ' ').trim()
  return whole.length <= most ? whole : `${whole.slice(0, most).replace(/\s+\S*$/, '')} …`
}

export const head = (text: string, tone?: string): Cell =>
  ({ text, options: { bold: true, color: 'FFFFFF', fill: { color: hex(tone ?? ink) }, fontSize: 11 } })

/** A slide with its title and the stretch of the line that it is about. */
export function addSlide(deck: Deck, title: string, about: Phase | null, foot: string): Slide {
  const slide = deck.addSlide()
  slide.background = { color: hex(paper) }
  stages.forEach((stage, index) => slide.addShape('rect', {
    x: margin + (index / stages.length) * wide, y: 0.32, w: wide / stages.length, h: 0.07,
    fill: { color: about === null || tones[about] === toneOf(stage) ? hex(toneOf(stage).strong) : hex(hairline) },
  }))
  slide.addText(printable(title), { x: margin, y: 0.45, w: wide, h: 0.75, fontFace: heading, fontSize: 28, bold: true, color: hex(ink), valign: 'middle', fit: 'shrink', margin: 0 })
  slide.addText(printable(foot), { margin: 0, x: margin, y: 7.02, w: wide - 1, h: 0.3, fontFace: body, fontSize: 10, color: hex(muted) })
  slide.slideNumber = { x: 12.3, y: 7.02, w: 0.5, h: 0.3, fontFace: body, fontSize: 10, color: hex(muted) }
  return slide
}
