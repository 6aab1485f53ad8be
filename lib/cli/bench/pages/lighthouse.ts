import { chromium } from '@playwright/test'
import lighthouse, { type Result } from 'lighthouse'
import { browserFlags, browserPath } from '../../browser.ts'
import { freePort } from '../../postgres.ts'
import { median } from './median.ts'

/** Performance differs from run to run: the middle one of these counts. */
const runs = 3

/** What Lighthouse (throttled mobile, its default) says of a page: four scores from 0 to 100, and how much it moved. */
export type PageScores = { performance: number; accessibility: number; bestPractices: number; seo: number; layoutShift: number; lost: string[] }

const categories = { performance: 'performance', accessibility: 'accessibility', bestPractices: 'best-practices', seo: 'seo' } as const

/** The checks that cost a page points outside performance. */
const lostIn = (result: Result): string[] =>
  [categories.accessibility, categories.bestPractices, categories.seo].flatMap(name => result.categories[name]!.auditRefs)
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]!.score ?? 1) < 1).map(({ id }) => id)

/** What a run of Lighthouse says of a page; null when it saw nothing painted, which is about the run and not about the page. */
const scoresOf = (result: Result): PageScores | null => {
  const layoutShift = result.audits['cumulative-layout-shift']?.numericValue
  if (layoutShift === undefined) return null
  const score = (name: string): number => Math.round((result.categories[name]?.score ?? 0) * 100)
  return {
    performance: score(categories.performance), accessibility: score(categories.accessibility),
    bestPractices: score(categories.bestPractices), seo: score(categories.seo),
    layoutShift: Number(layoutShift.toFixed(4)), lost: lostIn(result),
  }
}

async function scoresOfRuns(address: string, port: number): Promise<PageScores> {
  const all: PageScores[] = []
  for (let n = 0; all.length < runs && n < 2 * runs; n++) {
    const run = await lighthouse(address, { port, logLevel: 'error', output: 'json' })
    const scores = run && scoresOf(run.lhr)
    if (scores) all.push(scores)
  }
  if (all.length < runs) throw new Error(`Lighthouse said nothing about ${address}.`)
  return { ...all[0]!, performance: median(all.map(({ performance }) => performance)), layoutShift: Math.max(...all.map(({ layoutShift }) => layoutShift)) }
}

/** Lighthouse's verdict on each address: the middle performance of three runs, and the most that the page moved in any. */
export async function scoresFor(addresses: readonly string[]): Promise<Record<string, PageScores>> {
  const port = await freePort()
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserFlags, `--remote-debugging-port=${port}`] })
  const scores: Record<string, PageScores> = {}
  try {
    // The first page of a browser waits for the browser itself to get going.
    await (await browser.newPage()).goto(addresses[0]!)
    for (const address of addresses) {
      scores[new URL(address).pathname] = await scoresOfRuns(address, port)
    }
    return scores
  } finally {
    await browser.close()
  }
}
