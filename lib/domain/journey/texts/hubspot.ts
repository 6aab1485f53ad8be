import type { ModelText } from './shape.ts'

/** The HubSpot model of content marketing. */
export const hubspotTexts: ModelText<'attract' | 'convert' | 'close' | 'delight'> = {
  name: { nl: 'HubSpot-model', en: 'HubSpot model' },
  description: {
    nl: 'Het HubSpot-model zet het probleem van de klant centraal. Je trekt mensen aan met nuttige informatie, vraagt contactgegevens in ruil voor iets waardevols, helpt tot ze klaar zijn om te kopen en blijft ze daarna verrassen.',
    en: 'The HubSpot model puts the customer’s problem in the centre. You attract people with useful information, ask for contact details in exchange for something of value, help until they are ready to buy, and keep delighting them afterwards.',
  },
  suits: {
    nl: 'Als je met content klanten wilt winnen, en een formulier hebt waarmee mensen zich aanmelden.',
    en: 'If you want to win customers with content, and have a form with which people sign up.',
  },
  note: {
    nl: 'Convert betekent hier: iemand laat zijn gegevens achter. Bij RACE betekent hetzelfde woord een verkoop. HubSpot zelf stapte in 2018 over op een vliegwiel: Attract, Engage, Delight.',
    en: 'Convert here means that somebody leaves their details. In RACE the same word means a sale. HubSpot itself moved to a flywheel in 2018: Attract, Engage, Delight.',
  },
  sources: ['S71', 'S72', 'U20'],
  phases: {
    attract: {
      name: { nl: 'Aantrekken', en: 'Attract' },
      goal: { nl: 'Gevonden worden met nuttige informatie', en: 'Be found with useful information' },
      question: { nl: '“Hoe los ik dit op?”', en: '“How do I solve this?”' },
      emotion: { nl: 'Zoekend', en: 'Searching' },
      message: { nl: 'Antwoord geven op vragen', en: 'Answer questions' },
    },
    convert: {
      name: { nl: 'Converteren', en: 'Convert' },
      goal: {
        nl: 'Contactgegevens krijgen in ruil voor iets waardevols',
        en: 'Get contact details in exchange for something of value',
      },
      question: { nl: '“Is dit mijn gegevens waard?”', en: '“Is this worth my details?”' },
      emotion: { nl: 'Geïnteresseerd, maar terughoudend', en: 'Interested, but reserved' },
      message: { nl: 'Een gids, webinar of hulpmiddel aanbieden', en: 'Offer a guide, webinar or tool' },
    },
    close: {
      name: { nl: 'Sluiten', en: 'Close' },
      goal: { nl: 'Blijven helpen tot iemand klaar is om te kopen', en: 'Keep helping until somebody is ready to buy' },
      question: { nl: '“Is dit bedrijf de veilige keus?”', en: '“Is this company the safe choice?”' },
      emotion: { nl: 'Twijfel, met groeiend vertrouwen', en: 'Doubt, with growing trust' },
      message: { nl: 'Opvolgen met mail, een demo of een offerte', en: 'Follow up with e-mail, a demo or a quotation' },
    },
    delight: {
      name: { nl: 'Verrassen', en: 'Delight' },
      goal: { nl: 'Verder helpen, meer verkopen en doorverteld worden', en: 'Help on, sell more and be talked about' },
      question: { nl: '“Blijven ze er voor mij?”', en: '“Will they stay there for me?”' },
      emotion: { nl: 'Blij', en: 'Pleased' },
      message: { nl: 'Service, tips en iets extra’s geven', en: 'Give service, tips and something extra' },
    },
  },
}
