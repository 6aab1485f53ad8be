import { searchInput } from '@/lib/features/glossary/schema'
import { searchSite } from '@/lib/features/glossary/search'
import { route } from '@/lib/platform/action/route'
import { addressOf } from '@/lib/platform/session/client'

/** What answers to the words in the search field, while somebody types. */
export const GET = route({
  name: 'glossary.searchAsYouType',
  method: 'GET',
  input: searchInput,
  ability: 'site.read',
  subject: async () => ({ companyId: null, id: 'glossary' }),
  keep: 'public, max-age=10',
  limits: ({ request }) => [{ name: 'search', of: addressOf(request), most: 600, seconds: 600 }],
  run: async ({ tx, input }) => ({ ok: true, value: await searchSite(tx, input) }),
})
