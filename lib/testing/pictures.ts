import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { db } from '../platform/db/db.ts'

/** A picture of one colour as it would be uploaded; each time another one. */
export const aPhoto = (width = 640, height = 480): Promise<Buffer> => {
  const [r, g, b] = Buffer.from(randomUUID().replaceAll('-', ''), 'hex')
  return sharp({ create: { width, height, channels: 3, background: { r: r!, g: g!, b: b! } } }).png().toBuffer()
}

/** What an editor uploads. */
export const anUpload = async (): Promise<{ file: File; altNl: string }> =>
  ({ file: new File([new Uint8Array(await aPhoto())], 'etalage.png'), altNl: 'Een etalage met bloemen' })

/** A picture in the library, past the app; returns its id. */
export async function aPicture(given: { trashedAt?: Date; altNl?: string } = {}): Promise<string> {
  const bytes = new Uint8Array(await sharp(await aPhoto(480, 320)).webp().toBuffer())
  const made = await db.media.create({
    data: { name: 'etalage.png', width: 480, height: 320, altNl: 'Een etalage', hash: randomUUID(), ...given, files: { create: [{ width: 480, height: 320, bytes }] } },
    select: { id: true },
  })
  return made.id
}

/** A text as an editor would bring it in. */
export const aTextFile = (): File => new File(['---\nkind: page\nkey: over\nlocale: nl\nslug: over\ntitle: Over\nsummary: Over.\n---\nTekst.\n'], 'over.md')
