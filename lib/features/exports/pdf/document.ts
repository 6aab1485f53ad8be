import { Document, renderToBuffer } from '@react-pdf/renderer'
import { printable, type Bundle } from '../bundle.ts'
import { chaptersOf } from '../content.ts'
import { wordsIn } from '../words.ts'
import { closing, opening, phasePage } from './advice.ts'
import { appendix } from './appendix.ts'
import { cover } from './cover.ts'
import { registerFonts } from './fonts.ts'
import { h, type Frame } from './parts.ts'
import { planPages } from './plan.ts'

/** The whole advice with the plan, and the reasons as an appendix, on A4. The same bundle gives the same pages. */
export async function buildPdf(bundle: Bundle): Promise<Uint8Array> {
  registerFonts()
  const words = wordsIn(bundle.locale)
  const frame: Frame = { words, foot: `${bundle.company} · ${bundle.workshop} · ${words.edition(bundle)}` }
  const chapters = chaptersOf(bundle, words)
  const at = new Date(bundle.at)
  return new Uint8Array(await renderToBuffer(h(Document, {
    title: printable(words.t('doc.for', { company: bundle.company })), subject: printable(bundle.workshop), author: 'Klantreis', creator: 'Klantreis', producer: 'Klantreis',
    language: bundle.locale, creationDate: at, modificationDate: at, pageMode: 'useOutlines',
  },
  cover(bundle, words), opening(bundle, chapters, frame), ...chapters.map(chapter => phasePage(chapter, frame)), closing(bundle, frame),
  ...(bundle.plan === null ? [] : planPages(bundle.plan.result, frame)), appendix(bundle, frame))))
}
