import type { MetadataRoute } from 'next'
import { siteUrl } from './siteUrl'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/portaal', '/en/portal', '/inloggen/', '/en/sign-in/', '/api/', '/demo/'] },
    sitemap: new URL('/sitemap.xml', siteUrl).href,
  }
}
