import { useLocale, useTranslations } from 'next-intl'
import { overviewAddress, phaseAddress, type Shown } from '@/components/advice/address'
import { textOfPhase } from '@/components/advice/phaseHead'
import { Section } from '@/components/advice/section'
import { phaseTone } from '@/components/line/tones'
import { Progress } from '@/components/ui/progress'
import { placeOfPhase } from '@/lib/domain/advice/reading'
import type { Model } from '@/lib/domain/journey/models'
import { say } from '@/lib/domain/text'
import { Link } from '@/lib/platform/i18n/navigation'
import { decisionAnchor, type DecidedVersion } from './phaseDecision'
import { StateMark } from './stateMark'

/** How far the client is with deciding: every phase with its state, leading to where one decides. */
export const ApprovalSection = ({ version, model, shown, staff }: { version: DecidedVersion; model: Model; shown: Shown; staff: boolean }) => {
  const t = useTranslations('decisions')
  const locale = useLocale()
  const { phases } = version
  const done = phases.filter(({ state }) => state === 'approved').length
  return (
    <div className="print:hidden">
      <Section id="akkoord" title={t(staff ? 'summaryStaff' : 'summary')} intro={version.mayDecide && version.newest ? t('summaryIntro') : undefined}>
        <div className="grid max-w-2xl gap-6">
          <Progress label={t(staff ? 'progressLabel' : 'progressOwn')} done={done} total={phases.length} text={done === phases.length ? t('allApproved') : t('progress', { done, total: phases.length })} tone="tone-green-0" />
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {phases.map(({ phase, state }) => {
              const place = placeOfPhase(phase, model)
              const to = place === null ? overviewAddress(shown) : phaseAddress(shown, place)
              const name = say(textOfPhase('stdc', phase).name, locale)
              return (
                <li key={phase} className={phaseTone(phase, 'stdc')}>
                  <Link href={{ ...to, hash: decisionAnchor(phase) }} className="group flex min-h-14 items-center gap-3 border-t border-line py-2">
                    <StateMark state={state} />
                    <span className="grid leading-tight">
                      <span className="font-medium underline decoration-line-strong underline-offset-4 group-hover:decoration-current">{name}</span>
                      <span className="text-sm text-muted">{t(`state.${state}`)}</span>
                    </span>
                  </Link>
                </li>
              )
            })}
          </ul>
        </div>
      </Section>
    </div>
  )
}
