import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'

/** The sign that something folds out. On paper everything stands open. */
export const FoldSign = ({ className }: { className: string }) => (
  <ChevronDown aria-hidden className={classes('size-5 shrink-0 text-muted transition-transform duration-150 print:hidden', className)} />
)

/** A name with a line about it, and the rest folded behind it: works without scripts, and opens when the browser finds words in it. */
export const Fold = ({ name, line, children }: { name: string; line: string; children: ReactNode }) => (
  <details className="unfolded group/fold border-t border-line">
    <summary className="grid min-h-11 grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2.5 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_auto] md:gap-x-8">
      <h4 className="font-sans text-base leading-snug font-semibold tracking-normal group-open/fold:underline group-open/fold:decoration-tone group-open/fold:decoration-2 group-open/fold:underline-offset-4">{name}</h4>
      <span className="leading-snug text-muted max-md:col-start-1 max-md:mt-0.5">{line}</span>
      <FoldSign className="self-center group-open/fold:rotate-180 max-md:col-start-2 max-md:row-span-2 max-md:row-start-1" />
    </summary>
    <div className="grid gap-1.5 pb-4 md:ml-68 md:pr-9">{children}</div>
  </details>
)
