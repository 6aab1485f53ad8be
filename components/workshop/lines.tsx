import { classes } from '@/components/ui/classes'
import type { Line } from '@/lib/domain/workshop/words'

/** An answer in words: a sentence, or its parts with their names. */
export const Lines = ({ lines, className }: { lines: readonly Line[]; className?: string }) => {
  if (lines.every(({ label }) => label === null)) return <div className={className}>{lines.map(({ text }) => <p key={text} className="whitespace-pre-line">{text}</p>)}</div>
  return (
    <dl className={classes('grid gap-x-4 gap-y-1.5', className)}>
      {lines.map(({ label, text }, index) => (
        <div key={index} className={label && label.length > 2 ? 'grid' : 'flex gap-2'}>
          {label && <dt className="text-sm text-muted tabular-nums">{label}</dt>}
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
