'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { phaseTone } from '@/components/line/tones'
import { classes } from '@/components/ui/classes'
import { controlClass } from '@/components/ui/field'
import type { Model } from '@/lib/domain/journey/models'
import type { ChoiceView, FieldValues, QuestionView, TouchpointGroup, TouchpointView } from '@/lib/features/workshop/view'
import { valueIn } from '../fields'
import { useMounted } from '../useMounted'
import { Tick } from './tick'

const scores = ['1', '2', '3', '4', '5'] as const

/** A score for each touchpoint, under the phase that it belongs to; others can be added. */
export const Touchpoints = ({ question, groups, others, model, kept }: {
  question: QuestionView; groups: readonly TouchpointGroup[]; others: readonly ChoiceView[]; model: Model; kept: FieldValues
}) => {
  const t = useTranslations('workshop.question')
  const { key, parts, fields } = question
  return (
    <div className="grid gap-8">
      {Object.entries(kept).flatMap(([name, values]) => values.map(value => <input key={name} type="hidden" name={name} value={value} />))}
      <details className="text-sm">
        <summary className="inline-flex min-h-11 items-center text-muted underline decoration-line-strong underline-offset-4">{t('scale')}</summary>
        <dl className="mb-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          {scores.map(score => <div key={score} className="contents"><dt className="font-semibold tabular-nums">{score}</dt><dd>{parts[score]}</dd></div>)}
        </dl>
      </details>
      {groups.map(group => (
        <section key={group.key} aria-label={group.name} className={phaseTone(group.tone, model)}>
          <h3 className="mb-3 inline-block rounded-md bg-tone-soft px-2.5 py-1 font-sans text-sm font-semibold tracking-normal text-tone-text">{group.name}</h3>
          <div className="grid gap-x-8 gap-y-5">
            {group.touchpoints.map(touchpoint => <ScoreRow key={touchpoint.ref} {...{ question, touchpoint }} />)}
          </div>
        </section>
      ))}
      <MoreTouchpoints question={question} others={others} />
      <Tick kind="checkbox" name={`${key}.none`} value="1" label={t('noTouchpoints')} checked={valueIn(fields, `${key}.none`) !== ''} />
    </div>
  )
}

const ScoreRow = ({ question: { key, fields, parts }, touchpoint }: { question: QuestionView; touchpoint: TouchpointView }) => {
  const t = useTranslations('workshop.question')
  const name = `${key}.${touchpoint.ref}`
  const given = valueIn(fields, name)
  return (
    <fieldset className="min-w-0 sm:grid sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-4">
      <legend className="mb-2 sm:float-left sm:mb-0 sm:w-full">
        <span className="font-medium">{touchpoint.name}</span>
        {touchpoint.moment && <span className="block text-sm text-muted">{touchpoint.moment}</span>}
      </legend>
      <div className="grid grid-cols-[repeat(5,minmax(2.4rem,1fr))_minmax(3.4rem,auto)_minmax(2.4rem,1fr)] gap-1 sm:w-[25rem]">
        {scores.map(score => (
          <Tick key={score} kind="radio" look="box" name={name} value={score} label={score} spoken={`${t('scoreOf', { score })}: ${parts[score] ?? ''}`} checked={given === score} />
        ))}
        <Tick kind="radio" look="faint" name={name} value="" label={t('absent')} spoken={t('absentLong')} checked={given === ''} />
        <Tick kind="radio" look="box" name={name} value="unknown" label="?" spoken={t('unknownPart')} checked={given === 'unknown'} />
      </div>
    </fieldset>
  )
}

/** Without scripts a choice and a score, which come back as a row; with them the row is there at once. */
const MoreTouchpoints = ({ question, others }: { question: QuestionView; others: readonly ChoiceView[] }) => {
  const t = useTranslations('workshop.question')
  const mounted = useMounted()
  const [added, setAdded] = useState<readonly ChoiceView[]>([])
  const { key } = question
  const left = others.filter(({ value }) => !added.some(one => one.value === value))
  const options = (
    <>
      <option value="">{t('chooseOne')}</option>
      {left.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
    </>
  )
  return (
    <div className="grid gap-5">
      {added.map(({ value, label }) => <ScoreRow key={value} question={question} touchpoint={{ ref: value, name: label, moment: '' }} />)}
      <div className={classes('grid gap-3', !mounted && 'sm:grid-cols-[1fr_8rem]')}>
        <label className="grid gap-1.5 font-semibold">
          {t('addTouchpoint')}
          {mounted
            ? <select key={added.length} className={controlClass} defaultValue="" onChange={event => { const picked = others.find(({ value }) => value === event.currentTarget.value); if (picked) setAdded([...added, picked]) }}>{options}</select>
            : <select name={`${key}.add`} className={controlClass} defaultValue="">{options}</select>}
        </label>
        {!mounted && (
          <label className="grid gap-1.5 font-semibold">
            {t('addScore')}
            <select name={`${key}.addScore`} className={controlClass} defaultValue="">
              <option value="">?</option>
              {scores.map(score => <option key={score} value={score}>{score}</option>)}
            </select>
          </label>
        )}
      </div>
    </div>
  )
}
