import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phases } from '../domain/journey/stages.ts'
import type { Advice } from '../domain/advice/types.ts'

const root = join(import.meta.dirname, '../..')
const florist = join(root, 'lib/domain/advice/cases/sc01-bloem-co.json')
let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'advise-')) })
afterAll(() => rmSync(folder, { recursive: true }))

const advise = (args: string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/node'), ['lib/cli/advise.ts', ...args], {
    cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, faults: stderr.split('\n').filter(line => line !== '') }
}
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('npm run advise', () => {
  it('prints the advice on a workshop', () => {
    const { status, stdout, faults } = advise([florist])
    const advice = JSON.parse(stdout) as Advice
    expect({ status, faults }).toEqual({ status: 0, faults: [] })
    expect(Object.keys(advice.phases)).toEqual([...phases])
    expect(advice.workOrder).toEqual(['care', 'do', 'think', 'see'])
    expect(Object.keys(advice.fired[0]!)).toEqual(expect.arrayContaining(['ref', 'id', 'because', 'answers']))
    expect(Object.keys(advice.undecided[0]!)).toEqual(expect.arrayContaining(['ref', 'id', 'because', 'answers']))
    for (const field of ['phase', 'stages', 'kind', 'verdict', 'ref', 'text', 'trace']) expect(advice.lines[0]).toHaveProperty(field)
    expect(advice.tasks.length * advice.warnings.length).toBeGreaterThan(0)
  })

  it('takes the evidence along, and prints the same bytes twice', () => {
    const { answers } = JSON.parse(readFileSync(florist, 'utf8')) as { answers: object }
    const path = file('evidence.json', JSON.stringify({ answers, evidence: { needAwareness: 'research' }, other: 1 }))
    const { stdout } = advise([path])
    const traced = (JSON.parse(stdout) as Advice).lines.flatMap(line => line.trace.answers)
    expect(traced.find(answer => answer.key === 'needAwareness')?.evidence).toBe('research')
    expect(traced.find(answer => answer.key === 'market')?.evidence).toBe('assumption')
    expect(advise([path]).stdout).toBe(stdout)
  })

  it('reads a workshop per line, and names the line of a fault', () => {
    const good = JSON.stringify({ answers: { goal: 'sales' } })
    const { status, stdout, faults } = advise(['-'], `${good}\n\n{"answers":{"goal":"fame"}}\n{oops\n${good}\n`)
    expect(stdout.trim().split('\n').map(line => (JSON.parse(line) as Advice).company)).toEqual(['je bedrijf', 'je bedrijf'])
    expect(faults).toEqual([expect.stringMatching(/^line 3: answers\.goal: /), expect.stringMatching(/^line 4: workshop: no JSON/)])
    expect(status).toBe(2)
  })

  it('gives the same advice in English, from a file or a line', () => {
    const dutch = JSON.parse(advise([florist, '--lang', 'nl']).stdout) as Advice
    const { status, stdout, faults } = advise([florist, '--lang', 'en'])
    const english = JSON.parse(stdout) as Advice
    expect({ status, faults }).toEqual({ status: 0, faults: [] })
    expect(english.lines.map(line => line.id)).toEqual(dutch.lines.map(line => line.id))
    expect(english.summary).toMatch(/^Bloem & Co works on Care first/)
    const lines = advise(['--lang', 'en', '-'], `${JSON.stringify({ answers: {} })}\n`)
    expect((JSON.parse(lines.stdout) as Advice).company).toBe('your company')
    expect(dutch.summary).toMatch(/^Bloem & Co werkt eerst aan Care/)
  })

  it('says every fault with its path, one a line', () => {
    const answers = { goal: 'fame', audience: { size: 'x' }, peakMonths: [13], salesRoutes: ['webshop', 'webshop'], sampleAd: { phase: 'see', colour: 'red' } }
    const { status, stdout, faults } = advise([file('bad.json', JSON.stringify({ answers }))])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(faults.map(fault => fault.split(': ')[0]).toSorted()).toEqual(['answers.audience.size', 'answers.goal', 'answers.peakMonths.0', 'answers.salesRoutes', 'answers.sampleAd'])
  })

  it('knows the channels and touchpoints that there are', () => {
    const answers = { currentChannels: [{ channel: 'CH99', works: 'yes' }], touchpointScores: { TP99: 3 } }
    expect(advise([file('stray.json', JSON.stringify({ answers }))]).faults).toEqual([
      'answers.currentChannels.0.channel: no channel "CH99"', 'answers.touchpointScores.TP99: no touchpoint "TP99"',
    ])
  })

  it.each<[string, () => string[], RegExp]>([
    ['a missing file', () => [join(folder, 'missing.json')], /missing\.json: cannot be read \(ENOENT\)$/],
    ['a folder', () => [folder], /cannot be read \(EISDIR\)$/],
    ['no JSON', () => [file('text.json', 'hallo')], /^workshop: no JSON/],
    ['no workshop', () => [file('list.json', '[]')], /^workshop: /],
    ['null', () => [file('null.json', 'null')], /^workshop: /],
    ['no answers', () => [file('empty.json', '{}')], /^answers: /],
    ['an unknown option', () => ['--fast'], /^--fast: unknown option/],
    ['an unknown language', () => [florist, '--lang', 'fr'], /^--lang fr: no such language; there are nl and en$/],
    ['no language', () => [florist, '--lang'], /^--lang : no such language/],
    ['nothing', () => [], /^Use: /],
  ])('refuses %s with one clear line and status 2', (_, args, said) => {
    const { status, stdout, faults } = advise(args())
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(faults[0]).toMatch(said)
  })

  it('prints the JSON Schema of a workshop', () => {
    const { status, stdout } = advise(['--schema'])
    const schema = JSON.parse(stdout) as { properties: { answers: { properties: object } }; required: string[] }
    expect(status).toBe(0)
    expect(Object.keys(schema.properties.answers.properties)).toHaveLength(46)
    expect(schema.required).toEqual(['answers'])
  })
})
