/** The header in which the proxy tells a page its own address, for who must sign in first. */
export const pathHeader = 'x-portal-path'

const portalPath = /^\/(portaal|en\/portal)(\/[\w-]+)*$/

/** An address to go to after signing in: a page of the portal, or nothing. No other site, page or query gets through. */
export const portalPathFrom = (given: string | null | undefined): string | null =>
  given != null && given.length <= 300 && portalPath.test(given) ? given : null

/** What to add to the address of a sign-in page to come back to `path`. */
export const returnQuery = (path: string | null): string => (path === null ? '' : `?naar=${encodeURIComponent(path)}`)
