import { benchAdvice } from './bench/advice.ts'
import { benchDryRun } from './bench/dryRun.ts'

/** What can be measured; each gives plain data, printed as JSON. */
const benches: Record<string, () => unknown> = { advice: benchAdvice, 'dry-run': benchDryRun }

const [name = ''] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench) console.log(JSON.stringify(await bench(), null, 2))
else {
  console.error(`Use: npm run -s bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 2
}
