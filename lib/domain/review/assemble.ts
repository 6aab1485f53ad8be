import { inOrderOfWork } from '../advice/brief.ts'
import { sentences } from '../advice/words/nl/sentences.ts'
import type { Advice, FiredRule, Line, Task, Trace, Warning, Wave } from '../advice/types.ts'
import { phases, stagesOfPhase, type Phase, type Stage } from '../journey/stages.ts'
import type { Part } from './parts.ts'
import type { Entry, ReviewDocument } from './types.ts'

/** One thing that stands in the advice: its words, the engine's part that they change, and who decided so. */
export type Piece = { entry: Entry; part: Part | null; decision: ReviewDocument | null }

type Assembly = {
  fresh: Advice
  published: Advice | null
  /** The one of the two whose order of work is kept. */
  frame: Advice
  /** Phases that hold something stale: they keep the status that they were published with. */
  stalePhases: ReadonlySet<Phase>
  pieces: readonly Piece[]
}

/** Marks what a strategist changed; an untouched part keeps exactly its own bytes. */
const marks = ({ entry: { words }, decision }: Piece) => {
  if (decision?.origin === 'own') return { own: true as const, ...(words.priority === null ? {} : { priority: words.priority }) }
  if (decision?.judgement !== 'edited') return {}
  return { edited: true as const, ...('priority' in decision.changes && words.priority !== null ? { priority: words.priority } : {}) }
}

const owned = ({ entry: { words }, decision }: Piece) =>
  words.owner !== null && (decision?.origin === 'own' || decision?.judgement === 'edited') ? { owner: words.owner } : {}

const lineOf = (piece: Piece, stages: Readonly<Record<Phase, Stage[]>>): Line => {
  const { entry, part } = piece
  const { title, text, verdict } = entry.words
  if (part && 'line' in part) return { ...part.line, title, text, verdict: verdict ?? part.line.verdict, ...owned(piece), ...marks(piece) }
  const phase = entry.phase ?? 'see'
  return {
    id: entry.id, phase, stages: stages[phase], kind: entry.kind as Line['kind'], verdict: verdict ?? 'state', ref: entry.ref,
    title, text, ...owned(piece), notes: [], trace: entry.trace, ...marks(piece),
  }
}

const taskOf = (piece: Piece): Task => {
  const { entry, part } = piece
  const { title, text, owner } = entry.words
  if (part && 'task' in part) return { ...part.task, title, text, owner: owner ?? part.task.owner, ...marks(piece) }
  return {
    id: entry.id, ref: entry.ref, phase: entry.phase, kind: entry.kind as Task['kind'], title, text, owner: owner ?? 'client',
    effort: 'medium', first: false, wave: 0, trace: entry.trace, ...marks(piece),
  }
}

const warningOf = (piece: Piece): Warning[] => {
  const { entry, part } = piece
  return part && 'warning' in part ? [{ ...part.warning, text: entry.words.text, ...marks(piece) }] : []
}

/** The stages in which the lines of a phase stand: those of the engine's, else all of the phase. */
const stagesIn = ({ lines }: Advice): Record<Phase, Stage[]> => Object.fromEntries(phases.map(phase =>
  [phase, lines.find(line => line.phase === phase && line.kind === 'goal')?.stages ?? [...stagesOfPhase[phase]]])) as Record<Phase, Stage[]>

/** What somebody has to do: a task, a medium to start, a touchpoint to improve. The same as the engine plans. */
const isAction = (line: Line): boolean =>
  line.kind === 'channel' ? line.verdict === 'add' && line.channel?.inUse !== 'yes' : line.verdict === 'improve'

type Action = Wave['actions'][number] & { phase: Phase }

/** The waves with exactly the actions that are in the advice. What the engine did not plan joins the last wave of its phase. */
function wavesOf({ frame, published }: Assembly, workOrder: readonly Phase[], lines: readonly Line[], tasks: readonly Task[]): Wave[] {
  const start = workOrder[0] ?? 'see'
  const actions = new Map<string, Action>([
    ...tasks.map((task): Action => ({ kind: 'task', id: task.id, phase: task.phase ?? start })),
    ...lines.filter(isAction).map((line): Action => ({ kind: 'line', id: line.id, phase: line.phase })),
  ].map(action => [`${action.kind}:${action.id}`, action]))
  // A task that keeps its published words keeps its wave too.
  const kept = new Map(tasks.flatMap(task => (task.wave > 0 && task.wave <= frame.waves.length ? [[task.id, task.wave] as const] : [])))
  const waves = frame.waves.map(wave => ({ ...wave, actions: wave.actions.filter(({ kind, id }) =>
    (kind === 'line' || (kept.get(id) ?? wave.number) === wave.number) && actions.delete(`${kind}:${id}`)) }))
  for (const [id, number] of kept) if (actions.delete(`task:${id}`)) waves[number - 1]!.actions.push({ kind: 'task', id })
  for (const { kind, id, phase } of actions.values()) {
    const wave = waves.findLast(one => one.phase === phase) ?? added(waves, phase, published)
    wave.actions.push({ kind, id })
  }
  return waves.filter(wave => wave.actions.length > 0).map((wave, i) => ({ ...wave, number: i + 1 }))
}

const added = (waves: Wave[], phase: Phase, published: Advice | null): Wave => {
  const gate = published?.waves.findLast(wave => wave.phase === phase)?.gate ?? waves.at(-1)?.gate ?? ''
  const wave: Wave = { number: waves.length + 1, phase, actions: [], gate }
  waves.push(wave)
  return wave
}

/** The opening names the first task; where that is another one now, or none, it says so. */
const summaryOf = (fresh: Advice, tasks: readonly Task[]): string => {
  const [was, is] = [fresh.tasks.find(task => task.first), tasks.find(task => task.first)]
  if (was?.title === is?.title) return fresh.summary
  const ending = was ? ` ${sentences.firstThis(was.title)}` : ''
  const opening = fresh.summary.endsWith(ending) ? fresh.summary.slice(0, fresh.summary.length - ending.length) : fresh.summary
  return is ? `${opening} ${sentences.firstThis(is.title)}` : opening
}

type Traced = { title: string; trace: Trace }
const namesRule = ({ trace }: Traced, id: string): boolean => [...trace.rules, ...trace.overruled].some(rule => rule.id === id)

/** Where each rule can be seen, without naming what is not there any more. */
function firedOf(fresh: Advice, lines: readonly Line[], tasks: readonly Task[], warnings: readonly Warning[]): FiredRule[] {
  const all = (parts: { lines: readonly Line[]; tasks: readonly Task[]; warnings: readonly Warning[] }): Traced[] =>
    [...parts.lines, ...parts.tasks, ...parts.warnings.map(warning => ({ title: warning.kind === 'legal' ? 'Juridisch' : 'Waarschuwing', trace: warning.trace }))]
  const [before, after] = [all(fresh), all({ lines, tasks, warnings })]
  return fresh.fired.map(rule => {
    const [were, are] = [before.filter(part => namesRule(part, rule.id)), after.filter(part => namesRule(part, rule.id))]
    const same = were.length === are.length && were.every((part, i) => part.title === are[i]!.title)
    if (same || were.length === 0) return rule
    return { ...rule, trace: are[0] ? sentences.visibleAt(are[0].title, are.length - 1) : sentences.leftOut }
  })
}

/** The engine's own words that are in force, each part with exactly the bytes it had: what is compared next time. */
export const originalOf = (assembly: Assembly): Advice => {
  const { pieces } = assembly
  return {
    ...assemble(assembly),
    tasks: pieces.flatMap(({ part }) => (part && 'task' in part ? [part.task] : [])),
  }
}

/** An advice of exactly these pieces: nothing that was rejected is named in it, also not in its waves or its opening. */
export function assemble(assembly: Assembly): Advice {
  const { fresh, published, stalePhases, pieces } = assembly
  const stages = stagesIn(fresh)
  const lines = pieces.filter(({ entry }) => entry.part === 'line').map(piece => lineOf(piece, stages))
  const found = pieces.filter(({ entry }) => entry.part === 'task').map(taskOf)
  const warnings = pieces.filter(({ entry }) => entry.part === 'warning').flatMap(warningOf)
  const report = Object.fromEntries(phases.map(phase => [phase, (stalePhases.has(phase) ? published : null)?.phases[phase] ?? fresh.phases[phase]])) as Advice['phases']
  const workOrder = inOrderOfWork(phases.filter(phase => report[phase].status === 'active'))
  const waves = wavesOf(assembly, workOrder, lines, found)
  const waveOf = new Map(waves.flatMap(wave => wave.actions.flatMap(({ kind, id }) => (kind === 'task' ? [[id, wave.number] as const] : []))))
  const tasks = found.map(task => ({ ...task, wave: waveOf.get(task.id) ?? 1 }))
  return {
    ...fresh, summary: summaryOf(fresh, tasks), phases: report, workOrder, fired: firedOf(fresh, lines, tasks, warnings), lines, tasks, warnings, waves,
  }
}
