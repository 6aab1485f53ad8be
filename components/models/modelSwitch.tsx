'use client'

import { useSelectedLayoutSegment } from 'next/navigation'
import { TransitLine, type Station, type Stretch } from '@/components/line/transitLine'
import { Link } from '@/lib/platform/i18n/navigation'
import type { Model } from '@/lib/domain/journey/models'

export type ModelOption = { model: Model; name: string; remark: string | null; stations: Station[]; stretches: Stretch[] }

/**
 * Choose a model and see the same line divided anew. Each choice is a page of its own, so it works without JavaScript and
 * has an address; with JavaScript the line stays in place and only its borders and colours move.
 */
export const ModelSwitch = ({ options, texts }: { options: readonly ModelOption[]; texts: { choose: string; line: string } }) => {
  const segment = useSelectedLayoutSegment()
  const chosen = options.find(option => option.model === segment) ?? options[0]!
  return (
    <div className="grid gap-10">
      <nav aria-label={texts.choose}>
        <ul className="flex flex-wrap gap-2">
          {options.map(({ model, name, remark }) => (
            <li key={model}>
              <Link
                href={model === 'stdc' ? '/models' : { pathname: '/models/[model]', params: { model } }} scroll={false}
                {...(model === chosen.model ? { 'aria-current': 'page' as const } : {})}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line-strong px-4 font-medium transition-colors duration-150 hover:border-ink aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
              >
                {name}{remark && <span className="text-sm font-normal opacity-80">{remark}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <TransitLine label={texts.line} stations={chosen.stations} stretches={chosen.stretches} size="large" />
    </div>
  )
}
