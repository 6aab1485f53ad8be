'use client'

import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

/** Views of the same thing side by side. All panels are in the page, so that it prints and works without JavaScript. */
export const Tabs = ({ label, tabs, first }: { label: string; tabs: readonly { key: string; label: ReactNode; panel: ReactNode }[]; first?: string }) => (
  <Base.Root defaultValue={first ?? tabs[0]?.key ?? null}>
    <Base.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line">
      {tabs.map(tab => (
        <Base.Tab key={tab.key} value={tab.key} className="-mb-px min-h-11 shrink-0 border-b-3 border-transparent px-4 font-medium text-muted hover:text-ink data-active:border-ink data-active:text-ink">
          {tab.label}
        </Base.Tab>
      ))}
    </Base.List>
    {tabs.map(tab => <Base.Panel key={tab.key} value={tab.key} keepMounted className="pt-6 print:block!">{tab.panel}</Base.Panel>)}
  </Base.Root>
)
