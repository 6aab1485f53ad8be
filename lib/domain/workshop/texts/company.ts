import type { QuestionText } from './shape.ts'

/** Section 1: the company and what it offers. */
export const companyTexts = {
  companyPitch: {
    label: {
      nl: 'Hoe heet je bedrijf en wat verkoop je? Schrijf het in één zin.',
      en: 'What is your company called and what do you sell? Write it in one sentence.',
    },
    help: {
      nl: 'Begin met de naam. Bijvoorbeeld: “Bloem & Co bezorgt elke twee weken een vers boeket in abonnement.”',
      en: 'Start with the name. For example: “Bloem & Co delivers a fresh bouquet every two weeks, by subscription.”',
    },
    why: {
      nl: 'Deze zin komt in je advies terug. Zo lees je overal over jouw bedrijf en jouw aanbod, en niet over een voorbeeld.',
      en: 'This sentence returns in your advice, so that you read about your company and your offer, not about an example.',
    },
  },
  sector: {
    label: { nl: 'In welke branche zit je?', en: 'Which sector are you in?' },
    help: {
      nl: 'Kies wat het dichtst in de buurt komt. Een loodgieter kiest “Lokale dienst aan huis of in de buurt”, een accountant “Zakelijke of professionele dienst”.',
      en: 'Pick what comes closest. A plumber picks “Local service”, an accountant “Business or professional service”.',
    },
    why: {
      nl: 'In sommige branches gelden eigen regels of werkt iets net anders. Bij kleding gaat het bijvoorbeeld vaak over de maat en over retour.',
      en: 'Some sectors have their own rules or work a little differently. In fashion, for example, size and returns matter a lot.',
    },
  },
  market: {
    label: {
      nl: 'Verkoop je aan consumenten, aan bedrijven of aan allebei?',
      en: 'Do you sell to consumers, to companies or to both?',
    },
    help: {
      nl: 'Kijk naar wie de rekening betaalt. Een hovenier met particuliere tuinen én bedrijfstuinen kiest “Aan allebei”.',
      en: 'Look at who pays the bill. A gardener who works for households and for offices picks “Both”.',
    },
    why: {
      nl: 'Niet elk kanaal bereikt beide groepen. Verkoop je aan allebei, dan houden we twee klantreizen uit elkaar.',
      en: 'Not every channel reaches both groups. If you sell to both, we keep two customer journeys apart.',
    },
    terms: ['b2b', 'b2c'],
  },
  offer: {
    label: { nl: 'Wat voor aanbod heb je?', en: 'What kind of offer do you have?' },
    help: {
      nl: 'Heb je meer soorten? Kies waar je het meeste mee wilt verdienen. Een fietsenmaker die vooral fietsen verkoopt, kiest “Product”.',
      en: 'More than one kind? Pick the one you want to earn most with. A bike shop that mainly sells bikes picks “Product”.',
    },
    why: {
      nl: 'Het bepaalt wat er na de aankoop gebeurt: bezorgen, een eerste afspraak of een contract dat doorloopt. Voor abonnementen gelden ook extra regels.',
      en: 'It decides what happens after the purchase: a delivery, a first appointment or a contract that runs on. Subscriptions also have extra rules.',
    },
    terms: ['abonnement', 'levering'],
  },
  area: {
    label: { nl: 'Waar zitten je klanten?', en: 'Where are your customers?' },
    help: {
      nl: 'Denk aan de klanten die je nu hebt of graag wilt. Een kapper kiest “In mijn plaats of wijk”, een landelijke webshop “In heel Nederland”.',
      en: 'Think of the customers you have or want. A hairdresser picks “In my town or district”, a national web shop “All over the Netherlands”.',
    },
    why: {
      nl: 'Reclame buiten je gebied is weggegooid geld. Met dit antwoord kiezen we tussen lokale, regionale en landelijke media.',
      en: 'Advertising outside your area is money lost. This answer lets us choose between local, regional and national media.',
    },
  },
  salesRoutes: {
    label: { nl: 'Via welke wegen kopen klanten bij je?', en: 'How do customers buy from you?' },
    help: {
      nl: 'Kies alles wat klopt. Verkoop je in je eigen winkel en ook via bol? Kies dan “Eigen winkel” en “Marktplaats”.',
      en: 'Pick all that apply. Do you sell in your own shop and on bol as well? Then pick “Own shop” and “Marketplace”.',
    },
    why: {
      nl: 'Elke verkoopweg heeft eigen contactmomenten, zoals een winkelmand of een verkoopgesprek. Wat jij niet hebt, vragen we ook niet.',
      en: 'Every sales route has its own touchpoints, such as a cart or a sales talk. What you do not have, we do not ask about.',
    },
    terms: ['marktplaats', 'touchpoint'],
  },
} satisfies Record<string, QuestionText>
