import { useLocale, useTranslations } from 'next-intl'
import { models, type Model } from '@/lib/domain/journey/models'
import { modelTexts } from '@/lib/domain/journey/texts'
import { say } from '@/lib/domain/text'
import { Link } from '@/lib/platform/i18n/navigation'
import { overviewAddress, type Shown } from './address'

/** The same advice in another phase model. Plain links: the choice is in the address, so it can be shared. */
export const ModelSwitch = ({ model, shown }: { model: Model; shown: Shown }) => {
  const t = useTranslations('advice.model')
  const locale = useLocale()
  return (
    <nav aria-label={t('label')} className="grid gap-2 print:hidden">
      <p className="text-sm text-muted"><span className="font-semibold text-ink">{t('label')}.</span> {t('help')}</p>
      <ul className="-mx-1 flex flex-wrap gap-1">
        {models.map(other => (
          <li key={other}>
            <Link
              href={overviewAddress({ ...shown, model: other })} scroll={false} {...(other === model ? { 'aria-current': 'true' as const } : {})}
              className="inline-flex min-h-11 items-center rounded-full border border-transparent px-3.5 text-sm font-medium text-muted hover:bg-sunken hover:text-ink aria-[current]:border-ink aria-[current]:text-ink"
            >
              {say(modelTexts[other].name, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
