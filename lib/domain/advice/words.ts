import type { Code, CodeList } from '../workshop/codes.ts'

/** Dutch words for answer codes, ready to stand in the middle of a sentence. */
type Words<List extends CodeList> = Readonly<Record<Code<List>, string>>

export const criterionWords: Words<'criterion'> = {
  price: 'prijs', quality: 'kwaliteit', reviews: 'reviews', delivery_time: 'levertijd', nearness: 'nabijheid', service: 'service',
  design: 'vormgeving', sustainability: 'duurzaamheid', expertise: 'vakkennis', terms: 'voorwaarden',
}
export const emotionWords: Words<'emotion'> = {
  curious: 'nieuwsgierigheid', doubt: 'twijfel', overwhelmed: 'keuzestress', tense: 'spanning', impatient: 'ongeduld', worried: 'bezorgdheid',
  relieved: 'opluchting', happy: 'blijdschap', disappointed: 'teleurstelling', proud: 'trots',
}
export const routeWords: Words<'salesRoutes'> = {
  webshop: 'je webshop', store: 'je winkel', marketplace: 'marktplaatsen', reseller: 'wederverkopers', sales_team: 'je verkopers',
  phone: 'de telefoon', shelf: 'het schap',
}
export const deliberationWords: Words<'deliberation'> = {
  seconds: 'een paar seconden', same_day: 'hooguit een dag', days: 'een paar dagen', weeks: 'een paar weken', months: 'een paar maanden',
  gt6m: 'meer dan een half jaar',
}
export const valueWords: Words<'purchaseValue'> = {
  lt10: 'minder dan € 10', e10_100: '€ 10 tot € 100', e100_1k: '€ 100 tot € 1.000', e1k_10k: '€ 1.000 tot € 10.000', gt10k: 'meer dan € 10.000',
}
export const frequencyWords: Words<'purchaseFrequency'> = {
  once: 'één keer', lt1y: 'minder dan één keer per jaar', few_y: 'een paar keer per jaar', monthly: 'elke maand', weekly: 'elke week',
  subscription: 'via een abonnement',
}
export const areaWords: Words<'area'> = {
  local: 'je eigen plaats', region: 'je regio', national: 'heel Nederland', international: 'Nederland en daarbuiten',
}
export const budgetWords: Words<'mediaBudget'> = {
  b0: 'nul euro per maand', lt500: 'minder dan € 500 per maand', b500_1500: '€ 500 tot € 1.500 per maand', b1500_5k: '€ 1.500 tot € 5.000 per maand',
  b5k_15k: '€ 5.000 tot € 15.000 per maand', b15k_50k: '€ 15.000 tot € 50.000 per maand', gt50k: 'meer dan € 50.000 per maand',
}
export const hoursWords: Words<'marketingHours'> = {
  h0_2: 'hooguit 2 uur per week', h2_8: '2 tot 8 uur per week', h8_20: '8 tot 20 uur per week', gt20: 'meer dan 20 uur per week',
}
export const goalWords: Words<'goal'> = {
  awareness: 'meer bekendheid', leads: 'meer aanvragen', sales: 'meer verkoop', repeat: 'meer herhaalaankopen', advocacy: 'meer aanbevelingen',
  launch: 'een geslaagde introductie',
}
export const materialWords: Words<'material'> = {
  video: 'filmpjes', photos: 'foto’s', blogs: 'blogs', cases: 'klantcases', guide: 'een gids', references: 'referenties', none: 'nog geen materiaal',
}
export const topicWords: Words<'marketTopic'> = {
  demography: 'de bevolking', economy: 'de economie', technology: 'technologie', law: 'wetgeving', climate: 'het klimaat', culture: 'smaak en gewoonten',
  unknown: 'nog onbekend',
}

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const

/** The name of a month; numbers run on over the year, so 0 is December and 13 January. */
export const monthName = (month: number): string => months[(((month - 1) % 12) + 12) % 12]!

/** "a, b en c"; the empty string for no items. */
export const listed = (items: readonly string[], and = 'en'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`

const counts = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'] as const
const counted = (count: number, one: string, more: string): string => `${counts[count - 1] ?? count} ${count === 1 ? one : more}`

/** A number of days in round words, as "een dag", "zes weken" or "vier maanden"; `undefined` below one day. */
export const periodWords = (days: number): string | undefined => {
  if (days < 1) return undefined
  if (days < 7) return counted(days, 'dag', 'dagen')
  return days < 60 ? counted(Math.round(days / 7), 'week', 'weken') : counted(Math.round(days / 30), 'maand', 'maanden')
}

/** Runs of months that follow each other, over the turn of the year too, as first month and length. */
export const runsOf = (numbers: readonly number[]): { first: number; length: number }[] => {
  const given = new Set(numbers)
  if (given.size === 12) return [{ first: 1, length: 12 }]
  const firsts = [...given].filter(month => !given.has(month === 1 ? 12 : month - 1)).toSorted((a, b) => a - b)
  return firsts.map(first => {
    let length = 1
    while (given.has(((first + length - 1) % 12) + 1)) length++
    return { first, length }
  })
}

/** "februari, mei en december", "oktober tot en met februari". */
export const monthsListed = (numbers: readonly number[]): string =>
  listed(runsOf(numbers).flatMap(({ first, length }) => {
    const last = first + length - 1
    if (length > 2) return [`${monthName(first)} tot en met ${monthName(last)}`]
    return length === 2 ? [monthName(first), monthName(last)] : [monthName(first)]
  }))

/** Lower case at the start, for the middle of a sentence; names and abbreviations keep their capitals. */
export const midSentence = (text: string): string => {
  const [first = ''] = text.split(/[\s,-]/)
  const isName = /[A-Z]/.test(first.slice(1)) || /^(Meta|Google|Shopping|TikTok|LinkedIn|Nederland|Belgi|Vlaams|Vlaming|Duits|Europe|Fries|Amsterdam|Rotterdam|Utrecht|Zutphen)/.test(first)
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
