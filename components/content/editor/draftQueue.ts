import type { ContentDocument } from '@/lib/domain/content/document'
import type { ContentFault } from '@/lib/domain/content/faults'

/** What somebody else saved meanwhile. `keptAs` is the number of the revision that holds what was typed here. */
export type Theirs = { version: number; document: ContentDocument; by: string | null; at: string; keptAs: number }

/** What became of one try. `lost` is worth another; `refused` waits until something changes, `message` says why. */
export type Sent =
  | { is: 'saved'; version: number; savedAt: string; faults: ContentFault[] }
  | { is: 'conflict'; theirs: Theirs }
  | { is: 'lost' }
  | { is: 'refused'; message: string }

export type DraftPhase = 'idle' | 'dirty' | 'saving' | 'saved' | 'failed' | 'refused' | 'conflict'
export type DraftState = {
  /** The text as it stands in the form now. */
  document: ContentDocument
  /** What the words of now were based on; null for words of an earlier visit. */
  base: ContentDocument | null
  /** Words of an earlier visit that had not been saved were brought back. */
  broughtBack: boolean
  phase: DraftPhase
  version: number
  savedAt: string | null
  /** What keeps the draft from being published, as the server saw it at the last save; null before the first. */
  faults: ContentFault[] | null
  theirs: Theirs | null
  message: string | null
}

/** What is not saved yet, and the version that it was typed on: it survives a closed browser. */
export type Shelved = { document: ContentDocument; version: number }

export type DraftQueueOptions = {
  version: number
  document: ContentDocument
  send: (draft: Shelved) => Promise<Sent>
  /** Null: nothing waits any more. */
  shelve: (kept: Shelved | null) => void
  /** Waits before another try; resolves early when the browser is back online. */
  pause: (milliseconds: number) => Promise<void>
}

const delays = [1000, 2000, 4000, 8000, 15_000, 30_000]

/** A text as one string, whatever the order of its parts. */
export const printOf = (document: ContentDocument): string =>
  JSON.stringify(Object.entries(document).toSorted(([a], [b]) => (a < b ? -1 : 1)))

/**
 * Saves a draft while it is typed, one request after the other. It counts as saved only when the server says so; until then
 * its words are on the shelf. When somebody else saved meanwhile, nothing is sent until the editor put both together.
 * The text stands here and not in React, which subscribes to it: `state` is another object whenever anything changed.
 */
export class DraftQueue {
  private readonly options: DraftQueueOptions
  private held: string
  private running: Promise<boolean> | null = null
  private stopped = false
  private current: DraftState
  private readonly listeners = new Set<() => void>()

  constructor(options: DraftQueueOptions) {
    this.options = options
    const { document, version } = options
    this.held = printOf(document)
    this.current = { document, base: document, broughtBack: false, phase: 'idle', version, savedAt: null, faults: null, theirs: null, message: null }
  }

  get state(): DraftState {
    return this.current
  }

  /** Calls `listener` at every change, until what it gives back is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => { this.listeners.delete(listener) }
  }

  get version(): number {
    return this.state.version
  }

  /** Whether anything was typed that is not in the database. */
  get unsaved(): boolean {
    return printOf(this.state.document) !== this.held
  }

  /** Takes a part of the text as it was typed; returns whether something waits to be saved. */
  note(part: Partial<ContentDocument>): boolean {
    const document = { ...this.state.document, ...part }
    const unsaved = printOf(document) !== this.held
    this.options.shelve(unsaved ? { document, version: this.state.version } : null)
    this.change({ document, ...this.afterTyping(unsaved) })
    return unsaved
  }

  /** Saves what waits; true when all of it is in the database. */
  async flush(): Promise<boolean> {
    while (this.unsaved || this.running) {
      if (this.state.phase === 'conflict' || this.stopped) return false
      if (!(await (this.running ??= this.run()))) return false
    }
    return true
  }

  /** Goes on with words of an earlier visit, on the version that they were typed on, so that a conflict is seen. */
  resume({ document, version }: Shelved): void {
    if (version !== this.state.version) this.held = ''
    this.change({ version, base: null, broughtBack: true })
    this.note(document)
  }

  /** Settles a conflict: what the editor made of both goes on top of theirs. */
  settle(document: ContentDocument): void {
    const { theirs } = this.state
    if (theirs === null) return
    this.held = printOf(theirs.document)
    this.change({ phase: 'idle', version: theirs.version, theirs: null, broughtBack: false })
    this.note(document)
  }

  /** Takes over what the server holds, when nothing waits here: a text that was restored, or saved in another window. */
  adopt(version: number, document: ContentDocument): boolean {
    if (version <= this.state.version || this.unsaved || this.running !== null || this.state.phase === 'conflict') return false
    this.held = printOf(document)
    this.change({ document, base: document, version, phase: 'idle', faults: null })
    return true
  }

  /** Sends nothing any more, and keeps the shelf: the page is gone. */
  stop(): void {
    this.stopped = true
  }

  /** Where it stands once something was typed; a request that is under way and a conflict stay what they are. */
  private afterTyping(unsaved: boolean): Partial<DraftState> {
    if (this.state.phase === 'conflict' || this.running) return {}
    if (unsaved) return { phase: 'dirty', message: null }
    if (this.state.phase === 'saved') return {}
    return { phase: this.state.savedAt === null ? 'idle' : 'saved', message: null }
  }

  private async run(): Promise<boolean> {
    try {
      for (let attempt = 0; ; attempt++) {
        const draft = { document: this.state.document, version: this.state.version }
        this.change({ phase: 'saving', message: null })
        const sent = await this.options.send(draft)
        if (sent.is !== 'lost') return this.take(sent, draft.document)
        this.change({ phase: 'failed' })
        await this.options.pause(delays[Math.min(attempt, delays.length - 1)]!)
        if (this.stopped) return false
      }
    } finally {
      this.running = null
    }
  }

  private take(sent: Exclude<Sent, { is: 'lost' }>, document: ContentDocument): boolean {
    if (sent.is === 'conflict') {
      this.change({ phase: 'conflict', theirs: sent.theirs })
      return false
    }
    if (sent.is === 'refused') {
      this.change({ phase: 'refused', message: sent.message })
      return false
    }
    this.held = printOf(document)
    this.change({ base: document, version: sent.version, savedAt: sent.savedAt, faults: sent.faults, phase: this.unsaved ? 'dirty' : 'saved' })
    this.options.shelve(this.unsaved ? { document: this.state.document, version: sent.version } : null)
    return true
  }

  private change(part: Partial<DraftState>): void {
    this.current = { ...this.current, ...part }
    for (const listener of this.listeners) listener()
  }
}
