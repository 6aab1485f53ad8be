import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { layFoundation } from '../../testing/world.ts'
import { searchTexts } from './search.ts'

beforeAll(layFoundation)

const sought = async (words: string, locale: 'nl' | 'en' = 'nl'): Promise<string[]> =>
  (await searchTexts(db, { kinds: ['term'], locale, words })).map(({ title }) => title)

describe('searching the public texts', () => {
  it('puts what is called so first, then what begins so, then what speaks of it', async () => {
    expect((await sought('See'))[0]).toBe('See')
    expect((await sought('klantreis'))[0]).toBe('Customer journey (klantreis)')
    expect(await sought('conver')).toEqual(expect.arrayContaining(['Conversie', 'Conversieratio']))
    expect((await sought('conver')).indexOf('Conversie')).toBeLessThan((await sought('conver')).indexOf('Attributie'))
  })

  it.each([
    ['costumer jurney', 'Customer journey (klantreis)'], ['retensie', 'Retentie'], ['orientatie', 'Oriëntatie'], ['OMNICHANEL', 'Omnichannel'], ['ambasadeur', 'Ambassadeur'],
    ['zoekmachineoptimalisatie', 'SEO'], ['afrekenproces', 'Checkout'],
  ])('finds for “%s” what was meant', async (words, title) => {
    expect((await sought(words)).slice(0, 3)).toContain(title)
  })

  it('knows the forms of a Dutch and of an English word', async () => {
    expect(await sought('aanbevelingen')).toContain('Ambassadeur')
    expect(await sought('recommending', 'en')).toContain('Advocate')
  })

  it('takes signs as they stand, and finds nothing for nothing', async () => {
    for (const words of ['', '  ', '%', '_', '\'', ':*', '!&|()', '\\', '"']) expect(await sought(words)).toEqual([])
    expect(await sought('xqzvbw')).toEqual([])
    expect((await sought('A/B-test'))[0]).toBe('A/B-test')
  })

  it('finds nothing that is not public', async () => {
    expect(await sought('NPS')).toContain('NPS')
    await db.$executeRaw`UPDATE "Edition" SET "published" = NULL, "slug" = NULL WHERE "slug" = 'nps'`
    expect(await sought('NPS')).not.toContain('NPS')
  })
})
