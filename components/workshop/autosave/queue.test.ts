import { beforeEach, describe, expect, it } from 'vitest'
import type { QuestionKey } from '@/lib/domain/workshop/questions'
import type { Receipt } from '@/lib/features/workshop/view'
import { SaveQueue, type Reading, type SaveState, type Sent, type Shelved } from './queue'

const reading = (value: string | null): Reading => ({ value, evidence: null, fields: value === null ? {} : { companyPitch: [value] } })
const receipt = (parts: Partial<Receipt>): Receipt => ({
  key: 'k', print: '', savedAt: '2026-11-22T13:03:00.000Z', saved: {}, faults: {}, conflicts: {}, open: [], shown: [], minutes: 0, typed: null, ...parts,
})

type Body = { key: string; answers: Partial<Record<QuestionKey, { value: unknown; baseVersion: number }>> }
let bodies: Body[]
let answers: ((body: Body) => Sent | Promise<Sent>)[]
let shelved: Shelved
let states: SaveState[]

/** A server that answers from a list, then accepts everything at the next version. */
const send = async (body: Body): Promise<Sent> => {
  bodies.push(structuredClone(body))
  const answer = answers.shift()
  if (answer) return answer(body)
  return { receipt: receipt({ saved: Object.fromEntries(Object.entries(body.answers).map(([key, { baseVersion }]) => [key, baseVersion + 1])) }) }
}

const aQueue = (shown: string | null = null, version = 0) => {
  let keys = 0
  return new SaveQueue({
    start: { companyPitch: { reading: reading(shown), version } },
    send, makeKey: () => `key-${++keys}`, pause: () => Promise.resolve(), onChange: state => { states.push(state) },
    shelf: { write: kept => { shelved = kept } },
  })
}
const last = () => states.at(-1)!

beforeEach(() => {
  bodies = []
  answers = []
  shelved = {}
  states = []
})

describe('saving while typing', () => {
  it('sends nothing while the form is as the page showed it', async () => {
    const queue = aQueue('Bloem & Co', 1)
    expect(queue.note({ companyPitch: reading('Bloem & Co') })).toBe(false)
    expect(await queue.flush()).toBe(true)
    expect(bodies).toEqual([])
  })

  it('says “saved” only after the server did, and keeps the text on the shelf until then', async () => {
    const queue = aQueue()
    queue.note({ companyPitch: reading('Bloem') })
    expect(shelved.companyPitch?.fields).toEqual({ companyPitch: ['Bloem'] })
    expect(queue.unsaved).toBe(true)
    expect(await queue.flush()).toBe(true)
    expect(states.map(({ phase }) => phase)).toEqual(['dirty', 'saving', 'saving', 'saved'])
    expect(states.findIndex(({ savedAt }) => savedAt !== null)).toBe(2)
    expect(shelved).toEqual({})
    expect(queue.unsaved).toBe(false)
  })

  it('sends a lost request again with the same key and the same text', async () => {
    const queue = aQueue()
    answers = [() => ({ receipt: null, because: 'lost' }), () => { queue.note({ companyPitch: reading('Bloem & Co') }); return { receipt: null, because: 'lost' } }]
    queue.note({ companyPitch: reading('Bloem') })
    expect(await queue.flush()).toBe(true)
    expect(bodies.map(({ key, answers: sent }) => [key, sent.companyPitch?.value, sent.companyPitch?.baseVersion])).toEqual([
      ['key-1', 'Bloem', 0], ['key-1', 'Bloem', 0], ['key-1', 'Bloem', 0], ['key-2', 'Bloem & Co', 1],
    ])
    expect(states.some(({ phase }) => phase === 'failed')).toBe(true)
  })

  it('never has two requests under way', async () => {
    let under = 0
    let most = 0
    const slow = async (body: Body): Promise<Sent> => {
      most = Math.max(most, ++under)
      await new Promise(resolve => setTimeout(resolve, 5))
      under--
      return { receipt: receipt({ saved: { companyPitch: body.answers.companyPitch!.baseVersion + 1 } }) }
    }
    answers = [slow, slow, slow]
    const queue = aQueue()
    queue.note({ companyPitch: reading('a') })
    const first = queue.flush()
    queue.note({ companyPitch: reading('ab') })
    await Promise.all([first, queue.flush(), queue.flush()])
    expect(most).toBe(1)
    expect(bodies.at(-1)!.answers.companyPitch).toMatchObject({ value: 'ab', baseVersion: 1 })
  })

  it('keeps a refused answer, and tries it again once it is changed', async () => {
    const queue = aQueue()
    answers = [() => ({ receipt: receipt({ faults: { companyPitch: 'tooLong' } }) })]
    queue.note({ companyPitch: reading('te lang') })
    expect(await queue.flush()).toBe(false)
    expect(last().faults).toEqual({ companyPitch: 'tooLong' })
    expect(shelved.companyPitch?.fields).toEqual({ companyPitch: ['te lang'] })
    queue.note({ companyPitch: reading('te lang') })
    expect(bodies).toHaveLength(1)
    queue.note({ companyPitch: reading('kort') })
    expect(await queue.flush()).toBe(true)
    expect(last().faults).toEqual({})
  })

  it('shows a conflict and overwrites only after a choice', async () => {
    const queue = aQueue('oud', 1)
    const conflict = { version: 4, by: 'Sanne', at: '', theirs: [], yours: [], fields: {} }
    answers = [() => ({ receipt: receipt({ conflicts: { companyPitch: conflict } }) })]
    queue.note({ companyPitch: reading('mijn') })
    expect(await queue.flush()).toBe(false)
    queue.note({ companyPitch: reading('mijn tekst') })
    expect(bodies).toHaveLength(1)
    queue.settle('companyPitch', 'yours')
    expect(await queue.flush()).toBe(true)
    expect(bodies[1]!.answers.companyPitch).toMatchObject({ value: 'mijn tekst', baseVersion: 4 })
    expect(last().conflicts).toEqual({})
  })

  it('takes over the other answer without sending anything', async () => {
    const queue = aQueue('oud', 1)
    answers = [() => ({ receipt: receipt({ conflicts: { companyPitch: { version: 4, by: 'Sanne', at: '', theirs: [], yours: [], fields: {} } } }) })]
    queue.note({ companyPitch: reading('mijn') })
    await queue.flush()
    queue.settle('companyPitch', 'theirs', reading('hun'))
    expect(queue.note({ companyPitch: reading('hun') })).toBe(false)
    expect(queue.unsaved).toBe(false)
    expect(bodies).toHaveLength(1)
  })

  it('stops when the workshop was handed in or nobody is signed in, and keeps the text', async () => {
    for (const because of ['closed', 'signedOut'] as const) {
      const queue = aQueue()
      answers = [() => ({ receipt: null, because })]
      queue.note({ companyPitch: reading('x') })
      expect(await queue.flush()).toBe(false)
      expect(last().phase).toBe(because)
      expect(shelved.companyPitch).toBeDefined()
    }
  })

  it('brings text from an earlier visit back on the version that it was based on', async () => {
    const queue = aQueue('van een ander', 3)
    queue.rebase({ companyPitch: { fields: {}, baseVersion: 1 } })
    queue.note({ companyPitch: reading('mijn oude tekst') })
    await queue.flush()
    expect(bodies[0]!.answers.companyPitch).toMatchObject({ baseVersion: 1 })
  })
})
