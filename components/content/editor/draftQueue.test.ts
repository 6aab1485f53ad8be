import { beforeEach, describe, expect, it } from 'vitest'
import { emptyDocument, type ContentDocument } from '@/lib/domain/content/document'
import { DraftQueue, type DraftQueueOptions, type DraftState, type Sent, type Shelved } from './draftQueue'

const text = (title: string): ContentDocument => ({ ...emptyDocument(), title })
const saved = (version: number): Sent => ({ is: 'saved', version, savedAt: '2026-11-22T13:03:00.000Z', faults: [] })
const conflict: Sent = { is: 'conflict', theirs: { version: 5, document: text('van Sanne'), by: 'Sanne', at: '2026-11-22T13:02:00.000Z', keptAs: 7 } }

let sent: Shelved[]
let answers: ((draft: Shelved) => Sent | Promise<Sent>)[]
let shelf: Shelved | null
let states: DraftState[]
const last = () => states.at(-1)!
const phases = () => states.map(({ phase }) => phase)

const aQueue = (given: Partial<DraftQueueOptions> = {}): DraftQueue => {
  const queue = new DraftQueue({
    version: 1, document: text(''),
    send: async draft => {
      sent.push(draft)
      return answers.shift()?.(draft) ?? saved(draft.version + 1)
    },
    shelve: kept => { shelf = kept }, pause: () => Promise.resolve(), ...given,
  })
  queue.subscribe(() => { states.push(queue.state) })
  return queue
}

beforeEach(() => {
  [sent, answers, shelf, states] = [[], [], null, []]
})

describe('saving a draft while it is typed', () => {
  it('sends nothing while the text is as it was', async () => {
    const queue = aQueue()
    expect(queue.note(text(''))).toBe(false)
    expect(await queue.flush()).toBe(true)
    expect(sent).toEqual([])
  })

  it('says “saved” only after the server did, and keeps the words on the shelf until then', async () => {
    const queue = aQueue()
    queue.note(text('Klantreis'))
    expect(shelf).toEqual({ document: text('Klantreis'), version: 1 })
    expect(await queue.flush()).toBe(true)
    expect(phases()).toEqual(['dirty', 'saving', 'saved'])
    expect([queue.version, shelf, queue.unsaved]).toEqual([2, null, false])
  })

  it('holds what was typed at once, part by part, beside what was saved last', async () => {
    const queue = aQueue()
    queue.note({ title: 'Klantreis' })
    queue.note({ body: 'Een reis.' })
    const typed = { ...text('Klantreis'), body: 'Een reis.' }
    expect(queue.state).toMatchObject({ document: typed, base: text('') })
    const before = queue.state
    await queue.flush()
    expect(queue.state).toMatchObject({ document: typed, base: typed })
    expect(before.base).toEqual(text(''))
  })

  it('saves what was typed during a request with the next one, and never has two under way', async () => {
    const queue = aQueue()
    let under = 0
    const slow = async (draft: Shelved): Promise<Sent> => {
      expect(++under).toBe(1)
      await new Promise(resolve => setTimeout(resolve, 5))
      under--
      return saved(draft.version + 1)
    }
    answers = [slow, slow]
    queue.note(text('a'))
    const first = queue.flush()
    queue.note(text('ab'))
    expect(await Promise.all([first, queue.flush()])).toEqual([true, true])
    expect(sent.map(({ document, version }) => [document.title, version])).toEqual([['a', 1], ['ab', 2]])
  })

  it('tries again what got lost, with the newest words', async () => {
    const queue = aQueue()
    answers = [() => ({ is: 'lost' }), () => { queue.note(text('abc')); return { is: 'lost' } }]
    queue.note(text('a'))
    expect(await queue.flush()).toBe(true)
    expect(sent.map(({ document }) => document.title)).toEqual(['a', 'a', 'abc'])
    expect(phases()).toContain('failed')
    expect(shelf).toBeNull()
  })

  it('stops at a conflict, keeps what is typed on, and saves on top of theirs what was made of both', async () => {
    const queue = aQueue()
    answers = [() => conflict]
    queue.note(text('van mij'))
    expect(await queue.flush()).toBe(false)
    expect(last()).toMatchObject({ phase: 'conflict', theirs: { by: 'Sanne', keptAs: 7 } })
    queue.note(text('van mij en meer'))
    expect(await queue.flush()).toBe(false)
    expect(shelf).toEqual({ document: text('van mij en meer'), version: 1 })
    expect(sent).toHaveLength(1)
    queue.settle(text('van Sanne en van mij'))
    expect(await queue.flush()).toBe(true)
    expect(sent[1]).toEqual({ document: text('van Sanne en van mij'), version: 5 })
    expect(last()).toMatchObject({ phase: 'saved', version: 6, theirs: null })
  })

  it('sends nothing when a conflict is settled with their words', async () => {
    const queue = aQueue()
    answers = [() => conflict]
    queue.note(text('van mij'))
    await queue.flush()
    queue.settle(text('van Sanne'))
    expect(await queue.flush()).toBe(true)
    expect([sent.length, queue.version, shelf]).toEqual([1, 5, null])
  })

  it('says why a draft was refused, and tries again once it is changed', async () => {
    const queue = aQueue()
    answers = [() => ({ is: 'refused', message: 'errors.signInAgain' })]
    queue.note(text('a'))
    expect(await queue.flush()).toBe(false)
    expect(last()).toMatchObject({ phase: 'refused', message: 'errors.signInAgain' })
    expect(shelf?.document.title).toBe('a')
    queue.note(text('ab'))
    expect(await queue.flush()).toBe(true)
  })

  it('brings words of an earlier visit back on the version that they were typed on', async () => {
    const queue = aQueue({ version: 4, document: text('nu') })
    answers = [() => conflict]
    queue.resume({ document: text('mijn woorden'), version: 2 })
    expect(await queue.flush()).toBe(false)
    expect(sent).toEqual([{ document: text('mijn woorden'), version: 2 }])
    expect(last()).toMatchObject({ phase: 'conflict', document: text('mijn woorden'), base: null, broughtBack: true })
    queue.settle(text('van allebei'))
    expect(last()).toMatchObject({ document: text('van allebei'), broughtBack: false })
  })

  it('takes over what another window saved only when nothing waits here', () => {
    const queue = aQueue()
    expect(queue.adopt(3, text('hersteld'))).toBe(true)
    expect([queue.version, queue.unsaved]).toEqual([3, false])
    expect(last()).toMatchObject({ document: text('hersteld'), base: text('hersteld') })
    queue.note(text('bezig'))
    expect(queue.adopt(4, text('anders'))).toBe(false)
    expect(queue.version).toBe(3)
    expect(last().document).toEqual(text('bezig'))
  })
})
