import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import bars from '../advice/cases/sc05-krak-repen.json' with { type: 'json' }
import { generate } from '../advice/generate.ts'
import type { Advice } from '../advice/types.ts'
import type { FrozenPlan } from '../mediaplan/types.ts'
import type { Answers } from '../workshop/answers.ts'
import { questionKeys } from '../workshop/questions.ts'
import { readWorkshop } from '../workshop/file.ts'
import { answersFrom, randomFrom } from '../../testing/generateAnswers.ts'
import { differenceBetween, type Edition } from './difference.ts'
import { topics } from './topics.ts'
import type { EngineDecision, Review } from './types.ts'

const playbook = readPlaybook()
const { answers } = readWorkshop({ answers: bars.answers }).workshop!
const edition = (given: Answers, more: Partial<Edition> = {}): Edition => {
  const advice = generate({ answers: given }, playbook)
  return { advice, original: advice, answers: given, review: {}, plan: null, playbookVersion: 1, ...more }
}
const before = edition(answers)
const decision = (judgement: EngineDecision['judgement'], reason: string, changes: EngineDecision['changes'] = {}): EngineDecision =>
  ({ origin: 'engine', judgement, changes, reason, basis: null, position: null })
const radio = before.advice.lines.find(({ title, verdict }) => title === 'Radio' && verdict === 'add')
const without = (id: string): Advice => ({ ...before.advice, lines: before.advice.lines.filter(line => line.id !== id) })

describe('the difference between two versions', () => {
  it('says nothing of equal ones', () => {
    expect(differenceBetween(before, edition(answers))).toEqual({ main: [], phases: [] })
  })

  it('says what was dropped, and names the answer with its old and new words', () => {
    const { main } = differenceBetween({ ...before, answers: { ...answers, mediaBudget: 'b5k_15k' } }, edition({ ...answers, mediaBudget: 'b500_1500' }))
    expect(main[0]).toContain('Radio is vervallen, omdat het budget van €\u00a05.000–15.000 naar €\u00a0500–1.500 per maand ging.')
  })

  it('groups what has one reason, what weighs most first', () => {
    const { main, phases } = differenceBetween(before, edition({ ...answers, mediaBudget: 'b500_1500' }))
    expect(main[0]).toMatch(/^Radio is vervallen, omdat .+ ging\. Om dezelfde reden: .+ wachten nu; .+ komen erbij\.$/)
    expect(main.at(-1)).toMatch(/^Verder lezen .+ onderdelen anders\.$/)
    expect(phases.map(({ phase }) => phase)).toEqual(['see'])
    expect(phases[0]!.sentences).toHaveLength(1)
  })

  it('tells of a phase that stops to take part once, not of all that goes with it', () => {
    const { main, phases } = differenceBetween(before, edition({ ...answers, scope: ['see', 'do'] }))
    expect(main[0]).toBe('Care doet niet meer mee, omdat bij de keuze van fases “See” en “Do” erbij kwam en “Adviseer mij” wegviel.')
    expect(phases.find(({ phase }) => phase === 'care')!.sentences).toEqual([main[0]])
  })

  it('joins several reasons with "en"', () => {
    const { phases } = differenceBetween(before, edition({ ...answers, scope: ['see', 'do'], goal: 'repeat' }))
    expect(phases.flatMap(({ sentences }) => sentences).join(' ')).toMatch(/omdat het doel van “Meer verkoop” naar “Klanten kopen vaker opnieuw” ging en de keuze van fases veranderde/)
  })

  it('says when an answer became known, and when it no longer is', () => {
    const { material: _, ...unknownYet } = answers
    const both = [differenceBetween(edition(unknownYet), before), differenceBetween(before, edition(unknownYet))].map(({ phases }) => JSON.stringify(phases))
    expect(both[0]).toContain('omdat het materiaal dat je hebt nu bekend is')
    expect(both[1]).toContain('omdat het materiaal dat je hebt niet meer bekend is')
  })

  it('says that the playbook was updated when no answer changed', () => {
    const { main } = differenceBetween(before, { ...before, advice: without(radio!.id), playbookVersion: 2 })
    expect(main).toEqual(['Radio is vervallen, omdat het playbook is bijgewerkt (versie 2).'])
  })

  it('says what the strategist did; her reason is for staff', () => {
    const review: Review = { [`line:${radio!.id}`]: decision('rejected', 'Past niet bij dit merk.') }
    const after = { ...before, advice: without(radio!.id), review }
    expect(differenceBetween(before, after).main).toEqual(['Radio is vervallen, omdat dit volgens je strateeg niet bij je past.'])
    expect(differenceBetween(before, after, { staff: true }).main).toEqual(['Radio is vervallen, omdat de strateeg dit heeft afgewezen (“Past niet bij dit merk”).'])
  })

  it('keeps the old and the new words of what she changed', () => {
    const review: Review = { [`line:${radio!.id}`]: decision('edited', '', { text: 'Begin klein.' }) }
    const advice = { ...before.advice, lines: before.advice.lines.map(line => (line === radio ? { ...line, text: 'Begin klein.', edited: true as const } : line)) }
    const [see] = differenceBetween(before, { ...before, advice, review }).phases
    expect(see!.sentences).toEqual(['Radio leest anders, omdat je strateeg dit aanpaste.'])
    expect(see!.rewordings).toEqual([{ id: `line:${radio!.id}`, title: 'Radio', before: radio!.text, after: 'Begin klein.' }])
  })

  it('names the totals of the plan', () => {
    const plan = (totalCents: number, months: number) => ({ document: { months }, result: { totalCents } }) as FrozenPlan
    const { main } = differenceBetween({ ...before, plan: plan(6_000_000, 12) }, { ...before, plan: plan(1_200_000, 6) })
    expect(main).toEqual([expect.stringMatching(/^Het mediaplan gaat van €\s60\.000(,00)? \(12 maanden\) naar €\s12\.000(,00)? \(6 maanden\)\.$/)])
  })

  it('speaks English too', () => {
    const { main } = differenceBetween(before, edition({ ...answers, mediaBudget: 'b500_1500' }), { locale: 'en' })
    expect(main[0]).toContain('Radio is dropped, because the budget went from €\u00a015,000–50,000 to €\u00a0500–1,500 a month.')
  })

  it('makes whole sentences of whatever changed', () => {
    const random = randomFrom(11)
    for (let run = 0; run < 40; run++) {
      const { main, phases } = differenceBetween(edition(answersFrom(random)), edition(answersFrom(random)))
      const sentences = [...main, ...phases.flatMap(phase => phase.sentences)]
      expect(sentences.filter(sentence => /undefined|null|\[object|  |^[a-z]/.test(sentence) || !/[.”]$/.test(sentence))).toEqual([])
    }
  })

  it('has words for every question', () => {
    expect(Object.keys(topics).toSorted()).toEqual([...questionKeys].toSorted())
  })
})
