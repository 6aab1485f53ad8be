import type { Metadata, Viewport } from 'next'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { SkipLink } from '@/components/site/skipLink'
import { routing } from '@/lib/platform/i18n/routing'
import { headingFont, textFont } from '../fonts'
import { siteUrl } from '../siteUrl'
import '../globals.css'

export const generateStaticParams = () => routing.locales.map(locale => ({ locale }))

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#0f161f' },
  ],
}

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('common')
  return {
    metadataBase: siteUrl,
    title: { default: `${t('product')} · ${t('claim')}`, template: `%s · ${t('product')}` },
    description: t('description'),
    applicationName: t('product'),
  }
}

/** The document itself. Client components get the shared texts here; a room that needs more adds its own provider. */
export default async function RootLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const { common, errors } = await getMessages()
  return (
    <html lang={locale} className={`${textFont.variable} ${headingFont.variable}`}>
      <body>
        <SkipLink />
        <NextIntlClientProvider messages={{ common, errors }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
