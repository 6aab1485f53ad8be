import type { AnswerWords } from '../types.ts'

/** English words for answer codes, ready to stand in the middle of a sentence. */
export const answers: AnswerWords = {
  criterion: {
    price: 'price', quality: 'quality', reviews: 'reviews', delivery_time: 'delivery time', nearness: 'nearness', service: 'service',
    design: 'design', sustainability: 'sustainability', expertise: 'expertise', terms: 'terms',
  },
  emotion: {
    curious: 'curiosity', doubt: 'doubt', overwhelmed: 'stress about the choice', tense: 'tension', impatient: 'impatience', worried: 'worry',
    relieved: 'relief', happy: 'happiness', disappointed: 'disappointment', proud: 'pride',
  },
  routes: {
    webshop: 'your web shop', store: 'your shop', marketplace: 'marketplaces', reseller: 'resellers', sales_team: 'your sales people',
    phone: 'the phone', shelf: 'the shelves of other shops',
  },
  deliberation: {
    seconds: 'a few seconds', same_day: 'a day at most', days: 'a few days', weeks: 'a few weeks', months: 'a few months', gt6m: 'more than half a year',
  },
  value: {
    lt10: 'less than € 10', e10_100: 'between € 10 and € 100', e100_1k: 'between € 100 and € 1,000', e1k_10k: 'between € 1,000 and € 10,000',
    gt10k: 'more than € 10,000',
  },
  frequency: {
    once: 'just once', lt1y: 'less than once a year', few_y: 'a few times a year', monthly: 'every month', weekly: 'every week',
    subscription: 'by subscription',
  },
  area: { local: 'your own town', region: 'your region', national: 'the whole of the Netherlands', international: 'the Netherlands and beyond' },
  budget: {
    b0: 'zero euros a month', lt500: 'less than € 500 a month', b500_1500: '€ 500 to € 1,500 a month', b1500_5k: '€ 1,500 to € 5,000 a month',
    b5k_15k: '€ 5,000 to € 15,000 a month', b15k_50k: '€ 15,000 to € 50,000 a month', gt50k: 'more than € 50,000 a month',
  },
  budgetFrom: {
    b0: 'without a media budget', lt500: 'from a few hundred euros a month', b500_1500: 'from € 500 a month', b1500_5k: 'from € 1,500 a month',
    b5k_15k: 'from € 5,000 a month', b15k_50k: 'from € 15,000 a month', gt50k: 'from € 50,000 a month',
  },
  hours: { h0_2: 'at most 2 hours a week', h2_8: '2 to 8 hours a week', h8_20: '8 to 20 hours a week', gt20: 'more than 20 hours a week' },
  goal: {
    awareness: 'more awareness', leads: 'more enquiries', sales: 'more sales', repeat: 'more repeat purchases', advocacy: 'more recommendations',
    launch: 'a successful launch',
  },
  material: {
    video: 'videos', photos: 'photos', blogs: 'blogs', cases: 'case studies', guide: 'a guide', references: 'references', none: 'no material yet',
  },
  topic: {
    demography: 'the population', economy: 'the economy', technology: 'technology', law: 'legislation', climate: 'the climate', culture: 'people’s tastes',
    unknown: 'something not yet known',
  },
}
