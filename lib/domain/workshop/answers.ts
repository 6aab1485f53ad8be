import { z } from 'zod'
import { stages, phases } from '../journey/stages.ts'
import { evidenceLevels, longestText, type EvidenceLevel } from './bounds.ts'
import { codes, unknown, type CodeList } from './codes.ts'
import { questionKeys, type QuestionKey } from './questions.ts'

const orUnknown = <T extends z.ZodType>(schema: T) => z.union([schema, z.literal(unknown)])
const one = <L extends CodeList>(list: L) => orUnknown(z.enum(codes[list]))
const distinct = <T extends z.ZodType>(item: T) =>
  z.array(item).refine(items => new Set(items.map(i => JSON.stringify(i))).size === items.length, 'duplicate')
const many = <L extends CodeList>(list: L) => orUnknown(distinct(one(list)))
const words = z.string().max(longestText)
const channelRef = z.string().regex(/^CH\d{2}$/)
const touchpointRef = z.string().regex(/^TP\d{2}$/)
export const journeyKeys = [...stages, ...phases] as const
export type JourneyKey = (typeof journeyKeys)[number]
const journeyKey = z.enum(journeyKeys)

/**
 * What each answer may hold. Any answer, and any part of a composite one, may be `unknown`; absent means not answered
 * yet. Source: questions.md, "Shapes of the composite answers".
 */
export const answerSchemas = {
  companyPitch: words,
  sector: one('sector'),
  market: one('market'),
  offer: one('offer'),
  area: one('area'),
  salesRoutes: many('salesRoutes'),
  goal: one('goal'),
  scope: many('scope'),
  model: one('model'),
  horizon: one('horizon'),
  mediaBudget: one('mediaBudget'),
  marketingHours: one('marketingHours'),
  purchaseValue: one('purchaseValue'),
  deliberation: one('deliberation'),
  purchaseFrequency: one('purchaseFrequency'),
  needAwareness: one('needAwareness'),
  decisionCriteria: orUnknown(distinct(one('criterion')).max(3)),
  decisionUnit: one('decisionUnit'),
  contract: one('contract'),
  peakMonths: orUnknown(distinct(z.int().min(1).max(12))),
  audience: orUnknown(z.strictObject({ description: words.optional(), size: one('audienceSize').optional() })),
  sensitiveTopics: many('sensitiveTopics'),
  rivals: orUnknown(z.array(z.strictObject({ name: words, betterAt: many('criterion') })).max(2)),
  research: many('research'),
  marketChanges: orUnknown(z.strictObject({ topics: many('marketTopic').optional(), note: words.optional() })),
  informationNeeds: orUnknown(z.partialRecord(journeyKey, words)),
  emotions: orUnknown(z.partialRecord(journeyKey, one('emotion'))),
  touchpointScores: orUnknown(z.record(touchpointRef, orUnknown(z.int().min(1).max(5)))),
  currentChannels: orUnknown(z.array(z.strictObject({ channel: channelRef, works: one('works') }))),
  sameMessage: one('sameMessage'),
  sampleAd: orUnknown(z.strictObject({
    text: words.optional(), phase: orUnknown(z.enum(phases)).optional(), action: one('adAction').optional(),
  })),
  material: many('material'),
  measurement: one('measurement'),
  customerData: one('customerData'),
  emailSource: one('emailSource'),
  cookieConsent: one('cookieConsent'),
  siteVisits: one('siteVisits'),
  searchPosition: one('searchPosition'),
  uspsOnHomepage: one('uspsOnHomepage'),
  orderProblems: many('orderProblems'),
  orderUpdates: one('orderUpdates'),
  returns: one('returns'),
  serviceReply: one('serviceReply'),
  loyalty: orUnknown(z.strictObject({ repeatShare: one('repeatShare').optional(), actions: many('loyaltyAction').optional() })),
  reviews: orUnknown(z.strictObject({ feedback: one('feedback').optional(), count: one('reviewCount').optional() })),
  leadReply: one('leadReply'),
} satisfies Record<QuestionKey, z.ZodType>

export type Answers = { [Key in QuestionKey]?: z.infer<(typeof answerSchemas)[Key]> | undefined }

export type Evidence = Partial<Record<QuestionKey, EvidenceLevel>>

/** A workshop as a file: its answers with the evidence of each. Other keys of the file are ignored. */
export const workshopFileSchema = z.object({
  answers: z.object(Object.fromEntries(questionKeys.map(key => [key, answerSchemas[key].optional()]))),
  evidence: z.partialRecord(z.enum(questionKeys as [QuestionKey, ...QuestionKey[]]), z.enum(evidenceLevels)).optional(),
})
export type WorkshopFile = { answers: Answers; evidence?: Evidence | undefined }
