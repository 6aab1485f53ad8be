import type { Metadata } from 'next'
import Link from 'next/link'
import { messages } from '@/lib/i18n/messages/messages'
import { buttonClass } from '@/components/ui/button'
import { headingFont, textFont } from './fonts'
import './globals.css'

const { title, body, home, metaTitle } = messages.nl.errors.notFound

export const metadata: Metadata = { title: metaTitle, robots: { index: false } }

/** For addresses that no language has, such as a missing file. Dutch is the language without a prefix. */
export default function GlobalNotFound() {
  return (
    <html lang="nl" className={`${textFont.variable} ${headingFont.variable}`}>
      <body>
        <main className="page grid justify-items-start gap-4 py-24">
          <h1 className="text-3xl">{title}</h1>
          <p className="max-w-prose text-lg text-muted">{body}</p>
          <Link href="/" className={buttonClass('secondary')}>{home}</Link>
        </main>
      </body>
    </html>
  )
}
