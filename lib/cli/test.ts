import { mkdirSync } from 'node:fs'
import { appUrl } from '../../e2e/addresses.ts'
import { browserPath } from './browser.ts'
import { generateClient } from './database.ts'
import { prepareDemo } from './demoServer.ts'
import { command, dataFolder } from './project.ts'
import { browserSuite, fastSuites, integrationSuite, report } from './suites.ts'

/** `npm test` runs all suites; `npm test -- unit browser` those whose name has one of the words. */
const wanted = process.argv.slice(2)

await command(async () => {
  mkdirSync(dataFolder, { recursive: true })
  process.env.CHROME_PATH = browserPath()
  await generateClient()
  let stop = () => {}
  const browserTests = {
    name: browserSuite.name,
    run: async () => {
      stop = await prepareDemo(appUrl)
      return browserSuite.run()
    },
  }
  try {
    const suites = [...fastSuites, integrationSuite, browserTests]
    await report(suites.filter(suite => wanted.length === 0 || wanted.some(word => suite.name.includes(word))))
  } finally {
    stop()
  }
})
