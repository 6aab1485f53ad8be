import { beforeAll, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { as } from '../../testing/factories.ts'
import { layFoundation } from '../../testing/world.ts'
import { shortTest } from './loaders.ts'

const fields = { done: ['1'], market: ['b2c'], salesRoutes: ['webshop', 'store'], goal: ['repeat'], mediaBudget: ['unknown'], purchaseValue: ['lt10'], deliberation: ['seconds'] }
const look = (given: Record<string, string[]>, locale: 'nl' | 'en' = 'nl') => as(null, () => shortTest({ locale, fields: given }))

beforeAll(layFoundation)

it('asks six questions in the words of the workshop, without a fault before anything was sent', async () => {
  const page = await look({})
  expect(page.taste).toBeNull()
  expect(page.questions.map(({ key, fault, many }) => [key, fault, many])).toEqual([
    ['market', null, false], ['salesRoutes', null, true], ['goal', null, false], ['mediaBudget', null, false], ['purchaseValue', null, false], ['deliberation', null, false],
  ])
  for (const { choices } of page.questions) expect(choices.at(-1)).toEqual({ value: 'unknown', label: 'Weet ik niet' })
  expect((await look({}, 'en')).questions[0]!.label).toBe('Do you sell to consumers, to companies or to both?')
})

it('keeps what was filled in beside what is wrong', async () => {
  const { questions, taste } = await look({ ...fields, goal: ['onzin'], deliberation: [] })
  expect(taste).toBeNull()
  expect(Object.fromEntries(questions.flatMap(({ key, fault }) => (fault ? [[key, fault]] : [])))).toEqual({ goal: 'invalid', deliberation: 'missing' })
  expect(questions[0]!.fields.salesRoutes).toEqual(['webshop', 'store'])
})

it('gives a taste with a reason for what is in it, counts what is still open, and writes nothing', async () => {
  const { taste } = await look(fields)
  expect(taste!.known).toBe(5)
  expect(taste!.left).toBe(41)
  expect(taste!.query).toBe('market=b2c&salesRoutes=webshop&salesRoutes=store&goal=repeat&mediaBudget=unknown&purchaseValue=lt10&deliberation=seconds')
  const active = taste!.phases.filter(({ status }) => status === 'active')
  expect(active.length).toBeGreaterThan(0)
  expect(active.flatMap(({ lines }) => lines).filter(({ because, said }) => because !== null || said !== null).length).toBeGreaterThan(0)
  expect(taste!.asks.length).toBe(5)
  expect([await db.lead.count(), await db.auditEntry.count(), await db.answer.count()]).toEqual([0, 0, 0])
})

it('gives the taste in the language of the page: as much, in other words', async () => {
  const [dutch, english] = [(await look(fields)).taste!, (await look(fields, 'en')).taste!]
  expect(english.phases.map(({ phase, status, lines }) => [phase, status, lines.length])).toEqual(dutch.phases.map(({ phase, status, lines }) => [phase, status, lines.length]))
  const reasonOf = ({ phases }: typeof dutch) => phases.find(({ phase }) => phase === 'think')!.reason
  expect(reasonOf(dutch)).toContain('je bedrijf')
  expect(reasonOf(english)).toContain('your company')
})

it('says the same in English, in other words', async () => {
  const [dutch, english] = [(await look(fields)).taste!, (await look(fields, 'en')).taste!]
  const counts = ({ phases }: typeof dutch) => phases.map(({ phase, place, lines }) => [phase, place, lines.length])
  expect(counts(english)).toEqual(counts(dutch))
  const texts = ({ phases }: typeof dutch) => phases.flatMap(({ lines }) => lines.map(({ text }) => text))
  expect(texts(english).filter(text => texts(dutch).includes(text))).toEqual([])
})
