import { linkIndex, type LinkableTerm } from '../../domain/content/linkIndex.ts'
import { linkedPage, linkTerms, type LinkedPage } from '../../domain/content/linkTerms.ts'
import { randomFrom } from '../../testing/generateAnswers.ts'

const [wordCount, termCount, paragraph, rounds] = [10_000, 1000, 80, 40]
const limitMilliseconds = 50

const syllables = ['klant', 'reis', 'merk', 'koop', 'groep', 'be', 'ver', 'trouw', 'ding', 'fun', 'nel', 'ka', 'naal', 'me', 'dia', 'plan', 'ont', 'dek', 'waar', 'de']
const everyday = ['de', 'een', 'het', 'en', 'van', 'je', 'we', 'op', 'in', 'met', 'voor', 'die', 'niet', 'ook', 'mensen', 'vaak', 'eerst', 'daarna', 'kiezen', 'klanten']

type Draw = { below: (count: number) => number; from: <T>(items: readonly T[]) => T }

const drawFrom = (random: () => number): Draw => {
  const below = (count: number) => Math.floor(random() * count)
  return { below, from: items => items[below(items.length)]! }
}

const aWord = ({ below, from }: Draw): string => Array.from({ length: 2 + below(2) }, () => from(syllables)).join('')

/** A term with three names of one to three words; one in ten has an abbreviation. */
function aTerm(draw: Draw, number: number): LinkableTerm {
  const name = () => Array.from({ length: 1 + draw.below(3) }, () => aWord(draw)).join(draw.below(4) === 0 ? '-' : ' ')
  const names = [name(), name(), draw.below(10) === 0 ? aWord(draw).slice(0, 4).toUpperCase() : name()]
  return { key: `term-${number}`, slug: `term-${number}`, title: names[0]!, summary: '', names, linking: 'anyCase' }
}

/** Running text: everyday words, words that look like terms, and one name in eight. */
function aText(draw: Draw, terms: readonly LinkableTerm[]): string[] {
  const words = Array.from({ length: wordCount }, () => {
    const kind = draw.below(8)
    return kind === 0 ? draw.from(draw.from(terms).names) : kind === 1 ? aWord(draw) : draw.from(everyday)
  }).flatMap(part => part.split(' ')).slice(0, wordCount)
  return Array.from({ length: Math.ceil(wordCount / paragraph) }, (_, at) => `${words.slice(at * paragraph, (at + 1) * paragraph).join(' ')}.`)
}

function milliseconds(work: () => void): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

const middle = (times: readonly number[]): number => Number(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!.toFixed(2))

/** Links 10,000 words with 1,000 terms, as a page does it: with the index made beforehand. The first time, not warm, counts too. */
export function benchLinks(): Record<string, number> {
  const draw = drawFrom(randomFrom(20261122))
  const terms = Array.from({ length: termCount }, (_, number) => aTerm(draw, number))
  const text = aText(draw, terms)
  let index = linkIndex([], 'nl')
  const indexTimes = Array.from({ length: 5 }, () => milliseconds(() => { index = linkIndex(terms, 'nl') }))
  let links = 0
  const link = (page: LinkedPage) => {
    links = 0
    for (const one of text) links += linkTerms(one, index, page).filter(({ term }) => term !== null).length
  }
  const times = Array.from({ length: rounds }, () => milliseconds(() => { link(linkedPage()) }))
  const [firstMilliseconds, medianMilliseconds] = [Number(times[0]!.toFixed(2)), middle(times)]
  if (Math.max(firstMilliseconds, medianMilliseconds) > limitMilliseconds) process.exitCode = 1
  return {
    words: wordCount, terms: termCount, links, indexMilliseconds: middle(indexTimes), firstIndexMilliseconds: Number(indexTimes[0]!.toFixed(2)),
    medianMilliseconds, firstMilliseconds, limitMilliseconds,
  }
}
