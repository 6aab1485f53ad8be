import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { median } from './median.ts'

const rounds = 5
const seconds = 3
const connections = 100

/** A server: the page's address there, and the processes that answer. */
export type Server = { address: string; pids: () => readonly number[] }
type Load = { perSecond: number; processor: number }

/** Processor time that processes have taken, in microseconds; NaN where the system does not say. */
function processorTime(pids: readonly number[]): number {
  try {
    const ticks = pids.map(pid => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' '))
    return ticks.reduce((sum, fields) => sum + (Number(fields[11]) + Number(fields[12])) * 10_000, 0)
  } catch {
    return Number.NaN
  }
}

/**
 * Requests a second that a server answers, and the processor time that each takes (microseconds).
 * @throws when an answer was no page.
 */
async function load({ address, pids }: Server, coding: string): Promise<Load> {
  const before = processorTime(pids())
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'load.ts'), address, coding, String(connections), String(seconds * 1000)])
  const answers = Number(stdout)
  return { perSecond: Math.round(answers / seconds), processor: (processorTime(pids()) - before) / answers }
}

async function bareServer(port: number, address: string): Promise<Server & { stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'klantreis-bare-'))
  const text = Buffer.from(await (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer())
  writeFileSync(join(folder, 'plain'), text)
  writeFileSync(join(folder, 'packed'), gzipSync(text, { level: 9 }))
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'bareServer.ts'), String(port), join(folder, 'plain'), join(folder, 'packed')], { stdio: 'ignore' })
  for (let tries = 0; tries < 100 && !(await fetch(`http://127.0.0.1:${port}/`).then(answer => answer.ok, () => false)); tries++) await setTimeout(50)
  const stop = () => {
    child.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: `http://127.0.0.1:${port}/`, pids: () => [child.pid!], stop }
}

/**
 * Per server: requests a second, their share of the bare server's, and processor time a request in microseconds (which says
 * more on a busy machine). Medians over rounds in which each had its turn.
 */
export type Throughput = Record<string, { perSecond: number; ratio: number; processor: number }>

async function inTurns(servers: Record<string, Server>, coding: string): Promise<Throughput> {
  const found: Record<string, Load[]> = Object.fromEntries(Object.keys(servers).map(name => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, server] of Object.entries(servers)) found[name]!.push(await load(server, coding))
  }
  const ratiosOf = (loads: Load[]) => loads.map(({ perSecond }, round) => perSecond / found.bare![round]!.perSecond)
  return Object.fromEntries(Object.entries(found).map(([name, loads]) => [name, {
    perSecond: median(loads.map(({ perSecond }) => perSecond)), ratio: Number(median(ratiosOf(loads)).toFixed(2)), processor: Math.round(median(loads.map(({ processor }) => processor))),
  }]))
}

/**
 * How many requests for a page are answered, plain and packed, beside a bare Node server that sends the same bytes.
 * @param port a free one for the bare server.
 */
export async function throughputOf(servers: Record<string, Server> & { app: Server }, port: number): Promise<{ plain: Throughput; gzip: Throughput }> {
  const bare = await bareServer(port, servers.app.address)
  try {
    const all = { bare, ...servers }
    return { plain: await inTurns(all, 'identity'), gzip: await inTurns(all, 'gzip') }
  } finally {
    bare.stop()
  }
}
