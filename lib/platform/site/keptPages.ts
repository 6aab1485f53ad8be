/** How long a page is kept while nobody would say that it changed, in milliseconds. */
const unheardLife = 1000

type Entry<Page> = { page: Page; at: number }

/**
 * Finished pages by address, the ones asked for longest ago going first. They are kept until something is published; while
 * that would not be heard (`listening` is false) for a second only.
 */
export class KeptPages<Page extends { size: number }> {
  listening = false
  private readonly room: number
  private readonly now: () => number
  private readonly entries = new Map<string, Entry<Page>>()
  private readonly underWay = new Map<string, Promise<Page | null>>()
  private taken = 0
  private edition = 0

  /** @param room how much is kept, in the unit of `Page.size`. */
  constructor(room: number, now: () => number = Date.now) {
    this.room = room
    this.now = now
  }

  find(address: string): Page | undefined {
    const entry = this.entries.get(address)
    if (entry === undefined) return undefined
    this.entries.delete(address)
    if (!this.listening && this.now() - entry.at > unheardLife) {
      this.taken -= entry.page.size
      return undefined
    }
    this.entries.set(address, entry)
    return entry.page
  }

  /**
   * Makes a page that is not kept, once for all who wait for it. One that was begun before a publication goes to those who
   * asked before it, and is not kept. @returns null, and keeps nothing, when `make` does.
   */
  make(address: string, make: () => Promise<Page | null>): Promise<Page | null> {
    const begun = this.underWay.get(address)
    if (begun) return begun
    const { edition } = this
    const at = this.now()
    const making = make().then(page => {
      if (page !== null && edition === this.edition) this.keep(address, { page, at })
      return page
    }).finally(() => {
      if (this.underWay.get(address) === making) this.underWay.delete(address)
    })
    this.underWay.set(address, making)
    return making
  }

  /** Forgets all pages, and does not keep those that are being made. */
  empty(): void {
    this.edition += 1
    this.taken = 0
    this.entries.clear()
    this.underWay.clear()
  }

  private keep(address: string, entry: Entry<Page>): void {
    this.entries.set(address, entry)
    this.taken += entry.page.size
    for (const [oldest, { page }] of this.entries) {
      if (this.taken <= this.room) return
      this.entries.delete(oldest)
      this.taken -= page.size
    }
  }
}
