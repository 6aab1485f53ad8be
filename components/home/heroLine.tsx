import { useTranslations } from 'next-intl'
import { stretchPath, type Point } from '@/lib/domain/journey/curve'
import { phaseTone } from '@/components/line/tones'
import { stages, stagesOfPhase, phases, phaseOf, type Phase, type Stage } from '@/lib/domain/journey/stages'

/** The florist's own answers: curious, in doubt, impatient, happy. Up is happy; one height per station. */
const moods = [0.1, 0.55, 0.3, -0.75, -0.45, 0.35, 0.7, 0.85, 1]
const height = 150
const middle = height / 2

/** Four phases of equal width, with their stations spread over them. */
const points: Point[] = stages.map((stage, index) => {
  const phase = phaseOf(stage)
  const own = stagesOfPhase[phase]
  return {
    x: (phases.indexOf(phase) + (own.indexOf(stage) + 0.5) / own.length) * 250,
    y: middle - moods[index]! * (middle - 22),
  }
})

/** The station at which the feeling of a phase is named; above the line on its way up, below it where it is low. */
const named: Partial<Record<Stage, { phase: Phase; above: boolean }>> = {
  need: { phase: 'see', above: true }, decide: { phase: 'think', above: false }, buy: { phase: 'do', above: false }, use: { phase: 'care', above: true },
}

/** The line of the front page: it comes from beyond the left edge, rises and falls, and leaves at the right. */
export const HeroLine = () => {
  const t = useTranslations('home.example')
  const [first, last] = [points[0]!, points.at(-1)!]
  return (
    // The curve stretches with the page; stations and words keep their size, so they are placed in parts of its width.
    <svg aria-hidden className="mt-4 hidden h-[150px] w-full overflow-visible lg:block" fill="none">
      <svg viewBox={`0 0 1000 ${height}`} width="100%" height={height} preserveAspectRatio="none" className="overflow-visible" strokeWidth="9" strokeLinejoin="round">
        <path d={`M-3000 ${first.y}H${first.x}`} stroke="var(--amber-strong)" vectorEffect="non-scaling-stroke" />
        {stages.map((stage, index) => (
          <path key={stage} d={stretchPath(points, index)} className={phaseTone(stage)} stroke="var(--tone)" vectorEffect="non-scaling-stroke" />
        ))}
        <path d={`M${last.x} ${last.y}H4000`} stroke="var(--green-strong)" vectorEffect="non-scaling-stroke" />
      </svg>
      {points.map((point, index) => (
        <circle key={stages[index]} cx={`${point.x / 10}%`} cy={point.y} r="9.5" fill="var(--paper)" stroke="var(--ink)" strokeWidth="5" />
      ))}
      {stages.map((stage, index) => {
        const feeling = named[stage]
        const { x, y } = points[index]!
        return feeling && (
          <text key={stage} x={`${x / 10}%`} y={feeling.above ? y - 26 : y + 34} textAnchor="middle" fill="var(--muted)" className="text-sm">
            {t(`${feeling.phase}.mood`)}
          </text>
        )
      })}
    </svg>
  )
}
