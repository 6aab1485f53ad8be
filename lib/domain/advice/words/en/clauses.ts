import { midSentence } from '../../names.ts'
import { capital, listedWith } from '../grammar.ts'
import { around as aroundWith, each as eachWith, fixed } from '../shapes.ts'
import type { Clauses, CodeWords, Wonders } from '../types.ts'
import { answers } from './answers.ts'
import { grammar } from './grammar.ts'

/** What the client said, as complete English clauses to follow "you answered that". */

const sector: CodeWords<'sector'> = {
  fashion: 'you are in fashion, shoes or sports', home: 'you are in home, garden or interior', electronics: 'you sell electronics',
  food_retail: 'you sell food in a shop', fmcg: 'you have a brand of your own in food, drink or care products',
  flowers_gifts: 'you sell flowers or gifts', kids: 'you sell things for children', local_service: 'you provide a local service',
  prof_service: 'you provide a professional service', saas: 'you supply online software', industry: 'you are in industry or engineering',
  leisure: 'you are in leisure, travel or hospitality', other: 'you are in a sector other than the usual ones',
}
const market: CodeWords<'market'> = { b2c: 'you sell to consumers', b2b: 'you sell to companies', both: 'you sell to both consumers and companies' }
const offer: CodeWords<'offer'> = {
  product: 'you sell a product', service: 'you sell a service', subscription: 'you sell a subscription', software: 'you sell software',
  project: 'you sell custom projects',
}
const area: CodeWords<'area'> = {
  local: 'your customers are in your own town or district', region: 'your customers are in your region',
  national: 'your customers are all over the Netherlands', international: 'your customers are outside the Netherlands too',
}
const scope: CodeWords<'scope'> = {
  see: 'you want to work out See', think: 'you want to work out Think', do: 'you want to work out Do', care: 'you want to work out Care',
  all: 'you want to work out all phases', advise: 'you let us advise you on the phases',
}
const model: CodeWords<'model'> = {
  stdc: 'you like to work with See-Think-Do-Care', nine: 'you like to work with nine phases', five: 'you like to work with five phases',
  aida: 'you like to work with AIDA', hubspot: 'you like to work with the model of HubSpot', race: 'you like to work with RACE',
  none: 'you have no preference for a model',
}
const horizon: CodeWords<'horizon'> = {
  lt1m: 'you want to see results within a month', m1_3: 'you want to see results within one to three months',
  m3_12: 'you want to see results within three to twelve months', gt12m: 'results may come in more than a year',
}
const purchaseFrequency: CodeWords<'purchaseFrequency'> = {
  once: 'the same customer buys only once', lt1y: 'the same customer buys less than once a year', few_y: 'the same customer buys a few times a year',
  monthly: 'the same customer buys every month', weekly: 'the same customer buys every week', subscription: 'your customer has an ongoing subscription',
}
const needAwareness: CodeWords<'needAwareness'> = {
  unaware: 'your customer does not think of it beforehand', problem_aware: 'your customer notices the problem or wish, but is not searching yet',
  searching: 'your customer is already looking for a solution', brand_aware: 'your customer already looks for you by name',
}
const decisionUnit: CodeWords<'decisionUnit'> = {
  self: 'your customer decides alone', household: 'the family or partner takes part in the decision', two_three: 'two or three people decide',
  four_plus: 'four or more people decide', tender: 'a tender comes first',
}
const contract: CodeWords<'contract'> = {
  no: 'there is no contract', monthly: 'the contract can be ended every month', fixed_term: 'the contract runs for a fixed term',
  tender: 'the contract follows a tender',
}
const audienceSize: CodeWords<'audienceSize'> = {
  lt5k: 'your target group has fewer than 5,000 people', s5_50k: 'your target group has 5,000 to 50,000 people',
  s50_500k: 'your target group has 50,000 to 500,000 people', gt500k: 'your target group has more than 500,000 people',
}
const sensitiveTopics: CodeWords<'sensitiveTopics'> = {
  under16: 'you address young people under 16', food_kids: 'you sell food or drink that appeals to children', health: 'your offer is about health',
  finance: 'your offer is about money', alcohol: 'you sell alcohol', none: 'you address no young people and no sensitive subjects',
}
const sameMessage: CodeWords<'sameMessage'> = {
  yes: 'everybody gets the same message', partly: 'your message differs per group only in part', per_phase: 'every phase already has a message of its own',
}
const adAction: CodeWords<'adAction'> = {
  learn: 'your ad asks people to read or watch', follow: 'your ad asks people to follow you', sign_up: 'your ad asks people to sign up',
  contact: 'your ad asks people to get in touch', buy: 'your ad asks people to buy',
}
const measurement: CodeWords<'measurement'> = {
  none: 'you do not measure anything yet', visits_only: 'you only measure visits', conversions: 'you measure orders or enquiries',
  value_offline: 'you also measure turnover and sales outside your site',
}
const customerData: CodeWords<'customerData'> = {
  none: 'your customer data are not kept anywhere', spreadsheet: 'your customer data are in a spreadsheet or loose lists',
  crm_unused: 'you have a CRM that you hardly use', crm_used: 'you have a CRM that you use well',
}
const emailSource: CodeWords<'emailSource'> = {
  none: 'you send no advertising by e-mail', bought: 'your e-mail addresses were bought or collected somewhere',
  customers_no_notice: 'you e-mail customers without telling them beforehand',
  customers_notice_optout: 'you e-mail customers with an explanation and a way to unsubscribe', optin: 'people sign up for your e-mail themselves',
}
const cookieConsent: CodeWords<'cookieConsent'> = {
  no_banner: 'your site has no cookie notice', accept_only: 'refusing cookies on your site is hard or impossible',
  reject_equal: 'refusing cookies on your site is as easy as accepting them', reject_equal_signals: 'your site also passes the cookie choice on to Google',
}
const orderProblems: CodeWords<'orderProblems'> = {
  late_costs: 'costs only show up late when people order', forced_account: 'people need an account to order', few_payments: 'there are few ways to pay',
  few_delivery: 'there is little choice in delivery or collection', slow: 'your site is slow when people order', mobile: 'ordering on a phone is hard',
  none: 'ordering goes well',
}
const siteVisits: CodeWords<'siteVisits'> = {
  lt1k: 'your site has fewer than 1,000 visitors a month', k1_10: 'your site has 1,000 to 10,000 visitors a month',
  k10_50: 'your site has 10,000 to 50,000 visitors a month', gt50k: 'your site has more than 50,000 visitors a month',
}
const searchPosition: CodeWords<'searchPosition'> = {
  absent: 'you are nowhere to be seen in Google', page2: 'you are on page 2 or further down in Google', page1: 'you are on page 1 in Google',
  top3: 'you are among the first three in Google',
}
const uspsOnHomepage: CodeWords<'uspsOnHomepage'> = {
  yes: 'your three strongest reasons are at the top of your homepage', partly: 'your strongest reasons are only partly on your homepage',
  no: 'your strongest reasons are not on your homepage',
}
const orderUpdates: CodeWords<'orderUpdates'> = {
  nothing: 'a customer hears nothing between order and delivery', confirmation: 'a customer only gets a confirmation after ordering',
  proactive: 'you keep customers informed after they order', na: 'there is nothing to report between order and delivery',
}
const returns: CodeWords<'returns'> = {
  free_clear: 'returning or cancelling is free and clear', paid_clear: 'returning or cancelling costs money, but is clear',
  unclear: 'it is not clear to customers how returning or cancelling works', na: 'returning or cancelling does not apply to you',
}
const serviceReply: CodeWords<'serviceReply'> = {
  lt1h: 'you answer questions of customers within an hour', same_day: 'you answer questions of customers the same day',
  d1_2: 'a customer waits one to two days for an answer', gt2d: 'a customer waits more than two days for an answer',
}
const repeatShare: CodeWords<'repeatShare'> = {
  lt10: 'less than 10% of your customers buy again', p10_30: '10 to 30% of your customers buy again', gt30: 'more than 30% of your customers buy again',
}
const loyaltyAction: CodeWords<'loyaltyAction'> = {
  nothing: 'you do nothing special for loyal customers yet', discount: 'you give loyal customers a discount now and then',
  programme: 'you have a customer programme', referral_informal: 'you ask customers to tell others about you', referral_reward: 'you reward whoever brings in a friend',
}
const feedback: CodeWords<'feedback'> = {
  never: 'you never ask for feedback or reviews', sometimes: 'you sometimes ask for feedback or reviews', always: 'you ask all customers for feedback or reviews',
}
const reviewCount: CodeWords<'reviewCount'> = {
  r0: 'you have no reviews yet', lt20: 'you have fewer than 20 reviews', r20_100: 'you have 20 to 100 reviews', gt100: 'you have more than 100 reviews',
}
const research: CodeWords<'research'> = {
  desk: 'you consulted existing sources', interviews: 'you talked with customers', survey: 'you held a survey',
  analytics: 'you know the figures of your site or shop', none: 'you have not done any research yet',
}
const leadReply: CodeWords<'leadReply'> = {
  lt1h: 'you answer enquiries within an hour', same_day: 'you answer enquiries the same day', d1_2: 'an enquiry waits one to two days',
  gt2d: 'an enquiry waits more than two days',
}

const { listed, months } = grammar
const around = (words: Readonly<Record<string, string>>, sentence: (words: string) => string) => aroundWith(words, listed, sentence)
const each = (clauses: Readonly<Record<string, string>>) => eachWith(clauses, items => listedWith(items, 'and that'))

const decides: CodeWords<'deliberation'> = {
  seconds: 'within a few seconds', same_day: 'within a day', days: 'after a few days', weeks: 'after a few weeks', months: 'after a few months',
  gt6m: 'after more than half a year',
}

/** Per path, what was said as a clause around the codes or words that were given. */
export const clauses: Clauses = {
  sector: each(sector), market: each(market), offer: each(offer), area: each(area), scope: each(scope), model: each(model), horizon: each(horizon),
  salesRoutes: around(answers.routes, words => `customers buy via ${words}`),
  goal: around(answers.goal, words => `your main goal now is ${words}`),
  mediaBudget: around(answers.budget, words => `you have ${words} to spend on media`),
  marketingHours: around(answers.hours, words => `you have ${words} for marketing`),
  purchaseValue: around(answers.value, words => `an average purchase costs ${words}`),
  deliberation: around(decides, words => `a customer decides ${words}`),
  decisionCriteria: around(answers.criterion, words => `your customer chooses on ${words}`),
  purchaseFrequency: each(purchaseFrequency), needAwareness: each(needAwareness), decisionUnit: each(decisionUnit), contract: each(contract),
  peakMonths: given => `your best months are ${months(given.map(Number))}`,
  'audience.size': each(audienceSize), sensitiveTopics: each(sensitiveTopics), research: each(research),
  'rivals.name': given => `you name ${listed(given)} as a competitor`,
  'rivals.betterAt': around(answers.criterion, words => `competitors are better at ${words}`),
  'marketChanges.topics': around(answers.topic, words => `your market is changing because of ${words}`),
  'marketChanges.note': given => `you see this changing: “${given.join(' ')}”`,
  'currentChannels.works': fixed('your channels do not all work equally well'),
  sameMessage: each(sameMessage), 'sampleAd.phase': given => `your ad is meant for ${listed(given.map(capital))}`,
  'sampleAd.action': each(adAction), 'sampleAd.text': given => `you advertise with “${given.join(' ')}”`,
  material: around(answers.material, words => `you have ${words}`),
  measurement: each(measurement), customerData: each(customerData), emailSource: each(emailSource), cookieConsent: each(cookieConsent),
  siteVisits: each(siteVisits), searchPosition: each(searchPosition), uspsOnHomepage: each(uspsOnHomepage), orderProblems: each(orderProblems),
  orderUpdates: each(orderUpdates), returns: each(returns), serviceReply: each(serviceReply),
  'loyalty.repeatShare': each(repeatShare), 'loyalty.actions': each(loyaltyAction), 'reviews.feedback': each(feedback), 'reviews.count': each(reviewCount),
  leadReply: each(leadReply),
  emotions: around(answers.emotion, words => `along the way your customer feels ${words}`),
  companyPitch: given => `you describe your company like this: “${given.join(' ')}”`,
  'audience.description': given => `you aim at ${midSentence(given.join(' ').replace(/\.$/, ''))}`,
  audience: fixed('you have a target group of your own'),
  informationNeeds: fixed('your customer has questions along the way'),
  touchpointScores: fixed('you gave each touchpoint a score'),
  currentChannels: fixed('you already use channels'),
  'currentChannels.channel': fixed('you already use channels'),
  rivals: fixed('competitors are better on some points'),
  sampleAd: fixed('you already advertise or post'),
  loyalty: fixed('some of your customers return'),
  reviews: fixed('you know how your reviews stand'),
  marketChanges: fixed('something is changing in your market'),
}

/** What a question asks, as a clause to follow "you do not know yet" or "depends on". */
export const wonders: Wonders = {
  companyPitch: 'what your company is called and what it sells', sector: 'which sector you are in', market: 'whether you sell to consumers or to companies',
  offer: 'what kind of offer you have', area: 'where your customers are', salesRoutes: 'which routes customers buy through',
  goal: 'what your main goal is now', scope: 'which phases you want to work out', model: 'which model you want to work with',
  horizon: 'when you want to see results', mediaBudget: 'what you can spend on media a month', marketingHours: 'how much time there is for marketing',
  purchaseValue: 'what an average purchase costs', deliberation: 'how long a customer thinks it over', purchaseFrequency: 'how often the same customer buys',
  needAwareness: 'whether customers know beforehand that they need this', decisionCriteria: 'what a customer chooses on',
  decisionUnit: 'who takes part in the decision', contract: 'whether there is a contract', peakMonths: 'which months are your best',
  audience: 'who your target group is and how large it is', sensitiveTopics: 'whether you address young people or sensitive subjects',
  rivals: 'where your competitors are better', research: 'what you know from research', marketChanges: 'what is changing in your market',
  informationNeeds: 'what a customer wonders in each phase', emotions: 'what a customer feels in each phase',
  touchpointScores: 'how good your touchpoints are', currentChannels: 'which channels you use and whether they work',
  sameMessage: 'whether everybody gets the same message', sampleAd: 'what you ask of the reader of an ad', material: 'which material you have',
  measurement: 'whether you measure what your site brings in', customerData: 'where your customer data are', emailSource: 'how you get e-mail addresses',
  cookieConsent: 'how your site asks for cookie consent', siteVisits: 'how many visitors your site has', searchPosition: 'where you stand in Google',
  uspsOnHomepage: 'whether your strongest reasons are on your homepage', orderProblems: 'what goes wrong when people order',
  orderUpdates: 'what a customer hears between order and delivery', returns: 'how returning or cancelling works',
  serviceReply: 'how quickly a customer gets an answer', loyalty: 'how many customers return and what you do for them',
  reviews: 'whether you ask for reviews and how many you have', leadReply: 'how quickly you respond to an enquiry',
}
