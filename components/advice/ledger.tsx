import { useLocale, useTranslations } from 'next-intl'
import type { Advice } from '@/lib/domain/advice/types'
import { say } from '@/lib/domain/text'
import { questionTexts } from '@/lib/domain/workshop/texts'
import { Link } from '@/lib/platform/i18n/navigation'
import { Said } from './said'
import { questionAddress, type Source } from './why'

/** Rules that could not be judged yet, with the questions that would decide them. */
export const Undecided = ({ rules, source }: { rules: Advice['undecided']; source: Source }) => {
  const t = useTranslations('advice.overview')
  const locale = useLocale()
  return (
    <ul className="grid">
      {rules.map(rule => (
        <li key={rule.id} className="border-t border-line py-4 first:border-t-0 first:pt-0">
          <p className="max-w-prose"><Said>{rule.because}</Said> <span className="text-sm text-muted tabular-nums">[{rule.ref}]</span></p>
          <p className="mt-1 text-sm text-muted">{t('decides')}</p>
          <ul className="grid">
            {rule.answers.map(key => (
              <li key={key}>
                {source.editable
                  ? <Link href={questionAddress(source.workshopId, key)} className="text-link inline-block py-1">{say(questionTexts[key].label, locale)}</Link>
                  : say(questionTexts[key].label, locale)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** Every rule that held, why, and where it shows in the advice. */
export const Fired = ({ advice }: { advice: Advice }) => {
  const t = useTranslations('advice.overview')
  return (
    <div className="grid gap-3">
      <p className="max-w-prose">{t('firedIntro', { fired: advice.fired.length, undecided: advice.undecided.length })}</p>
      <details className="print:hidden">
        <summary className="text-link inline-flex min-h-11 items-center font-medium">{t('firedShow')}</summary>
        <ul className="mt-3 grid">
          {advice.fired.map(rule => (
            <li key={rule.id} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-3 border-t border-line py-3 text-[0.9375rem]">
              <span className="text-muted tabular-nums">{rule.ref}</span>
              <div><p><Said>{rule.because}</Said></p><p className="text-sm text-muted"><Said>{rule.trace}</Said></p></div>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
