import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { root } from '../../project.ts'
import { median } from './median.ts'

const rounds = 5
const seconds = 3
const connections = 50

const report = z.object({ requests: z.object({ total: z.number(), average: z.number() }), errors: z.number(), non2xx: z.number() })

/**
 * Requests a second that a server answers. As many threads ask as there are cores, or the asking would be what is measured.
 * @throws when an answer was no page.
 */
async function load(address: string, coding: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'node_modules', 'autocannon', 'autocannon.js'), '--json', '--no-progress', '--connections', String(connections),
    '--workers', String(availableParallelism()), '--duration', String(seconds), '--headers', `Accept-Encoding=${coding}`, address,
  ])
  const { requests, errors, non2xx } = report.parse(JSON.parse(stdout))
  if (errors + non2xx > 0) throw new Error(`${errors + non2xx} of ${requests.total} requests to ${address} failed.`)
  return Math.round(requests.average)
}

async function bareServer(port: number, address: string): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'klantreis-bare-'))
  const text = Buffer.from(await (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer())
  writeFileSync(join(folder, 'plain'), text)
  writeFileSync(join(folder, 'packed'), gzipSync(text, { level: 9 }))
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'bareServer.ts'), String(port), join(folder, 'plain'), join(folder, 'packed')], { stdio: 'ignore' })
  for (let tries = 0; tries < 100 && !(await fetch(`http://127.0.0.1:${port}/`).then(answer => answer.ok, () => false)); tries++) await setTimeout(50)
  return () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Requests a second of each server, and its share of the bare one's: medians over rounds in which each had its turn. */
export type Throughput = Record<string, { perSecond: number; ratio: number }>

async function inTurns(servers: Record<string, string>, coding: string): Promise<Throughput> {
  const found: Record<string, number[]> = Object.fromEntries(Object.keys(servers).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, address] of Object.entries(servers)) found[name]!.push(await load(address, coding))
  }
  const ratiosOf = (numbers: number[]) => numbers.map((number, round) => number / found.bare![round]!)
  return Object.fromEntries(Object.entries(found).map(([name, numbers]) => [name, { perSecond: median(numbers), ratio: Number(median(ratiosOf(numbers)).toFixed(2)) }]))
}

/**
 * How many requests for a page are answered, plain and packed, beside a bare Node server that sends the same bytes.
 * @param servers addresses of the page by name of the server.
 * @param port a free one for the bare server.
 */
export async function throughputOf(servers: Record<string, string>, port: number): Promise<{ plain: Throughput; gzip: Throughput }> {
  const stop = await bareServer(port, servers.app!)
  try {
    const all = { bare: `http://127.0.0.1:${port}/`, ...servers }
    return { plain: await inTurns(all, 'identity'), gzip: await inTurns(all, 'gzip') }
  } finally {
    stop()
  }
}
