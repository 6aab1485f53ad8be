import { tryDraft } from '../../domain/review/dryRun.ts'
import { isItemOf, itemOf, playbookParts, type PlaybookPart } from '../../domain/playbook/parts.ts'
import type { Playbook, Rule } from '../../domain/playbook/schema.ts'
import type { Locale } from '../../domain/text.ts'
import { loader } from '../../platform/action/loader.ts'
import type { Tx } from '../../platform/db/db.ts'
import { findAdvisedWorkshop, latestPlaybook, playbookOf } from '../advice/store.ts'
import { blockOf, gateOfDraft, playbookIn, seenOf } from './drafts.ts'
import { changesBetween, choicesOf, itemsOf, kitFor, nameOfItem, partOfFault, rowsOf } from './present.ts'
import { dryRunInput, itemInput, overviewInput, partInput, versionsInput } from './schema.ts'
import { findResult, findRun, namedWorkshops, newestRun, openDraft, playbookSubject, versionsOf, type StoredDraft } from './store.ts'
import { totalsOf } from './storeDryRuns.ts'
import type { DryRunView, ItemView, Overview, PartView, PlaybookVersionView } from './view.ts'

/** What the screens work on: the draft, or the published version while there is none. */
async function current(db: Tx): Promise<{ draft: StoredDraft | null; playbook: Playbook; published: Playbook }> {
  const [draft, published] = await Promise.all([openDraft(db), latestPlaybook(db)])
  return { draft, published, playbook: (draft && playbookIn(draft.document)) ?? published }
}

async function draftView(db: Tx, draft: StoredDraft, published: Playbook, locale: Locale): Promise<Overview['draft']> {
  const [gate, dryRun, playbook] = [gateOfDraft(draft, new Date()), await newestRun(db, draft.id), playbookIn(draft.document)]
  const changes = playbook ? changesBetween(published, playbook, locale) : []
  const { document: _, ...head } = draft
  return { ...head, gate, changes, dryRun, block: blockOf({ gate, isChanged: changes.length > 0 || playbook === null, version: draft.version, run: dryRun }) }
}

/** The state of the draft and what stands in the way of publishing it. */
export const playbookOverview = loader({
  name: 'playbook.overview', input: overviewInput, ability: 'playbook.read', subject: playbookSubject,
  run: async ({ input: { locale }, db }): Promise<Overview> => {
    const [{ draft, playbook, published }, versions] = [await current(db), await versionsOf(db)]
    const counts = Object.fromEntries(playbookParts.map(part => [part, part === 'benchmarks'
      ? playbook.channels.filter(({ benchmark }) => benchmark !== null).length : itemsOf(playbook, part).length])) as Overview['counts']
    return { published: versions[0]!, draft: draft && await draftView(db, draft, published, locale), counts }
  },
})

/** All versions with their notes, the newest first. */
export const playbookVersions = loader({
  name: 'playbook.versions', input: versionsInput, ability: 'playbook.read', subject: playbookSubject,
  run: ({ db }): Promise<PlaybookVersionView[]> => versionsOf(db),
})

const holds = (text: string, words: string): boolean => text.toLocaleLowerCase('nl').includes(words.toLocaleLowerCase('nl'))

/** The items of one part, those that fit the search and the filter. */
export const playbookPart = loader({
  name: 'playbook.part', input: partInput, ability: 'playbook.read', subject: playbookSubject,
  run: async ({ input: { part, search, filter, locale }, db }): Promise<PartView> => {
    const { draft, playbook, published } = await current(db)
    const rows = rowsOf(playbook, part, published, draft ? gateOfDraft(draft, new Date()).faults : [], locale)
    const kept = rows.filter(row => (filter === '' || (filter === 'changed' ? row.changed : row.group === filter)) &&
      (search === '' || holds(`${row.item} ${row.name} ${row.about}`, search)))
    return { part, search, filter, filters: [...new Set(rows.map(row => row.group))].filter(group => group !== ''), rows: kept, total: rows.length, hasDraft: draft !== null }
  },
})

const itemView = (part: PlaybookPart, item: string, { draft, playbook, published }: Awaited<ReturnType<typeof current>>, locale: Locale): ItemView | null => {
  const document = itemOf(playbook, part, item)
  if (document === undefined) return null
  const gate = draft ? gateOfDraft(draft, new Date()) : { faults: [], notices: [] }
  const here = (list: typeof gate.faults) => list.filter(fault => {
    const place = partOfFault(fault)
    return place !== null && place.item === item && (place.part === part || (part === 'benchmarks' && place.part === 'channels'))
  })
  return {
    part, item, name: nameOfItem(playbook, part, item, locale), document, published: itemOf(published, part, item), seen: seenOf(playbook, part, item),
    editable: draft !== null, faults: here(gate.faults), notices: here(gate.notices), choices: choicesOf(playbook, locale),
    kit: part === 'rules' ? kitFor(playbook, document as Rule) : null,
  }
}

/** One item, to read or, while there is a draft, to edit. */
export const playbookItem = loader({
  name: 'playbook.item', input: itemInput, ability: 'playbook.read', subject: playbookSubject,
  run: async ({ input: { part, item, locale }, db }): Promise<ItemView | null> => (isItemOf(part, item) ? itemView(part, item, await current(db), locale) : null),
})

const perPage = 25

async function shownIn(db: Tx, workshopId: string | undefined, base: number, document: unknown): Promise<DryRunView['shown']> {
  const draft = workshopId === undefined ? null : playbookIn(document)
  if (workshopId === undefined || draft === null) return null
  const [found, named] = [await findAdvisedWorkshop(db, workshopId, null), await namedWorkshops(db, [workshopId])]
  if (found === null || named[0] === undefined) return null
  const { changes, frame } = tryDraft(found, await playbookOf(db, base), draft)
  return { ...named[0], changes, frame }
}

/** What a dry run found, and for one workshop line by line. */
export const dryRun = loader({
  name: 'playbook.dryRun', input: dryRunInput, ability: 'playbook.read', subject: playbookSubject,
  run: async ({ input: { dryRunId, workshopId, page }, db }): Promise<DryRunView | null> => {
    const [run, found] = await Promise.all([findRun(db, dryRunId), findResult(db, dryRunId)])
    if (run === null || found === null) return null
    const totals = run.state === 'done' ? totalsOf(found.result) : null
    const touched = totals?.touched.toSorted((a, b) => b[1] + b[2] + b[3] - a[1] - a[2] - a[3]).slice((page - 1) * perPage, page * perPage) ?? []
    const counts = new Map(touched.map(([id, added, dropped, changed]) => [id, { added, dropped, changed }]))
    const most = <T extends object>(all: Record<string, T>, size: (one: T) => number) =>
      Object.entries(all).map(([id, one]) => ({ id, ...one })).toSorted((a, b) => size(b) - size(a))
    return {
      run, isCurrent: found.version === run.draftVersion, page, pages: Math.max(1, Math.ceil((totals?.touched.length ?? 0) / perPage)),
      totals: totals && { ...totals, touched: [], entries: {}, rules: {} },
      entries: most(totals?.entries ?? {}, one => one.added + one.dropped + one.changed).slice(0, 40),
      rules: most(totals?.rules ?? {}, one => one.more + one.fewer),
      workshops: (await namedWorkshops(db, touched.map(([id]) => id))).map(one => ({ ...one, ...counts.get(one.id)! })),
      shown: await shownIn(db, workshopId, found.base, found.document),
    }
  },
})
