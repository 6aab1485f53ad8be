import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/platform/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // No optimizer: it has been a hole more than once, and our pictures are few and made to size.
  images: { unoptimized: true },
  devIndicators: false,
  experimental: { globalNotFound: true },
}

export default withNextIntl(config)
