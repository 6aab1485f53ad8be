import { argv } from 'node:process'

/** What can be measured; each gives plain data, printed as JSON. */
const benches: Record<string, () => Promise<unknown>> = {
  advice: async () => (await import('./bench/advice.ts')).benchAdvice(),
  content: async () => (await import('./bench/content.ts')).benchContent(),
  links: async () => (await import('./bench/links.ts')).benchLinks(),
  pages: async () => (await import('./bench/pages.ts')).benchPages(),
  'dry-run': async () => (await import('./bench/dryRun.ts')).benchDryRun(),
}

const [name = ''] = argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench) console.log(JSON.stringify(await bench(), null, 2))
else {
  console.error(`Use: npm run -s bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 2
}
