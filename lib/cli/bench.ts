import { benchAdvice } from './bench/advice.ts'

/** What can be measured; each gives plain data, printed as JSON. */
const benches: Record<string, () => unknown> = { advice: benchAdvice }

const [name = ''] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench) console.log(JSON.stringify(bench(), null, 2))
else {
  console.error(`Use: npm run -s bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 2
}
