import { useLocale, useTranslations } from 'next-intl'
import { JourneyLine } from '@/components/line/journeyLine'
import { SiteLink } from '@/components/site/siteLink'
import { models, type Model } from '@/lib/domain/journey/models'
import { phases } from '@/lib/domain/journey/stages'
import { modelTexts } from '@/lib/domain/journey/texts'
import { say } from '@/lib/domain/text'
import { getPathname } from '@/lib/platform/i18n/navigation'

/** Choose a model and see the same line divided anew. Each choice is a page with an address of its own. */
export const ModelSwitch = ({ model: shown }: { model: Model }) => {
  const t = useTranslations('models')
  const locale = useLocale()
  const phaseLinks = Object.fromEntries(phases.map(phase => [phase, getPathname({ href: { pathname: '/phases/[phase]', params: { phase } }, locale })]))
  return (
    <div className="grid gap-10">
      <nav aria-label={t('choose')} className="print:hidden">
        <ul className="flex flex-wrap gap-2">
          {models.map(model => (
            <li key={model}>
              <SiteLink
                href={model === 'stdc' ? '/models' : { pathname: '/models/[model]', params: { model } }}
                {...(model === shown ? { 'aria-current': 'page' as const } : {})}
                className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line-strong px-4 font-medium transition-colors duration-150 hover:border-ink aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
              >
                {say(modelTexts[model].name, locale)}{model === 'stdc' && <span className="text-sm font-normal opacity-80">{t('default')}</span>}
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
      <JourneyLine model={shown} size="large" phaseLinks={shown === 'stdc' ? phaseLinks : {}} />
    </div>
  )
}
