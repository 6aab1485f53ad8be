import { createHash } from 'node:crypto'
import { contentPolicy } from '../session/contentPolicy.ts'
import type { Finished } from './askNext.ts'
import { lean, type LeanParts } from './lean.ts'
import { variantsOf, type Variants } from './variants.ts'

/** An answer as it is kept: whether caches in front may keep it too, and its size in bytes, roughly. */
export type Made = { status: number; variants: Variants; share: boolean; size: number }

/**
 * For caches in front: a page is good for a second, and for one more while it is fetched anew, so that what was published is
 * seen everywhere within two seconds. Browsers ask each time, and mostly hear that nothing changed.
 */
const cachingOf = (share: boolean): string => (share ? 'public, max-age=0, s-maxage=1, stale-while-revalidate=1' : 'private, no-store')

/** What an entry takes besides its text. */
const overhead = 500

const fontPreload = /<([^<>"]+\.woff2[^<>"]*)>;\s*rel=preload;\s*as="font"/g

const policyOf = (style: string): string =>
  contentPolicy({ developing: false, style: `sha256-${createHash('sha256').update(style).digest('base64')}` })

function documentOf({ status, type, links, body }: Finished, parts: Omit<LeanParts, 'fonts'>, share: boolean): Made | null {
  const fonts = [...links.matchAll(fontPreload)].map(match => match[1]!)
  const made = lean(body, { ...parts, fonts })
  if (made === null) return null
  const variants = variantsOf(made.html, {
    'Content-Type': type, 'Content-Security-Policy': policyOf(made.style), 'Cache-Control': cachingOf(share), 'Last-Modified': new Date().toUTCString(),
  })
  return { status, variants, share, size: made.html.length * 1.6 + overhead }
}

/**
 * What becomes of an answer of Next: a lean page, or a permanent redirect within the site.
 * @param share whether caches in front may keep it.
 * @returns null for all that must go out as Next makes it.
 */
export function makePage(finished: Finished, parts: Omit<LeanParts, 'fonts'>, share: boolean): Made | null {
  const { status, type, location = '' } = finished
  if (status === 308 && /^\/(?!\/)/.test(location)) {
    return { status, variants: variantsOf('', { Location: location, 'Cache-Control': cachingOf(share) }), share, size: location.length + overhead }
  }
  return (status === 200 || status === 404) && type.startsWith('text/html') ? documentOf(finished, parts, share) : null
}

/** The same page for one more address where nothing is: it takes no room of its own. */
export const asMissing = ({ variants, share }: Made): Made => ({ status: 404, variants, share, size: overhead })
