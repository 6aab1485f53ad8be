import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aBundle } from '../testing/aBundle.ts'
import { read } from './readers.ts'

/** The pages that people judge a PDF by, by how they begin. */
const pages = {
  'cover': /^Klantreis/, 'summary': /^In het kort/, 'phase': /^Think – overwegen/, 'order': /^In deze volgorde/,
  'plan': /^Mediaplan/, 'plan-media': /^Per medium en maand/, 'appendix': /^Bijlage/,
}

/** Pictures of the PDF of a worked case, page by page. */
export async function takePdf(folder: string): Promise<void> {
  // Imported only now: the renderer is large.
  const { buildPdf } = await import('../features/exports/pdf/document.ts')
  const home = mkdtempSync(join(tmpdir(), 'klantreis-pdf-'))
  try {
    const file = join(home, 'advice.pdf')
    writeFileSync(file, await buildPdf(aBundle({ months: 12 })))
    const texts = read('pdftotext', [file, '-']).split('\f')
    for (const [name, begin] of Object.entries(pages)) {
      const number = texts.findIndex(text => begin.test(text.trimStart())) + 1
      if (number === 0) throw new Error(`No page of the PDF begins with ${begin}.`)
      read('pdftoppm', ['-png', '-r', '80', '-f', String(number), '-l', String(number), '-singlefile', file, join(home, name)])
      copyFileSync(join(home, `${name}.png`), join(folder, `pdf-${name}.png`))
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
