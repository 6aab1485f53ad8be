'use server'
import { createHash } from 'node:crypto'
import { permits } from '../../domain/access/policy.ts'
import { action } from '../../platform/action/action.ts'
import { done, refuse, type Refusal, type Result } from '../../platform/action/result.ts'
import type { Tx } from '../../platform/db/db.ts'
import { holdEdition } from '../content/store.ts'
import { addRevision, checkpoint, putDraft, putOnSite } from '../content/storeWrites.ts'
import { addPicture } from '../media/store.ts'
import { planOf, workOut, type Deeds, type TextDeed } from './plan.ts'
import { plainName, readIncoming, type Incoming } from './read.ts'
import { importInput, previewInput } from './schema.ts'
import { createTexts, holdAll, placeOf, renamePicture, transferSubject, worldOf } from './store.ts'
import { dropFile, heldFile, holdFile, type HeldFile } from './storeHeld.ts'
import type { ImportLook, ImportPlan } from './view.ts'

type Writer = { userId: string; now: Date }

const noRight = (): Refusal => refuse('refused', { message: 'transfer.errors.noRight' })

type Looked = { file: HeldFile; incoming: Incoming; held: string | null }

/**
 * Shows what taking a file over would do, and what is wrong with it, line by line. Changes nothing of the site; the file is
 * kept for who looked, so that it need not be chosen again.
 */
export const previewImport = action({
  name: 'transfer.preview', input: previewInput, files: ['file'], ability: 'content.write', subject: transferSubject,
  limits: ({ actor }) => [{ name: 'transfer.read', of: actor.userId, most: 60, seconds: 600 }],
  prepare: async ({ input: { file, held }, actor }): Promise<Result<Looked>> => {
    const here = file === undefined ? await heldFile(actor.userId, held!, new Date()) : { name: plainName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) }
    if (here === null) return refuse('invalid', { message: 'errors.checkFields', fields: { file: 'transfer.errors.gone' } })
    return done({ file: here, incoming: await readIncoming(here), held: file === undefined ? held! : null })
  },
  run: async ({ input: { as }, actor, tx, prepared: { file, incoming, held } }): Promise<Result<ImportLook>> => {
    if (as === 'published' && !permits(actor, 'content.publish', null)) return noRight()
    const now = new Date()
    const plan = planOf(await workOut(tx, incoming, as, now), as)
    return done({ ...plan, name: file.name, held: held ?? await holdFile(tx, actor.userId, file, now) })
  },
  untraced: true, keepsPage: true,
})

/** Writes one text that was here or was just begun: what it was is kept as a revision, so no word is lost. */
async function writeText(tx: Tx, editionId: string, { draft, site, here }: TextDeed, writer: Writer): Promise<void> {
  const held = await holdEdition(tx, editionId)
  if (held === null) throw new Error(`Text ${editionId} is gone`)
  if (here !== null) {
    await checkpoint(tx, held, writer, true)
    await putDraft(tx, editionId, draft, writer)
  }
  await addRevision(tx, editionId, { document: draft, reason: 'imported', authorId: writer.userId, at: writer.now })
  if (site !== null) await putOnSite(tx, held, site, writer)
}

async function carryOut(tx: Tx, { texts, pictures, world }: Deeds, writer: Writer): Promise<void> {
  for (const { picture, outcome } of pictures) {
    const { id, name, altNl, altEn, made, bytes } = picture
    if (outcome === 'changed') await renamePicture(tx, picture)
    if (outcome === 'new') {
      const hash = createHash('sha256').update(`import ${id}`).update(bytes).digest('hex')
      await addPicture(tx, { id, name, altNl, altEn, hash, picture: made, userId: writer.userId })
    }
  }
  const wanted = texts.filter(({ outcome }) => outcome !== 'same')
  await createTexts(tx, wanted.filter(({ here }) => here === null).map(({ text, draft }) => ({ ...text.file, document: draft })), world.contents, writer)
  const now = await worldOf(tx)
  for (const deed of wanted) await writeText(tx, now.texts.get(placeOf(deed.text.file))!.editionId, deed, writer)
}

/**
 * Takes the file that was looked at over as it was shown: all of it, or with a single fault nothing. Texts come in as drafts; as public texts
 * only for who may publish, and only when nothing is wrong with them.
 */
export const importContent = action({
  name: 'transfer.import', input: importInput, ability: 'content.write', subject: transferSubject, longest: 60_000,
  limits: ({ actor }) => [{ name: 'transfer.read', of: actor.userId, most: 60, seconds: 600 }],
  prepare: async ({ input: { held }, actor }): Promise<Result<Incoming>> => {
    const file = await heldFile(actor.userId, held, new Date())
    return file === null ? refuse('conflict', { message: 'transfer.errors.gone' }) : done(await readIncoming(file))
  },
  run: async ({ input: { as, seen }, actor, tx, prepared }): Promise<Result<ImportPlan>> => {
    if (as === 'published' && !permits(actor, 'content.publish', null)) return noRight()
    await holdAll(tx)
    const now = new Date()
    const deeds = await workOut(tx, prepared, as, now)
    const plan = planOf(deeds, as)
    if (plan.faultCount > 0) return refuse('invalid', { message: 'transfer.errors.faults' })
    if (plan.seen !== seen) return refuse('conflict', { message: 'transfer.errors.moved' })
    await carryOut(tx, deeds, { userId: actor.userId, now })
    await dropFile(tx, actor.userId)
    return done(plan)
  },
  detail: ({ as }, { texts, pictures }) => ({ as, texts: texts.filter(({ outcome }) => outcome !== 'same').length, pictures: pictures.filter(({ outcome }) => outcome !== 'same').length }),
})
