import type { Locale } from '../../domain/text.ts'

export type Letter = {
  locale: Locale
  heading: string
  /** Paragraphs of plain text. */
  lines: readonly string[]
  /** Below the paragraphs: things to go to, each with where it is. */
  items?: readonly { text: string; url: string }[]
  button?: { label: string; url: string }
  /** In small print at the end, such as how to stop such mails. */
  note?: { text: string; label: string; url: string }
}

const signature = { nl: 'Klantreis', en: 'Klantreis' } as const
const orCopy = { nl: 'Werkt de knop niet? Kopieer dan dit adres naar je browser:', en: 'Does the button not work? Copy this address into your browser:' } as const

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' }
const escape = (text: string): string => text.replace(/[&<>"']/g, sign => entities[sign]!)

const paragraph = (html: string, style = ''): string => `<p style="margin:0 0 16px;${style}">${html}</p>`

/** Words a mail as text and as HTML that any mail program shows. Everything is escaped; the HTML loads nothing. */
export function letter({ locale, heading, lines, items = [], button, note }: Letter): { text: string; html: string } {
  const text = [
    heading, ...lines, ...items.map(item => `- ${item.text}\n  ${item.url}`), ...(button ? [`${button.label}:\n${button.url}`] : []),
    ...(note ? [`${note.text} ${note.label}:\n${note.url}`] : []), `-- \n${signature[locale]}`,
  ].join('\n\n')
  const itemsHtml = items.map(item => `<li style="margin:0 0 12px;"><a href="${escape(item.url)}" style="color:#14202e;">${escape(item.text)}</a></li>`).join('')
  const noteHtml = note === undefined ? '' : `<p style="margin:16px 0 0;font-size:14px;color:#4b5563;">${escape(note.text)} <a href="${escape(note.url)}" style="color:#4b5563;">${escape(note.label)}</a>.</p>`
  const buttonHtml = button === undefined ? '' : [
    `<p style="margin:24px 0;"><a href="${escape(button.url)}" style="background:#14202e;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600;display:inline-block;">${escape(button.label)}</a></p>`,
    paragraph(`${escape(orCopy[locale])}<br><a href="${escape(button.url)}" style="color:#14202e;word-break:break-all;">${escape(button.url)}</a>`, 'font-size:14px;color:#4b5563;'),
  ].join('')
  const html = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(heading)}</title></head>`
    + '<body style="margin:0;background:#fbfaf7;color:#14202e;font:16px/1.5 system-ui,-apple-system,Segoe UI,Arial,sans-serif;">'
    + '<div style="max-width:560px;margin:0 auto;padding:32px 20px;">'
    + `<h1 style="font-size:22px;line-height:1.25;margin:0 0 16px;">${escape(heading)}</h1>`
    + lines.map(line => paragraph(escape(line))).join('') + (itemsHtml && `<ul style="margin:0 0 16px;padding:0 0 0 20px;">${itemsHtml}</ul>`) + buttonHtml
    + `<p style="margin:32px 0 0;font-size:14px;color:#4b5563;">${escape(signature[locale])}</p>${noteHtml}</div></body></html>`
  return { text, html }
}
