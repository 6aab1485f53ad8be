import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReactElement } from 'react'
import { hairline, ink, muted, paper, toneOf } from '../../domain/journey/colours.ts'
import { stages, type Stage } from '../../domain/journey/stages.ts'

/** What a picture of a page says: what kind of page it is, its title, and the stations that are lit (all when none is named). */
export type Card = { kind: string; title: string; stages: readonly Stage[] }

/** The size that other sites ask for. */
export const cardSize = { width: 1200, height: 630 } as const

/** The longest title that stays readable. */
const mostSigns = 120
/** What both house fonts have: Latin letters with most of their marks, figures and the usual signs. */
const known = new RegExp(
  '[[\\u0020-\\u007e\\u00a0-\\u017f\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e\\u2020\\u2022\\u2026\\u2032\\u2033\\u20ac\\u2122]--'
  + '[\\u00a4\\u00ad\\u0108\\u0109\\u0114\\u0115\\u011c\\u011d\\u0124\\u0125\\u012c\\u012d\\u0134\\u0135\\u0138\\u013f\\u0140\\u0149\\u014e\\u014f\\u015c\\u015d\\u0162\\u0163\\u0166\\u0167\\u017f]]', 'v',
)

/** A sign as the fonts can draw it: without a mark that they lack, or not at all. */
const drawable = (sign: string): string => [sign, sign.normalize('NFKD').charAt(0)].find(one => known.test(one)) ?? ''

/** A title without the signs that the fonts lack (emoji, other scripts): the drawing would look for them on other hosts. */
export const cardTitle = (title: string): string => {
  const signs = [...title.normalize('NFC').replace(/[\u2010-\u2012]/g, '-')].map(drawable).join('').replace(/\s+/g, ' ').trim()
  return signs.length <= mostSigns ? signs : `${signs.slice(0, mostSigns - 1).replace(/\s+\S*$/, '')}…`
}

const fontFile = (family: string, set: string, weight: number): Buffer =>
  readFileSync(join(process.cwd(), 'node_modules', '@fontsource', family, 'files', `${family}-${set}-${weight}-normal.woff`))

let fonts: { name: string; data: Buffer; weight: 400 | 700; style: 'normal' }[] | undefined

/** The house type, as files that the drawing can read; the second file of each holds the letters that the first has not. */
const houseFonts = () => (fonts ??= ([['Bricolage', 'bricolage-grotesque', 700], ['Instrument', 'instrument-sans', 400]] as const).flatMap(([name, family, weight]) =>
  (['latin', 'latin-ext'] as const).map(set => ({ name: set === 'latin' ? name : `${name} Ext`, data: fontFile(family, set, weight), weight, style: 'normal' as const }))))

const sizeFor = (title: string): number => (title.length <= 22 ? 104 : title.length <= 44 ? 84 : title.length <= 76 ? 66 : 54)

const step = 128
const first = 88
const level = 44

/** The line with its nine stations, from edge to edge. */
const Line = ({ lit }: { lit: readonly Stage[] }) => {
  const isLit = (stage: Stage) => lit.length === 0 || lit.includes(stage)
  return (
    <svg width={cardSize.width} height="88" viewBox={`0 0 ${cardSize.width} 88`}>
      {stages.map((stage, index) => {
        const from = index === 0 ? 0 : first + (index - 0.5) * step
        const to = index === stages.length - 1 ? cardSize.width : first + (index + 0.5) * step
        return <rect key={stage} x={from} y={level - 7} width={to - from} height="14" fill={isLit(stage) ? toneOf(stage).strong : hairline} />
      })}
      {stages.map((stage, index) => (
        <circle key={stage} cx={first + index * step} cy={level} r={isLit(stage) ? 19 : 12} fill={paper} stroke={isLit(stage) ? ink : muted} strokeWidth={isLit(stage) ? 9 : 5} />
      ))}
    </svg>
  )
}

/** The drawing. Styles stand in it because the renderer knows no stylesheets. */
const drawing = ({ kind, title, stages: lit }: Card): ReactElement => {
  const words = cardTitle(title) || 'Klantreis'
  return (
    <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', background: paper, color: ink, fontFamily: 'Instrument, "Instrument Ext"' }}>
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', padding: '56px 72px 0', fontSize: 34 }}>
        <div style={{ fontFamily: 'Bricolage', fontSize: 40, letterSpacing: -1 }}>Klantreis</div>
        <div style={{ color: muted }}>{cardTitle(kind)}</div>
      </div>
      <div
        style={{
          display: 'block', lineClamp: 4, padding: '0 72px', maxWidth: 1130, fontFamily: 'Bricolage, "Bricolage Ext"', fontSize: sizeFor(words), lineHeight: 1.06,
          letterSpacing: -2, wordBreak: 'break-word',
        }}
      >
        {words}
      </div>
      <div style={{ display: 'flex', paddingBottom: 60 }}><Line lit={lit} /></div>
    </div>
  )
}

/** How many pictures are kept: some ten megabytes. */
const mostKept = 300
const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

async function draw(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { ImageResponse } = await import('next/og')
  return new Uint8Array(await new ImageResponse(drawing(card), { ...cardSize, fonts: houseFonts() }).arrayBuffer())
}

/** The picture of a page as PNG. Each is drawn once and kept while there is room; two that ask at once get the same drawing. */
export function pictureOfCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify(card)
  const found = kept.get(key)
  if (found !== undefined) return found
  const made = draw(card)
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  const oldest = kept.keys().next()
  if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
  return made
}
