import type { ModelText } from './shape.ts'

/** AIDA, which ends at the purchase. Known from Strong (1925), origin disputed (U21). */
export const aidaTexts: ModelText<'attention' | 'interest' | 'desire' | 'action'> = {
  name: { nl: 'AIDA', en: 'AIDA' },
  description: {
    nl: 'AIDA beschrijft vier stappen in het hoofd van een koper: aandacht, interesse, verlangen en actie. Het model kijkt vanuit de verkoper: wat moet jouw boodschap doen om iemand te laten handelen? Het is bekend van een boek van Strong uit 1925; wie het bedacht, is omstreden.',
    en: 'AIDA describes four steps in a buyer’s mind: attention, interest, desire and action. It takes the seller’s view: what must your message do to make somebody act? It is known from a book by Strong of 1925; who thought of it is disputed.',
  },
  suits: {
    nl: 'Voor één advertentie, één brief of een eerste contact met mensen die je nog niet kennen.',
    en: 'For one advert, one letter or a first contact with people who do not know you yet.',
  },
  note: {
    nl: 'AIDA stopt bij de aankoop. Wat daarna komt, laten we apart zien onder “Na de aankoop”. Daarvoor raden we Care aan, uit See, Think, Do, Care.',
    en: 'AIDA ends at the purchase. What follows we show apart, under “After the purchase”. For that we advise Care, from See, Think, Do, Care.',
  },
  sources: ['S69', 'S70', 'U21'],
  phases: {
    attention: {
      name: { nl: 'Aandacht', en: 'Attention' },
      goal: { nl: 'Opvallen', en: 'Draw attention' },
      question: { nl: '“Wat is dit?”', en: '“What is this?”' },
      emotion: { nl: 'Verrast', en: 'Surprised' },
      message: { nl: 'Openen met iets opvallends', en: 'Open with something striking' },
    },
    interest: {
      name: { nl: 'Interesse', en: 'Interest' },
      goal: { nl: 'Interesse wekken', en: 'Raise interest' },
      question: { nl: '“Gaat dit over mijn probleem?”', en: '“Is this about my problem?”' },
      emotion: { nl: 'Nieuwsgierig', en: 'Curious' },
      message: { nl: 'Laten zien waarom het voor de lezer telt', en: 'Show why it matters to the reader' },
    },
    desire: {
      name: { nl: 'Verlangen', en: 'Desire' },
      goal: { nl: 'Zorgen dat mensen het willen', en: 'Make people want it' },
      question: { nl: '“Wil ik deze?”', en: '“Do I want this one?”' },
      emotion: { nl: 'Verlangend', en: 'Longing' },
      message: { nl: 'Bewijzen en laten zien hoe het straks is', en: 'Prove and show what life will be like' },
    },
    action: {
      name: { nl: 'Actie', en: 'Action' },
      goal: { nl: 'Nu laten handelen', en: 'Have people act now' },
      question: { nl: '“Wat moet ik doen?”', en: '“What do I have to do?”' },
      emotion: { nl: 'Gehaast', en: 'Urgent' },
      message: { nl: 'Eén duidelijke oproep', en: 'One clear call to action' },
    },
  },
}
