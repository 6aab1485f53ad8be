import type { Section } from '../questions.ts'
import type { FullText } from '../../text.ts'

export type SectionText = { title: FullText; intro: FullText }

/** Title and one-sentence introduction of each section of the wizard. */
export const sectionTexts: Record<Section, SectionText> = {
  company: {
    title: { nl: 'Bedrijf en aanbod', en: 'Company and offer' },
    intro: {
      nl: 'Vertel wie je bent, wat je verkoopt en aan wie.',
      en: 'Tell us who you are, what you sell and to whom.',
    },
  },
  goal: {
    title: { nl: 'Doel en kader', en: 'Goal and frame' },
    intro: {
      nl: 'Kies waar je naartoe wilt, en wat er aan tijd en geld is.',
      en: 'Choose where you want to go, and what time and money there is.',
    },
  },
  purchase: {
    title: { nl: 'De aankoop', en: 'The purchase' },
    intro: {
      nl: 'Hoe komt een klant tot een keuze, en wat staat er voor hem op het spel?',
      en: 'How does a customer come to a choice, and what is at stake?',
    },
  },
  audience: {
    title: { nl: 'Doelgroep en markt', en: 'Audience and market' },
    intro: {
      nl: 'Beschrijf voor wie je het doet en wat er om je heen gebeurt.',
      en: 'Describe whom you do it for and what happens around you.',
    },
  },
  journey: {
    title: { nl: 'De reis van je klant', en: 'Your customer’s journey' },
    intro: {
      nl: 'Kijk nu met de ogen van je klant: wat vraagt, voelt en ziet hij onderweg?',
      en: 'Now look through your customer’s eyes: what do they ask, feel and see along the way?',
    },
  },
  media: {
    title: { nl: 'Wat je nu doet', en: 'What you do now' },
    intro: {
      nl: 'Laat zien welke kanalen, boodschappen en materialen je al hebt.',
      en: 'Show which channels, messages and material you already have.',
    },
  },
  measuring: {
    title: { nl: 'Meten, gegevens en vindbaarheid', en: 'Measuring, data and findability' },
    intro: {
      nl: 'Hier kijken we wat je weet van je bezoekers en klanten, en of ze je kunnen vinden.',
      en: 'Here we look at what you know of your visitors and customers, and whether they can find you.',
    },
  },
  service: {
    title: { nl: 'Verkoop, service en trouw', en: 'Sales, service and loyalty' },
    intro: {
      nl: 'Wat maakt je klant mee vanaf de bestelling, en wat laat hem terugkomen?',
      en: 'What does your customer go through from the order on, and what brings them back?',
    },
  },
}
