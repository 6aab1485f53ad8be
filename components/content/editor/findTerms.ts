import { z } from 'zod'
import type { Locale } from '@/lib/domain/text'
import type { LinkChoice } from '@/lib/features/content/view'

const answer = z.object({ ok: z.literal(true), value: z.array(z.object({ key: z.string(), name: z.string(), isPublic: z.boolean() })) })

/** Terms by their name or key, for a link to one; none when the server cannot be reached. */
export async function findTerms(locale: Locale, words: string): Promise<LinkChoice[]> {
  const found = await fetch(`/api/content/choices?${new URLSearchParams({ locale, words }).toString()}`).catch(() => null)
  if (found?.ok !== true) return []
  const read = answer.safeParse(await found.json())
  return read.success ? read.data.value : []
}
