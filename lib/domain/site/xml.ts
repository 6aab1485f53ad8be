const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&apos;' }

/** What XML 1.0 may hold: no control characters but tab and line ends, no half characters. */
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as it may stand between tags and in attributes. What XML cannot hold falls away. */
export const xmlText = (text: string): string => text.replace(unfit, '').replace(/[&<>"']/g, sign => signs[sign]!)

/** An element with its attributes, around text that is escaped here or around finished elements. */
export const element = (name: string, attributes: Readonly<Record<string, string>> = {}, content: string | readonly string[] = []): string => {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`).join('')
  const inside = typeof content === 'string' ? xmlText(content) : content.join('')
  return inside === '' ? `<${name}${told}/>` : `<${name}${told}>${inside}</${name}>`
}

/** A whole document around its outermost element. */
export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
