import { canonical } from '@/lib/domain/workshop/form/fingerprint'
import type { EvidenceLevel } from '@/lib/domain/workshop/bounds'
import type { RawValue } from '@/lib/domain/workshop/form/read'
import type { QuestionKey } from '@/lib/domain/workshop/questions'
import type { FieldValues, Receipt } from '@/lib/features/workshop/view'

/** What stands in the form for one question: its value, its evidence, and the fields that it was read from. */
export type Reading = { value: RawValue; evidence: EvidenceLevel | null; fields: FieldValues }
export type Readings = Partial<Record<QuestionKey, Reading>>

type Body = { key: string; answers: Partial<Record<QuestionKey, { value: RawValue; evidence: EvidenceLevel | null; baseVersion: number }>> }
/** What became of a request: a receipt, or why there is none. `lost` is worth another try. */
export type Sent = { receipt: Receipt } | { receipt: null; because: 'lost' | 'closed' | 'signedOut' }

export type SavePhase = 'idle' | 'dirty' | 'saving' | 'saved' | 'failed' | 'closed' | 'signedOut'
export type SaveState = {
  phase: SavePhase
  savedAt: string | null
  faults: Receipt['faults']
  conflicts: Receipt['conflicts']
  receipt: Receipt | null
}

/** Where what is not saved yet survives a crash. */
export type Shelf = { write: (kept: Shelved) => void }
export type Shelved = Partial<Record<QuestionKey, { fields: FieldValues; baseVersion: number }>>

export type QueueOptions = {
  /** What the page showed, and at which version. */
  start: Partial<Record<QuestionKey, { reading: Reading; version: number }>>
  send: (body: Body) => Promise<Sent>
  shelf: Shelf
  makeKey: () => string
  onChange: (state: SaveState) => void
  /** Waits before another try; resolves early when the browser is back online. */
  pause: (milliseconds: number) => Promise<void>
}

const print = ({ value, evidence }: Pick<Reading, 'value' | 'evidence'>): string => canonical([value, evidence])
const delays = [1000, 2000, 4000, 8000, 15_000, 30_000]

/**
 * Saves what changes, one request after the other, so that a later save never overtakes an earlier one. A request that
 * got lost is sent again with the same key: it has one effect. An answer counts as saved only when the server says so.
 */
export class SaveQueue {
  private readonly options: QueueOptions
  private readonly acked = new Map<QuestionKey, { print: string; version: number }>()
  private readonly pending = new Map<QuestionKey, Reading>()
  /** Answers that the server refused: they wait until they are changed. */
  private readonly refused = new Map<QuestionKey, Reading>()
  private running: Promise<boolean> | null = null
  private state: SaveState = { phase: 'idle', savedAt: null, faults: {}, conflicts: {}, receipt: null }

  constructor(options: QueueOptions) {
    this.options = options
    for (const [key, { reading, version }] of Object.entries(options.start) as [QuestionKey, { reading: Reading; version: number }][]) {
      this.acked.set(key, { print: print(reading), version })
    }
  }

  /** Takes the form as it stands now; returns whether something waits to be saved. */
  note(readings: Readings): boolean {
    for (const [key, reading] of Object.entries(readings) as [QuestionKey, Reading][]) {
      const now = print(reading)
      const refused = this.refused.get(key)
      if (refused && print(refused) === now) continue
      if (refused && !this.state.conflicts[key]) {
        this.refused.delete(key)
        this.change({ faults: without(this.state.faults, key) })
      } else if (refused) {
        this.refused.set(key, reading)
        continue
      }
      if (now === this.acked.get(key)?.print) this.pending.delete(key)
      else this.pending.set(key, reading)
    }
    this.keep()
    if (this.pending.size > 0 && !this.running) this.change({ phase: 'dirty' })
    else if (this.pending.size === 0 && !this.running && this.state.phase === 'dirty') this.change({ phase: this.state.savedAt ? 'saved' : 'idle' })
    return this.pending.size > 0
  }

  /** Whether anything stands in the form that is not in the database. */
  get unsaved(): boolean {
    return this.pending.size > 0 || this.refused.size > 0 || this.running !== null
  }

  get lastReceipt(): Receipt | null {
    return this.state.receipt
  }

  /** Saves all that waits; true when nothing waits any more and nothing was refused. */
  async flush(): Promise<boolean> {
    while (this.pending.size > 0 || this.running) {
      if (!(await (this.running ??= this.run()))) return false
    }
    return this.refused.size === 0
  }

  /** Settles a conflict: with `yours` the answer is sent again, on top of theirs; with `theirs` it is dropped. */
  settle(key: QuestionKey, choice: 'yours' | 'theirs', theirs?: Reading): void {
    const conflict = this.state.conflicts[key]
    const yours = this.refused.get(key)
    if (!conflict || !yours) return
    this.refused.delete(key)
    this.acked.set(key, { print: choice === 'theirs' && theirs ? print(theirs) : '', version: conflict.version })
    if (choice === 'yours') this.pending.set(key, yours)
    this.change({ conflicts: without(this.state.conflicts, key) })
    this.keep()
    if (choice === 'yours') void this.flush()
  }

  /** The version of each answer that the database held last, for what is put on the shelf. */
  private keep(): void {
    const unsaved = [...this.pending, ...this.refused]
    this.options.shelf.write(Object.fromEntries(unsaved.map(([key, { fields }]) => [key, { fields, baseVersion: this.acked.get(key)?.version ?? 0 }])))
  }

  /** Takes over the versions that unsaved text from an earlier visit was based on, so that a conflict is seen. */
  rebase(shelved: Shelved): void {
    for (const [key, { baseVersion }] of Object.entries(shelved) as [QuestionKey, { baseVersion: number }][]) {
      const held = this.acked.get(key)
      if (held && baseVersion < held.version) this.acked.set(key, { print: '', version: baseVersion })
    }
  }

  private async run(): Promise<boolean> {
    const sent = new Map(this.pending)
    const body: Body = {
      key: this.options.makeKey(),
      answers: Object.fromEntries([...sent].map(([key, { value, evidence }]) => [key, { value, evidence, baseVersion: this.acked.get(key)?.version ?? 0 }])),
    }
    try {
      for (let attempt = 0; ; attempt++) {
        this.change({ phase: 'saving' })
        const answer = await this.options.send(body)
        if (answer.receipt) {
          this.take(answer.receipt, sent)
          return true
        }
        if (answer.because !== 'lost') {
          this.change({ phase: answer.because })
          return false
        }
        this.change({ phase: 'failed' })
        await this.options.pause(delays[Math.min(attempt, delays.length - 1)]!)
      }
    } finally {
      this.running = null
      if (this.state.phase === 'saving') this.change({ phase: this.pending.size > 0 ? 'dirty' : 'saved' })
    }
  }

  private take(receipt: Receipt, sent: ReadonlyMap<QuestionKey, Reading>): void {
    for (const [key, reading] of sent) {
      const version = receipt.saved[key]
      const current = this.pending.get(key)
      const isCurrent = current !== undefined && print(current) === print(reading)
      if (version !== undefined) this.acked.set(key, { print: print(reading), version })
      else if (isCurrent || receipt.conflicts[key]) this.refused.set(key, current ?? reading)
      if (isCurrent || receipt.conflicts[key]) this.pending.delete(key)
    }
    this.keep()
    const refusedNow = <T>(found: Partial<Record<QuestionKey, T>>) => Object.fromEntries(Object.entries(found).filter(([key]) => this.refused.has(key as QuestionKey)))
    const savedSome = Object.keys(receipt.saved).length > 0
    this.change({
      receipt, savedAt: savedSome ? receipt.savedAt : this.state.savedAt,
      faults: { ...this.state.faults, ...refusedNow(receipt.faults) }, conflicts: { ...this.state.conflicts, ...refusedNow(receipt.conflicts) },
    })
  }

  private change(part: Partial<SaveState>): void {
    this.state = { ...this.state, ...part }
    this.options.onChange(this.state)
  }
}

const without = <T extends object>(map: T, key: keyof T): T => {
  const copy = { ...map }
  delete copy[key]
  return copy
}
