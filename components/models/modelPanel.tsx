import { useLocale, useTranslations } from 'next-intl'
import { phaseText } from '@/components/line/stretches'
import { phaseTone } from '@/components/line/tones'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { sourcesOf } from '@/lib/domain/content/sources'
import { modelTexts } from '@/lib/domain/journey/texts'
import { phasesOf, type Model } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'

/** One model in words: what it is, when it suits, and each of its phases from both sides. */
export const ModelPanel = ({ model }: { model: Model }) => {
  const t = useTranslations('models')
  const locale = useLocale()
  const text = modelTexts[model]
  const name = say(text.name, locale)
  return (
    <section aria-labelledby="model" className="mt-14">
      <div className="grid gap-x-16 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="max-w-prose">
          <h2 id="model" className="text-3xl">{name}</h2>
          <p className="mt-4 text-lg">{say(text.description, locale)}</p>
        </div>
        <dl className="grid content-start gap-4 lg:pt-2">
          <div><dt className="font-semibold">{t('suits')}</dt><dd className="text-muted">{say(text.suits, locale)}</dd></div>
          <div><dt className="font-semibold">{t('note')}</dt><dd className="text-muted">{say(text.note, locale)}</dd></div>
        </dl>
      </div>
      <div className="mt-10"><PhaseTable model={model} name={name} /></div>
      <ModelSources refs={text.sources} />
    </section>
  )
}

const PhaseTable = ({ model, name }: { model: Model; name: string }) => {
  const t = useTranslations('models.phases')
  const locale = useLocale()
  const rows = phasesOf(model).map(phase => ({ ...phase, text: phaseText(model, phase.key) }))
  const column = (key: 'goal' | 'question' | 'emotion' | 'message') =>
    ({ key, label: t(key), cell: ({ text }: (typeof rows)[number]) => <span>{say(text[key], locale)}</span> })
  return (
    <Table
      caption={t('caption', { model: name })} rows={rows} rowKey={row => row.key}
      columns={[
        { key: 'phase', label: t('phase'), cell: row => <Tag tone={phaseTone(row.key, model)} className="text-base whitespace-nowrap">{say(row.text.name, locale)}</Tag> },
        column('goal'), column('question'), column('emotion'), column('message'),
      ]}
    />
  )
}

const ModelSources = ({ refs }: { refs: readonly string[] }) => {
  const t = useTranslations('models')
  const sources = [...new Map(sourcesOf(refs).map(source => [source.site, source])).values()]
  if (sources.length === 0) return null
  return (
    <p className="mt-5 text-sm text-muted">
      {t('sources')}:{' '}
      {sources.map(({ ref, site, url }, index) => (
        <span key={ref}>{index > 0 && ', '}{url ? <a href={url} rel="noopener noreferrer" className="text-link">{site}</a> : site}</span>
      ))}
    </p>
  )
}
