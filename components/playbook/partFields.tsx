'use client'

import { useTranslations } from 'next-intl'
import { useContext } from 'react'
import { Button } from '@/components/ui/button'
import { ruleClasses } from '@/lib/domain/playbook/ruleClasses'
import type { PlaybookPart } from '@/lib/domain/playbook/parts'
import type { Condition } from '@/lib/domain/playbook/schema'
import { tiers } from '@/lib/domain/playbook/tiers'
import { BuilderContext, ConditionField } from './conditionField'
import { Choose, Group, JsonInput, Pills, TextInput } from './controls'
import { EffectsInput } from './effects'
import { ExamplesInput } from './examples'
import { asData, asList, asText, LinesInput, SourcesInput, TemplateInput, TextsInput, withField, type Data } from './texts'

export type FieldsProps = { data: Data; onChange: (data: Data) => void; kit: unknown }
const phases = ['see', 'think', 'do', 'care'] as const
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const useSet = ({ data, onChange }: FieldsProps) => (name: string) => (value: unknown): void => onChange(withField(data, name, value))
const number = (typed: string): number | undefined => (typed === '' ? undefined : Number(typed))

const RuleFields = (props: FieldsProps) => {
  const [t, c] = [useTranslations('playbook.edit'), useTranslations('playbook.class')]
  const { data, kit } = props
  const set = useSet(props)
  return (
    <>
      <ConditionField path="when" condition={data.when as Condition | undefined} label={t('when')} open onChange={set('when')} />
      <ExamplesInput path="examples" label={t('examples')} hint={t('examplesHint')} value={data.examples} rule={data} kit={kit} onChange={set('examples')} />
      <EffectsInput path="effects" label={t('effects')} hint={t('effectsHint')} value={data.effects} onChange={set('effects')} />
      <EffectsInput path="careful" label={t('careful')} hint={t('carefulHint')} value={data.careful} onChange={value => set('careful')(asList(value).length === 0 ? undefined : value)} />
      <TemplateInput path="reason" label={t('reason')} hint={t('templateHint')} value={data.reason} onChange={set('reason')} />
      <div className="grid gap-6 sm:grid-cols-2">
        <SourcesInput path="sources" label={t('sources')} hint={t('sourcesHint')} value={data.sources} onChange={set('sources')} />
        <TextInput path="checkedOn" label={t('checkedOn')} hint={t('checkedOnHint')} type="date" value={asText(data.checkedOn)} onChange={typed => set('checkedOn')(typed === '' ? undefined : typed)} />
        <TextInput path="id" label={t('id')} hint={t('idHint')} value={asText(data.id)} onChange={set('id')} />
        <Choose path="class" label={t('class')} value={asText(data.class)} choices={ruleClasses.map(value => ({ value, label: `${value} – ${c(value)}` }))} onChange={set('class')} />
        <Choose path="pass" label={t('pass')} value={asText(data.pass)} choices={(['answers', 'proposals'] as const).map(value => ({ value, label: t(`passes.${value}`) }))} onChange={set('pass')} />
      </div>
    </>
  )
}

const Ownership = (props: FieldsProps) => {
  const t = useTranslations('playbook.edit')
  return <Group path="ownership" label={t('ownership')}><Pills values={asList(props.data.ownership).map(String)} choices={(['paid', 'owned', 'earned'] as const).map(value => ({ value, label: t(`own.${value}`) }))} onChange={useSet(props)('ownership')} /></Group>
}

/** A number per name, in one row. */
const Numbers = ({ path, label, hint, value, onChange, names }: { path: string; label: string; hint?: string; value: unknown; onChange: (value: Data) => void; names: readonly { value: string; label: string }[] }) => (
  <Group path={path} label={label} hint={hint}>
    <div className="grid gap-3 min-[420px]:grid-cols-2 sm:grid-cols-4">
      {names.map(one => <TextInput key={one.value} path={`${path}.${one.value}`} label={one.label} type="number" value={asText(asData(value)[one.value])} onChange={typed => onChange(withField(asData(value), one.value, number(typed)))} />)}
    </div>
  </Group>
)

const ChannelFields = (props: FieldsProps) => {
  const t = useTranslations('playbook.edit')
  const { data } = props
  const set = useSet(props)
  const tierChoices = tiers.map(value => ({ value, label: value }))
  const fitting = phases.filter(phase => asData(data.fit)[phase] !== undefined || asData(data.advice)[phase] !== undefined)
  return (
    <>
      <TextsInput path="name" label={t('name')} value={data.name} onChange={set('name')} />
      <TextsInput path="phrase" label={t('phrase')} value={data.phrase} optional onChange={set('phrase')} />
      <Ownership {...props} />
      <Numbers path="fit" label={t('fit')} hint={t('fitHint')} value={data.fit} names={phases.map(value => ({ value, label: capital(value) }))} onChange={set('fit')} />
      <Numbers path="marketFit" label={t('marketFit')} value={data.marketFit} names={[{ value: 'b2c', label: t('b2c') }, { value: 'b2b', label: t('b2b') }]} onChange={set('marketFit')} />
      <TextsInput path="targeting" label={t('targeting')} value={data.targeting} long onChange={set('targeting')} />
      <div className="grid gap-6 sm:grid-cols-2">
        <Choose path="tier" label={t('tier')} value={asText(data.tier)} choices={tierChoices} onChange={set('tier')} />
        <Choose path="wideTier" label={t('wideTier')} value={asText(data.wideTier)} empty={t('sameTier')} choices={tierChoices} onChange={value => set('wideTier')(value === '' ? undefined : value)} />
      </div>
      <TextsInput path="budget" label={t('budget')} value={data.budget} long onChange={set('budget')} />
      <Numbers path="leadTimeDays" label={t('leadTime')} value={data.leadTimeDays} names={[{ value: 'min', label: t('min') }, { value: 'max', label: t('max') }]} onChange={set('leadTimeDays')} />
      <LinesInput path="kpis" label={t('kpis')} hint={t('linesHint')} value={data.kpis} onChange={set('kpis')} />
      <Group path="consent" label={t('consents')}><Pills values={asList(data.consent).map(String)} choices={(['tracking', 'consentSignals', 'email', 'phone', 'post', 'customerList', 'reviews', 'recognisable', 'personalData'] as const).map(value => ({ value, label: t(`consent.${value}`) }))} onChange={set('consent')} /></Group>
      <TextsInput path="consentNote" label={t('consentNote')} value={data.consentNote} long optional onChange={set('consentNote')} />
      <Group path="material" label={t('material')}><Pills values={asList(data.material).map(String)} choices={(['video', 'photos', 'blogs', 'cases', 'guide', 'references'] as const).map(value => ({ value, label: t(`materials.${value}`) }))} onChange={set('material')} /></Group>
      <TextsInput path="format" label={t('format')} value={data.format} long onChange={set('format')} />
      {fitting.map(phase => <TemplateInput key={phase} path={`advice.${phase}`} label={t('advice', { phase: capital(phase) })} hint={t('templateHint')} value={asData(data.advice)[phase] ?? [{ nl: '' }]} onChange={value => set('advice')(withField(asData(data.advice), phase, value))} />)}
      <ConditionField path="needs" condition={data.needs as Condition | undefined} label={t('needs')} open onChange={set('needs')} />
      <JsonInput path="phaseNeeds" label={t('phaseNeeds')} value={data.phaseNeeds} onChange={set('phaseNeeds')} />
      <BenchmarkFields path="benchmark." data={data.benchmark} onChange={set('benchmark')} />
      <SourcesInput path="sources" label={t('sources')} hint={t('sourcesHint')} value={data.sources} onChange={set('sources')} />
    </>
  )
}

const TouchpointFields = (props: FieldsProps) => {
  const t = useTranslations('playbook.edit')
  const { data } = props
  const set = useSet(props)
  const stages = useContext(BuilderContext)?.vocabulary.stages ?? ['latent', 'need', 'orient', 'decide', 'buy', 'deliver', 'use', 'loyal', 'advocate'].map(value => ({ value, label: value }))
  return (
    <>
      <TextsInput path="name" label={t('name')} value={data.name} onChange={set('name')} />
      <Group path="stages" label={t('stages')}><Pills values={asList(data.stages).map(String)} choices={stages} onChange={set('stages')} /></Group>
      <Ownership {...props} />
      <TextsInput path="moment" label={t('moment')} value={data.moment} long onChange={set('moment')} />
      <TextsInput path="pain" label={t('pain')} value={data.pain} long onChange={set('pain')} />
      <TemplateInput path="improve" label={t('improve')} hint={t('templateHint')} value={data.improve} onChange={set('improve')} />
      <TemplateInput path="keep" label={t('keep')} value={data.keep} onChange={set('keep')} />
      <TemplateInput path="add" label={t('addText')} value={data.add} onChange={set('add')} />
      <TextsInput path="kpi" label={t('kpi')} value={data.kpi} onChange={set('kpi')} />
      <ConditionField path="fits" condition={data.fits as Condition | undefined} label={t('fits')} open onChange={set('fits')} />
      <SourcesInput path="sources" label={t('sources')} hint={t('sourcesHint')} value={data.sources} onChange={set('sources')} />
    </>
  )
}

const PhaseFields = (props: FieldsProps) => {
  const t = useTranslations('playbook.edit')
  const { data } = props
  const set = useSet(props)
  return (
    <>
      <TextsInput path="name" label={t('name')} value={data.name} onChange={set('name')} />
      <TemplateInput path="goal" label={t('goal')} hint={t('templateHint')} value={data.goal} onChange={set('goal')} />
      <TemplateInput path="question" label={t('question')} value={data.question} onChange={set('question')} />
      <TemplateInput path="message" label={t('message')} value={data.message} onChange={set('message')} />
      <LinesInput path="kpis" label={t('kpis')} hint={t('linesHint')} value={data.kpis} onChange={set('kpis')} />
      <SourcesInput path="sources" label={t('sources')} hint={t('sourcesHint')} value={data.sources} onChange={set('sources')} />
    </>
  )
}

/** The figure of a channel with where it comes from and until when it will do; none is "onbekend". */
export const BenchmarkFields = ({ path = '', data, onChange }: { path?: string; data: unknown; onChange: (data: Data | null) => void }) => {
  const t = useTranslations('playbook.edit')
  if (data === null || data === undefined) {
    return <Group path={`${path}document`} label={t('benchmark')}><p className="text-muted">{t('noBenchmark')}</p><div><Button variant="secondary" onClick={() => onChange({ text: { nl: '' }, sources: [], country: '' })}>{t('addBenchmark')}</Button></div></Group>
  }
  const figure = asData(data)
  const set = (name: string) => (value: unknown): void => onChange(withField(figure, name, value))
  return (
    <Group path={`${path}document`} label={t('benchmark')}>
      <div className="grid gap-6">
        <TextsInput path={`${path}text`} label={t('benchmarkText')} value={figure.text} long onChange={set('text')} />
        <div className="grid gap-6 sm:grid-cols-2">
          <SourcesInput path={`${path}sources`} label={t('sources')} hint={t('sourcesHint')} value={figure.sources} onChange={set('sources')} />
          <TextInput path={`${path}expiresOn`} label={t('expiresOn')} hint={t('expiresHint')} type="date" value={asText(figure.expiresOn)} onChange={typed => set('expiresOn')(typed === '' ? undefined : typed)} />
          <TextInput path={`${path}year`} label={t('year')} type="number" value={asText(figure.year)} onChange={typed => set('year')(number(typed))} />
          <TextInput path={`${path}country`} label={t('country')} value={asText(figure.country)} onChange={set('country')} />
        </div>
        <div><Button variant="quiet" onClick={() => onChange(null)}>{t('removeBenchmark')}</Button></div>
      </div>
    </Group>
  )
}

/** The form of an item, by its part. Benchmarks have none: their item may be nothing at all. */
export const fieldsOfPart: Record<Exclude<PlaybookPart, 'benchmarks'>, (props: FieldsProps) => React.ReactNode> = {
  rules: RuleFields, channels: ChannelFields, touchpoints: TouchpointFields, phases: PhaseFields,
}
