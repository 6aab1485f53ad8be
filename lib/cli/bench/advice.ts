import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { generate } from '../../domain/advice/generate.ts'
import { answersFrom, randomFrom } from '../../testing/generateAnswers.ts'

const count = 10_000
const limitMicroseconds = 1000

const atShare = (sorted: readonly number[], share: number): number => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!)

/** Generates advice on 10,000 generated sets of answers, one after the other on one core. */
export const benchAdvice = (): Record<string, number> => {
  const playbook = readPlaybook()
  const random = randomFrom(20261122)
  const times: number[] = []
  let peakMemory = 0
  for (let i = 0; i < count; i++) {
    const answers = answersFrom(random)
    const start = process.hrtime.bigint()
    generate({ answers }, playbook)
    times.push(Number(process.hrtime.bigint() - start) / 1000)
    if (i % 100 === 0) peakMemory = Math.max(peakMemory, process.memoryUsage.rss())
  }
  const sorted = times.toSorted((a, b) => a - b)
  const medianMicroseconds = atShare(sorted, 0.5)
  return {
    count,
    medianMicroseconds,
    p99Microseconds: atShare(sorted, 0.99),
    peakMemoryMb: Math.round(peakMemory / 2 ** 20),
    limitMicroseconds,
    ratio: Number((medianMicroseconds / limitMicroseconds).toFixed(3)),
  }
}
