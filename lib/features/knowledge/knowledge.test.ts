import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '../../platform/db/db.ts'
import { aPublishedEdition, aPublishedText } from '../../testing/publicTexts.ts'
import { articleList, articlePage, standalonePage } from './loaders.ts'

const day = (number: number) => new Date(Date.UTC(2027, 2, number, 9))
const missing = expect.objectContaining({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }) as Error

const read = async (slug: string, locale: 'nl' | 'en' = 'nl') => {
  const found = await articlePage({ locale, slug })
  if ('movedTo' in found) throw new Error(`moved to ${found.movedTo}`)
  return found.text
}

describe('the knowledge base', () => {
  beforeAll(async () => {
    await aPublishedText('term', { key: 'churn', slug: 'churn', title: 'Churn', summary: 'Wie vertrekt.' })
    const { contentId } = await aPublishedEdition('article', {
      key: 'meten', slug: 'meten', title: 'Meten', summary: 'Wat je meet.', body: 'Tekst.', related: ['churn', 'bestaat-niet'], sources: ['U01', 'S3'], at: day(8), firstAt: day(2),
    })
    await aPublishedText('article', { contentId, locale: 'en', slug: 'measuring', title: 'Measuring' })
    await aPublishedText('article', { key: 'oud', slug: 'oud', title: 'Oud', at: day(1), related: ['churn'] })
    await aPublishedText('article', { key: 'nieuw', slug: 'nieuw', title: 'Nieuw', at: day(5) })
    await aPublishedText('page', { key: 'over', slug: 'over-klantreis', title: 'Over Klantreis' })
    const draft = await db.content.create({ data: { kind: 'article', key: 'concept' }, select: { id: true } })
    await db.edition.create({ data: { contentId: draft.id, kind: 'article', locale: 'nl', draft: {} }, select: { id: true } })
  })

  it('lists what is public in a language, the newest first', async () => {
    expect((await articleList({ locale: 'nl' })).map(({ slug, publishedOn }) => [slug, publishedOn])).toEqual([['nieuw', '2027-03-05'], ['meten', '2027-03-02'], ['oud', '2027-03-01']])
    expect((await articleList({ locale: 'en' })).map(({ slug }) => slug)).toEqual(['measuring'])
  })

  it('shows an article with its dates, languages, terms, sources and what to read next', async () => {
    expect(await read('meten')).toMatchObject({
      title: 'Meten', publishedOn: '2027-03-02', changedOn: '2027-03-08', slugs: { nl: 'meten', en: 'measuring' }, picture: null,
      related: [{ slug: 'churn', name: 'Churn', short: 'Wie vertrekt.' }], sources: [{ ref: 'U01', site: 'kaushik.net' }], ownPractice: true,
      others: [{ slug: 'oud' }, { slug: 'nieuw' }],
    })
  })

  it('leads from an address of old, and from the address in the other language, to where the text is', async () => {
    const { editionId } = await aPublishedEdition('article', { slug: 'nu-hier' })
    await db.movedAddress.create({ data: { kind: 'article', locale: 'nl', slug: 'eerst-daar', editionId } })
    expect(await articlePage({ locale: 'nl', slug: 'eerst-daar' })).toEqual({ movedTo: 'nu-hier' })
    expect(await articlePage({ locale: 'en', slug: 'meten' })).toEqual({ movedTo: 'measuring' })
  })

  it('knows no drafts, no texts of another kind and no nonsense', async () => {
    await expect(articlePage({ locale: 'nl', slug: 'concept' })).rejects.toEqual(missing)
    await expect(articlePage({ locale: 'nl', slug: 'churn' })).rejects.toEqual(missing)
    await expect(standalonePage({ locale: 'nl', slug: 'meten' })).rejects.toEqual(missing)
    expect(await standalonePage({ locale: 'nl', slug: 'over-klantreis' })).toMatchObject({ text: { title: 'Over Klantreis', others: [] } })
  })

  it('shows the picture of a text with its size, and none that is in the bin', async () => {
    const { id } = await db.media.create({ data: { name: 'bloemen', width: 1200, height: 800, altNl: 'Bloemen', hash: 'x', files: { create: { width: 480, height: 320, bytes: Buffer.from('x') } } }, select: { id: true } })
    await aPublishedText('article', { slug: 'met-beeld', picture: { media: id, alt: 'Een bos bloemen' } })
    expect((await read('met-beeld')).picture).toEqual({ media: id, alt: 'Een bos bloemen', size: { width: 1200, height: 800 } })
    await db.media.update({ where: { id }, data: { trashedAt: new Date() } })
    expect((await read('met-beeld')).picture).toBeNull()
  })
})
