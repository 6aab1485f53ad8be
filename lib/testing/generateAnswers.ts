import fc from 'fast-check'
import { phases } from '../domain/journey/stages.ts'
import { journeyKeys, type Answers } from '../domain/workshop/answers.ts'
import { codes, unknown } from '../domain/workshop/codes.ts'
import { questionKeys, questionOf, type QuestionKey } from '../domain/workshop/questions.ts'

/** A number from 0 up to 1, the same row for the same seed (mulberry32). */
export type Random = () => number
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!
const some = <T>(random: Random, list: readonly T[], chance = 0.35): T[] => list.filter(() => random() < chance)
const orUnknown = <T>(random: Random, value: T): T | typeof unknown => (random() < 0.08 ? unknown : value)
const numbered = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => prefix + String(i + 1).padStart(2, '0'))

const channels = numbered('CH', 45)
const touchpoints = numbered('TP', 65)
/** Ordinary words and awkward ones: empty, braces, quotes, long, without a name, emoji. */
const words = [
  'Bloem & Co bezorgt elke week een vers boeket.', 'Jansen: loodgieter in Utrecht', 'wij verkopen fietsen', 'Wat kost het, en hoe snel is het er?',
  'Gezinnen in Utrecht, Amersfoort en Zeist die verbouwen', '', ' ', '{company}', '“Quotes” en "nog meer"', 'Één woord\nop twee regels', '🌷', 'x'.repeat(2000),
]

const partly = <T extends Record<string, unknown>>(random: Random, parts: T): Partial<T> =>
  Object.fromEntries(Object.entries(parts).filter(() => random() < 0.9)) as Partial<T>

const makers: { [Kind in ReturnType<typeof questionOf>['kind']]: (random: Random, key: QuestionKey) => unknown } = {
  text: random => pick(random, words),
  single: (random, key) => pick(random, codes[questionOf(key).codes!]),
  multi: (random, key) => some(random, [...codes[questionOf(key).codes!], ...(random() < 0.1 ? [unknown] : [])].filter((code, i, all) => all.indexOf(code) === i)),
  rank: random => some(random, codes.criterion).slice(0, 3),
  months: random => some(random, Array.from({ length: 12 }, (_, i) => i + 1)),
  audience: random => partly(random, { description: pick(random, words), size: orUnknown(random, pick(random, codes.audienceSize)) }),
  phaseText: random => Object.fromEntries(some(random, journeyKeys).map(key => [key, pick(random, words)])),
  phaseEmotion: random => Object.fromEntries(some(random, journeyKeys, 0.6).map(key => [key, orUnknown(random, pick(random, codes.emotion))])),
  rivals: random => Array.from({ length: Math.floor(random() * 3) }, () => ({ name: pick(random, words), betterAt: orUnknown(random, some(random, codes.criterion, 0.2)) })),
  channels: random => some(random, channels, 0.08).map(channel => ({ channel, works: orUnknown(random, pick(random, codes.works)) })),
  touchpoints: random => Object.fromEntries(some(random, touchpoints, 0.2).map(ref => [ref, orUnknown(random, 1 + Math.floor(random() * 5))])),
  ad: random => partly(random, { text: pick(random, words), phase: orUnknown(random, pick(random, phases)), action: orUnknown(random, pick(random, codes.adAction)) }),
  loyalty: random => partly(random, { repeatShare: orUnknown(random, pick(random, codes.repeatShare)), actions: orUnknown(random, some(random, codes.loyaltyAction)) }),
  reviews: random => partly(random, { feedback: orUnknown(random, pick(random, codes.feedback)), count: orUnknown(random, pick(random, codes.reviewCount)) }),
  marketChanges: random => partly(random, { topics: orUnknown(random, some(random, codes.marketTopic)), note: pick(random, words) }),
}

/** A well-formed value of one question, "weet ik niet" now and then. */
export const answerTo = (key: QuestionKey, random: Random): unknown => orUnknown(random, makers[questionOf(key).kind](random, key))

/** Well-formed answers to most questions. */
export const answersFrom = (random: Random): Answers =>
  Object.fromEntries(questionKeys.filter(() => random() < 0.92).map(key => [key, answerTo(key, random)]))

/** Well-formed answers for property tests; they shrink by leaving questions out. */
export const someAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questionKeys.map(key => [key, fc.nat().map(seed => answerTo(key, randomFrom(seed)))])),
  { requiredKeys: [] },
)
