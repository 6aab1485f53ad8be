import createMiddleware from 'next-intl/middleware'
import { routing } from './lib/platform/i18n/routing.ts'

/** Routes languages, and guards nothing: every permission is checked where data is read or written. */
export default createMiddleware(routing)

export const config = { matcher: ['/((?!api|_next|.*\\..*).*)'] }
