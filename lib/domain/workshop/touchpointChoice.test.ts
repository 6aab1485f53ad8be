import { describe, expect, it } from 'vitest'
import florist from '../../../e2e/data/florist.json' with { type: 'json' }
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { phases } from '../journey/stages.ts'
import { indexOf } from '../playbook/world.ts'
import type { Answers } from './answers.ts'
import { touchpointsOffered } from './touchpointChoice.ts'

const index = indexOf(readPlaybook())
const answers: Answers = { ...(florist.answers as unknown as Answers), touchpointScores: undefined }
const refs = (given: Answers) => touchpointsOffered(given, index).offered.map(({ touchpoint }) => touchpoint.ref)
const perPhase = (given: Answers) => phases.map(phase => touchpointsOffered(given, index).offered.filter(one => one.phase === phase).length)

describe('the touchpoints that the intake offers', () => {
  it.each<[string, Answers]>([
    ['nobody in particular', {}],
    ['a florist with a web shop', answers],
    ['a local installer', { market: 'both', salesRoutes: ['phone', 'sales_team'], offer: 'service', area: 'region' }],
    ['a maker of software', { market: 'b2b', salesRoutes: ['sales_team'], offer: 'software' }],
  ])('are six to eight per phase for %s', (_, given) => {
    for (const count of perPhase(given)) {
      expect(count).toBeGreaterThanOrEqual(6)
      expect(count).toBeLessThanOrEqual(8)
    }
  })

  it('are each offered once', () => {
    expect(new Set(refs(answers)).size).toBe(refs(answers).length)
  })

  it('are those of the phases in scope only', () => {
    expect(perPhase({ ...answers, scope: ['care', 'do'] }).map(count => count > 0)).toEqual([false, false, true, true])
    expect(perPhase({ deliberation: 'seconds', purchaseValue: 'lt10', salesRoutes: ['shelf'] })[1]).toBe(0)
  })

  it('fit the company first: the shelf for a snack, the checkout for a web shop', () => {
    expect(refs({ ...answers, salesRoutes: ['shelf'], market: 'b2c' })).toContain('TP62')
    expect(refs(answers)).not.toContain('TP62')
  })

  it('always hold what was scored before', () => {
    const scored = florist.answers.touchpointScores
    expect(refs({ ...answers, touchpointScores: { ...scored, TP58: 2 } })).toEqual(expect.arrayContaining([...Object.keys(scored), 'TP58']))
  })
})
