/** A piece of a stylesheet: text that always stays, a rule that stays with its selectors, or a group that stays with its rules. */
type Piece = { kind: 'text'; text: string } | { kind: 'rule'; selectors: Selector[]; block: string } | { kind: 'group'; prelude: string; pieces: Piece[] }
/** A selector, and the classes without which it can match nothing. */
type Selector = { text: string; classes: string[] }
/** A stylesheet that was read once, to be cut to size for many documents. */
export type Stylesheet = Piece[]

const className = /\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/gi

const unescape = (name: string): string =>
  name.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code?: string, letter?: string) => (code ? String.fromCodePoint(Number.parseInt(code, 16)) : letter!))

/** The places in `text` outside strings, escapes and brackets where one of `signs` stands. */
function* signsIn(text: string, signs: string, from = 0): Generator<number> {
  let depth = 0
  for (let i = from; i < text.length; i++) {
    const letter = text[i]!
    if (letter === '\\') i++
    else if (letter === '"' || letter === '\'') {
      while (++i < text.length && text[i] !== letter) if (text[i] === '\\') i++
    } else if (letter === '(' || letter === '[') depth++
    else if (letter === ')' || letter === ']') depth--
    else if (depth === 0 && signs.includes(letter)) yield i
  }
}

/** Where the block that opens at `open` closes. */
function closeOf(css: string, open: number): number {
  let depth = 0
  for (const place of signsIn(css, '{}', open)) {
    depth += css[place] === '{' ? 1 : -1
    if (depth === 0) return place
  }
  return css.length
}

/** What stands outside the brackets of a selector; what is inside `:not(…)` and its like need not be there. */
function outsideBrackets(selector: string): string {
  let out = ''
  let depth = 0
  for (let i = 0; i < selector.length; i++) {
    const letter = selector[i]!
    if (letter === '\\') {
      if (depth === 0) out += letter + (selector[i + 1] ?? '')
      i++
    } else if (letter === '(' || letter === '[') depth++
    else if (letter === ')' || letter === ']') depth--
    else if (depth === 0) out += letter
  }
  return out
}

function selectorsOf(prelude: string): Selector[] {
  const cuts = [...signsIn(prelude, ','), prelude.length]
  return cuts.map((cut, index) => {
    const text = prelude.slice(index === 0 ? 0 : cuts[index - 1]! + 1, cut)
    return { text, classes: [...outsideBrackets(text).matchAll(className)].map(match => unescape(match[1]!)) }
  })
}

function pieceOf(prelude: string, block: string): Piece {
  if (/^@(media|supports|layer|container)\b/.test(prelude)) return { kind: 'group', prelude, pieces: readStylesheet(block) }
  if (prelude.startsWith('@')) return { kind: 'text', text: `${prelude}{${block}}` }
  return { kind: 'rule', selectors: selectorsOf(prelude), block }
}

/** Where the text that begins at `from` ends: at its block, or at its semicolon. */
function firstSign(css: string, from: number): number {
  for (const place of signsIn(css, '{;', from)) return place
  return css.length
}

/** Reads the text of a stylesheet, as a build writes it (without comments). */
export function readStylesheet(css: string): Stylesheet {
  const pieces: Piece[] = []
  let from = 0
  while (from < css.length) {
    const place = firstSign(css, from)
    if (place === css.length) break
    const prelude = css.slice(from, place).trim()
    if (css[place] === ';') pieces.push({ kind: 'text', text: `${prelude};` })
    else pieces.push(pieceOf(prelude, css.slice(place + 1, closeOf(css, place))))
    from = (css[place] === ';' ? place : closeOf(css, place)) + 1
  }
  return pieces
}

/** The names in a text that may be classes: those of a document, or the words of a script that sets some. */
export const wordsOf = (text: string): string[] => text.split(/[\s"'`<>=]+/)

/**
 * The part of a stylesheet that a document can use: rules whose selectors name a class that it does not have are left out.
 * What a selector says otherwise (elements, attributes, states) counts as there.
 */
export function usedStyle(sheet: Stylesheet, classes: ReadonlySet<string>): string {
  return sheet.map(piece => {
    if (piece.kind === 'text') return piece.text
    if (piece.kind === 'group') {
      const inner = usedStyle(piece.pieces, classes)
      if (inner !== '') return `${piece.prelude}{${inner}}`
      // Layers count in the order in which they are first named.
      return piece.prelude.startsWith('@layer ') ? `${piece.prelude};` : ''
    }
    const used = piece.selectors.filter(selector => selector.classes.every(name => classes.has(name)))
    return used.length === 0 ? '' : `${used.map(({ text }) => text).join(',')}{${piece.block}}`
  }).join('')
}
