import { useTranslations } from 'next-intl'
import { PageHeader } from '@/components/ui/pageHeader'
import type { Model } from '@/lib/domain/journey/models'
import { Comparison } from './comparison'
import { ModelPanel } from './modelPanel'
import { ModelSwitch } from './modelSwitch'
import { StagePicker } from './stagePicker'

/** The models: one chosen on the line and in words, then all six beside each other. */
export const ModelsView = ({ model }: { model: Model }) => {
  const t = useTranslations('models')
  return (
    <div className="page">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ModelSwitch model={model} />
      <ModelPanel model={model} />
      <StagePicker><Comparison /></StagePicker>
    </div>
  )
}
