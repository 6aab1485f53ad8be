import { expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { phases } from '../journey/stages.ts'
import { questionKeys } from '../workshop/questions.ts'
import { shortTestKeys, type TestAnswers } from '../workshop/shortTest.ts'
import { generate } from './generate.ts'
import { tasteOf } from './taste.ts'

const playbook = readPlaybook()
const webshop: TestAnswers = { market: 'b2c', salesRoutes: ['webshop'], goal: 'sales', mediaBudget: 'b500_1500', purchaseValue: 'e10_100', deliberation: 'days' }
const tasted = (answers: TestAnswers) => ({ advice: generate({ answers }, playbook), taste: tasteOf(generate({ answers }, playbook), shortTestKeys) })

it('takes at most two lines per phase, all of them from the advice and to be done', () => {
  const { advice, taste } = tasted(webshop)
  expect(taste.phases.map(({ phase }) => phase)).toEqual(phases)
  for (const { phase, lines } of taste.phases) {
    expect(lines.length).toBe(2)
    for (const line of lines) {
      expect(advice.lines).toContainEqual(line)
      expect(line).toMatchObject({ phase, verdict: expect.stringMatching(/^(add|improve)$/) })
    }
  }
})

it('numbers the phases in the order of work', () => {
  const { advice, taste } = tasted(webshop)
  const byPlace = taste.phases.filter(({ place }) => place !== null).toSorted((a, b) => a.place! - b.place!)
  expect(byPlace.map(({ phase }) => phase)).toEqual(advice.workOrder)
})

it('names what is still open, and never what was answered', () => {
  const { advice, taste } = tasted(webshop)
  expect(taste.left).toBe(questionKeys.length - shortTestKeys.length)
  expect(taste.asks.length).toBe(5)
  const waiting = (key: string) => advice.undecided.filter(rule => rule.answers.includes(key as never)).length
  const counts = taste.asks.map(waiting)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(counts.every(count => count > 0)).toBe(true)
  expect(taste.asks.filter(key => (shortTestKeys as readonly string[]).includes(key))).toEqual([])
})

it('tastes differently to who sells to companies, with a lot of money and a long time to think', () => {
  const other: TestAnswers = { market: 'b2b', salesRoutes: ['sales_team'], goal: 'leads', mediaBudget: 'b15k_50k', purchaseValue: 'gt10k', deliberation: 'months' }
  const titles = (answers: TestAnswers) => tasted(answers).taste.phases.flatMap(({ lines }) => lines.map(({ title, text }) => title + text))
  expect(titles(other).filter(line => titles(webshop).includes(line)).length).toBeLessThan(titles(other).length / 2)
})
