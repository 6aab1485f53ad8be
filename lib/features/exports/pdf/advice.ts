import { actionsOf } from '../../../domain/advice/reading.ts'
import type { Bundle } from '../bundle.ts'
import { muted, tones, type Tone } from '../colours.ts'
import { itemOfTask, itemOfWarning, type Chapter } from '../content.ts'
import { box, brief, callout, item, page, say, table, title, unit, type Frame, type Part } from './parts.ts'

const plainTone: Tone = { strong: '#16202e', soft: '#f2f0ea', text: '#16202e' }

const phasesTable = (chapters: readonly Chapter[], { words: { t, advice, money } }: Frame): Part => {
  const withMoney = chapters.some(({ cents }) => cents !== null)
  return table(
    [t('doc.phase'), t('doc.status'), t('doc.whatMost'), ...(withMoney ? [t('doc.money')] : [])],
    chapters.map(chapter => ({
      fill: tones[chapter.phase].soft,
      cells: [
        chapter.name, advice(`status.${chapter.status}`), chapter.status === 'active' ? chapter.goal[0] ?? '' : chapter.reason,
        ...(withMoney ? [chapter.cents === null ? '' : money(chapter.cents)] : []),
      ],
    })),
    [{ width: 96 }, { width: 78 }, { width: withMoney ? 245 : 325 }, { width: 80, align: 'right' }],
  )
}

/** In short: what it comes down to, what comes first, and the phases at a glance. */
export const opening = (bundle: Bundle, chapters: readonly Chapter[], frame: Frame): Part => {
  const { words } = frame
  const { advice } = bundle
  const first = advice.tasks.filter(task => task.first)
  return page(frame, { bookmark: words.t('doc.summary') },
    title(words.t('doc.summary'), 22),
    ...(words.locale === 'nl' ? [] : [say(words.t('doc.dutch'), { color: muted })]),
    say(advice.summary, { fontSize: 12, lineHeight: 1.45, marginBottom: 16 }),
    title(words.t('doc.phases'), 15), phasesTable(chapters, frame),
    ...(first.length === 0 ? [] : [title(words.t('doc.first'), 15), ...first.map((task, index) => item(itemOfTask(words)(task), tones.do, index + 1))]),
  )
}

/** One phase: its goal, what is done, what is not, and how to see that it works. */
export const phasePage = (chapter: Chapter, frame: Frame): Part => {
  const { words: { t, advice } } = frame
  const tone = tones[chapter.phase]
  const section = (name: string, parts: readonly Part[]): Part[] => (parts.length === 0 ? [] : [title(name, 13, { marginTop: 10, color: tone.text }), ...parts])
  return page(frame, { bookmark: chapter.name },
    box({ height: 5, backgroundColor: tone.strong, borderRadius: 3, marginBottom: 12 }),
    title(chapter.name, 24),
    ...(chapter.status === 'active' ? [] : [callout(chapter.reason, advice(`status.${chapter.status}`), tone)]),
    ...chapter.goal.map(words => callout(words, t('doc.whatMost'), tone)),
    ...chapter.question.map(words => say(words, { fontSize: 10.5 })),
    ...chapter.message.map(words => say(words, { fontSize: 10.5, marginBottom: 8 })),
    ...section(advice('phase.tasks'), chapter.tasks.map(one => item(one, tone))),
    ...section(advice('phase.media'), chapter.media.map(one => item(one, tone))),
    ...chapter.touchpoints.flatMap(({ title: name, items }) => section(`${advice('phase.touchpoints')}: ${name.toLowerCase()}`, items.map(one => item(one, tone)))),
    ...chapter.others.flatMap(({ title: name, items }) => section(name, items.map(brief))),
    ...section(advice('phase.warnings'), chapter.warnings.map(brief)),
    ...section(advice('phase.research'), chapter.research.map(one => item(one, tone))),
    ...section(advice('phase.measure'), [...chapter.kpis.map(words => say(words)), ...chapter.gates.map(gate => callout(gate, advice('phase.gate'), tone))]),
    ...section(advice('phase.notes'), chapter.notes.map(brief)),
    ...section(advice('phase.plan'), chapter.planning.map(words => say(words))),
  )
}

/** The order of the work, and what concerns the whole journey. */
export const closing = (bundle: Bundle, frame: Frame): Part => {
  const { words } = frame
  const { advice } = bundle
  const section = (name: string, parts: readonly Part[]): Part[] => (parts.length === 0 ? [] : [title(name, 15, { marginTop: 12 }), ...parts])
  const wide = advice.warnings.filter(warning => warning.phase === null)
  const warnings = (kind: boolean): Part[] => wide.filter(warning => (warning.kind === 'adviser') === kind).map(warning => brief(itemOfWarning(words)(warning)))
  const tasks = (kind: 'action' | 'research'): Part[] => advice.tasks.filter(task => task.phase === null && !task.first && task.kind === kind)
    .map(task => item(itemOfTask(words)(task), plainTone))
  return page(frame, { bookmark: words.t('doc.order') },
    title(words.t('doc.order'), 22),
    ...advice.waves.map(wave => {
      const tone = tones[wave.phase]
      const names = actionsOf(advice, wave).map(action => (action.kind === 'task' ? action.task.title : action.line.title))
      return unit(names.join('').length, { marginBottom: 10, borderLeftWidth: 4, borderLeftColor: tone.strong, paddingLeft: 10 },
        title(`${words.t('doc.round', { number: wave.number })}: ${words.phase(wave.phase)}`, 12, { marginBottom: 3 }),
        say(names.join(' · ')), say(`${words.t('doc.gate')}: ${wave.gate}`, { color: tone.text, marginBottom: 0 }))
    }),
    ...section(words.t('doc.general'), tasks('action')),
    ...section(words.t('doc.mind'), warnings(false)),
    ...section(words.t('doc.adviser'), warnings(true)),
    ...section(words.t('doc.research'), tasks('research')),
    ...section(words.t('doc.notes'), advice.plan.filter(note => note.phase === null).map(note => say(note.text))),
  )
}
