import type { ModelText } from './shape.ts'

/** The five-phase model with its aliases. */
export const fivePhasesTexts: ModelText<'awareness' | 'consideration' | 'acquisition' | 'service' | 'loyalty'> = {
  name: { nl: 'Vijf fases', en: 'Five phases' },
  description: {
    nl: 'In vijf stappen gaat je klant van bewustwording naar loyaliteit. Het model let op wat mensen voelen: wie dat weet, kan er beter op reageren. De aankoop is het midden van de reis; service en loyaliteit tellen net zo zwaar.',
    en: 'In five steps your customer goes from awareness to loyalty. The model looks at what people feel: if you know that, you can respond better. The purchase is the middle of the journey; service and loyalty weigh just as much.',
  },
  suits: {
    nl: 'Voor webshops en winkels die ook naar service en terugkerende klanten willen kijken.',
    en: 'For web shops and stores that want to look at service and returning customers too.',
  },
  note: {
    nl: 'Je komt ook andere namen tegen: Purchase voor Acquisition, Retention voor Service en Advocacy voor Loyalty.',
    en: 'You will meet other names too: Purchase for Acquisition, Retention for Service and Advocacy for Loyalty.',
  },
  sources: ['S83', 'S84', 'S89'],
  phases: {
    awareness: {
      name: { nl: 'Bewustwording', en: 'Awareness' },
      goal: { nl: 'Opvallen als de behoefte ontstaat', en: 'Be noticed when the need arises' },
      question: { nl: '“Wat is mijn probleem?”', en: '“What is my problem?”' },
      emotion: { nl: 'Nieuwsgierig', en: 'Curious' },
      message: { nl: 'Voorstellen en inspireren', en: 'Introduce and inspire' },
    },
    consideration: {
      name: { nl: 'Overweging', en: 'Consideration' },
      goal: { nl: 'De voorkeur krijgen', en: 'Be preferred' },
      question: { nl: '“Welke is het beste?”', en: '“Which one is best?”' },
      emotion: { nl: 'Kritisch', en: 'Critical' },
      message: { nl: 'Vergelijken, bewijzen en sterke punten laten zien', en: 'Compare, prove and show your strong points' },
    },
    acquisition: {
      name: { nl: 'Aankoop', en: 'Acquisition' },
      goal: { nl: 'Kopen zonder hobbels', en: 'Buying without bumps' },
      question: { nl: '“Kan ik betalen en ontvangen zoals ik wil?”', en: '“Can I pay and receive it the way I want?”' },
      emotion: { nl: 'Gespannen', en: 'Tense' },
      message: { nl: 'Zekerheid en gemak geven', en: 'Give certainty and ease' },
    },
    service: {
      name: { nl: 'Service', en: 'Service' },
      goal: { nl: 'Goed leveren, oplossen en terugnemen', en: 'Deliver, solve and take back well' },
      question: { nl: '“Komt het goed?”', en: '“Will it be all right?”' },
      emotion: { nl: 'Afwachtend', en: 'Expectant' },
      message: { nl: 'Informeren en helpen', en: 'Inform and help' },
    },
    loyalty: {
      name: { nl: 'Loyaliteit', en: 'Loyalty' },
      goal: { nl: 'Laten terugkomen en laten aanbevelen', en: 'Have people return and recommend you' },
      question: { nl: '“Word ik gezien?”', en: '“Am I being seen?”' },
      emotion: { nl: 'Gewaardeerd', en: 'Valued' },
      message: {
        nl: 'Persoonlijk zijn, belonen en om een aanbeveling vragen',
        en: 'Be personal, reward and ask for a recommendation',
      },
    },
  },
}
