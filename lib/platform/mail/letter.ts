import type { Locale } from '../../domain/text.ts'

export type Letter = {
  locale: Locale
  heading: string
  /** Paragraphs of plain text. */
  lines: readonly string[]
  button?: { label: string; url: string }
}

const signature = { nl: 'Klantreis', en: 'Klantreis' } as const
const orCopy = { nl: 'Werkt de knop niet? Kopieer dan dit adres naar je browser:', en: 'Does the button not work? Copy this address into your browser:' } as const

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign]!)

const paragraph = (html: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${html}</p>`

/** Words a mail as text and as HTML that any mail program shows. Everything is escaped; the HTML loads nothing. */
export function letter({ locale, heading, lines, button }: Letter): { text: string; html: string } {
  const text = [heading, ...lines, ...(button ? [`${button.label}:\n${button.url}`] : []), `-- \n${signature[locale]}`].join('\n\n')
  const buttonHtml = button === undefined ? '' : [
    `<p style="margin:24px 0;"><a href="${escape(button.url)}" style="background:#14202e;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600;display:inline-block;">${escape(button.label)}</a></p>`,
    paragraph(`${escape(orCopy[locale])}<br><a href="${escape(button.url)}" style="color:#14202e;word-break:break-all;">${escape(button.url)}</a>`, 'font-size:14px;color:#4b5563;'),
  ].join('')
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(heading)}</title></head>`
    + '<body style="margin:0;background:#fbfaf7;color:#14202e;font:16px/1.5 system-ui,-apple-system,Segoe UI,Arial,sans-serif;">'
    + '<div style="max-width:560px;margin:0 auto;padding:32px 20px;">'
    + `<h1 style="font-size:22px;line-height:1.25;margin:0 0 16px;">${escape(heading)}</h1>`
    + lines.map(line => paragraph(escape(line))).join('') + buttonHtml
    + `<p style="margin:32px 0 0;font-size:14px;color:#4b5563;">${escape(signature[locale])}</p></div></body></html>`
  return { text, html }
}
