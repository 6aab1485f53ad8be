import type { Choice } from '../../lib/domain/decision/standing.ts'
import type { About } from '../../lib/domain/discussion/about.ts'
import type { Phase } from '../../lib/domain/journey/stages.ts'
import type { Answers } from '../../lib/domain/workshop/answers.ts'

/** Something said in the demo; `by` is an address, `days` how long ago. */
export type DemoComment = { about: About; by: string; days: number; body: string; internal?: boolean; mentions?: string[]; reply?: Omit<DemoComment, 'about' | 'reply'> }

/** An older version of a demo advice: what was answered otherwise then, and what the client decided about it. */
export type DemoEarlier = {
  days: number
  answers: Partial<Answers>
  decisions: { phase: Phase; choice: Choice; remark?: string; days: number }[]
}

/** What two sides did together with one demo workshop. */
export type DemoTogether = { company: string; workshop: string; earlier?: DemoEarlier; comments: DemoComment[]; approvedAll?: boolean; reviewDays?: number }

const [sanne, bas, noor] = ['sanne@noorderlijn.example', 'bas@krakrepen.example', 'noor@tafelhuis.example']

export const together: DemoTogether[] = [
  {
    company: 'Krak Repen', workshop: 'Klantreis zomer 2027',
    earlier: {
      days: 14, answers: { mediaBudget: 'b1500_5k', material: ['photos'] },
      decisions: [
        { phase: 'see', choice: 'change', remark: 'We krijgen toch meer budget van de directie. Kan er dan meer bij?', days: 11 },
        { phase: 'do', choice: 'approved', days: 11 },
        { phase: 'care', choice: 'approved', days: 11 },
      ],
    },
    comments: [
      {
        about: 'phase:see', by: sanne, days: 6, mentions: [bas],
        body: '@Bas de Graaf, met het nieuwe budget en jullie foto’s en video is deze fase ruimer geworden. Lees versie 2 en laat weten wat je vindt.',
      },
      { about: 'phase:do', by: bas, days: 2, body: 'Geldt dit ook voor de schappen bij het tankstation?' },
      { about: 'answer:searchPosition', by: sanne, days: 7, internal: true, body: 'Nog checken: op “notenreep” staan ze wel, op hun merknaam niet.' },
    ],
  },
  {
    company: 'Tafelhuis', workshop: 'Klantreis 2026',
    comments: [
      {
        about: 'answer:goal', by: noor, days: 3, body: 'We twijfelen tussen meer winkelbezoek en meer aanvragen. Telt allebei?',
        reply: { by: sanne, days: 2, body: 'Kies wat dit jaar voorop staat. Het andere nemen we mee als tweede doel.' },
      },
    ],
  },
  { company: 'Warm & Dicht Installatie', workshop: 'Klantreis vorige winter', comments: [], approvedAll: true, reviewDays: 9 },
]
