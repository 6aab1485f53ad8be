import type { EvidenceLevel } from '../bounds.ts'
import type { FullText } from '../../text.ts'

/** The label of "weet ik niet", which every question offers. */
export const unknownText: FullText = { nl: 'Weet ik niet', en: 'I don’t know' }

/** What picking "weet ik niet" leads to. */
export const unknownHelp: FullText = {
  nl: 'Geen probleem: dan raden we niet, maar zetten we het als onderzoek in je advies.',
  en: 'No problem: we will not guess, but put it in your advice as something to find out.',
}

/** The question how sure an answer is. */
export const evidenceQuestion: FullText = { nl: 'Waar weet je dit van?', en: 'How do you know this?' }

/** What an answer rests on, from weak to strong. */
export const evidenceTexts: Record<EvidenceLevel, { label: FullText; help: FullText }> = {
  assumption: {
    label: { nl: 'Een inschatting', en: 'An estimate' },
    help: { nl: 'Je denkt dat het zo is, uit ervaring.', en: 'You think so, from experience.' },
  },
  own_data: {
    label: { nl: 'Eigen cijfers', en: 'Own figures' },
    help: {
      nl: 'Je ziet het in je kassa, je site of je klantgegevens.',
      en: 'You see it in your till, your site or your customer data.',
    },
  },
  research: {
    label: { nl: 'Onderzoek', en: 'Research' },
    help: {
      nl: 'Je vroeg het aan klanten, of er is een betrouwbaar rapport over.',
      en: 'You asked customers, or there is a reliable report on it.',
    },
  },
}
