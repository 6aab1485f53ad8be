import createNextIntlPlugin from 'next-intl/plugin'
import { contentPolicy } from './lib/platform/session/contentPolicy.ts'

const withNextIntl = createNextIntlPlugin('./lib/platform/i18n/request.ts')
const developing = process.env.NODE_ENV === 'development'

/** On every answer. proxy.ts puts a stricter content policy over this one on private pages; HSTS comes with https (everyAnswer.ts). */
const headers = [
  { key: 'Content-Security-Policy', value: contentPolicy({ developing }) },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Not "no-referrer": with that browsers post forms with `Origin: null`, and writes must say where they come from.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
]

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // No optimizer: it has been a hole more than once, and our pictures are few and made to size.
  images: { unoptimized: true },
  devIndicators: false,
  // `npm run check` judges the types; a start need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: '1mb' } },
  ...(process.env.DEPLOYMENT_ID ? { deploymentId: process.env.DEPLOYMENT_ID } : {}),
  headers: async () => [{ source: '/(.*)', headers }],
}

export default withNextIntl(config)
