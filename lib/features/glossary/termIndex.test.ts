import { beforeAll, describe, expect, it } from 'vitest'
import { linkedPage, linkTerms } from '../../domain/content/linkTerms.ts'
import { db } from '../../platform/db/db.ts'
import { aCompany, aMember, aWorkshop, as } from '../../testing/factories.ts'
import { layFoundation } from '../../testing/world.ts'
import { sectionPage } from '../workshop/loaders.ts'
import { termIndex } from './store.ts'

beforeAll(layFoundation)

const linksOf = async (text: string, locale: 'nl' | 'en' = 'nl') =>
  linkTerms(text, await termIndex(db, locale), linkedPage()).flatMap(({ text: words, term }) => (term ? [{ words, slug: term.slug, summary: term.summary }] : []))

describe('the index of the public terms', () => {
  it('knows the seeded terms by their names in each language, with their short answers', async () => {
    expect(await linksOf('Onze klantreizen')).toEqual([{ words: 'klantreizen', slug: 'customer-journey', summary: expect.stringMatching(/\S/) }])
    expect(await linksOf('Two customer journeys', 'en')).toMatchObject([{ words: 'customer journeys', slug: 'customer-journey' }])
  })

  it('is made once, and anew when a term is published, renamed or taken away', async () => {
    const first = await termIndex(db, 'nl')
    expect(await termIndex(db, 'nl')).toBe(first)
    const change = (synonym: string) => db.$executeRaw`
      UPDATE "Edition" SET "published" = jsonb_set("published", '{synonyms}', to_jsonb(ARRAY[${synonym}])) WHERE "slug" = 'churn' AND "locale" = 'nl'`
    await change('weglooppercentage')
    expect(await termIndex(db, 'nl')).not.toBe(first)
    expect(await linksOf('Het weglooppercentage')).toMatchObject([{ slug: 'churn' }])
    await db.$executeRaw`UPDATE "Edition" SET "published" = NULL, "slug" = NULL WHERE "slug" = 'churn'`
    expect(await linksOf('Het weglooppercentage, dus churn')).toEqual([])
  })
})

describe('the help of a section', () => {
  it('leads to the terms that it uses, in the language of the page, and says the same as without links', async () => {
    const company = await aCompany()
    const workshop = await aWorkshop(company, { status: 'in_progress' })
    const eva = await aMember(company)
    const prose = async (locale: 'nl' | 'en', section: 'media' | 'journey') => {
      const { questions } = await as(eva, () => sectionPage({ workshopId: workshop.id, section, locale }))
      return questions.flatMap(({ help, why }) => [...(help ?? []), ...why])
    }
    const [dutch, english] = [await prose('nl', 'media'), await prose('en', 'journey')]
    expect(dutch.find(({ term }) => term?.slug === 'boodschap')?.text).toBe('boodschap')
    expect(english.find(({ term }) => term?.slug === 'touchpoint')?.text).toBe('touchpoint')
    const slugs = dutch.flatMap(({ term }) => (term ? [term.slug] : []))
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(dutch.map(({ text }) => text).join('')).toContain('Wat werkt, houden we vast. Wat niet werkt, toetsen we eerst: past de boodschap wel bij de fase?')
  })
})
