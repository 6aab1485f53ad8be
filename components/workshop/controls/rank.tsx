'use client'

import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { controlClass } from '@/components/ui/field'
import type { ChoiceView, QuestionView } from '@/lib/features/workshop/view'
import { valueIn } from '../fields'
import { useFormChange } from '../formChange'
import { useMounted } from '../useMounted'

const places = [1, 2, 3] as const

/** Three selects without scripts; with them a list to tap, in which the chosen ones move up and down. */
export const Rank = ({ question }: { question: QuestionView }) => {
  const mounted = useMounted()
  const shown = places.map(place => valueIn(question.fields, `${question.key}.${place}`)).filter(Boolean)
  return mounted ? <TapRank question={question} shown={shown} /> : <SelectRank question={question} />
}

const SelectRank = ({ question: { key, choices, fields } }: { question: QuestionView }) => {
  const t = useTranslations('workshop.question')
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {places.map(place => (
        <label key={place} className="grid gap-1 font-semibold">
          {t('rankPlace', { place })}
          <select name={`${key}.${place}`} defaultValue={valueIn(fields, `${key}.${place}`)} className={controlClass}>
            <option value="">{t('noChoice')}</option>
            {choices.main!.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
          </select>
        </label>
      ))}
    </div>
  )
}

const nextToPress = (list: HTMLElement | null): HTMLElement | null | undefined =>
  list?.querySelector<HTMLElement>('[data-option]:not(:disabled)') ?? list?.querySelector<HTMLElement>('li:last-of-type button')

const TapRank = ({ question: { key, choices }, shown }: { question: QuestionView; shown: readonly string[] }) => {
  const t = useTranslations('workshop.question')
  const changed = useFormChange()
  const [ranked, setRanked] = useState([...new Set(shown)])
  const [said, setSaid] = useState('')
  const before = useRef(ranked)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (before.current === ranked) return
    const pressed = before.current.length !== ranked.length
    before.current = ranked
    changed(`${key}.1`)
    // The button that was pressed is gone: without this the keyboard would start again at the top of the page.
    if (pressed) nextToPress(list.current)?.focus()
  }, [ranked, changed, key])
  const nameOf = (code: string) => choices.main!.find(({ value }) => value === code)?.label ?? code
  const add = (code: string) => {
    setRanked([...ranked, code])
    setSaid(t('rankedAs', { name: nameOf(code), place: ranked.length + 1 }))
  }
  const remove = (code: string) => {
    setRanked(ranked.filter(one => one !== code))
  }
  const move = (from: number, by: number) => {
    const next = [...ranked]
    const [code] = next.splice(from, 1)
    next.splice(from + by, 0, code!)
    setRanked(next)
    setSaid(t('rankedAs', { name: nameOf(code!), place: from + by + 1 }))
  }
  return (
    <div ref={list} className="grid gap-4">
      {places.map((place, index) => <input key={place} type="hidden" name={`${key}.${place}`} value={ranked[index] ?? ''} />)}
      <ol aria-label={t('ranked')} className="grid gap-2">
        {places.map((place, index) => {
          const code = ranked[index]
          return (
            <li key={place} className="flex min-h-13 items-center gap-3 rounded-lg border border-dashed border-line-strong px-2 data-filled:border-solid data-filled:border-ink data-filled:bg-surface" data-filled={code ? true : undefined}>
              <span aria-hidden className="grid size-8 shrink-0 place-items-center rounded-full bg-sunken font-heading font-bold tabular-nums">{place}</span>
              {code ? <span className="min-w-0 flex-1 py-2 font-medium">{nameOf(code)}</span> : <span className="flex-1 text-muted">{t('rankPlace', { place })}</span>}
              {code && (
                <span className="flex">
                  <RankButton label={t('moveUp', { name: nameOf(code) })} off={index === 0} onPress={() => { move(index, -1) }}><ArrowUp aria-hidden className="size-5" /></RankButton>
                  <RankButton label={t('moveDown', { name: nameOf(code) })} off={index >= ranked.length - 1} onPress={() => { move(index, 1) }}><ArrowDown aria-hidden className="size-5" /></RankButton>
                  <RankButton label={t('remove', { name: nameOf(code) })} onPress={() => { remove(code) }}><X aria-hidden className="size-5" /></RankButton>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      <p className="text-sm text-muted">{t('chooseUpTo')}</p>
      <Options choices={choices.main!.filter(({ value }) => !ranked.includes(value))} full={ranked.length === places.length} onPick={add} />
      <span role="status" className="sr-only">{said}</span>
    </div>
  )
}

const Options = ({ choices, full, onPick }: { choices: readonly ChoiceView[]; full: boolean; onPick: (code: string) => void }) => (
  <div className="flex flex-wrap gap-2">
    {choices.map(({ value, label }) => (
      <button
        key={value} type="button" data-option={value} disabled={full} onClick={() => { onPick(value) }}
        className="min-h-11 rounded-full border border-line-strong bg-surface px-4 py-2 text-left transition-colors duration-150 hover:border-ink disabled:border-line disabled:text-muted"
      >
        {label}
      </button>
    ))}
  </div>
)

/** Stays in place and keeps the focus when it cannot move any further. */
const RankButton = ({ label, off = false, onPress, children }: { label: string; off?: boolean; onPress: () => void; children: ReactNode }) => (
  <button
    type="button" aria-label={label} aria-disabled={off} onClick={() => { if (!off) onPress() }}
    className="grid size-11 place-items-center rounded-full hover:bg-sunken aria-disabled:text-line-strong aria-disabled:hover:bg-transparent"
  >
    {children}
  </button>
)
