import { hashOf, variantsOf, type Variants } from './variants.ts'
import { wordsOf } from './usedStyle.ts'

const path = '/site.js'

/** The script of the site as a file: where pages find it, which words in it may be classes, and what is sent for an address. */
export type ScriptFile = { address: string; words: readonly string[]; variantsFor: (url: string) => Variants }

export const isScript = (url = ''): boolean => url === path || url.startsWith(`${path}?`)

/** Under its address with the hash of its text it never changes; under any other one the browser asks each time. */
export function scriptFile(text: string): ScriptFile {
  const address = `${path}?v=${hashOf(text)}`
  const headers = { 'Content-Type': 'text/javascript; charset=utf-8' }
  const forever = variantsOf(text, { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' })
  const asked = variantsOf(text, { ...headers, 'Cache-Control': 'public, max-age=0, must-revalidate' })
  return { address, words: wordsOf(text), variantsFor: url => (url === address ? forever : asked) }
}
