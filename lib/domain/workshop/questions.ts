import type { CodeList } from './codes.ts'

/** The eight sections of the wizard, in order, with the questions of each. Source: questions.md, "Sections". */
export const sections = ['company', 'goal', 'purchase', 'audience', 'journey', 'media', 'measuring', 'service'] as const
export type Section = (typeof sections)[number]

/** The control a question asks for, and so the shape of its answer. */
export type QuestionKind =
  | 'text' | 'single' | 'multi' | 'rank' | 'months' | 'audience' | 'phaseText' | 'phaseEmotion' | 'rivals'
  | 'channels' | 'touchpoints' | 'ad' | 'loyalty' | 'reviews' | 'marketChanges'

type Shape = { ref: string; section: Section; kind: QuestionKind; codes?: CodeList; seconds: number; optional?: true }

/**
 * The 46 questions of the intake, in the order of the wizard: what each is called, where it stands and what it holds.
 * `seconds` is the estimated time to answer; `optional` questions may stay empty on submitting.
 */
export const questions = {
  companyPitch: { ref: 'Q01', section: 'company', kind: 'text', seconds: 45 },
  sector: { ref: 'Q02', section: 'company', kind: 'single', codes: 'sector', seconds: 15 },
  market: { ref: 'Q03', section: 'company', kind: 'single', codes: 'market', seconds: 10 },
  offer: { ref: 'Q04', section: 'company', kind: 'single', codes: 'offer', seconds: 10 },
  area: { ref: 'Q05', section: 'company', kind: 'single', codes: 'area', seconds: 10 },
  salesRoutes: { ref: 'Q06', section: 'company', kind: 'multi', codes: 'salesRoutes', seconds: 20 },
  goal: { ref: 'Q07', section: 'goal', kind: 'single', codes: 'goal', seconds: 20 },
  scope: { ref: 'Q08', section: 'goal', kind: 'multi', codes: 'scope', seconds: 20 },
  model: { ref: 'Q09', section: 'goal', kind: 'single', codes: 'model', seconds: 15 },
  horizon: { ref: 'Q10', section: 'goal', kind: 'single', codes: 'horizon', seconds: 10 },
  mediaBudget: { ref: 'Q11', section: 'goal', kind: 'single', codes: 'mediaBudget', seconds: 20 },
  marketingHours: { ref: 'Q12', section: 'goal', kind: 'single', codes: 'marketingHours', seconds: 10 },
  purchaseValue: { ref: 'Q13', section: 'purchase', kind: 'single', codes: 'purchaseValue', seconds: 15 },
  deliberation: { ref: 'Q14', section: 'purchase', kind: 'single', codes: 'deliberation', seconds: 20 },
  purchaseFrequency: { ref: 'Q15', section: 'purchase', kind: 'single', codes: 'purchaseFrequency', seconds: 15 },
  needAwareness: { ref: 'Q16', section: 'purchase', kind: 'single', codes: 'needAwareness', seconds: 25 },
  decisionCriteria: { ref: 'Q17', section: 'purchase', kind: 'rank', codes: 'criterion', seconds: 40 },
  decisionUnit: { ref: 'Q18', section: 'purchase', kind: 'single', codes: 'decisionUnit', seconds: 15 },
  contract: { ref: 'Q19', section: 'purchase', kind: 'single', codes: 'contract', seconds: 10 },
  peakMonths: { ref: 'Q20', section: 'audience', kind: 'months', seconds: 20, optional: true },
  audience: { ref: 'Q21', section: 'audience', kind: 'audience', codes: 'audienceSize', seconds: 90 },
  sensitiveTopics: { ref: 'Q22', section: 'audience', kind: 'multi', codes: 'sensitiveTopics', seconds: 20 },
  rivals: { ref: 'Q25', section: 'audience', kind: 'rivals', codes: 'criterion', seconds: 90, optional: true },
  research: { ref: 'Q43', section: 'audience', kind: 'multi', codes: 'research', seconds: 15 },
  marketChanges: { ref: 'Q44', section: 'audience', kind: 'marketChanges', codes: 'marketTopic', seconds: 45, optional: true },
  informationNeeds: { ref: 'Q23', section: 'journey', kind: 'phaseText', seconds: 180 },
  emotions: { ref: 'Q24', section: 'journey', kind: 'phaseEmotion', codes: 'emotion', seconds: 60 },
  touchpointScores: { ref: 'Q27', section: 'journey', kind: 'touchpoints', seconds: 150 },
  currentChannels: { ref: 'Q26', section: 'media', kind: 'channels', codes: 'works', seconds: 60 },
  sameMessage: { ref: 'Q28', section: 'media', kind: 'single', codes: 'sameMessage', seconds: 10 },
  sampleAd: { ref: 'Q29', section: 'media', kind: 'ad', codes: 'adAction', seconds: 60, optional: true },
  material: { ref: 'Q46', section: 'media', kind: 'multi', codes: 'material', seconds: 20 },
  measurement: { ref: 'Q30', section: 'measuring', kind: 'single', codes: 'measurement', seconds: 15 },
  customerData: { ref: 'Q31', section: 'measuring', kind: 'single', codes: 'customerData', seconds: 10 },
  emailSource: { ref: 'Q32', section: 'measuring', kind: 'single', codes: 'emailSource', seconds: 15 },
  cookieConsent: { ref: 'Q33', section: 'measuring', kind: 'single', codes: 'cookieConsent', seconds: 15 },
  siteVisits: { ref: 'Q35', section: 'measuring', kind: 'single', codes: 'siteVisits', seconds: 10 },
  searchPosition: { ref: 'Q36', section: 'measuring', kind: 'single', codes: 'searchPosition', seconds: 20 },
  uspsOnHomepage: { ref: 'Q37', section: 'measuring', kind: 'single', codes: 'uspsOnHomepage', seconds: 10 },
  orderProblems: { ref: 'Q34', section: 'service', kind: 'multi', codes: 'orderProblems', seconds: 20 },
  orderUpdates: { ref: 'Q38', section: 'service', kind: 'single', codes: 'orderUpdates', seconds: 10 },
  returns: { ref: 'Q39', section: 'service', kind: 'single', codes: 'returns', seconds: 10 },
  serviceReply: { ref: 'Q40', section: 'service', kind: 'single', codes: 'serviceReply', seconds: 10 },
  loyalty: { ref: 'Q41', section: 'service', kind: 'loyalty', seconds: 25 },
  reviews: { ref: 'Q42', section: 'service', kind: 'reviews', seconds: 15 },
  leadReply: { ref: 'Q45', section: 'service', kind: 'single', codes: 'leadReply', seconds: 10 },
} as const satisfies Record<string, Shape>

export type QuestionKey = keyof typeof questions
export const questionKeys = Object.keys(questions) as QuestionKey[]

/** The shape of a question, with its optional parts visible to the type checker. */
export const questionOf = (key: QuestionKey): Shape => questions[key]

/** The questions of one section, in order. */
export const questionsOf = (section: Section): QuestionKey[] =>
  questionKeys.filter(key => questions[key].section === section)
