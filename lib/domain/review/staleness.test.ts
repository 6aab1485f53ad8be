import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlaybook } from '../../../prisma/playbook/read.ts'
import { answerTo, randomFrom } from '../../testing/generateAnswers.ts'
import { generate } from '../advice/generate.ts'
import type { Advice, Trace } from '../advice/types.ts'
import type { Answers } from '../workshop/answers.ts'
import { codes, unknown } from '../workshop/codes.ts'
import { readWorkshop } from '../workshop/file.ts'
import { questionKeys, questionOf, type QuestionKey } from '../workshop/questions.ts'
import { compareEntries } from './compare.ts'

const folder = new URL('../advice/cases/', import.meta.url)
const cases = readdirSync(folder).map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { ref: string; company: string; answers: Answers })
const playbook = readPlaybook()

/** A list with each member taken out or put in, alone, and with all of them. */
const listsAround = (given: unknown, members: readonly unknown[], most = members.length): unknown[] => {
  const now: unknown[] = Array.isArray(given) ? given : []
  return [[], members.slice(0, most), now.toReversed(), ...members.flatMap(one => [[one], now.includes(one) ? now.filter(other => other !== one) : [...now, one]])]
}

/** A composite answer with each of its parts left out, not known, or as the same part of another answer. */
const partsAround = (given: unknown, others: readonly unknown[]): unknown[] => {
  if (typeof given !== 'object' || given === null) return []
  if (Array.isArray(given)) return given.flatMap((part: unknown, i) => [given.toSpliced(i, 1), ...(partsAround(part, [])).map(other => given.toSpliced(i, 1, other))])
  const whole = given as Record<string, unknown>
  return Object.keys(whole).flatMap(key => {
    const { [key]: _, ...rest } = whole
    const parts = others.flatMap(other => (typeof other === 'object' && other !== null && key in other ? [(other as Record<string, unknown>)[key]] : []))
    return [rest, ...[unknown, ...parts.slice(0, 2)].map(part => ({ ...whole, [key]: part }))]
  })
}

const singles = (key: QuestionKey): readonly string[] => (questionOf(key).codes ? codes[questionOf(key).codes!] : [])

/** Other values of an answer: all codes of a single one, each member of a list in and out, and generated ones. */
const othersOf = (key: QuestionKey, given: unknown): unknown[] => {
  const random = randomFrom(20261122 + questionKeys.indexOf(key))
  const { kind } = questionOf(key)
  const made = Array.from({ length: kind === 'single' ? 0 : 10 }, () => answerTo(key, random))
  if (kind === 'single') return [...singles(key), unknown, undefined]
  if (kind === 'multi') return [...listsAround(given, singles(key)), ...made, unknown, undefined]
  if (kind === 'rank') return [...listsAround(given, singles(key), 3), ...made, unknown, undefined]
  if (kind === 'months') return [...listsAround(given, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), ...made, unknown, undefined]
  return [...made, ...partsAround(given, made), unknown, undefined]
}

const isWellFormed = (answers: Answers): boolean => readWorkshop({ answers }).faults === undefined

/** What a reader sees of each line, task and warning, as one string by id. Made without the code under test. */
const readable = (advice: Advice): Map<string, string> => {
  const hidden: ReadonlySet<string> = new Set(['trace', 'stages', 'id', 'ref', 'marketFit', 'tier'])
  /** The score of a medium and the priority of a touchpoint only set the order. */
  const seen = (name: string, holder: object): boolean => !hidden.has(name) && !(name === 'score' && 'marketFit' in holder) && !(name === 'priority' && 'moment' in holder)
  const print = (part: object): string => JSON.stringify(part, function (this: object, name: string, value: unknown) { return name === '' || seen(name, this) ? value : undefined })
  const found = new Map<string, string>()
  for (const line of advice.lines) found.set(`line:${line.id}`, print(line))
  for (const task of advice.tasks) found.set(`task:${task.id}`, print(task))
  for (const warning of advice.warnings) {
    const id = `warning:${warning.ref}:${warning.phase ?? 'all'}${warning.kind === 'adviser' ? ':adviser' : ''}`
    found.set(found.has(id) ? `${id}:2` : id, print(warning))
  }
  return found
}

const differing = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(id => before.get(id) !== after.get(id)).toSorted()

const names = (trace: Trace | undefined, key: QuestionKey): boolean =>
  trace !== undefined && (trace.answers.some(answer => answer.key === key) || (trace.context ?? []).includes(key))

/** The same answers with one of them changed, each with the advice on them. */
const variationsOf = (answers: Answers, key: QuestionKey): { value: unknown; advice: Advice }[] => {
  const seen = new Set([JSON.stringify(answers[key])])
  return othersOf(key, answers[key]).flatMap(value => {
    const { [key]: _, ...rest } = answers
    const changed: Answers = value === undefined ? rest : { ...rest, [key]: value }
    const text = JSON.stringify(value)
    if (seen.has(text) || !isWellFormed(changed)) return []
    seen.add(text)
    return [{ value, advice: generate({ answers: changed }, playbook) }]
  })
}

describe.each(cases)('$ref $company', ({ answers }) => {
  const now = generate({ answers }, playbook)
  const nowReadable = readable(now)

  it.each(questionKeys)('another answer to %s makes stale what reads differently, and is named there', key => {
    const variations = variationsOf(answers, key)
    expect(variations.length).toBeGreaterThan(0)
    for (const { value, advice } of variations) {
      const changes = compareEntries(now, advice)
      expect({ value, stale: changes.map(({ id }) => id).toSorted() }).toEqual({ value, stale: differing(nowReadable, readable(advice)) })
      const unnamed = changes.filter(({ before, after }) => !names(before?.trace, key) && !names(after?.trace, key))
      expect({ value, unnamed: unnamed.map(({ id, change }) => `${change} ${id}`) }).toEqual({ value, unnamed: [] })
    }
  })
})
