import { crc32, deflateSync, gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { messages } from '../../i18n/messages/messages.ts'
import { db } from '../../platform/db/db.ts'
import { aUser, as, type Person } from '../../testing/factories.ts'
import { uploadMedia } from './actions.ts'

let editor: Person
beforeAll(async () => { editor = await aUser({ staffRole: 'editor' }) })
beforeEach(async () => {
  await db.rateLimit.deleteMany()
  await db.media.deleteMany()
})

const script = '<script>alert("KANARIE")</script>'
const text = (words: string): Buffer => Buffer.from(words, 'latin1')
const u32 = (number: number): Buffer => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(number); return bytes }
const u16 = (number: number): Buffer => { const bytes = Buffer.alloc(2); bytes.writeUInt16BE(number); return bytes }

// ── PNG ──────────────────────────────────────────────────────────────────────────────────────────────────────────────
const chunk = (name: string, data: Buffer): Buffer => Buffer.concat([u32(data.length), text(name), data, u32(crc32(Buffer.concat([text(name), data])))])
const pngHead = text('\x89PNG\r\n\x1a\n')
const ihdr = (width: number, height: number): Buffer => chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 2, 0, 0, 0])]))
const rows = (width: number, height: number): Buffer => Buffer.alloc((width * 3 + 1) * height)
/** A black PNG; `extra` stands between its head and its pixels. */
const png = (width: number, height: number, extra: Buffer[] = [], pixels = rows(width, height)): Buffer =>
  Buffer.concat([pngHead, ihdr(width, height), ...extra, chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))])
/** A PNG whose pixels are a bomb: some hundred kilobytes that would become gigabytes. */
const pngBomb = (width: number, height: number): Buffer =>
  Buffer.concat([pngHead, ihdr(width, height), chunk('IDAT', deflateSync(Buffer.alloc(60_000_000))), chunk('IEND', Buffer.alloc(0))])
const compressed = (name: string, size: number): Buffer => chunk(name, Buffer.concat([text('naam\0\0'), deflateSync(Buffer.alloc(size, 65))]))
/** Frames of an animated PNG after its first. */
const frames = (count: number): Buffer[] => [
  chunk('acTL', Buffer.concat([u32(count), u32(0)])),
  ...Array.from({ length: count }, (_, at) => chunk('fcTL', Buffer.concat([u32(at), u32(8), u32(8), u32(0), u32(0), u16(1), u16(10), Buffer.from([0, 0])]))),
]

// ── Other kinds ──────────────────────────────────────────────────────────────────────────────────────────────────────
const photo = (width = 320, height = 200) => sharp({ create: { width, height, channels: 3, background: { r: 90, g: 120, b: 60 } } })
const jpeg = (): Promise<Buffer> => photo().jpeg().toBuffer()
/** A JPEG with a segment of its own right after its first bytes. */
const withSegment = async (marker: number, data: Buffer): Promise<Buffer> => {
  const plain = await jpeg()
  return Buffer.concat([plain.subarray(0, 2), Buffer.from([0xff, marker]), u16(data.length + 2), data, plain.subarray(2)])
}
/** A GIF of 1 by 1 with so many frames. */
const gif = (count: number, width = 1, height = 1): Buffer => {
  const size = Buffer.from([width & 255, width >> 8, height & 255, height >> 8])
  const frame = Buffer.concat([Buffer.from([0x21, 0xf9, 4, 0, 1, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])])
  return Buffer.concat([text('GIF89a'), size, Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255]), ...Array.from({ length: count }, () => frame), Buffer.from([0x3b])])
}
const riff = (...parts: [name: string, data: Buffer][]): Buffer => {
  const body = Buffer.concat(parts.map(([name, data]) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(data.length)
    return Buffer.concat([text(name), size, data, Buffer.alloc(data.length % 2)])
  }))
  const size = Buffer.alloc(4)
  size.writeUInt32LE(body.length + 4)
  return Buffer.concat([text('RIFF'), size, text('WEBP'), body])
}
const wideWebp = (): Buffer => riff(['VP8X', Buffer.from([0, 0, 0, 0, 0xff, 0x3f, 0, 0xff, 0x3f, 0])], ['VP8L', Buffer.concat([Buffer.from([0x2f, 0xff, 0xff, 0xff, 0x0f]), Buffer.alloc(40)])])
/** The size that a JPEG says it has, changed to the largest there is. */
const hugeJpeg = async (): Promise<Buffer> => {
  const bytes = Buffer.from(await jpeg())
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(65_000, frame + 5)
  bytes.writeUInt16BE(65_000, frame + 7)
  return bytes
}
const ftyp = (brand: string): Buffer => Buffer.concat([u32(24), text('ftyp'), text(brand), u32(0), text(brand), text('mif1'), Buffer.alloc(200, 7)])
const svg = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${script}<text>&x;</text></svg>`

type Make = () => Buffer | Promise<Buffer>
type Bad = [name: string, make: Make, fault: 'empty' | 'tooLarge' | 'kind' | 'damaged' | 'dimensions', fileName?: string]

const refused: Bad[] = [
  ['a drawing with a script in it', () => text(svg), 'kind', 'tekening.svg'],
  ['a drawing that calls itself a photo', () => text(svg), 'kind', 'foto.png'],
  ['a drawing with a mark in front', () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), text(svg)]), 'kind'],
  ['a packed drawing', () => gzipSync(svg), 'kind', 'tekening.svgz'],
  ['a page', () => text(`<!doctype html>${script}`), 'kind', 'foto.jpg'],
  ['a page that starts as a JPEG', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text(`<html>${script}`)]), 'damaged', 'foto.jpg.html'],
  ['a script that starts as a GIF', () => text('GIF89a/*          */=1;alert("KANARIE")//'), 'damaged', 'foto.gif'],
  ['a page that starts as a PNG', () => Buffer.concat([pngHead, text(script.repeat(9))]), 'damaged'],
  ['a page that starts as a WebP', () => Buffer.concat([text('RIFF\x40\0\0\0WEBPVP8 '), text(script.repeat(3))]), 'damaged'],
  ['a zip that calls itself a photo', () => Buffer.from(zipSync({ 'index.html': text(script) })), 'kind', 'foto.png'],
  ['a document', () => text('%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript /JS (app.alert(1))>> >>'), 'kind', 'foto.jpeg'],
  ['a program', () => Buffer.concat([text('MZ'), Buffer.alloc(400)]), 'kind', 'foto.gif'],
  ['a program of Linux', () => Buffer.concat([text('\x7fELF'), Buffer.alloc(400)]), 'kind'],
  ['a TIFF', () => photo().tiff().toBuffer(), 'kind', 'foto.tiff'],
  ['a bitmap', () => Buffer.concat([text('BM'), Buffer.alloc(400)]), 'kind', 'foto.bmp'],
  ['an icon', () => Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0]), Buffer.alloc(400)]), 'kind', 'favicon.ico'],
  ['a HEIC', () => ftyp('heic'), 'kind', 'foto.heic'],
  ['a film', () => ftyp('isom'), 'kind', 'film.mp4'],
  ['an AVIF with nothing in it', () => ftyp('avif'), 'damaged', 'foto.avif'],
  ['an AVIF whose head never ends', () => Buffer.concat([u32(0xffffffff), text('ftypavif'), Buffer.alloc(300)]), 'damaged'],
  ['a picture of another camera', () => text('II*\0\x10\0\0\0CR\x02\0'.padEnd(500, 'x')), 'kind', 'foto.cr2'],
  ['nothing', () => Buffer.alloc(0), 'empty'],
  ['one byte', () => Buffer.from([0xff]), 'kind'],
  ['the first bytes of a PNG', () => Buffer.concat([pngHead, Buffer.alloc(20)]), 'damaged'],
  ['half a JPEG', async () => (await photo(800, 600).jpeg().toBuffer()).subarray(0, 1200), 'damaged'],
  ['half a PNG', () => png(300, 300, [], Buffer.from(Array.from({ length: 270_300 }, (_, at) => (at * 7919) % 251))).subarray(0, 2000), 'damaged'],
  ['half a WebP', async () => (await photo(900, 900).webp({ lossless: true }).toBuffer()).subarray(0, 60), 'damaged'],
  ['a PNG with a wrong sum', () => { const bytes = png(20, 20); bytes[bytes.indexOf('IDAT') + 8]! ^= 255; return bytes }, 'damaged'],
  ['a PNG that says it is 60,000 by 60,000', () => pngBomb(60_000, 60_000), 'dimensions'],
  ['a PNG that unpacks to more than its size', () => pngBomb(19_000, 19_000), 'dimensions'],
  ['a picture of one pixel high and 30,000 wide', () => png(30_000, 1), 'dimensions'],
  ['a JPEG that says it is 65,000 by 65,000', hugeJpeg, 'dimensions'],
  ['a WebP that says it is 16,384 by 16,384', wideWebp, 'damaged'],
  ['more than 10 MB', async () => Buffer.concat([await jpeg(), Buffer.alloc(10 * 1024 * 1024)]), 'tooLarge'],
]

type Odd = [name: string, make: Make, size: [width: number, height: number], fileName?: string, kept?: string]

const neutralised: Odd[] = [
  ['a PNG with a page behind it', () => Buffer.concat([png(40, 30), text(script)]), [40, 30]],
  ['a JPEG with a zip behind it', async () => Buffer.concat([await jpeg(), Buffer.from(zipSync({ 'KANARIE.html': text(script) }))]), [320, 200]],
  ['a JPEG with a script as its comment', () => withSegment(0xfe, text(`*/=1;${script}/*`)), [320, 200], 'foto.jpg.html', 'foto.jpg.html'],
  ['a JPEG with a script in what the camera says', () => photo().jpeg().withExif({ IFD0: { ImageDescription: script, Copyright: 'KANARIE' } }).toBuffer(), [320, 200]],
  ['a JPEG that says where it was taken', () => photo().jpeg().withExif({ IFD3: { GPSLatitude: '52/1 22/1 0/1', GPSLongitude: '4/1 53/1 0/1', GPSAreaInformation: 'KANARIE' } }).toBuffer(), [320, 200]],
  ['a JPEG with XMP', () => withSegment(0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${script}</x:xmpmeta>`)), [320, 200]],
  ['a JPEG with a broken head of its camera', () => withSegment(0xe1, text('Exif\0\0MM\0*\xff\xff\xff\xff')), [320, 200]],
  ['a PNG with a script in its text', () => png(40, 30, [chunk('tEXt', text(`Comment\0${script}`)), chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${script}`))]), [40, 30]],
  ['a PNG with text that unpacks to 50 MB', () => png(40, 30, [compressed('zTXt', 50_000_000)]), [40, 30]],
  ['a PNG with a colour profile that unpacks to 50 MB', () => png(40, 30, [compressed('iCCP', 50_000_000)]), [40, 30]],
  ['a PNG with a colour profile of rubbish', () => png(40, 30, [chunk('iCCP', Buffer.concat([text('x\0\0'), deflateSync(text(script))]))]), [40, 30]],
  ['a PNG with 2,000 parts that nobody knows', () => png(40, 30, Array.from({ length: 2000 }, () => chunk('kaNa', text(script)))), [40, 30]],
  ['a GIF that says it is 65,535 by 65,535, with a frame of one pixel', () => gif(1, 65_535, 65_535), [1, 1]],
  ['a GIF of 10,000 frames', () => gif(10_000), [1, 1]],
  ['an animated PNG', () => png(8, 8, frames(3)), [8, 8]],
  ['an animated WebP', async () => sharp(Buffer.concat([gif(4)]), { animated: true }).webp({ loop: 0 }).toBuffer(), [1, 1]],
  ['a WebP with EXIF and XMP', async () => sharp(await photo(60, 40).webp().toBuffer()).withExif({ IFD0: { Copyright: 'KANARIE' } }).withXmp(`<x:xmpmeta>${script}</x:xmpmeta>`).webp().toBuffer(), [60, 40]],
  ['a picture in the colours of print', () => photo(60, 40).toColourspace('cmyk').jpeg().toBuffer(), [60, 40]],
  ['a picture in 16 bits with wide colours', () => photo(60, 40).toColourspace('rgb16').withIccProfile('p3').png().toBuffer(), [60, 40]],
  ['a picture in grey', () => photo(60, 40).greyscale().png().toBuffer(), [60, 40]],
  ['a picture on its side', () => photo(60, 40).jpeg().withMetadata({ orientation: 8 }).toBuffer(), [40, 60]],
  ['a very tall picture', () => png(100, 12_000), [27, 3200]],
  ['a name that goes up', () => png(9, 9), [9, 9], '../../etc/passwd.png', 'passwd.png'],
  ['a name of Windows', () => png(9, 10), [9, 10], 'C:\\windows\\system32\\foto.png', 'foto.png'],
  ['a name with a NUL', () => png(9, 11), [9, 11], 'foto.png\0.html', 'foto.png.html'],
  ['a name that reads backwards', () => png(9, 12), [9, 12], 'foto\u202egnp.exe\r\nSet-Cookie: a=b', 'fotognp.exeSet-Cookie ab'],
  ['a name with markup', () => png(9, 13), [9, 13], '"><img src=x onerror=alert(1)>.png', 'img srcx onerroralert(1).png'],
  ['a name of 5,000 characters', () => png(9, 14), [9, 14], `${'x'.repeat(5000)}.png`, 'x'.repeat(120)],
  ['a name of dots', () => png(9, 15), [9, 15], '...', 'foto'],
  ['two endings', () => png(9, 16), [9, 16], 'foto.php.png', 'foto.php.png'],
]

const upload = (bytes: Uint8Array, name = 'foto.png', type = 'text/html') => {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(bytes)], name, { type }))
  form.append('file', new File([script], 'tweede.html'))
  form.set('altNl', 'Een foto')
  return as(editor, () => uploadMedia(null, form))
}

describe('a hostile upload', () => {
  it('is tried in more than forty ways', () => {
    expect(refused.length + neutralised.length).toBeGreaterThanOrEqual(40)
  })

  it.each(refused)('is refused, and says why: %s', async (_, make, fault, name) => {
    // An upload without bytes or a name is a field that was left empty.
    const result = await upload(await make(), name)
    expect(result).toMatchObject({ ok: false, code: 'invalid', fields: { file: `media.errors.${fault}` } })
    expect(messages.nl.media.errors[fault]).toMatch(/\.$/)
    expect(await db.media.count()).toBe(0)
  }, 60_000)

  it.each(neutralised)('leaves nothing but its pixels: %s', async (_, make, [width, height], name, kept) => {
    const result = await upload(await make(), name)
    expect(result).toMatchObject({ ok: true, value: { width, height } })
    const media = await db.media.findFirstOrThrow({ include: { files: true } })
    if (kept !== undefined) expect(media.name).toBe(kept)
    for (const file of media.files) {
      const bytes = Buffer.from(file.bytes)
      const seen = await sharp(bytes).metadata()
      expect(seen).toMatchObject({ format: 'webp', width: file.width, height: file.height, space: 'srgb' })
      expect([seen.exif, seen.icc, seen.iptc, seen.xmp, seen.orientation, seen.pages]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
      expect(bytes.readUInt32LE(4) + 8, 'nothing behind it').toBe(bytes.length)
      for (const trace of ['KANARIE', '<script', 'alert(', 'Exif', 'GPS', 'PK\x03\x04']) expect(bytes.includes(trace, 0, 'latin1'), trace).toBe(false)
    }
  }, 60_000)

  it('does not fill the memory when eight come at once', async () => {
    const begin = process.memoryUsage().rss
    const made = await Promise.all(Array.from({ length: 8 }, async (_, at) => upload(await photo(3000, 2000 + at).jpeg().toBuffer(), `${at}.jpg`)))
    expect(made.every(({ ok }) => ok)).toBe(true)
    expect(process.memoryUsage().rss - begin).toBeLessThan(400 * 1024 * 1024)
  }, 60_000)
})
