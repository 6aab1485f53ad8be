import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { capture, dataFolder } from './project.ts'

type Count = { passed: number; failed: number }
/** A part of the tests: its name, and how to run it; `light` when it uses one core. It prints what failed. */
export type Suite = { name: string; light?: true; run: () => Promise<Count> }

/** A check that passes or fails as a whole. */
const check = (name: string, tool: string, ...args: string[]): Suite => ({
  name,
  light: true,
  run: async () => {
    const { code, output } = await capture(tool, args)
    if (code !== 0) console.log(output)
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  },
})

const alone = ({ light: _, ...suite }: Suite): Suite => suite

/** Tests of one vitest project, counted from its JSON report. */
const vitest = (project: string): Suite => ({
  name: `${project} tests`,
  run: async () => {
    const file = join(dataFolder, `${project}.json`)
    rmSync(file, { force: true })
    const { code, output } = await capture('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
    if (code !== 0) console.log(output)
    const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }
    const failed = report.numFailedTests + (report.numFailedTests === 0 ? report.numFailedTestSuites : 0)
    return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
  },
})

/** Journeys in a real browser, counted from Playwright's JSON report. */
const playwright: Suite = {
  name: 'browser tests',
  run: async () => {
    const file = join(dataFolder, 'e2e.json')
    rmSync(file, { force: true })
    const { code, output } = await capture('playwright', ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
    if (code !== 0) console.log(output)
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } }
    const failed = stats.unexpected + stats.flaky
    return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed }
  },
}

export const fastSuites: Suite[] = [
  // The types of the pages' addresses, which types and lint read.
  alone(check('types of addresses', 'next', 'typegen')),
  check('lint', 'eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', '.data/eslint'),
  check('types', 'tsc', '--noEmit'),
  check('walls', 'depcruise', '--config', '.config/dependency-cruiser.cjs', 'app', 'components', 'lib', 'prisma', 'e2e'),
  check('unused code', 'knip', '--config', '.config/knip.json', '--no-config-hints'),
  vitest('unit'),
]
export const integrationSuite = vitest('integration')
export const browserSuite = playwright

/** Runs a suite, says what became of it, and adds that to the sum. */
async function runInto(total: Count, { name, run }: Suite): Promise<void> {
  const begin = Date.now()
  const { passed, failed } = await run()
  total.passed += passed
  total.failed += failed
  console.log(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - begin) / 1000)} s)`)
}

/** Runs the suites in their order, light ones that follow each other two at a time; the last line is the sum over all, and the exit code says whether all passed. */
export async function report(suites: Suite[]): Promise<void> {
  const total: Count = { passed: 0, failed: 0 }
  const left = [...suites]
  const inTurn = async (): Promise<void> => {
    while (left[0]?.light) await runInto(total, left.shift()!)
  }
  while (left.length > 0) {
    await Promise.all([inTurn(), inTurn()])
    const next = left.shift()
    if (next !== undefined) await runInto(total, next)
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed ? 1 : 0
}
