import type { ModelText } from './shape.ts'

/** RACE (Smart Insights, 2010). Read from Reach to Engage, worked on from Engage back to Reach. */
export const raceTexts: ModelText<'reach' | 'act' | 'convert' | 'engage'> = {
  name: { nl: 'RACE', en: 'RACE' },
  description: {
    nl: 'RACE komt uit 2010, van Smart Insights, en staat voor Reach, Act, Convert en Engage: bereiken, een eerste stap laten zetten, verkopen en binden. Elke fase heeft eigen cijfers. Daardoor kun je stap voor stap uitbouwen en steeds meten of het werkt.',
    en: 'RACE dates from 2010, by Smart Insights, and stands for Reach, Act, Convert and Engage: reach people, have them take a first step, sell and bind. Every phase has its own figures, so you can build out step by step and measure whether it works.',
  },
  suits: {
    nl: 'Als je op cijfers wilt sturen en snel resultaat zoekt bij de klanten die je al hebt.',
    en: 'If you want to steer by figures and look for quick gains with the customers you already have.',
  },
  note: {
    nl: 'Je leest RACE van voor naar achter, maar je werkt andersom: eerst Engage, dan Convert, Act en Reach. Bij Engage is de winst het snelst te halen. Smart Insights zet er zelf nog een stap voor: Plan.',
    en: 'You read RACE from front to back, but you work the other way round: first Engage, then Convert, Act and Reach. With Engage the gain comes quickest. Smart Insights itself puts one more step before it: Plan.',
  },
  sources: ['S102', 'S103', 'S104', 'U14', 'U15', 'U16'],
  phases: {
    reach: {
      name: { nl: 'Bereiken', en: 'Reach' },
      goal: { nl: 'Bekendheid en bezoek', en: 'Awareness and visits' },
      question: { nl: '“Wie is dit?”', en: '“Who is this?”' },
      emotion: { nl: 'Onwetend of nieuwsgierig', en: 'Unaware or curious' },
      message: { nl: 'Je voorstellen', en: 'Introduce yourself' },
    },
    act: {
      name: { nl: 'Interactie', en: 'Act' },
      goal: { nl: 'Een eerste kleine stap laten zetten', en: 'Have people take a first small step' },
      question: { nl: '“Wat heb ik eraan?”', en: '“What is in it for me?”' },
      emotion: { nl: 'Geïnteresseerd', en: 'Interested' },
      message: { nl: 'Helpen en uitnodigen', en: 'Help and invite' },
    },
    convert: {
      name: { nl: 'Converteren', en: 'Convert' },
      goal: { nl: 'Een verkoop of een goede aanvraag', en: 'A sale or a qualified enquiry' },
      question: { nl: '“Durf ik het aan?”', en: '“Do I dare?”' },
      emotion: { nl: 'Gespannen', en: 'Tense' },
      message: { nl: 'Aanbieden en zekerheid geven', en: 'Offer and give certainty' },
    },
    engage: {
      name: { nl: 'Binden', en: 'Engage' },
      goal: { nl: 'Laten terugkomen en laten aanbevelen', en: 'Have people return and recommend you' },
      question: { nl: '“Blijf ik hier klant?”', en: '“Do I stay a customer?”' },
      emotion: { nl: 'Vertrouwen', en: 'Trust' },
      message: { nl: 'Belonen en helpen', en: 'Reward and help' },
    },
  },
}
