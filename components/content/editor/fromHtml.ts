import { gfm } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'

type Node = TurndownService.Node

const isElement = (node: Node): node is HTMLElement => 'getAttribute' in node
const styleOf = (node: Node): string => (isElement(node) ? node.getAttribute('style') ?? '' : '')
const isBold = (style: string): boolean => /font-weight:\s*(bold|[6-9]00)/i.test(style)
const isPlain = (style: string): boolean => /font-weight:\s*(normal|400)/i.test(style)
const isItalic = (style: string): boolean => /font-style:\s*italic/i.test(style)

/** Marks around words, with the spaces at both ends left outside: Markdown knows no bold that ends in a space. */
const around = (content: string, mark: string): string => {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(content) ?? []
  return words === '' ? content : before + mark + words + mark + after
}

const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced', emDelimiter: '*', hr: '---' })
service.use(gfm)
const dropped = new Set(['SCRIPT', 'STYLE', 'TITLE', 'NOSCRIPT', 'IFRAME', 'BUTTON', 'SVG'])
service.remove(node => dropped.has(node.nodeName.toUpperCase()))
// What word processors add besides their text.
service.addRule('unknown', { filter: node => node.nodeName.includes(':') || node.nodeName === 'META' || node.nodeName === 'LINK', replacement: content => content })
// A page has its title as the only heading of the first level.
service.addRule('headings', {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  replacement: (content, node) => {
    const words = content.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim()
    return words === '' ? '' : `\n\n${'#'.repeat(Math.min(4, Math.max(2, Number(node.nodeName[1]))))} ${words}\n\n`
  },
})
service.addRule('bold', { filter: ['b', 'strong'], replacement: (content, node) => (isPlain(styleOf(node)) ? content : around(content, '**')) })
service.addRule('styled', {
  filter: 'span',
  replacement: (content, node) => {
    const style = styleOf(node)
    const italic = isItalic(style) ? around(content, '*') : content
    return isBold(style) ? around(italic, '**') : italic
  },
})
// Pictures of elsewhere are not shown by the site: they come in by uploading.
service.addRule('pictures', { filter: ['img', 'picture'], replacement: () => '' })
service.addRule('links', {
  filter: 'a',
  replacement: (content, node) => {
    const href = isElement(node) ? node.getAttribute('href') ?? '' : ''
    if (!/^(https?:\/\/|mailto:)/i.test(href) || content.trim() === '') return content
    return `[${content.trim().replace(/\s+/g, ' ')}](${href.replace(/[\s()<>]/g, encodeURIComponent)})`
  },
})
service.addRule('items', {
  filter: 'li',
  replacement: (content, node, options) => {
    const list = node.parentNode
    const start = Number((list as HTMLElement | null)?.getAttribute?.('start') ?? 1)
    const index = list === null ? 0 : Array.from(list.childNodes).filter(child => child.nodeName === 'LI').indexOf(node)
    const mark = list?.nodeName === 'OL' ? `${start + index}. ` : `${options.bulletListMarker} `
    const words = content.trim().replace(/\n\s*\n\s*(?=[-\d])/g, '\n').replace(/\n/g, `\n${' '.repeat(mark.length)}`)
    return `${mark}${words}${node.nextSibling ? '\n' : ''}`
  },
})

/**
 * Markdown for HTML that was pasted: headings from ## on, bold and italics also where a word processor says so with a style,
 * lists, tables and links; no pictures, no colours, and never raw HTML.
 */
export const markdownOf = (html: string): string =>
  service.turndown(html.replace(/<!--[\s\S]*?-->/g, ''))
    .replace(/[\u00A0\u202F]/g, ' ').replace(/[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n').replace(/<(?=[a-z!/])/gi, '\\<').trim()
