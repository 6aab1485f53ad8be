import { beforeAll, expect, it } from 'vitest'
import { seed } from '../../cli/demoAgency.ts'
import { as } from '../../testing/factories.ts'
import { db } from '../../platform/db/db.ts'
import * as pages from './loaders.ts'

let ravi: { id: string }
beforeAll(async () => {
  await seed(process.env.DATABASE_URL!)
  ravi = await db.user.findUniqueOrThrow({ where: { email: 'ravi@noorderlijn.example' }, select: { id: true } })
}, 120_000)

it('shows something in every part of the overview but what is due, to somebody who may publish', async () => {
  const { review, changed, scheduled, unfinished, due, counts, mayPublish } = await as(ravi, () => pages.contentOverview({}))
  expect([review.total, changed.total, scheduled.total, unfinished.total, due.total, counts.trashed, mayPublish]).toEqual([1, 1, 1, 0, 0, 1, true])
})

it('asks and plans only what is fit to be published', async () => {
  const { review, scheduled, changed } = await as(ravi, () => pages.contentOverview({}))
  for (const { editionId } of [...review.lines, ...scheduled.lines, ...changed.lines]) {
    const { key, faults, block } = await as(ravi, () => pages.editor({ editionId }))
    expect({ key, faults, block }).toEqual({ key, faults: [], block: null })
  }
  expect((await as(ravi, () => pages.brokenLinks({}))).links).toEqual([])
})
