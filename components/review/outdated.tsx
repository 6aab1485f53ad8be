import { TriangleAlert } from 'lucide-react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { Said } from '@/components/advice/said'
import { Tag } from '@/components/ui/tag'
import type { EntryWords } from '@/lib/domain/review/types'
import { say } from '@/lib/domain/text'
import { questionTexts } from '@/lib/domain/workshop/texts'
import type { ReviewEntry } from '@/lib/features/review/view'
import { JudgeForm, type Subject } from './forms'
import { verdictName, verdictTone } from './words'

/** What the engine would say now beside what was published, which answers brought that about, and the choice. */
export const Outdated = ({ entry, subject }: { entry: ReviewEntry; subject: Subject }) => {
  const t = useTranslations('review')
  const locale = useLocale()
  const format = useFormatter()
  const { stale, words, kind } = entry
  if (stale === null) return null
  const questions = format.list(stale.causes.map(key => `“${say(questionTexts[key].label, locale)}”`))
  const now = stale.words
  const same = now !== null && now.text === words.text && now.title === words.title && now.verdict === words.verdict
  return (
    <section className="mt-4 grid gap-3 rounded-2xl bg-amber-soft p-4 sm:p-5" data-stale={stale.kind}>
      <div className="flex gap-3">
        <TriangleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-amber-text" />
        <div className="min-w-0">
          <p className="font-semibold text-amber-text">{t(`stale.${stale.kind}`)}</p>
          <p className="text-[0.9375rem]">
            {stale.causes.length === 0 ? t('stale.becausePlaybook') : t(stale.causes.length === 1 ? 'stale.because' : 'stale.becauseMany', { questions })}
          </p>
        </div>
      </div>
      {stale.kind === 'changed' && now && (same
        ? <p className="text-[0.9375rem]">{t('stale.onlyDetails')}</p>
        : <div className="rounded-xl bg-surface p-4"><p className="text-sm font-semibold text-muted">{t('stale.now')}</p><Words words={now} was={words} kind={kind} /></div>)}
      <JudgeForm subject={subject} buttons={buttonsFor(stale.kind, t)} />
    </section>
  )
}

type Translate = ReturnType<typeof useTranslations<'review'>>

const buttonsFor = (kind: 'changed' | 'added' | 'dropped', t: Translate) => ({
  changed: [{ do: 'takeOver' as const, label: t('do.takeOver'), variant: 'primary' as const, shortcut: 'accept' as const }, { do: 'keep' as const, label: t('do.keep') }],
  added: [{ do: 'takeOver' as const, label: t('do.takeOverAdded'), variant: 'primary' as const, shortcut: 'accept' as const }],
  dropped: [{ do: 'takeOver' as const, label: t('do.takeOverDropped'), variant: 'primary' as const, shortcut: 'accept' as const }, { do: 'keep' as const, label: t('do.keepDropped') }],
})[kind]

/** Only what differs is spelled out. */
const Words = ({ words, was, kind }: { words: EntryWords; was: EntryWords; kind: ReviewEntry['kind'] }) => {
  const t = useTranslations('review')
  return (
    <div className="mt-1 grid gap-1">
      {words.verdict && words.verdict !== was.verdict && words.verdict !== 'state' && <p><Tag tone={verdictTone[words.verdict]}>{verdictName(t, kind, words.verdict)}</Tag></p>}
      {words.title !== was.title && <p className="font-heading text-lg leading-snug font-semibold"><Said>{words.title}</Said></p>}
      {words.text !== was.text && <p className="max-w-prose whitespace-pre-line"><Said>{words.text}</Said></p>}
    </div>
  )
}
