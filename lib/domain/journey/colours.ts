import { phaseOf, type Phase, type Stage } from './stages.ts'

/** The colours of the agency's style where no stylesheet comes (files, pictures for other sites): ink, and for each phase a strong, a soft and a text shade. */
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
