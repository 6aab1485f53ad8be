import { plainForm } from './input.ts'

/** No request that writes may be larger; the longest answers of a whole workshop stay far below it. */
export const bodyLimit = 1_000_000

async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer> | 'tooLarge'> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyLimit) return 'tooLarge'
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength
    if (size > bodyLimit) return 'tooLarge'
    parts.push(part)
  }
  return new Uint8Array(Buffer.concat(parts))
}

/**
 * Reads a JSON or form body of at most 1 MB, and says which of the two it was.
 * @returns the status to answer with where the body is too large, of another type or malformed.
 */
export async function readBody(request: Request): Promise<{ fields: unknown; isForm: boolean } | { status: 400 | 413 | 415 }> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  const isForm = type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data'
  if (!isForm && type !== 'application/json') return { status: 415 }
  const bytes = await bytesOf(request)
  if (bytes === 'tooLarge') return { status: 413 }
  try {
    if (!isForm) return { fields: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown, isForm }
    const form = await new Response(bytes, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData()
    return { fields: plainForm(form), isForm }
  } catch {
    return { status: 400 }
  }
}
