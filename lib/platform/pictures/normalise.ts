import sharp, { type SharpOptions } from 'sharp'
import { widthsOf, widestPicture, type PictureSize } from '../../domain/content/picture.ts'

/** What a file may be before anything looks inside it, in bytes: more than a good camera makes. */
export const largestUpload = 10 * 1024 * 1024
/** Pixels that may be unpacked: 50 million, a little over the largest phone pictures. */
const mostPixels = 50_000_000
/** A picture this narrow beside its length is no picture for a page, and costs memory without end. */
const longestSide = 20_000
/** No higher than this when it stands on a page, in pixels. */
const highest = 3200

/** Why a file is not taken: nothing in it, too many bytes, no picture of a kind that is taken, broken, or too many pixels. */
export type PictureFault = 'empty' | 'tooLarge' | 'kind' | 'damaged' | 'dimensions'

export type PictureFile = PictureSize & { bytes: Uint8Array<ArrayBuffer> }
/** A picture made anew: its size at its widest, and a WebP for each width. */
export type Picture = PictureSize & { files: PictureFile[] }

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean => Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text

/** The brands that an ISO media file says it can be read as. */
function brandsOf(bytes: Uint8Array): string[] {
  if (!startsWith(bytes, 'ftyp', 4)) return []
  const head = Buffer.from(bytes.subarray(0, Math.min(Buffer.from(bytes.subarray(0, 4)).readUInt32BE(0), 256)))
  return Array.from({ length: Math.floor((head.length - 8) / 4) }, (_, index) => head.toString('latin1', 8 + index * 4, 12 + index * 4))
}

/** What the first bytes say that a file is, as sharp names it; its name and what the browser calls it count for nothing. */
export function kindOf(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | 'gif' | 'heif' | null {
  if (bytes.length < 16) return null
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg'
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp'
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'gif'
  return brandsOf(bytes).includes('avif') ? 'heif' : null
}

/** One frame, no more pixels than fit in memory, and nothing that is broken. */
const careful: SharpOptions = { limitInputPixels: mostPixels, pages: 1, failOn: 'error', unlimited: false }

let last: Promise<unknown> = Promise.resolve()
/** One picture at a time: each can take some 200 MB while it is unpacked. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => undefined)
  return turn
}

async function shapeFault(bytes: Uint8Array, kind: string): Promise<PictureFault | null> {
  const { format, compression, width, height } = await sharp(bytes, { ...careful, limitInputPixels: false }).metadata()
  if (format !== kind || (kind === 'heif' && compression !== 'av1')) return 'kind'
  return width * height > mostPixels || Math.max(width, height) > longestSide ? 'dimensions' : null
}

/**
 * The picture upright, in sRGB and as plain pixels: what a camera, an editor or an attacker added to the file is left
 * behind here, for pixels are all that goes on.
 */
const pixelsOf = (bytes: Uint8Array) => sharp(bytes, careful).timeout({ seconds: 20 }).autoOrient()
  .resize({ width: widestPicture, height: highest, fit: 'inside', withoutEnlargement: true }).toColourspace('srgb')
  .raw().toBuffer({ resolveWithObject: true })

async function make(bytes: Uint8Array): Promise<Picture> {
  const { data, info: { width, height, channels } } = await pixelsOf(bytes)
  const files: PictureFile[] = []
  for (const wanted of widthsOf(width)) {
    const { data: made, info } = await sharp(data, { raw: { width, height, channels } }).resize({ width: wanted }).webp({ quality: 82 }).toBuffer({ resolveWithObject: true })
    files.push({ width: info.width, height: info.height, bytes: new Uint8Array(made) })
  }
  return { width, height, files }
}

/** Makes pictures for pages of a file that somebody uploaded; only what it shows survives. Believes nothing that the file says. */
export async function normalise(bytes: Uint8Array): Promise<Picture | { fault: PictureFault }> {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > largestUpload) return { fault: 'tooLarge' }
  const kind = kindOf(bytes)
  if (kind === null) return { fault: 'kind' }
  return inTurn(async () => {
    try {
      const fault = await shapeFault(bytes, kind)
      return fault === null ? await make(bytes) : { fault }
    } catch {
      // Whatever a decoder trips over is a fault of the file: it says so in words for programmers only.
      return { fault: 'damaged' as const }
    }
  })
}

/** The parts that a WebP of ours may have: pixels, what shows through, and the head that says so. */
const ownParts = ['VP8 ', 'VP8L', 'VP8X', 'ALPH']

/** Whether these bytes are one WebP from the first to the last, with pixels in it and nothing else. */
function isBareWebp(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (kindOf(bytes) !== 'webp' || view.readUInt32LE(4) + 8 !== view.length) return false
  let at = 12
  while (at + 8 <= view.length) {
    if (!ownParts.includes(view.toString('latin1', at, at + 4))) return false
    at += 8 + view.readUInt32LE(at + 4) + (view.readUInt32LE(at + 4) % 2)
  }
  return at === view.length
}

/**
 * Takes back a picture that this product gave out, such as the widest file of one in an export: byte for byte, for it is
 * pixels only. Anything else is refused. Its smaller widths are made of it.
 */
export async function takeBack(bytes: Uint8Array): Promise<Picture | { fault: PictureFault }> {
  if (bytes.length === 0) return { fault: 'empty' }
  if (bytes.length > largestUpload) return { fault: 'tooLarge' }
  if (!isBareWebp(bytes)) return { fault: 'kind' }
  const made = await normalise(bytes)
  if ('fault' in made) return made
  const widest = await sharp(bytes, careful).metadata()
  if (widest.width !== made.width || widest.height !== made.height) return { fault: 'dimensions' }
  return { ...made, files: made.files.map(file => (file.width === made.width ? { ...file, bytes: new Uint8Array(bytes) } : file)) }
}
