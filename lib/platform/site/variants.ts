import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzipSync } from 'node:zlib'

const compress = promisify(brotliCompress)

export type Coding = 'br' | 'gzip' | 'identity'
/** One text as it goes over the wire, per coding; Brotli comes a moment later than the rest. */
export type Variants = Record<'identity' | 'gzip', Variant> & { br?: Variant }
type Variant = { bytes: Buffer; headers: Readonly<Record<string, string | number>> }

/** Below this many bytes packing gains nothing. */
const smallest = 200

const variantOf = (bytes: Buffer, coding: Coding, hash: string, headers: Readonly<Record<string, string>>): Variant => ({
  bytes,
  headers: {
    ...headers,
    Vary: 'Accept-Encoding',
    ETag: coding === 'identity' ? `"${hash}"` : `"${hash}-${coding}"`,
    ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
    'Content-Length': bytes.length,
  },
})

/** The hash of a text by which validators and addresses tell it from others. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 20)

/**
 * Compresses a text once, for everybody who will ask for it: gzip at once, Brotli in the background.
 * @param headers what goes with every variant; validators, coding and length are added.
 */
export function variantsOf(text: string, headers: Readonly<Record<string, string>>): Variants {
  const bytes = Buffer.from(text)
  const hash = hashOf(text)
  const identity = variantOf(bytes, 'identity', hash, headers)
  if (bytes.length < smallest) return { identity, gzip: identity }
  const variants: Variants = {
    identity,
    gzip: variantOf(gzipSync(bytes, { level: 9 }), 'gzip', hash, headers),
  }
  // Without it gzip goes on; there is nothing to tell anybody.
  compress(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    .then(packed => { variants.br = variantOf(packed, 'br', hash, headers) }, () => {})
  return variants
}

const accepts = (header: string, coding: string): boolean => new RegExp(`(?:^|,)\\s*${coding}\\s*(?:;\\s*q=(?:1|0\\.\\d*[1-9]).*?)?(?:,|$)`).test(header)
/** Most clients send one of a few headers. */
const known = new Map<string, Coding[]>()

/** The codings that a client takes, the smallest first. */
function codingsOf(header = ''): Coding[] {
  const before = known.get(header)
  if (before) return before
  const codings: Coding[] = [...(accepts(header, 'br') ? ['br' as const] : []), ...(accepts(header, 'gzip') ? ['gzip' as const] : []), 'identity']
  if (known.size < 200) known.set(header, codings)
  return codings
}

/** The variant for a client that says what it takes in `Accept-Encoding`. */
export function variantFor(variants: Variants, acceptEncoding: string | undefined): Variant {
  for (const coding of codingsOf(acceptEncoding)) {
    const variant = variants[coding]
    if (variant) return variant
  }
  return variants.identity
}

/** Whether the client has this variant already, by its validators. */
export function isKnown(variant: Variant, { 'if-none-match': tags, 'if-modified-since': since }: { 'if-none-match'?: string | undefined; 'if-modified-since'?: string | undefined }): boolean {
  if (tags !== undefined) return tags === '*' || tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === variant.headers.ETag)
  const modified = variant.headers['Last-Modified']
  return since !== undefined && typeof modified === 'string' && Date.parse(since) >= Date.parse(modified)
}
