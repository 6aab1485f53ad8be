/**
 * Where the site lives, for canonical addresses. Read by itself because public pages are made at build time, before the
 * full environment of the server has to be there.
 */
export const siteUrl = new URL(process.env.APP_URL ?? 'http://localhost:3000')
