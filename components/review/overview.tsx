import { useTranslations } from 'next-intl'
import { Section } from '@/components/advice/section'
import { Notice } from '@/components/ui/notice'
import type { ReviewOverview as View } from '@/lib/features/review/view'
import { Gaps } from './gaps'
import { ReviewLine } from './line'
import { AssignForm, PublishForm } from './overviewForms'

/** The review at a glance: how far each phase is, what is still to look at, whose work it is, and publishing. */
export const ReviewOverview = ({ view }: { view: View }) => {
  const t = useTranslations('review')
  const { workshop, parts, gaps, staff, strategistId, secondReaderId } = view
  return (
    <>
      <section aria-label={t('parts')} className="pt-4 pb-12"><ReviewLine parts={parts} workshopId={workshop.id} /></section>
      <Section id="nakijken" title={t('gaps.title')} intro={t('gaps.intro')}><Gaps gaps={gaps} workshopId={workshop.id} /></Section>
      <Section id="wie" title={t('people.title')} intro={t('people.intro')}>
        <AssignForm workshopId={workshop.id} staff={staff} strategistId={strategistId} secondReaderId={secondReaderId} />
      </Section>
      <Section id="publiceren" title={t('publish.title')} intro={t('publish.intro')}><Publish view={view} /></Section>
    </>
  )
}

const Publish = ({ view: { workshop, versions, gaps, publish } }: { view: View }) => {
  const t = useTranslations()
  const { block, number, playbookVersion, fingerprint } = publish
  if (block === 'unchanged') return <p className="max-w-prose">{t('review.publish.unchanged', { number: versions[0]?.number ?? number })}</p>
  if (block !== null) return <Notice title={t(`advice.publish.${block}`)} />
  return (
    <PublishForm
      workshopId={workshop.id} version={workshop.version} playbookVersion={playbookVersion} number={number} fingerprint={fingerprint}
      company={workshop.companyName} gaps={gaps.length}
    />
  )
}
