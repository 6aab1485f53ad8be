import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import type { AdvisedWorkshop } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { Trail } from './trail'

/** Nothing was published yet: says what the client is waiting for, and what to do meanwhile. */
export const NoAdviceYet = ({ workshop }: { workshop: AdvisedWorkshop }) => {
  const t = useTranslations('advice')
  const params = { workshopId: workshop.id }
  const sent = workshop.status === 'submitted'
  return (
    <>
      <Trail workshop={workshop} staff={false} here={t('title')} />
      <h1 className="sr-only">{t('titleFor', { company: workshop.companyName })}</h1>
      <EmptyState
        title={t('none.title')}
        action={sent
          ? <Link href={{ pathname: '/portal/workshops/[workshopId]/answers', params }} className={buttonClass('secondary')}>{t('none.toAnswers')}</Link>
          : <Link href={{ pathname: '/portal/workshops/[workshopId]', params }} className={buttonClass()}>{t('none.toWorkshop')}</Link>}
      >
        {t(sent ? 'none.submitted' : 'none.open')}
      </EmptyState>
    </>
  )
}
