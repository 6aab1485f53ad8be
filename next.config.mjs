import createNextIntlPlugin from 'next-intl/plugin'
import { answerHeaders } from './lib/platform/session/answerHeaders.ts'

const withNextIntl = createNextIntlPlugin('./lib/platform/i18n/request.ts')
const developing = process.env.NODE_ENV === 'development'

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // No optimizer: it has been a hole more than once, and our pictures are few and made to size.
  images: { unoptimized: true },
  devIndicators: false,
  // Title and description belong in the head of every document, not in a script at its end; and a page that moved says so by its status.
  htmlLimitedBots: /.*/,
  // The queue is put in from the server, with the driver that it was written for; bundling it gains nothing. Sharp is a native module.
  serverExternalPackages: ['pg-boss', 'sharp'],
  // `npm run check` judges the types; a start need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  // Files for the site come in through actions too; proxy.ts holds every other page to 1 MB.
  experimental: { globalNotFound: true, serverActions: { bodySizeLimit: '32mb' }, proxyClientMaxBodySize: '32mb' },
  ...(process.env.DEPLOYMENT_ID ? { deploymentId: process.env.DEPLOYMENT_ID } : {}),
  headers: async () => [{ source: '/(.*)', headers: answerHeaders(developing) }],
}

export default withNextIntl(config)
