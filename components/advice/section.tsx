import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

/** A part of an advice page: the heading in the margin, the text beside it, a hairline above. */
export const Section = ({ id, title, intro, tone, nested = false, children }: {
  id: string; title: string; intro?: ReactNode; tone?: string; children: ReactNode
  /** Inside another part: no landmark of its own, for its title occurs elsewhere on the page. */
  nested?: boolean
}) => (
  <section
    {...(nested ? {} : { 'aria-labelledby': id })}
    className={classes(tone, 'grid gap-x-12 gap-y-5 border-t border-line py-9 sm:py-11 lg:grid-cols-[15rem_minmax(0,1fr)] print:block print:py-5')}
  >
    <div className="grid content-start gap-2 self-start lg:sticky lg:top-8">
      <h2 id={id} className="scroll-mt-6 text-xl">{title}</h2>
      {intro && <p className="text-sm text-muted">{intro}</p>}
    </div>
    <div className="min-w-0 print:mt-3">{children}</div>
  </section>
)
