import type { Phase } from '../journey/stages.ts'
import type { Locale } from '../text.ts'
import type { QuestionKey } from '../workshop/questions.ts'

/** What an answer is about, to stand in "omdat … veranderde"; `many` where it asks a verb in the plural. */
export type Topic = { nl: string; en: string; many?: true }

export const topics: Readonly<Record<QuestionKey, Topic>> = {
  companyPitch: { nl: 'de omschrijving van je bedrijf', en: 'the description of your company' },
  sector: { nl: 'je branche', en: 'your sector' },
  market: { nl: 'de markt waaraan je verkoopt', en: 'the market you sell to' },
  offer: { nl: 'het soort aanbod', en: 'the kind of offer' },
  area: { nl: 'je werkgebied', en: 'your area' },
  salesRoutes: { nl: 'de wegen waarlangs klanten kopen', en: 'the routes along which customers buy', many: true },
  goal: { nl: 'het doel', en: 'the goal' },
  scope: { nl: 'de keuze van fases', en: 'the choice of phases' },
  model: { nl: 'de voorkeur voor een model', en: 'the preference for a model' },
  horizon: { nl: 'de termijn voor resultaat', en: 'the time to see results' },
  mediaBudget: { nl: 'het budget', en: 'the budget' },
  marketingHours: { nl: 'de tijd voor marketing', en: 'the time for marketing' },
  purchaseValue: { nl: 'de waarde van een aankoop', en: 'the value of a purchase' },
  deliberation: { nl: 'de bedenktijd van een klant', en: 'the time a customer takes to decide' },
  purchaseFrequency: { nl: 'hoe vaak een klant koopt', en: 'how often a customer buys' },
  needAwareness: { nl: 'hoe bewust een klant al zoekt', en: 'how aware a customer is of the need' },
  decisionCriteria: { nl: 'de punten waarop een klant kiest', en: 'the points on which a customer decides', many: true },
  decisionUnit: { nl: 'wie er meebeslist', en: 'who decides along' },
  contract: { nl: 'het contract', en: 'the contract' },
  peakMonths: { nl: 'de drukke maanden', en: 'the busy months', many: true },
  audience: { nl: 'de doelgroep', en: 'the audience' },
  sensitiveTopics: { nl: 'de gevoelige onderwerpen', en: 'the sensitive topics', many: true },
  rivals: { nl: 'de concurrenten', en: 'the competitors', many: true },
  research: { nl: 'wat je uit onderzoek weet', en: 'what you know from research' },
  marketChanges: { nl: 'wat er in je markt verandert', en: 'what changes in your market' },
  informationNeeds: { nl: 'de vragen van je klant', en: 'the questions of your customer', many: true },
  emotions: { nl: 'wat je klant onderweg voelt', en: 'what your customer feels along the way' },
  touchpointScores: { nl: 'de cijfers van je contactmomenten', en: 'the scores of your touchpoints', many: true },
  currentChannels: { nl: 'de kanalen die je gebruikt', en: 'the channels you use', many: true },
  sameMessage: { nl: 'of iedereen dezelfde boodschap krijgt', en: 'whether everybody gets the same message' },
  sampleAd: { nl: 'je advertentie', en: 'your ad' },
  material: { nl: 'het materiaal dat je hebt', en: 'the material you have' },
  measurement: { nl: 'wat je meet', en: 'what you measure' },
  customerData: { nl: 'waar je klantgegevens staan', en: 'where your customer data are kept' },
  emailSource: { nl: 'hoe je aan e-mailadressen komt', en: 'how you get e-mail addresses' },
  cookieConsent: { nl: 'hoe je toestemming voor cookies vraagt', en: 'how you ask consent for cookies' },
  siteVisits: { nl: 'het aantal bezoekers van je site', en: 'the number of visitors of your site' },
  searchPosition: { nl: 'je plek in Google', en: 'your place in Google' },
  uspsOnHomepage: { nl: 'of je sterkste redenen op je homepage staan', en: 'whether your strongest reasons are on your homepage' },
  orderProblems: { nl: 'wat er misgaat bij het bestellen', en: 'what goes wrong when ordering' },
  orderUpdates: { nl: 'wat een klant na de bestelling hoort', en: 'what a customer hears after ordering' },
  returns: { nl: 'hoe retour of opzeggen werkt', en: 'how returns or cancelling work' },
  serviceReply: { nl: 'hoe snel een klant antwoord krijgt', en: 'how fast a customer gets an answer' },
  loyalty: { nl: 'wat je over trouwe klanten zei', en: 'what you said about loyal customers' },
  reviews: { nl: 'wat je over reviews zei', en: 'what you said about reviews' },
  leadReply: { nl: 'hoe snel je op een aanvraag reageert', en: 'how fast you answer an enquiry' },
}

/** What became of entries: the verb for one and for several, "is vervallen" and "zijn vervallen". */
export type Effect = { one: string; many: string }

type Words = {
  and: string
  others: (count: number) => string
  effects: Record<EffectName, Effect>
  /** What stands for an entry that has no name of its own in its phase. */
  frame: Record<'goal' | 'question' | 'message' | 'kpi', (phase: string) => string>
  note: string
  warning: Record<'warning' | 'legal' | 'adviser', string>
  task: (title: string) => string
  inPhase: (name: string, phases: string) => string
  because: (what: string, reason: string, also: readonly string[]) => string
  phaseOut: (phase: string) => string
  phaseIn: (phase: string) => string
  otherwise: (count: number) => string
  plan: Record<'came' | 'went', string> & { changed: (before: string, after: string) => string; months: (count: number) => string }
  reason: {
    fromTo: (topic: Topic, from: string, to: string) => Reason
    known: (topic: Topic, now: string) => Reason
    unknown: (topic: Topic) => Reason
    changed: (topic: Topic) => Reason
    moved: (topic: Topic, came: string, went: string) => Reason
    playbook: (version: number) => Reason
    rejected: (why: string) => Reason
    restored: Reason
    edited: (why: string) => Reason
    added: Reason
    takenOver: Reason
    more: (count: number) => Reason
  }
}
/** What weighs most first. */
export const effectNames = ['went', 'waits', 'discouraged', 'came', 'improve', 'possible', 'keep', 'unmentioned', 'reworded', 'later', 'sooner'] as const
export type EffectName = (typeof effectNames)[number]
/** A reason as a clause after "omdat". */
export type Reason = string

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const number = (count: number): string => (['', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'] as const)[count] ?? String(count)
const note = (why: string): string => (why.trim() === '' ? '' : ` (“${why.trim().replace(/\.$/, '')}”)`)

export const words: Readonly<Record<Locale, Words>> = {
  nl: {
    and: 'en',
    others: count => `nog ${number(count)} andere`,
    effects: {
      came: { one: 'komt erbij', many: 'komen erbij' }, went: { one: 'is vervallen', many: 'zijn vervallen' },
      waits: { one: 'wacht nu', many: 'wachten nu' }, possible: { one: 'staat nu onder “ook mogelijk”', many: 'staan nu onder “ook mogelijk”' },
      discouraged: { one: 'wordt nu afgeraden', many: 'worden nu afgeraden' }, improve: { one: 'kan nu beter', many: 'kunnen nu beter' },
      keep: { one: 'gaat nu goed', many: 'gaan nu goed' }, unmentioned: { one: 'wordt niet meer genoemd', many: 'worden niet meer genoemd' },
      reworded: { one: 'leest anders', many: 'lezen anders' },
      later: { one: 'schuift naar een latere ronde', many: 'schuiven naar een latere ronde' }, sooner: { one: 'komt eerder aan de beurt', many: 'komen eerder aan de beurt' },
    },
    frame: {
      goal: phase => `het doel van ${phase}`, question: phase => `de vraag van je klant in ${phase}`, message: phase => `de boodschap van ${phase}`,
      kpi: phase => `waar je in ${phase} op stuurt`,
    },
    note: 'een opmerking',
    warning: { warning: 'de waarschuwing', legal: 'de juridische regel', adviser: 'het punt voor je adviseur' },
    task: title => `de taak “${title}”`,
    inPhase: (name, phases) => `${name} in ${phases}`,
    because: (what, reason, also) => `${capital(what)}, omdat ${reason}.${also.length > 0 ? ` Om dezelfde reden: ${also.join('; ')}.` : ''}`,
    phaseOut: phase => `${phase} doet niet meer mee`,
    phaseIn: phase => `${phase} doet nu mee`,
    otherwise: count => (count === 1 ? 'Verder leest één onderdeel anders.' : `Verder lezen ${number(count)} onderdelen anders.`),
    plan: {
      came: 'Er is nu een mediaplan', went: 'Het mediaplan is vervallen', changed: (before, after) => `Het mediaplan gaat van ${before} naar ${after}`,
      months: count => (count === 1 ? '1 maand' : `${count} maanden`),
    },
    reason: {
      fromTo: ({ nl, many }, from, to) => `${nl} van ${from} naar ${to} ${many ? 'gingen' : 'ging'}`,
      known: ({ nl, many }, now) => `${nl} nu bekend ${many ? 'zijn' : 'is'}${now === '' ? '' : `: ${now}`}`,
      unknown: ({ nl, many }) => `${nl} niet meer bekend ${many ? 'zijn' : 'is'}`,
      changed: ({ nl, many }) => `${nl} ${many ? 'veranderden' : 'veranderde'}`,
      moved: ({ nl }, came, went) => 
        `bij ${nl} ${[came && `${came} erbij kwam`, went && `${went} wegviel`].filter(Boolean).join(' en ')}`,
      playbook: version => `het playbook is bijgewerkt (versie ${version})`,
      rejected: why => `de strateeg dit heeft afgewezen${note(why)}`,
      restored: 'de strateeg dit heeft teruggezet',
      edited: why => `de strateeg dit heeft aangepast${note(why)}`,
      added: 'de strateeg dit heeft toegevoegd',
      takenOver: 'de strateeg dit nu heeft overgenomen',
      more: count => (count === 1 ? 'nog één antwoord veranderde' : `nog ${number(count)} antwoorden veranderden`),
    },
  },
  en: {
    and: 'and',
    others: count => `${count} more`,
    effects: {
      came: { one: 'is added', many: 'are added' }, went: { one: 'is dropped', many: 'are dropped' },
      waits: { one: 'now waits', many: 'now wait' }, possible: { one: 'is now under “also possible”', many: 'are now under “also possible”' },
      discouraged: { one: 'is now advised against', many: 'are now advised against' }, improve: { one: 'can now be better', many: 'can now be better' },
      keep: { one: 'now goes well', many: 'now go well' }, unmentioned: { one: 'is no longer mentioned', many: 'are no longer mentioned' },
      reworded: { one: 'reads differently', many: 'read differently' },
      later: { one: 'moves to a later round', many: 'move to a later round' }, sooner: { one: 'comes sooner', many: 'come sooner' },
    },
    frame: {
      goal: phase => `the goal of ${phase}`, question: phase => `your customer’s question in ${phase}`, message: phase => `the message of ${phase}`,
      kpi: phase => `what to steer by in ${phase}`,
    },
    note: 'a remark',
    warning: { warning: 'the warning', legal: 'the legal line', adviser: 'the point for your adviser' },
    task: title => `the task “${title}”`,
    inPhase: (name, phases) => `${name} in ${phases}`,
    because: (what, reason, also) => `${capital(what)}, because ${reason}.${also.length > 0 ? ` For the same reason: ${also.join('; ')}.` : ''}`,
    phaseOut: phase => `${phase} no longer takes part`,
    phaseIn: phase => `${phase} now takes part`,
    otherwise: count => (count === 1 ? 'One more part reads differently.' : `${count} more parts read differently.`),
    plan: {
      came: 'There is a media plan now', went: 'The media plan is gone', changed: (before, after) => `The media plan goes from ${before} to ${after}`,
      months: count => (count === 1 ? '1 month' : `${count} months`),
    },
    reason: {
      fromTo: ({ en }, from, to) => `${en} went from ${from} to ${to}`,
      known: ({ en, many }, now) => `${en} ${many ? 'are' : 'is'} known now${now === '' ? '' : ` (${now})`}`,
      unknown: ({ en, many }) => `${en} ${many ? 'are' : 'is'} no longer known`,
      changed: ({ en }) => `${en} changed`,
      moved: ({ en }, came, went) => `${[came && `${came} was added to`, went && `${went} was taken from`].filter(Boolean).join(' and ')} ${en}`,
      playbook: version => `the playbook was updated (version ${version})`,
      rejected: why => `the strategist rejected this${note(why)}`,
      restored: 'the strategist put this back',
      edited: why => `the strategist changed this${note(why)}`,
      added: 'the strategist added this',
      takenOver: 'the strategist took this over',
      more: count => `${count} more ${count === 1 ? 'answer' : 'answers'} changed`,
    },
  },
}

export const phaseNames: Readonly<Record<Phase, string>> = { see: 'See', think: 'Think', do: 'Do', care: 'Care' }
