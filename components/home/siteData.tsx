import { JsonLd, useOrganization, useWebSite } from '@/components/site/jsonLd'

/** What search engines read of the front page: the agency, and the site. `address` is that of the page, absolute. */
export const SiteData = ({ address }: { address: string }) => <JsonLd things={[useOrganization(address), useWebSite(address)]} />
