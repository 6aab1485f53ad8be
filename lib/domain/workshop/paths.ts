import { phases } from '../journey/stages.ts'
import { journeyKeys } from './answers.ts'
import { codes, type CodeList } from './codes.ts'
import { questionKeys, questionOf, questions, type QuestionKey } from './questions.ts'

/** What stands at a path: these codes, the reference of a channel, free words, or parts that have no codes themselves. */
export type PathValues = readonly string[] | 'channel' | 'words'

const months = Array.from({ length: 12 }, (_, i) => String(i + 1))
const scores = ['1', '2', '3', '4', '5']
const perJourneyKey = (values: PathValues): Record<string, PathValues> => Object.fromEntries(journeyKeys.map(key => [key, values]))

/** The parts of the composite answers. Source: questions.md, "Shapes of the composite answers". */
const parts: Partial<Record<QuestionKey, Record<string, PathValues>>> = {
  audience: { description: 'words', size: codes.audienceSize },
  informationNeeds: perJourneyKey('words'),
  emotions: perJourneyKey(codes.emotion),
  rivals: { name: 'words', betterAt: codes.criterion },
  currentChannels: { channel: 'channel', works: codes.works },
  sampleAd: { text: 'words', phase: phases, action: codes.adAction },
  loyalty: { repeatShare: codes.repeatShare, actions: codes.loyaltyAction },
  reviews: { feedback: codes.feedback, count: codes.reviewCount },
  marketChanges: { topics: codes.marketTopic, note: 'words' },
}

const whole = (key: QuestionKey): PathValues => {
  const { kind, codes: list } = questionOf(key)
  if (kind === 'months') return months
  if (kind === 'touchpoints') return scores
  const coded = kind === 'single' || kind === 'multi' || kind === 'rank' || kind === 'phaseEmotion'
  return coded && list ? codes[list satisfies CodeList] : 'words'
}

/** What may stand at a path into the answers; `undefined` when there is no such path. */
export const valuesAt = (path: string): PathValues | undefined => {
  const [key = '', part, ...deeper] = path.split('.')
  if (!Object.hasOwn(questions, key) || deeper.length > 0) return undefined
  const question = questionKeys.find(known => known === key)!
  if (part === undefined) return whole(question)
  if (question === 'touchpointScores') return /^TP\d{2}$/.test(part) ? scores : undefined
  const ofQuestion = parts[question]
  return ofQuestion && Object.hasOwn(ofQuestion, part) ? ofQuestion[part] : undefined
}
