import { classes } from './classes'

/** How far along, as a stretch of the line. `text` says the same in words, and stands beside it. */
export const Progress = ({ label, done, total, text, tone = 'tone-blue-0' }: {
  label: string; done: number; total: number; text: string; tone?: string
}) => (
  <div className={classes(tone, 'grid gap-1')}>
    <div className="flex justify-between gap-4 text-sm"><span className="font-medium">{label}</span><span className="text-muted tabular-nums">{text}</span></div>
    <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-valuetext={text} className="h-1.5 overflow-hidden rounded-full bg-line">
      <div className="h-full rounded-full bg-tone transition-[width] duration-200" style={{ width: `${total === 0 ? 0 : Math.round((done / total) * 100)}%` }} />
    </div>
  </div>
)
