import type { AnswerWords } from '../types.ts'

/** Dutch words for answer codes, ready to stand in the middle of a sentence. */
export const answers: AnswerWords = {
  criterion: {
    price: 'prijs', quality: 'kwaliteit', reviews: 'reviews', delivery_time: 'levertijd', nearness: 'nabijheid', service: 'service',
    design: 'vormgeving', sustainability: 'duurzaamheid', expertise: 'vakkennis', terms: 'voorwaarden',
  },
  emotion: {
    curious: 'nieuwsgierigheid', doubt: 'twijfel', overwhelmed: 'keuzestress', tense: 'spanning', impatient: 'ongeduld', worried: 'bezorgdheid',
    relieved: 'opluchting', happy: 'blijdschap', disappointed: 'teleurstelling', proud: 'trots',
  },
  routes: {
    webshop: 'je webshop', store: 'je winkel', marketplace: 'marktplaatsen', reseller: 'wederverkopers', sales_team: 'je verkopers',
    phone: 'de telefoon', shelf: 'het schap',
  },
  deliberation: {
    seconds: 'een paar seconden', same_day: 'hooguit een dag', days: 'een paar dagen', weeks: 'een paar weken', months: 'een paar maanden',
    gt6m: 'meer dan een half jaar',
  },
  value: {
    lt10: 'minder dan € 10', e10_100: '€ 10 tot € 100', e100_1k: '€ 100 tot € 1.000', e1k_10k: '€ 1.000 tot € 10.000', gt10k: 'meer dan € 10.000',
  },
  frequency: {
    once: 'één keer', lt1y: 'minder dan één keer per jaar', few_y: 'een paar keer per jaar', monthly: 'elke maand', weekly: 'elke week',
    subscription: 'via een abonnement',
  },
  area: {
    local: 'je eigen plaats', region: 'je regio', national: 'heel Nederland', international: 'Nederland en daarbuiten',
  },
  budget: {
    b0: 'nul euro per maand', lt500: 'minder dan € 500 per maand', b500_1500: '€ 500 tot € 1.500 per maand', b1500_5k: '€ 1.500 tot € 5.000 per maand',
    b5k_15k: '€ 5.000 tot € 15.000 per maand', b15k_50k: '€ 15.000 tot € 50.000 per maand', gt50k: 'meer dan € 50.000 per maand',
  },
  budgetFrom: {
    b0: 'zonder mediabudget', lt500: 'vanaf een paar honderd euro per maand', b500_1500: 'vanaf € 500 per maand', b1500_5k: 'vanaf € 1.500 per maand',
    b5k_15k: 'vanaf € 5.000 per maand', b15k_50k: 'vanaf € 15.000 per maand', gt50k: 'vanaf € 50.000 per maand',
  },
  hours: {
    h0_2: 'hooguit 2 uur per week', h2_8: '2 tot 8 uur per week', h8_20: '8 tot 20 uur per week', gt20: 'meer dan 20 uur per week',
  },
  goal: {
    awareness: 'meer bekendheid', leads: 'meer aanvragen', sales: 'meer verkoop', repeat: 'meer herhaalaankopen', advocacy: 'meer aanbevelingen',
    launch: 'een geslaagde introductie',
  },
  material: {
    video: 'filmpjes', photos: 'foto’s', blogs: 'blogs', cases: 'klantcases', guide: 'een gids', references: 'referenties', none: 'nog geen materiaal',
  },
  topic: {
    demography: 'de bevolking', economy: 'de economie', technology: 'technologie', law: 'wetgeving', climate: 'het klimaat', culture: 'smaak en gewoonten',
    unknown: 'nog onbekend',
  },
}
