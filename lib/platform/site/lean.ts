import { usedStyle, type Stylesheet } from './usedStyle.ts'

/**
 * What a lean document is made with: the stylesheets of the build by address, the script of the site (its address, and the
 * words in it that may be classes), and the fonts to fetch early.
 */
export type LeanParts = {
  stylesheet: (address: string) => Stylesheet | null
  script: { address: string; words: readonly string[] }
  fonts: readonly string[]
}

/** A document without the framework's scripts, and the text of its one `<style>`. */
export type LeanDocument = { html: string; style: string }

/** As components/site/siteScript.tsx writes it. */
const siteScript = /\ssrc="\/site\.js"/
const element = /<script\b([^>]*)>([\s\S]*?)<\/script>|<link\b([^>]*)>|<!--([\s\S]*?)-->| (style|class)="([^"]*)"/g

const isFrameworkScript = (attributes: string, body: string): boolean =>
  body === '' ? /\ssrc="\/_next\//.test(attributes) : /\sid="_R_"/.test(attributes) || /^\(?self\.__next_f\b|^requestAnimationFrame\(function\(\)\{\$RT=/.test(body)

/** Comments with which React finds its way back. "?" and "!" mark what a script has yet to put in. */
const isTrail = (comment: string): boolean => /^(?:\/?[$&]| |)$/.test(comment)

const attribute = (attributes: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]

/** What is found while the document is read; `strange` when something is in it that is not known here. */
type Findings = { styles: Stylesheet[]; rules: Map<string, number>; classes: Set<string>; wantsScript: boolean; strange: boolean }

/** A link as it stays: stylesheets move into the document, and what only serves scripts or comes too early goes. */
function link(whole: string, attributes: string, parts: LeanParts, found: Findings): string {
  const rel = attribute(attributes, 'rel')
  const address = attribute(attributes, 'href') ?? ''
  if (rel === 'stylesheet') {
    const style = parts.stylesheet(address)
    if (style === null) found.strange = true
    else found.styles.push(style)
    return ''
  }
  return rel === 'preload' && address.startsWith('/_next/') ? '' : whole
}

function script(whole: string, attributes: string, body: string, found: Findings): string {
  if (/\stype="application\/ld\+json"/.test(attributes)) return whole
  if (siteScript.test(attributes)) found.wantsScript = true
  else if (!isFrameworkScript(attributes, body)) found.strange = true
  return ''
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': '\'' }
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#x27);/g, entity => entities[entity]!)

/** A strict policy takes no style attribute, so each set of declarations becomes a rule of the document's style. */
function look(whole: string, name: string, value: string, { classes, rules }: Findings): string {
  if (name === 'class') {
    for (const one of plain(value).split(' ')) classes.add(one)
    return whole
  }
  const declarations = plain(value)
  if (!rules.has(declarations)) rules.set(declarations, rules.size)
  return ` data-set="${rules.get(declarations)}"`
}

function read(html: string, parts: LeanParts, found: Findings): string {
  return html.replace(element, (whole, ...groups: (string | undefined)[]) => {
    const [scriptAttributes, scriptBody, linkAttributes, comment, name, value] = groups
    if (scriptAttributes !== undefined) return script(whole, scriptAttributes, scriptBody ?? '', found)
    if (linkAttributes !== undefined) return link(whole, linkAttributes, parts, found)
    if (name !== undefined) return look(whole, name, value ?? '', found)
    if (!isTrail(comment ?? '')) found.strange = true
    return ''
  })
}

function styleOf({ styles, rules, classes, wantsScript }: Findings, words: readonly string[]): string {
  const used = wantsScript ? new Set([...classes, ...words]) : classes
  return [...styles.map(sheet => usedStyle(sheet, used)), ...[...rules].map(([declarations, number]) => `[data-set="${number}"]{${declarations}}`)].join('')
}

/**
 * Turns a finished document of Next into one that needs no script: the framework's own scripts, with the second copy of all
 * text that they carry, are left out; what it uses of its stylesheets stands in one `<style>`; and the small script of the
 * site stays where the page asks for it.
 * @returns null for a document that is not understood to the last script: that one must go out as Next made it.
 */
export function lean(html: string, parts: LeanParts): LeanDocument | null {
  if (!html.endsWith('</body></html>') || /<template|<style|<html[^>]* id="__next_error__"/.test(html)) return null
  const found: Findings = { styles: [], rules: new Map(), classes: new Set(), wantsScript: false, strange: false }
  const body = read(html, parts, found)
  if (found.strange || found.styles.length === 0) return null
  const style = styleOf(found, parts.script.words)
  const fonts = parts.fonts.map(font => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin="">`).join('')
  const enhancement = found.wantsScript ? `<script src="${parts.script.address}" defer></script>` : ''
  return { html: body.replace('</head>', () => `<style>${style}</style>${fonts}${enhancement}</head>`), style }
}
