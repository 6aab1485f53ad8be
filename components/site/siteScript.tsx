/**
 * Brings the script of the site (components/site/script) to a public page that has something for it to make nicer. The page
 * must be whole without it. On private pages the policy stops it.
 */
export const SiteScript = () => <script async src="/site.js" />
