import { Text } from '@react-pdf/renderer'
import type { Trace } from '../../../domain/advice/types.ts'
import { printable, type Bundle } from '../bundle.ts'
import { muted, tones, type Tone } from '../colours.ts'
import { h, page, say, title, unit, type Frame, type Part } from './parts.ts'

const plainTone: Tone = { strong: '#16202e', soft: '#f2f0ea', text: '#16202e' }

/** One paragraph, not two columns: the renderer cannot divide columns over pages. */
const group = (name: string, lines: readonly string[]): Part => lines.length === 0 ? null : h(Text, { style: { lineHeight: 1.35, fontSize: 8, marginTop: 1.5 } },
  h(Text, { style: { color: muted } }, `${printable(name)}  `), printable(lines.join('  ·  ')))

function reason(name: string, trace: Trace, tone: Tone, { words }: Frame): Part {
  const parts: [string, string[]][] = [
    [words.t('doc.because'), words.because(trace)], [words.t('doc.rules'), words.rules(trace)], [words.t('doc.lost'), words.lost(trace)], [words.t('doc.sources'), words.sources(trace)],
  ]
  const said = parts.flatMap(([, lines]) => lines)
  if (said.length === 0) return null
  return unit(said.join('').length, { marginBottom: 7, paddingLeft: 8 },
    say(name, { fontWeight: 600, fontSize: 9, marginBottom: 0 }), ...parts.map(([label, lines]) => group(label, lines)))
}

/** The appendix: for every line, task and warning the answers and rules that it rests on; and what is still open. */
export const appendix = ({ advice }: Bundle, frame: Frame): Part => {
  const { words } = frame
  const short = (text: string): string => (text.length > 110 ? `${text.slice(0, 110).replace(/\s+\S*$/, '')} …` : text)
  const named = [
    ...advice.lines.map(line => ({ phase: line.phase, name: `${words.phaseShort(line.phase)}: ${line.title || short(line.text)}`, trace: line.trace })),
    ...advice.tasks.map(task => ({ phase: task.phase, name: task.title, trace: task.trace })),
    ...advice.warnings.map(warning => ({ phase: warning.phase, name: short(warning.text), trace: warning.trace })),
  ]
  return page(frame, { bookmark: words.t('doc.appendix') },
    title(words.t('doc.appendix'), 22), say(words.t('doc.appendixIntro'), { marginBottom: 12, color: muted }),
    ...named.map(({ name, trace, phase }) => reason(name, trace, phase === null ? plainTone : tones[phase], frame)),
    ...(advice.undecided.length === 0 ? [] : [
      title(words.t('doc.undecided'), 15, { marginTop: 12 }), say(words.t('doc.undecidedIntro'), { color: muted }),
      ...advice.undecided.map(rule => say(`${rule.because} [${rule.ref}]`, { fontSize: 8.5 })),
    ]),
  )
}
