import { Check, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classes } from './classes'

export type NoticeKind = 'info' | 'success' | 'warning' | 'danger'

const looks = {
  info: { icon: Info, ground: 'bg-blue-soft', ink: 'text-blue-text' },
  success: { icon: Check, ground: 'bg-green-soft', ink: 'text-green-text' },
  warning: { icon: TriangleAlert, ground: 'bg-amber-soft', ink: 'text-amber-text' },
  danger: { icon: OctagonAlert, ground: 'bg-coral-soft', ink: 'text-coral-text' },
}

/** A message beside the work. `live` reads it out when it appears: only for what just happened. */
export const Notice = ({ kind = 'info', title, children, live = false, className }: {
  kind?: NoticeKind; title?: ReactNode; children?: ReactNode; live?: boolean; className?: string
}) => {
  const t = useTranslations('common.notice')
  const { icon: Icon, ground, ink } = looks[kind]
  return (
    <div className={classes('flex gap-3 rounded-xl p-4', ground, className)} {...(live ? { role: kind === 'danger' ? 'alert' : 'status' } : {})}>
      <Icon aria-hidden className={classes('mt-0.5 size-5 shrink-0', ink)} />
      <div className="min-w-0 grid gap-1">
        <p className={classes('font-semibold', ink)}>{title ?? t(kind)}</p>
        {children && <div>{children}</div>}
      </div>
    </div>
  )
}
