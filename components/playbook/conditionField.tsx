'use client'

import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { createContext, useContext, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Condition } from '@/lib/domain/playbook/schema'
import type { Words } from './conditionBuilder'
import { Group, JsonInput } from './controls'

// Only where a condition is built: no other page loads it.
const ConditionBuilder = dynamic(() => import('./conditionBuilder').then(module => module.ConditionBuilder), { ssr: false })

/** What the builder chooses from; null where conditions are edited as text. */
export const BuilderContext = createContext<Words | null>(null)

/** A condition that may be there: opened when it is, or when it is asked for. */
export const ConditionField = ({ path, condition, label, onChange, open = false }: {
  path: string; condition: Condition | undefined; label: string; onChange: (condition: Condition | undefined) => void; open?: boolean
}) => {
  const t = useTranslations('playbook.edit')
  const words = useContext(BuilderContext)
  const [shown, setShown] = useState(open || condition !== undefined)
  if (!shown) return <Button variant="quiet" onClick={() => setShown(true)}>{t('addCondition')}</Button>
  return (
    <div className="w-full min-w-0">
      {words
        ? <Group path={path} label={label}><ConditionBuilder condition={condition} onChange={onChange} words={words} label={label} /></Group>
        : <JsonInput path={path} label={label} value={condition} onChange={value => onChange(value as Condition | undefined)} />}
    </div>
  )
}
