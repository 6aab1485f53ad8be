import { z } from 'zod'
import type { PictureOffer } from '@/lib/features/media/view'

const choice = z.object({ id: z.string(), name: z.string(), altNl: z.string(), altEn: z.string() })
const answer = z.object({ ok: z.literal(true), value: z.object({ pictures: z.array(choice), total: z.number(), more: z.boolean() }) })

/** A page of the pictures of the site that answer to some words, the newest first; null when the server cannot be reached. */
export async function findPictures(words: string, page: number): Promise<PictureOffer | null> {
  const found = await fetch(`/api/content/pictures?${new URLSearchParams({ words, page: String(page) }).toString()}`).catch(() => null)
  if (found?.ok !== true) return null
  const read = answer.safeParse(await found.json().catch(() => null))
  return read.success ? read.data.value : null
}
