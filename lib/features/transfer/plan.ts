import { createHash } from 'node:crypto'
import type { ArchivedText, ArchiveFault } from '../../domain/content/archive.ts'
import type { ContentDocument } from '../../domain/content/document.ts'
import { faultsOf } from '../../domain/content/faults.ts'
import { linksIn } from '../../domain/content/links.ts'
import { dayOf } from '../../domain/waiting/amsterdam.ts'
import type { Tx } from '../../platform/db/db.ts'
import { sameDocument } from '../content/store.ts'
import type { Incoming } from './read.ts'
import { addressOf, mediaHere, picturesHere, placeOf, worldOf, type Here, type PictureHere, type World } from './store.ts'
import type { ImportPlan, Outcome } from './view.ts'

/** What one text of a file becomes here. `site` is what the public reads afterwards; null leaves that as it is. */
export type TextDeed = { text: ArchivedText; here: Here | null; draft: ContentDocument; site: ContentDocument | null; outcome: Outcome }
export type PictureDeed = { picture: Incoming['pictures'][number]; outcome: Outcome }
export type Deeds = { texts: TextDeed[]; pictures: PictureDeed[]; faults: ArchiveFault[]; world: World }

type As = ImportPlan['as']

/** Both files of a text together: what is public, and what is being worked on. */
function pair(texts: readonly ArchivedText[]): { text: ArchivedText; published: ContentDocument | null; draft: ContentDocument }[] {
  const byPlace = Map.groupBy(texts, ({ file }) => placeOf(file))
  return [...byPlace.values()].map(both => {
    const [published, draft] = [both.find(({ place }) => place === 'published'), both.find(({ place }) => place === 'draft')]
    const text = (published ?? draft)!
    return { text, published: published?.file.document ?? null, draft: (draft ?? text).file.document }
  })
}

function deedOf({ text, published, draft }: ReturnType<typeof pair>[number], as: As, world: World): TextDeed {
  const here = world.texts.get(placeOf(text.file)) ?? null
  const site = as === 'published' ? published : null
  const isSame = here !== null && sameDocument(here.draft, draft) && (site === null || sameDocument(site, here.published))
  return { text, here, draft, site, outcome: isSame ? 'same' : here === null ? 'new' : 'changed' }
}

const fault = (path: string, line: number, code: ArchiveFault['code'], values: ArchiveFault['values'] = {}): ArchiveFault => ({ path, line, code, values })

/** What keeps a text off the site, with the line of the file that says it. */
function siteFaults({ text: { file, path, lines, bodyLine }, site, here }: TextDeed, world: World, known: { terms: Set<string>; media: Set<string>; today: string }, slugs: Map<string, number>): ArchiveFault[] {
  if (site === null) return []
  const address = addressOf(file.kind, file.locale, site.slug)
  const owner = world.taken.get(address)
  const isSlugFree = (owner === undefined || owner === here?.editionId) && slugs.get(address) === 1
  return faultsOf(file.kind, site, { ...known, isSlugFree }).map(({ field, code, values }) => {
    const line = field === 'body' ? bodyLine + (typeof values.line === 'number' ? values.line - 1 : 0) : lines.get(field) ?? 1
    return fault(path, line, 'notReady', { why: code, field, ...values, line })
  })
}

function binFaults(deeds: readonly TextDeed[], world: World): ArchiveFault[] {
  return deeds.filter(({ text: { file } }) => world.contents.get(`${file.kind} ${file.key}`)?.trashed === true).map(({ text: { path, file } }) => fault(path, 1, 'binned', { name: file.key }))
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

function pictureDeed(picture: Incoming['pictures'][number], here: PictureHere | undefined): PictureDeed | ArchiveFault {
  if (here === undefined) return { picture, outcome: 'new' }
  if (!sameBytes(here.bytes, picture.bytes)) return fault(picture.path, 1, 'pictureOther')
  const isSame = !here.trashed && here.name === picture.name && here.altNl === picture.altNl && here.altEn === picture.altEn
  return { picture, outcome: isSame ? 'same' : 'changed' }
}

async function knownIn(db: Tx, { texts, pictures }: Incoming, world: World, now: Date) {
  const shown = texts.flatMap(({ file: { document } }) => [document.picture?.media ?? null, ...linksIn(document).pictures.map(({ media }) => media)])
  const ids = [...new Set(shown.filter(id => id !== null && /^[0-9a-f-]{36}$/.test(id)))] as string[]
  return {
    terms: new Set([...world.terms, ...texts.filter(({ file }) => file.kind === 'term').map(({ file }) => file.key)]),
    media: new Set([...(await mediaHere(db, ids)), ...pictures.map(({ id }) => id)]),
    today: dayOf(now),
  }
}

/** Works out what taking a file over would do, and all that stands in its way. Writes nothing. */
export async function workOut(db: Tx, incoming: Incoming, as: As, now: Date): Promise<Deeds> {
  const world = await worldOf(db)
  const texts = pair(incoming.texts).map(one => deedOf(one, as, world))
  const slugs = new Map<string, number>()
  for (const { site, text: { file } } of texts) {
    if (site === null) continue
    const address = addressOf(file.kind, file.locale, site.slug)
    slugs.set(address, (slugs.get(address) ?? 0) + 1)
  }
  const known = await knownIn(db, incoming, world, now)
  const here = await picturesHere(db, incoming.pictures.map(({ id }) => id))
  const pictures = incoming.pictures.map(picture => pictureDeed(picture, here.get(picture.id)))
  const faults = [
    ...incoming.faults, ...binFaults(texts, world), ...texts.flatMap(deed => siteFaults(deed, world, known, slugs)),
    ...pictures.filter(one => 'code' in one),
  ]
  return { texts, pictures: pictures.filter(one => 'picture' in one), faults, world }
}

const mostFaults = 200

/** The same for the screen. `seen` changes when anything of it would. */
export function planOf({ texts, pictures, faults }: Deeds, as: As): ImportPlan {
  const shown = {
    texts: texts.map(({ text: { path, file: { kind, key, locale } }, draft, site, outcome }) => ({ path, kind, key, locale, title: draft.title, outcome, toSite: site !== null && outcome !== 'same' })),
    pictures: pictures.map(({ picture: { path, name }, outcome }) => ({ path, name, outcome })),
  }
  const seen = createHash('sha256').update(JSON.stringify([as, shown, texts.map(({ here, draft, site }) => [here?.version ?? null, draft, site])])).digest('hex')
  return { ...shown, seen, as, faults: faults.slice(0, mostFaults), faultCount: faults.length }
}
