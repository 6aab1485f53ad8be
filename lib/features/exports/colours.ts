import { phaseOf, stages, type Phase, type Stage } from '../../domain/journey/stages.ts'

/** The colours of the agency's style on paper: ink, and for each phase a strong, a soft and a text shade. */
export const ink = '#16202e'
export const paper = '#fbfaf7'
export const muted = '#56616f'
export const hairline = '#dedad0'
export const sunken = '#f2f0ea'

export type Tone = { strong: string; soft: string; text: string }

export const tones: Record<Phase, Tone> = {
  see: { strong: '#c47d00', soft: '#fcefd2', text: '#7a4b00' },
  think: { strong: '#2f6bd8', soft: '#e4edfc', text: '#1d4fa8' },
  do: { strong: '#e2543b', soft: '#fde7e2', text: '#a5301c' },
  care: { strong: '#1d8a5e', soft: '#dff3e8', text: '#11603d' },
}

export const toneOf = (stage: Stage): Tone => tones[phaseOf(stage)]

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
