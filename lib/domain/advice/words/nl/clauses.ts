import { midSentence } from '../../names.ts'
import { capital } from '../grammar.ts'
import { around as aroundWith, each as eachWith, fixed } from '../shapes.ts'
import type { Clauses, CodeWords, Wonders } from '../types.ts'
import { answers } from './answers.ts'
import { grammar, listed } from './grammar.ts'

/** What the client said, as complete Dutch clauses to follow "omdat je antwoordde dat". */

const sector: CodeWords<'sector'> = {
  fashion: 'je in mode, schoenen of sport zit', home: 'je in wonen, tuin of interieur zit', electronics: 'je elektronica verkoopt',
  food_retail: 'je levensmiddelen in een winkel verkoopt', fmcg: 'je een eigen merk in eten, drinken of verzorging hebt',
  flowers_gifts: 'je bloemen of cadeaus verkoopt', kids: 'je spullen voor kinderen verkoopt', local_service: 'je een lokale dienst verleent',
  prof_service: 'je een professionele dienst verleent', saas: 'je online software levert', industry: 'je in industrie of techniek zit',
  leisure: 'je in vrije tijd, reizen of horeca zit', other: 'je in een andere branche zit dan de gebruikelijke',
}
const market: CodeWords<'market'> = { b2c: 'je aan consumenten verkoopt', b2b: 'je aan bedrijven verkoopt', both: 'je aan consumenten én bedrijven verkoopt' }
const offer: CodeWords<'offer'> = {
  product: 'je een product verkoopt', service: 'je een dienst verkoopt', subscription: 'je een abonnement verkoopt', software: 'je software verkoopt',
  project: 'je projecten op maat verkoopt',
}
const area: CodeWords<'area'> = {
  local: 'je klanten in je eigen plaats of wijk zitten', region: 'je klanten in je regio zitten', national: 'je klanten in heel Nederland zitten',
  international: 'je klanten ook buiten Nederland zitten',
}
const scope: CodeWords<'scope'> = {
  see: 'je See wilt uitwerken', think: 'je Think wilt uitwerken', do: 'je Do wilt uitwerken', care: 'je Care wilt uitwerken',
  all: 'je alle fases wilt uitwerken', advise: 'je ons laat adviseren over de fases',
}
const model: CodeWords<'model'> = {
  stdc: 'je graag met See-Think-Do-Care werkt', nine: 'je graag met negen fases werkt', five: 'je graag met vijf fases werkt',
  aida: 'je graag met AIDA werkt', hubspot: 'je graag met het model van HubSpot werkt', race: 'je graag met RACE werkt', none: 'je geen voorkeur voor een model hebt',
}
const horizon: CodeWords<'horizon'> = {
  lt1m: 'je binnen een maand resultaat wilt zien', m1_3: 'je binnen één tot drie maanden resultaat wilt zien',
  m3_12: 'je binnen drie tot twaalf maanden resultaat wilt zien', gt12m: 'je resultaat over meer dan een jaar mag komen',
}
const purchaseFrequency: CodeWords<'purchaseFrequency'> = {
  once: 'dezelfde klant maar één keer koopt', lt1y: 'dezelfde klant minder dan één keer per jaar koopt', few_y: 'dezelfde klant een paar keer per jaar koopt',
  monthly: 'dezelfde klant elke maand koopt', weekly: 'dezelfde klant elke week koopt', subscription: 'je klant een doorlopend abonnement heeft',
}
const needAwareness: CodeWords<'needAwareness'> = {
  unaware: 'je klant er vooraf nog niet aan denkt', problem_aware: 'je klant het probleem of de wens al merkt, maar nog niet zoekt',
  searching: 'je klant al naar een oplossing zoekt', brand_aware: 'je klant je al bij naam zoekt',
}
const decisionUnit: CodeWords<'decisionUnit'> = {
  self: 'je klant alleen beslist', household: 'het gezin of de partner meebeslist', two_three: 'er twee of drie mensen beslissen',
  four_plus: 'er vier of meer mensen beslissen', tender: 'er een aanbesteding aan voorafgaat',
}
const contract: CodeWords<'contract'> = {
  no: 'er geen contract aan vastzit', monthly: 'het contract per maand op te zeggen is', fixed_term: 'het contract voor een vaste tijd loopt',
  tender: 'het contract na een aanbesteding komt',
}
const audienceSize: CodeWords<'audienceSize'> = {
  lt5k: 'je doelgroep minder dan 5.000 mensen telt', s5_50k: 'je doelgroep 5.000 tot 50.000 mensen telt',
  s50_500k: 'je doelgroep 50.000 tot 500.000 mensen telt', gt500k: 'je doelgroep meer dan 500.000 mensen telt',
}
const sensitiveTopics: CodeWords<'sensitiveTopics'> = {
  under16: 'je je op jongeren onder de 16 richt', food_kids: 'je eten of drinken verkoopt dat kinderen aanspreekt', health: 'je aanbod over gezondheid gaat',
  finance: 'je aanbod over geld gaat', alcohol: 'je alcohol verkoopt', none: 'je je niet op jongeren of gevoelige onderwerpen richt',
}
const sameMessage: CodeWords<'sameMessage'> = {
  yes: 'iedereen dezelfde boodschap krijgt', partly: 'je boodschap maar deels per groep verschilt', per_phase: 'elke fase al een eigen boodschap heeft',
}
const adAction: CodeWords<'adAction'> = {
  learn: 'je advertentie vraagt om te lezen of te kijken', follow: 'je advertentie vraagt om je te volgen', sign_up: 'je advertentie vraagt om je aan te melden',
  contact: 'je advertentie vraagt om contact op te nemen', buy: 'je advertentie vraagt om te kopen',
}
const measurement: CodeWords<'measurement'> = {
  none: 'je nog niets meet', visits_only: 'je alleen bezoek meet', conversions: 'je bestellingen of aanvragen meet',
  value_offline: 'je ook omzet en verkoop buiten je site meet',
}
const customerData: CodeWords<'customerData'> = {
  none: 'je klantgegevens nergens staan', spreadsheet: 'je klantgegevens in een spreadsheet of losse lijsten staan',
  crm_unused: 'je een CRM hebt dat je weinig gebruikt', crm_used: 'je een CRM hebt dat je goed gebruikt',
}
const emailSource: CodeWords<'emailSource'> = {
  none: 'je geen reclame mailt', bought: 'je e-mailadressen zijn gekocht of ergens verzameld', customers_no_notice: 'je klanten mailt zonder het ze vooraf te vertellen',
  customers_notice_optout: 'je klanten mailt met uitleg en een afmeldmogelijkheid', optin: 'mensen zich zelf voor je mail aanmelden',
}
const cookieConsent: CodeWords<'cookieConsent'> = {
  no_banner: 'je site geen cookiemelding heeft', accept_only: 'weigeren van cookies op je site lastig of onmogelijk is',
  reject_equal: 'weigeren van cookies op je site even makkelijk is als accepteren', reject_equal_signals: 'je site de cookiekeuze ook aan Google doorgeeft',
}
const orderProblems: CodeWords<'orderProblems'> = {
  late_costs: 'kosten bij het bestellen pas laat in beeld komen', forced_account: 'een account verplicht is om te bestellen',
  few_payments: 'er weinig manieren zijn om te betalen', few_delivery: 'er weinig keuze is in bezorgen of ophalen', slow: 'je site traag is bij het bestellen',
  mobile: 'bestellen op een telefoon lastig gaat', none: 'bestellen goed gaat',
}
const siteVisits: CodeWords<'siteVisits'> = {
  lt1k: 'je site minder dan 1.000 bezoekers per maand heeft', k1_10: 'je site 1.000 tot 10.000 bezoekers per maand heeft',
  k10_50: 'je site 10.000 tot 50.000 bezoekers per maand heeft', gt50k: 'je site meer dan 50.000 bezoekers per maand heeft',
}
const searchPosition: CodeWords<'searchPosition'> = {
  absent: 'je in Google nergens te zien bent', page2: 'je in Google op pagina 2 of verder staat', page1: 'je in Google op pagina 1 staat',
  top3: 'je in Google bij de eerste drie staat',
}
const uspsOnHomepage: CodeWords<'uspsOnHomepage'> = {
  yes: 'je drie sterkste redenen bovenaan je homepage staan', partly: 'je sterkste redenen maar deels op je homepage staan',
  no: 'je sterkste redenen niet op je homepage staan',
}
const orderUpdates: CodeWords<'orderUpdates'> = {
  nothing: 'een klant tussen bestellen en ontvangen niets hoort', confirmation: 'een klant na de bestelling alleen een bevestiging krijgt',
  proactive: 'je een klant na de bestelling zelf op de hoogte houdt', na: 'er tussen bestellen en ontvangen niets te melden is',
}
const returns: CodeWords<'returns'> = {
  free_clear: 'retour of opzeggen gratis en duidelijk is', paid_clear: 'retour of opzeggen geld kost, maar duidelijk is',
  unclear: 'voor de klant niet duidelijk is hoe retour of opzeggen werkt', na: 'retour of opzeggen bij jou niet speelt',
}
const serviceReply: CodeWords<'serviceReply'> = {
  lt1h: 'je vragen van klanten binnen een uur beantwoordt', same_day: 'je vragen van klanten dezelfde dag beantwoordt',
  d1_2: 'een klant één tot twee dagen op antwoord wacht', gt2d: 'een klant langer dan twee dagen op antwoord wacht',
}
const repeatShare: CodeWords<'repeatShare'> = {
  lt10: 'minder dan 10% van je klanten opnieuw koopt', p10_30: '10 tot 30% van je klanten opnieuw koopt', gt30: 'meer dan 30% van je klanten opnieuw koopt',
}
const loyaltyAction: CodeWords<'loyaltyAction'> = {
  nothing: 'je nog niets bijzonders doet voor trouwe klanten', discount: 'je trouwe klanten af en toe korting geeft', programme: 'je een klantenprogramma hebt',
  referral_informal: 'je klanten vraagt om je door te vertellen', referral_reward: 'je beloont wie een vriend aanbrengt',
}
const feedback: CodeWords<'feedback'> = {
  never: 'je nooit om feedback of reviews vraagt', sometimes: 'je soms om feedback of reviews vraagt', always: 'je alle klanten om feedback of reviews vraagt',
}
const reviewCount: CodeWords<'reviewCount'> = {
  r0: 'je nog geen reviews hebt', lt20: 'je minder dan 20 reviews hebt', r20_100: 'je 20 tot 100 reviews hebt', gt100: 'je meer dan 100 reviews hebt',
}
const research: CodeWords<'research'> = {
  desk: 'je bestaande bronnen hebt geraadpleegd', interviews: 'je met klanten hebt gesproken', survey: 'je een enquête hebt gehouden',
  analytics: 'je de cijfers van je site of winkel kent', none: 'je nog geen onderzoek hebt gedaan',
}
const leadReply: CodeWords<'leadReply'> = {
  lt1h: 'je aanvragen binnen een uur beantwoordt', same_day: 'je aanvragen dezelfde dag beantwoordt', d1_2: 'een aanvraag één tot twee dagen blijft liggen',
  gt2d: 'een aanvraag langer dan twee dagen blijft liggen',
}

const { months } = grammar
const around = (words: Readonly<Record<string, string>>, sentence: (words: string) => string) => aroundWith(words, items => listed(items), sentence)
const each = (clauses: Readonly<Record<string, string>>) => eachWith(clauses, items => listed(items, 'en dat'))

/** Per path, what was said as a clause around the codes or words that were given. */
export const clauses: Clauses = {
  sector: each(sector), market: each(market), offer: each(offer), area: each(area), scope: each(scope), model: each(model), horizon: each(horizon),
  salesRoutes: around(answers.routes, words => `klanten via ${words} kopen`),
  goal: around(answers.goal, words => `je belangrijkste doel nu ${words} is`),
  mediaBudget: around(answers.budget, words => `je ${words} aan media te besteden hebt`),
  marketingHours: around(answers.hours, words => `je ${words} voor marketing hebt`),
  purchaseValue: around(answers.value, words => `een gemiddelde aankoop ${words} kost`),
  deliberation: around({ ...answers.deliberation, seconds: 'binnen een paar seconden', same_day: 'binnen een dag', days: 'na een paar dagen', weeks: 'na een paar weken', months: 'na een paar maanden', gt6m: 'na meer dan een half jaar' }, words => `een klant ${words} beslist`),
  decisionCriteria: around(answers.criterion, words => `je klant kiest op ${words}`),
  purchaseFrequency: each(purchaseFrequency), needAwareness: each(needAwareness), decisionUnit: each(decisionUnit), contract: each(contract),
  peakMonths: given => `het in ${months(given.map(Number))} het best loopt`,
  'audience.size': each(audienceSize), sensitiveTopics: each(sensitiveTopics), research: each(research),
  'rivals.name': given => `je ${listed(given)} als concurrent noemt`,
  'rivals.betterAt': around(answers.criterion, words => `concurrenten beter zijn in ${words}`),
  'marketChanges.topics': around(answers.topic, words => `je markt verandert door ${words}`),
  'marketChanges.note': given => `je dit ziet veranderen: “${given.join(' ')}”`,
  'currentChannels.works': fixed('je kanalen niet allemaal even goed werken'),
  sameMessage: each(sameMessage), 'sampleAd.phase': given => `je advertentie voor ${listed(given.map(capital))} bedoeld is`,
  'sampleAd.action': each(adAction), 'sampleAd.text': given => `je adverteert met “${given.join(' ')}”`,
  material: around(answers.material, words => `je ${words} hebt`),
  measurement: each(measurement), customerData: each(customerData), emailSource: each(emailSource), cookieConsent: each(cookieConsent),
  siteVisits: each(siteVisits), searchPosition: each(searchPosition), uspsOnHomepage: each(uspsOnHomepage), orderProblems: each(orderProblems),
  orderUpdates: each(orderUpdates), returns: each(returns), serviceReply: each(serviceReply),
  'loyalty.repeatShare': each(repeatShare), 'loyalty.actions': each(loyaltyAction), 'reviews.feedback': each(feedback), 'reviews.count': each(reviewCount),
  leadReply: each(leadReply),
  emotions: around(answers.emotion, words => `je klant onderweg ${words} voelt`),
  companyPitch: given => `je je bedrijf zo omschrijft: “${given.join(' ')}”`,
  'audience.description': given => `je je richt op ${midSentence(given.join(' ').replace(/\.$/, ''))}`,
  audience: fixed('je een eigen doelgroep hebt'),
  informationNeeds: fixed('je klant onderweg eigen vragen heeft'),
  touchpointScores: fixed('elk contactmoment een eigen cijfer kreeg'),
  currentChannels: fixed('je nu al kanalen inzet'),
  'currentChannels.channel': fixed('je nu al kanalen inzet'),
  rivals: fixed('concurrenten op punten beter zijn'),
  sampleAd: fixed('je al adverteert of post'),
  loyalty: fixed('een deel van je klanten terugkomt'),
  reviews: fixed('je weet hoe het met je reviews staat'),
  marketChanges: fixed('er in je markt iets verandert'),
}

/** What a question asks, as a clause to follow "je weet nog niet" or "hangt ervan af". */
export const wonders: Wonders = {
  companyPitch: 'hoe je bedrijf heet en wat het verkoopt', sector: 'in welke branche je zit', market: 'of je aan consumenten of aan bedrijven verkoopt',
  offer: 'wat voor aanbod je hebt', area: 'waar je klanten zitten', salesRoutes: 'via welke wegen klanten bij je kopen', goal: 'wat nu je belangrijkste doel is',
  scope: 'welke fases je wilt uitwerken', model: 'met welk model je wilt werken', horizon: 'wanneer je resultaat wilt zien',
  mediaBudget: 'wat je per maand aan media kunt uitgeven', marketingHours: 'hoeveel tijd er voor marketing is', purchaseValue: 'wat een gemiddelde aankoop kost',
  deliberation: 'hoelang een klant nadenkt', purchaseFrequency: 'hoe vaak dezelfde klant koopt', needAwareness: 'of een klant vooraf weet dat hij dit nodig heeft',
  decisionCriteria: 'waarop een klant kiest', decisionUnit: 'wie er meebeslist', contract: 'of er een contract aan vastzit',
  peakMonths: 'in welke maanden het het best loopt', audience: 'wie je doelgroep is en hoe groot die is', sensitiveTopics: 'of je je op jongeren of gevoelige onderwerpen richt',
  rivals: 'waar je concurrenten beter in zijn', research: 'wat je uit onderzoek weet', marketChanges: 'wat er in je markt verandert',
  informationNeeds: 'wat een klant zich in elke fase afvraagt', emotions: 'wat een klant in elke fase voelt', touchpointScores: 'hoe goed je contactmomenten zijn',
  currentChannels: 'welke kanalen je gebruikt en of ze werken', sameMessage: 'of iedereen dezelfde boodschap krijgt', sampleAd: 'wat je de lezer van een advertentie vraagt',
  material: 'welk materiaal je hebt', measurement: 'of je meet wat je site oplevert', customerData: 'waar je klantgegevens staan', emailSource: 'hoe je aan e-mailadressen komt',
  cookieConsent: 'hoe je site toestemming voor cookies vraagt', siteVisits: 'hoeveel bezoekers je site heeft', searchPosition: 'waar je in Google staat',
  uspsOnHomepage: 'of je sterkste redenen op je homepage staan', orderProblems: 'wat er misgaat bij het bestellen', orderUpdates: 'wat een klant tussen bestellen en ontvangen hoort',
  returns: 'hoe retour of opzeggen werkt', serviceReply: 'hoe snel een klant antwoord krijgt', loyalty: 'hoeveel klanten terugkomen en wat je voor ze doet',
  reviews: 'of je om reviews vraagt en hoeveel je er hebt', leadReply: 'hoe snel je op een aanvraag reageert',
}
