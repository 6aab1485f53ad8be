import { filterRegister } from './filterRegister.ts'
import { noteTerms } from './noteTerms.ts'

/**
 * The script of the public pages: each feature makes something nicer that works without it. A feature is a file here and a
 * line in this list; it listens on the document, so that it also works for what comes on the page later. A page that has
 * something for it renders <SiteScript /> (components/site/siteScript.tsx).
 */
const features = [
  filterRegister,
  noteTerms,
]

for (const begin of features) begin()
