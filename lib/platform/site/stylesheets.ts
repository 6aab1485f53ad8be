import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readStylesheet, type Stylesheet } from './usedStyle.ts'

const address = /^\/_next(\/static\/[\w./~-]+\.css)(?:\?|$)/

/** Addresses in a stylesheet are as seen from its own place; in a document they must be whole. */
const withWholeAddresses = (css: string, from: string): string =>
  css.replace(/url\((?!["']?(?:\/|data:|https?:|#))(["']?)([^)"']+)\1\)/g, (_, quote: string, path: string) => {
    const { pathname, search } = new URL(path, new URL(from, 'http://localhost'))
    return `url(${quote}${pathname}${search}${quote})`
  })

/**
 * The stylesheets of a build, each read once.
 * @param folder where the build stands.
 * @returns by address: the stylesheet, or null for one that is not of the build.
 */
export function stylesheetsOf(folder: string): (href: string) => Stylesheet | null {
  const known = new Map<string, Stylesheet>()
  return href => {
    const path = address.exec(href)?.[1]
    if (path === undefined || path.includes('..')) return null
    const kept = known.get(path)
    if (kept) return kept
    const sheet = readStylesheet(withWholeAddresses(readFileSync(join(folder, path), 'utf8'), href))
    known.set(path, sheet)
    return sheet
  }
}
