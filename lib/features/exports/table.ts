import { printable, type Bundle } from './bundle.ts'
import { wordsIn, type Words } from './words.ts'
import type { Line, Task, Trace, Warning } from '../../domain/advice/types.ts'

/** The advice as rows: one for each line, task and warning. */
export type Row = {
  phase: string
  part: string
  kind: string
  verdict: string
  priority: number | null
  title: string
  text: string
  who: string
  effort: string
  budget: string
  setUp: string
  kpi: string
  why: string
  refs: string
}

/** The columns of a row, in order, with the key of their name. */
export const columns = ['phase', 'part', 'kind', 'verdict', 'priority', 'title', 'text', 'who', 'effort', 'budget', 'setUp', 'kpi', 'why', 'refs'] as const satisfies (keyof Row)[]

/** What a column is called. */
export const columnName = (column: (typeof columns)[number], { t, advice }: Words): string => {
  if (column === 'title') return t('doc.name')
  if (column === 'effort') return t('doc.how')
  if (column === 'budget' || column === 'kpi') return advice(column === 'budget' ? 'channel.budget' : 'channel.kpis')
  return t(`doc.${column}`)
}

const whyOf = (trace: Trace, words: Words): Pick<Row, 'why' | 'refs'> => ({
  why: [...words.because(trace), ...trace.rules.map(rule => rule.because)].join('\n'),
  refs: trace.rules.map(rule => rule.ref).join(', '),
})

const empty = { verdict: '', priority: null, title: '', who: '', effort: '', budget: '', setUp: '', kpi: '' }

const lineRow = (line: Line, words: Words): Row => ({
  ...empty, ...whyOf(line.trace, words), phase: words.phase(line.phase), part: words.t('part.line'), kind: words.t(`kind.${line.kind}`),
  verdict: line.verdict === 'state' ? '' : words.t(`verdict.${line.verdict}`), priority: line.priority ?? null, title: line.title, text: line.text,
  who: line.owner ? words.advice(`task.owner.${line.owner}`) : '',
  budget: line.channel?.budget ?? '', setUp: line.channel ? `${line.channel.leadTimeDays.min}-${line.channel.leadTimeDays.max}` : '',
  kpi: line.channel?.kpis.join(', ') ?? line.touchpoint?.kpi ?? '',
})

const taskRow = (task: Task, words: Words): Row => ({
  ...empty, ...whyOf(task.trace, words), phase: task.phase === null ? words.t('doc.general') : words.phase(task.phase), part: words.t('part.task'),
  kind: words.t(`kind.${task.kind}`), priority: task.priority ?? null, title: task.title, text: task.text,
  who: words.advice(`task.owner.${task.owner}`), effort: words.advice(`task.effort.${task.effort}`),
})

const warningRow = (warning: Warning, words: Words): Row => ({
  ...empty, ...whyOf(warning.trace, words), phase: warning.phase === null ? words.t('doc.general') : words.phase(warning.phase), part: words.t('part.warning'),
  kind: words.t(`kind.${warning.kind}`),
  text: warning.checkedOn === null ? warning.text : `${warning.text} ${words.t('doc.legal', { date: words.calendarDay(warning.checkedOn) })}`,
})

/** Every line, task and warning of the advice as a row. */
export function rowsOf({ advice, locale }: Bundle): Row[] {
  const words = wordsIn(locale)
  const rows = [
    ...advice.lines.map(line => lineRow(line, words)), ...advice.tasks.map(task => taskRow(task, words)),
    ...advice.warnings.map(warning => warningRow(warning, words)),
  ]
  return rows.map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? printable(value) : value])) as Row)
}
