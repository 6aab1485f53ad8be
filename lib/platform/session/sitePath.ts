/** The header in which the proxy tells the frame of a public page which address it is made for. */
export const sitePathHeader = 'x-site-path'
