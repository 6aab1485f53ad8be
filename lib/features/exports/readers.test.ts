import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { read } from '../../cli/readers.ts'
import { phases } from '../../domain/journey/stages.ts'
import { modelTexts } from '../../domain/journey/texts.ts'
import { aBundle, payloads, withPayloads } from '../../testing/aBundle.ts'
import { buildCsv } from './csv.ts'
import { buildJson, type JsonExport } from './json.ts'
import { buildPdf } from './pdf/document.ts'
import { buildPptx } from './pptx/build.ts'
import { rowsOf } from './table.ts'
import { buildXlsx } from './xlsx/build.ts'

// Programs of others open what we made: poppler reads the PDF, LibreOffice the sheets and the slides.
const bundle = aBundle()
const hostile = withPayloads(bundle)
const plan = bundle.plan!.result
let folder: string
const at = (name: string): string => join(folder, name)

/** The sheets without the results that we put in, so that LibreOffice must work the formulas out. */
const withoutResults = (bytes: Uint8Array): Uint8Array => zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) =>
  [path, path.startsWith('xl/worksheets/') ? strToU8(strFromU8(file).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')) : file])))

const allSheets = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
const office = (...args: string[]): string => read('soffice', [`-env:UserInstallation=file://${at('profile')}`, '--headless', '--norestore', ...args])

/** Cells of a table with semicolons and quotes. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ';') rows.push([])
  }
  return rows.filter(row => row.some(cell => cell !== ''))
}

const sheet = (file: string, name: string): string[][] => cells(readFileSync(at(`${file}-${name}.csv`), 'utf8'))
/** Cents of an amount as a sheet shows it: "€ 1,234.50" or "1234.5". */
const centsOf = (shown: string | undefined): number => Math.round(Number((shown ?? 'none').replace(/[€\s,]/g, '')) * 100)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klantreis-readers-'))
  const files = {
    'advice.pdf': await buildPdf(bundle), 'hostile.pdf': await buildPdf(hostile),
    'advice.pptx': await buildPptx(bundle), 'hostile.pptx': await buildPptx(hostile),
    'advice.xlsx': withoutResults(await buildXlsx(bundle)), 'hostile.xlsx': await buildXlsx(hostile), 'table.csv': buildCsv(hostile),
  }
  for (const [name, bytes] of Object.entries(files)) writeFileSync(at(name), bytes)
  office('--convert-to', allSheets, '--outdir', folder, at('advice.xlsx'), at('hostile.xlsx'))
  office('--convert-to', 'pdf:impress_pdf_Export', '--outdir', at('slides'), at('advice.pptx'), at('hostile.pptx'))
  office('--infilter=CSV:59,34,76,1', '--convert-to', 'xlsx', '--outdir', at('sheets'), at('table.csv'))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the PDF, as poppler reads it', () => {
  const textOf = (name: string): string => read('pdftotext', ['-layout', at(name), '-'])

  it('holds the advice, the plan with its totals, and the reasons', () => {
    const text = textOf('advice.pdf').replace(/\s+/g, ' ')
    for (const words of ['Advies voor Bloem & Co', 'Versie 2', '22 november 2026', 'Mediaplan', 'Bijlage: waarom staat dit er?', 'Je antwoordde', '€ 8.395,07', '€ 7.407,42', '€ 987,65']) {
      expect(text).toContain(words)
    }
    expect(plan.totalCents).toBe(839_507)
    for (const phase of phases) expect(text).toContain(modelTexts.stdc.phases[phase].name.nl)
    for (const task of bundle.advice.tasks) expect(text).toContain(task.title.slice(0, 30))
  })

  it('has its fonts embedded', () => {
    const fonts = read('pdffonts', [at('advice.pdf')]).trim().split('\n').slice(2).map(line => line.trim().split(/\s+/))
    expect(fonts.map(([name]) => name!.split('+')[1]).sort()).toEqual(['BricolageGrotesque-SemiBold', 'InstrumentSans-Regular', 'InstrumentSans-SemiBold'])
    // Name, type (two words), encoding, embedded, subset, unicode.
    expect(fonts.map(columns => columns.slice(-5, -3))).toEqual(fonts.map(() => ['yes', 'yes']))
  })

  it('lets no word run off a page', () => {
    for (const name of ['advice.pdf', 'hostile.pdf']) {
      const boxes = read('pdftotext', ['-bbox', at(name), '-'])
      const faults: string[] = []
      for (const page of boxes.split('<page ').slice(1)) {
        const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!.map(Number)
        for (const [, xMin, yMin, xMax, yMax, word] of page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g)) {
          if (Number(xMin) < 30 || Number(yMin) < 20 || Number(xMax) > width! - 30 || Number(yMax) > height! - 15) faults.push(`${name}: ${word}`)
        }
      }
      expect(faults).toEqual([])
    }
  })

  it('is the same again', async () => {
    const short = { ...bundle, plan: null, advice: { ...bundle.advice, lines: bundle.advice.lines.slice(0, 5), tasks: [], warnings: [], undecided: [] } }
    expect(Buffer.from(await buildPdf(short)).equals(Buffer.from(await buildPdf(short)))).toBe(true)
  })
})

describe('the sheets, as LibreOffice works them out', () => {
  it('come to the totals of the plan, to the cent', () => {
    const totals = Object.fromEntries(sheet('advice', 'Totalen').map(([name, amount]) => [name, amount]))
    expect(['Mediabudget', 'Ingepland', 'Nog te verdelen', 'Boven het budget', 'Productie', 'Alles samen'].map(name => centsOf(totals[name])))
      .toEqual([plan.budgetCents, plan.plannedCents, plan.openCents, plan.overCents, plan.productionCents, plan.totalCents])
    const media = sheet('advice', 'Mediaplan')
    const last = media.at(-1)!
    expect(last.slice(2).map(centsOf)).toEqual([...plan.byMonth, plan.plannedCents])
    for (const { phase, byMonth, cents } of plan.phases) {
      const subtotal = media.find(([name]) => name === `Totaal ${modelTexts.stdc.phases[phase].name.nl.split(' – ')[0]}`)!
      expect(subtotal.slice(2).map(centsOf)).toEqual([...byMonth, cents])
    }
    const shown = media.filter(([, name]) => plan.rows.some(row => row.name === name)).map(row => row.slice(2).map(centsOf))
    expect(shown).toEqual(plan.rows.map(row => [...row.cells.map(cell => cell.cents), row.cents]))
  })

  it('hold amounts as numbers, formulas of our own only, and every row of the advice', () => {
    const parts = unzipSync(readFileSync(at('advice.xlsx')))
    const formulas = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/')).flatMap(([, file]) => [...strFromU8(file).matchAll(/<f>([^<]*)<\/f>/g)])
    expect(formulas.length).toBeGreaterThan(plan.rows.length + plan.months.length)
    expect(sheet('advice', 'Advies')).toHaveLength(rowsOf(bundle).length + 3)
  })

  it('keep thirty payloads what they are: text', () => {
    expect(new Set(payloads).size).toBe(30)
    const parts = unzipSync(readFileSync(at('hostile.xlsx')))
    const ours = /^(0|ROUND\([-+*A-Z0-9,:()]*\)|MAX\(0,ROUND\(B\d+-B\d+,2\)\)|'[A-Za-z]+'!\$?[A-Z]+\d+)$/
    for (const [path, file] of Object.entries(parts)) {
      if (!path.startsWith('xl/worksheets/')) continue
      for (const [, formula] of strFromU8(file).matchAll(/<f[^>]*>([^<]*)<\/f>/g)) expect(formula!.replaceAll('&apos;', '\'')).toMatch(ours)
      expect(strFromU8(file)).not.toContain('<hyperlink')
    }
    expect(Object.keys(parts).filter(path => /externalLink|vbaProject|connections/.test(path))).toEqual([])
    const flat = (text: string): string => text.replace(/[\s"]/g, '')
    const read = new Set(sheet('hostile', 'Advies').flat().map(flat))
    expect(payloads.filter(payload => !read.has(flat(payload)))).toEqual([])
    const names = new Set(sheet('hostile', 'Productie').flat().map(flat))
    expect(payloads.filter(payload => !names.has(flat(payload)))).toEqual([])
    expect(sheet('hostile', 'Antwoorden').flat()).toContain(payloads[3])
  })

  it('find no formula in the CSV either', () => {
    const raw = readFileSync(at('table.csv'), 'utf8')
    expect(raw.startsWith('\ufeffFase;')).toBe(true)
    const all = cells(raw.slice(1)).flat()
    expect(all.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    for (const payload of payloads) expect(all).toContain(/^[=+\-@\t\r]/.test(payload) ? `'${payload}` : payload)
    const opened = unzipSync(readFileSync(at('sheets/table.xlsx')))
    expect(Object.entries(opened).filter(([path, file]) => path.startsWith('xl/worksheets/') && strFromU8(file).includes('<f'))).toEqual([])
  })
})

describe('the slides, as LibreOffice shows them', () => {
  const shown = (name: string): string[] => read('pdftotext', ['-layout', at(`slides/${name}.pdf`), '-']).split('\f')

  it('are one for each phase, with its media, and the plan with its totals', () => {
    const slides = shown('advice')
    for (const phase of phases) {
      const own = slides.filter(slide => slide.trimStart().startsWith(modelTexts.stdc.phases[phase].name.nl))
      expect(own).toHaveLength(1)
      const first = bundle.advice.lines.find(line => line.phase === phase && line.kind === 'channel' && line.verdict === 'add')
      if (first) expect(own[0]!.replace(/\s+/g, ' ')).toContain(first.title.split(' ')[0])
    }
    expect(slides.join('\n').replace(/\s+/g, ' ')).toContain('€ 8.395,07')
  })

  it('are sound XML with text and tables, and no field, link or program', () => {
    for (const name of ['advice.pptx', 'hostile.pptx']) {
      const parts = unzipSync(readFileSync(at(name)))
      const xml = Object.entries(parts).filter(([path]) => /\.(xml|rels)$/.test(path)).map(([path, file]) => [path, strFromU8(file)] as const)
      for (const [path, text] of xml) expect(unsound(text), path).toBeNull()
      const slides = xml.filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, text]) => text)
      expect(slides.filter(text => text.includes('<a:tbl>')).length).toBeGreaterThanOrEqual(6)
      expect(slides.filter(text => /<p:pic>|hlinkClick|<p:oleObj/.test(text))).toEqual([])
      expect(Object.keys(parts).filter(path => /vbaProject|oleObject|externalLink/.test(path))).toEqual([])
    }
    expect(shown('hostile').join(' ')).toContain('=1+1')
  })
})

/** What is wrong with an XML text: a tag that is not closed, a stray sign; null when it is sound. */
function unsound(text: string): string | null {
  const open: string[] = []
  const body = text.replace(/<\?.*?\?>|<!--.*?-->/gs, '')
  let rest = 0
  for (const tag of body.matchAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g)) {
    const between = body.slice(rest, tag.index)
    if (/[<>]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(between)) return `stray sign in "${between.slice(0, 60)}"`
    rest = tag.index + tag[0].length
    if (tag[1] === '/') { if (open.pop() !== tag[2]) return `</${tag[2]}> closes another tag` } else if (tag[4] !== '/') open.push(tag[2]!)
  }
  return open.length > 0 ? `<${open.at(-1)}> stays open` : body.slice(rest).trim() === '' ? null : 'text after the end'
}

describe('the JSON', () => {
  it('gives back all that went in', () => {
    const back = JSON.parse(new TextDecoder().decode(buildJson(hostile))) as JsonExport
    const { advice, answers, evidence, plan: frozen } = hostile
    expect(back).toEqual(JSON.parse(JSON.stringify({ kind: 'klantreis.advice', shape: 1, company: hostile.company, workshop: hostile.workshop, version: 2, at: hostile.at, advice, answers, evidence, plan: frozen })))
  })
})
