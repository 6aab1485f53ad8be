import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/pageHeader'
import { Progress } from '@/components/ui/progress'
import { ImportForm } from '@/components/workshop/importForm'
import { ReopenForm } from '@/components/workshop/reopenForm'
import { SectionSteps } from '@/components/workshop/sectionSteps'
import { WorkshopNotice } from '@/components/workshop/workshopNotice'
import { taskList } from '@/lib/features/workshop/loaders'
import type { TaskList } from '@/lib/features/workshop/view'
import { Link } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ workshopId: string }> }

const load = async ({ params }: Props) => taskList({ workshopId: (await params).workshopId, locale: await getLocale() })

export const generateMetadata = async () => ({ title: (await getTranslations('workshop.list'))('title') })

export default async function WorkshopPage(props: Props) {
  const page = await load(props)
  const { workshop, rights, progress } = page
  const [t, tools, nav, locale] = [await getTranslations('workshop'), await getTranslations('workshop.list'), await getTranslations('common.nav'), await getLocale()]
  return (
    <>
      <div className="pt-4"><Breadcrumbs links={[<Link key="portal" href="/portal">{rights.isStaff ? nav('board') : nav('portalHome')}</Link>]} here={workshop.title} /></div>
      <PageHeader kicker={workshop.companyName} title={workshop.title} lead={t('list.lead')} />
      <WorkshopNotice {...{ workshop, rights }} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(16rem,2fr)]">
        <section aria-labelledby="steps" className="min-w-0">
          <h2 id="steps" className="sr-only">{tools('stepsTitle')}</h2>
          <SectionSteps workshopId={workshop.id} progress={progress} locale={locale} editable={rights.answer} large />
        </section>
        <aside className="grid content-start gap-6 order-first lg:order-none">
          <NextStep page={page} />
        </aside>
      </div>
      {(rights.reopen || rights.import) && <Tools page={page} />}
    </>
  )
}

const NextStep = async ({ page: { workshop, rights, progress } }: { page: TaskList }) => {
  const [t, review] = [await getTranslations('workshop'), await getTranslations('review')]
  const params = { workshopId: workshop.id }
  const resume = progress.steps.find(step => step.section === progress.resume)
  return (
    <div className="grid gap-5 lg:sticky lg:top-8">
      {workshop.status !== 'submitted' && (
        <Progress
          label={t('answeredOf', { answered: progress.answered, shown: progress.shown })} done={progress.answered} total={progress.shown}
          text={progress.minutes > 0 ? t('timeLeft', { minutes: progress.minutes }) : t('noTimeLeft')} tone="tone-green-0"
        />
      )}
      {rights.answer && resume && (
        <Link href={{ pathname: '/portal/workshops/[workshopId]/sections/[section]', params: { ...params, section: resume.section } }} className={buttonClass('primary')}>
          {progress.answered === 0 ? t('list.start') : t('list.resume', { title: `“${resume.title}”` })}
        </Link>
      )}
      {rights.submit && progress.open === 0 && (
        <Link href={{ pathname: '/portal/workshops/[workshopId]/check', params }} className={buttonClass('primary')}>{t('list.check')}</Link>
      )}
      {rights.isStaff && workshop.status === 'submitted' && (
        <Link href={{ pathname: '/portal/workshops/[workshopId]/review', params }} className={buttonClass('primary')}>{review('toReview')}</Link>
      )}
      {(workshop.published || rights.isStaff) && (
        <Link href={{ pathname: '/portal/workshops/[workshopId]/advice', params }} className={buttonClass(workshop.status === 'submitted' && !rights.isStaff ? 'primary' : 'secondary')}>{t('list.toAdvice')}</Link>
      )}
      {progress.answered > 0 && (
        <Link href={{ pathname: '/portal/workshops/[workshopId]/answers', params }} className={buttonClass('secondary')}>{t('list.reread')}</Link>
      )}
    </div>
  )
}

const Tools = async ({ page: { workshop, rights } }: { page: TaskList }) => {
  const t = await getTranslations('workshop')
  const [title, help] = rights.reopen ? [t('reopen.title'), t('reopen.help')] : [t('import.title'), t('import.help')]
  return (
    <section aria-labelledby="tools" className="mt-16 border-t border-line pt-8">
      <p className="font-medium text-muted">{t('list.tools')}</p>
      <h2 id="tools" className="mt-1 text-xl">{title}</h2>
      <p className="mt-1 mb-5 max-w-prose text-muted">{help}</p>
      {rights.reopen ? <ReopenForm workshopId={workshop.id} version={workshop.version} /> : <ImportForm workshopId={workshop.id} />}
    </section>
  )
}
