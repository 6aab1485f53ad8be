import { beforeAll, describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { phases } from '../../domain/journey/stages.ts'
import { db } from '../../platform/db/db.ts'
import type { Prisma } from '../../platform/db/generated/client.ts'
import { aPublishedText } from '../../testing/publicTexts.ts'
import { phasePage } from './loaders.ts'

const publish = (version: number, change: (playbook: ReturnType<typeof readPlaybook>) => void) => {
  const playbook = readPlaybook()
  change(playbook)
  return db.playbookVersion.create({ data: { version, document: playbook as unknown as Prisma.InputJsonObject, note: '', publishedAt: new Date(`2027-03-0${version}T09:00:00Z`) }, select: { version: true } })
}

describe('the page of a phase', () => {
  beforeAll(async () => {
    await publish(1, () => undefined)
    await aPublishedText('term', { key: 'see', slug: 'see', title: 'See', stages: ['latent', 'need'] })
    await aPublishedText('term', { key: 'bereik', slug: 'bereik', title: 'Bereik', stages: ['latent'] })
    await aPublishedText('term', { key: 'funnel', slug: 'funnel', title: 'Funnel', stages: ['need', 'buy'] })
    await aPublishedText('article', { slug: 'over-see', title: 'Over See', related: ['bereik'] })
    await aPublishedText('article', { slug: 'over-iets', title: 'Over iets', related: ['funnel'] })
  })

  it('shows the media that fit it, those at its heart first, with where each amount comes from', async () => {
    const { media } = await phasePage({ locale: 'nl', phase: 'see' })
    expect(media.map(({ fit }) => fit)).toEqual(media.map(({ fit }) => fit).toSorted((a, b) => b - a))
    expect(media.find(({ ref }) => ref === 'CH01')).toMatchObject({ name: 'Televisie, landelijk', fit: 3, budget: expect.stringContaining('€ 25.000'), sources: expect.arrayContaining([expect.objectContaining({ ref: 'U33' })]) })
    expect(media.map(({ ref }) => ref)).not.toContain('CH39')
  })

  it('names every touchpoint of the playbook in exactly one phase', async () => {
    const named = (await Promise.all(phases.map(phase => phasePage({ locale: 'nl', phase })))).flatMap(({ touchpoints }) => touchpoints.map(({ ref }) => ref))
    expect(named.toSorted()).toEqual(readPlaybook().touchpoints.map(({ ref }) => ref).toSorted())
  })

  it('speaks the language of the page', async () => {
    expect((await phasePage({ locale: 'en', phase: 'care' })).kpis).toContain('reviews and recommendations')
  })

  it('leads to the terms that play in it alone, its own first, and to the articles about them', async () => {
    const { terms, articles } = await phasePage({ locale: 'nl', phase: 'see' })
    expect(terms.map(({ slug }) => slug)).toEqual(['see', 'bereik'])
    expect(articles.map(({ slug }) => slug)).toEqual(['over-see'])
  })

  it('follows the newest playbook', async () => {
    await publish(2, playbook => { playbook.channels[0]!.name.nl = 'Tv van morgen' })
    const { media, playbookOf } = await phasePage({ locale: 'nl', phase: 'see' })
    expect([media[0]!.name, playbookOf]).toEqual(['Tv van morgen', '2027-03-02'])
  })
})
