import { stages, type Stage } from '../../domain/journey/stages.ts'

export { hairline, ink, muted, paper, sunken, toneOf, tones } from '../../domain/journey/colours.ts'
export type { Tone } from '../../domain/journey/colours.ts'

type Point = { x: number; y: number }

/**
 * The nine stations of the journey in a frame: up where the customer is glad, down where it is tense; a gentle wave where
 * nothing is known.
 */
export const stationsIn = (moods: Partial<Record<Stage, number>>, { width, height }: { width: number; height: number }): Point[] => {
  const known = Object.keys(moods).length > 0
  return stages.map((stage, index) => {
    const rise = known ? moods[stage] ?? 0 : Math.sin(index * 0.9) * 1.2
    return { x: ((index + 0.5) / stages.length) * width, y: height / 2 - (Math.max(-2, Math.min(2, rise)) / 2) * (height / 2 - 12) }
  })
}
