import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

const { resolve } = createRequire(import.meta.url)
const fileOf = (family: string, set: string, weight: number): string => resolve(`@fontsource/${family}/files/${family}-${set}-${weight}-normal.woff`)

/** The agency's type; the second of each pair holds the letters that the first has not. */
export const text = ['Instrument Sans', 'Instrument Sans Ext']
export const heading = ['Bricolage Grotesque', 'Bricolage Grotesque Ext']

/** A word longer than this may be broken anywhere: an address without spaces must not run off the page. */
const longest = 22

const piecesOf = (word: string): string[] => {
  if (word.length <= longest) return [word]
  const signs = [...word]
  return Array.from({ length: Math.ceil(signs.length / 8) }, (_, index) => signs.slice(index * 8, index * 8 + 8).join(''))
}

let ready = false

/** Makes the type known to the renderer, once per process. */
export function registerFonts(): void {
  if (ready) return
  ready = true
  for (const [family, name, weights] of [['instrument-sans', 'Instrument Sans', [400, 600]], ['bricolage-grotesque', 'Bricolage Grotesque', [600]]] as const) {
    for (const [set, suffix] of [['latin', ''], ['latin-ext', ' Ext']] as const) {
      Font.register({ family: `${name}${suffix}`, fonts: weights.map(weight => ({ src: fileOf(family, set, weight), fontWeight: weight })) })
    }
  }
  Font.registerHyphenationCallback(word => piecesOf(word ?? ''))
}
