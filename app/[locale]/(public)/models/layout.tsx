import { getTranslations } from 'next-intl/server'
import { stationsOf, stretchesOf } from '@/components/line/stretches'
import { Comparison } from '@/components/models/comparison'
import { ModelSwitch } from '@/components/models/modelSwitch'
import { PageHeader } from '@/components/ui/pageHeader'
import { models } from '@/lib/domain/journey/models'
import { modelTexts } from '@/lib/domain/journey/texts'
import { say, type Locale } from '@/lib/domain/text'

/** What stays in place while one switches: the line, and the comparison below. */
export default async function ModelsLayout({ children, params }: LayoutProps<'/[locale]/models'>) {
  const locale = (await params).locale as Locale
  const t = await getTranslations('models')
  const line = await getTranslations('common.line')
  const options = models.map(model => ({
    model,
    name: say(modelTexts[model].name, locale),
    remark: model === 'stdc' ? t('default') : null,
    stations: stationsOf(model, locale),
    stretches: stretchesOf(model, locale, line('outside')),
  }))
  return (
    <div className="page">
      <PageHeader title={t('title')} lead={t('lead')} />
      <ModelSwitch options={options} texts={{ choose: t('choose'), line: line('label') }} />
      {children}
      <Comparison />
    </div>
  )
}
