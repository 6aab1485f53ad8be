import * as healthRoute from '../../../app/api/health/route.ts'
import * as searchRoute from '../../../app/api/search/route.ts'
import * as sitemapRoute from '../../../app/sitemap.xml/route.ts'
import * as sitemapPartRoute from '../../../app/sitemaps/[part]/route.ts'
import * as termFeedRoute from '../../../app/[locale]/(public)/glossary/feed.xml/route.ts'
import * as articleFeedRoute from '../../../app/[locale]/(public)/knowledge/feed.xml/route.ts'
import * as pictureRoute from '../../../app/og/[locale]/[kind]/[name]/route.ts'
import * as glossaryPages from '../../features/glossary/loaders.ts'
import * as knowledgePages from '../../features/knowledge/loaders.ts'
import * as phasePages from '../../features/phases/loaders.ts'
import * as shortTestPages from '../../features/shortTest/loaders.ts'
import * as sitePages from '../../features/site/loaders.ts'
import { aPublishedText } from '../publicTexts.ts'
import { aboutNothing, forAll, read, whole, type Rows } from './row.ts'

/** What everybody may read, signed in or not. */
export const siteRows: Rows = {
  'test.page': whole(forAll, () => shortTestPages.shortTest({ locale: 'nl', fields: { done: ['1'], market: ['b2c'] } })),

  'glossary.searchAsYouType': whole(forAll, ({ person }) => read(searchRoute.GET, person, '/api/search?locale=nl&words=merk')),

  'health.read': whole(forAll, ({ person }) => read(healthRoute.GET, person, '/api/health')),
  'site.frame': whole(forAll, () => sitePages.siteFrame({ locale: 'nl', path: '/begrippen' })),
  'site.sitemap': whole(forAll, ({ person }) => read(sitemapRoute.GET, person, '/sitemap.xml')),
  // There are fewer pages than one file may hold, so there is no first part.
  'site.sitemapPart': whole(aboutNothing([]), ({ person }) => read(sitemapPartRoute.GET, person, '/sitemaps/1.xml', { part: '1.xml' })),
  'site.termFeed': whole(forAll, ({ person }) => read(termFeedRoute.GET, person, '/begrippen/feed.xml', { locale: 'nl' })),
  'site.articleFeed': whole(forAll, ({ person }) => read(articleFeedRoute.GET, person, '/kennisbank/feed.xml', { locale: 'nl' })),
  'site.picture': whole(forAll, ({ person }) => read(pictureRoute.GET, person, '/og/nl/term/aida.png', { locale: 'nl', kind: 'term', name: 'aida.png' })),

  'knowledge.list': whole(forAll, () => knowledgePages.articleList({ locale: 'nl' })),
  'knowledge.article': whole(forAll, async () => knowledgePages.articlePage({ locale: 'nl', slug: await aPublishedText('article') })),
  'knowledge.page': whole(forAll, async () => knowledgePages.standalonePage({ locale: 'nl', slug: await aPublishedText('page') })),

  'phases.page': whole(forAll, () => phasePages.phasePage({ locale: 'nl', phase: 'see' })),

  'glossary.register': whole(forAll, () => glossaryPages.termRegister({ locale: 'nl' })),
  'glossary.term': whole(forAll, () => glossaryPages.termPage({ locale: 'nl', slug: 'aida' })),
  'glossary.search': whole(forAll, () => glossaryPages.siteSearch({ locale: 'nl', words: 'merk' })),
  'glossary.links': whole(forAll, () => glossaryPages.linkableTerms({ locale: 'nl' })),
}
