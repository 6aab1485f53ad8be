'use client'

import { Tooltip as Base } from '@base-ui/react/tooltip'
import type { ReactElement, ReactNode } from 'react'

/** A remark on hover and focus. Never the only place where something is said. */
export const Tooltip = ({ trigger, children }: { trigger: ReactElement; children: ReactNode }) => (
  <Base.Provider delay={200}>
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={8}>
          <Base.Popup className="max-w-xs rounded-lg bg-ink px-3 py-2 text-sm text-paper">{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  </Base.Provider>
)
