'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactElement, ReactNode } from 'react'

/** A dialog above the page. What it does must also be possible without JavaScript, on a page of its own. */
export const Dialog = ({ trigger, title, description, children, open, onOpenChange }: {
  trigger?: ReactElement; title: ReactNode; description?: ReactNode; children: ReactNode
  open?: boolean; onOpenChange?: (open: boolean) => void
}) => {
  const t = useTranslations('common.action')
  return (
    <Base.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange: next => { onOpenChange(next) } } : {})}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[rgb(var(--shade)/0.45)] transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="fixed inset-x-4 top-1/2 z-50 mx-auto max-h-[85dvh] max-w-xl -translate-y-1/2 overflow-y-auto rounded-2xl bg-surface p-6 transition duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-xl">{title}</Base.Title>
            <Base.Close aria-label={t('close')} className="-m-2 grid size-11 shrink-0 place-items-center rounded-full hover:bg-sunken"><X aria-hidden className="size-5" /></Base.Close>
          </div>
          {description && <Base.Description className="mt-1 text-muted">{description}</Base.Description>}
          <div className="mt-4">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
