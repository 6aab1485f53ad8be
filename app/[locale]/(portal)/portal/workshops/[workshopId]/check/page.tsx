import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/pageHeader'
import { AnswersList } from '@/components/workshop/answersList'
import { SubmitForm } from '@/components/workshop/submitForm'
import { WorkshopNotice } from '@/components/workshop/workshopNotice'
import { readWithinWorkingDays } from '@/lib/domain/workshop/promise'
import { sectionAddress } from '@/lib/features/workshop/addresses'
import { answersPage } from '@/lib/features/workshop/loaders'
import type { AnswersPage } from '@/lib/features/workshop/view'
import { Link, redirect } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ workshopId: string }> }

export const generateMetadata = async () => ({ title: (await getTranslations('workshop.check'))('title') })

export default async function CheckPage({ params }: Props) {
  const [{ workshopId }, locale] = [await params, await getLocale()]
  const page = await answersPage({ workshopId, locale })
  const { workshop, rights, progress } = page
  if (!rights.submit) return redirect({ href: { pathname: '/portal/workshops/[workshopId]/answers', params: { workshopId } }, locale })
  const t = await getTranslations('workshop')
  return (
    <div className="max-w-4xl">
      <div className="pt-4"><Breadcrumbs links={[<Link key="list" href={{ pathname: '/portal/workshops/[workshopId]', params: { workshopId } }}>{t('backToList')}</Link>]} here={t('check.title')} /></div>
      <PageHeader title={t('check.title')} lead={t('check.lead')} />
      {workshop.status === 'reopened' && <WorkshopNotice {...{ workshop, rights }} />}
      {progress.open > 0 && <Missing page={page} />}
      <AnswersList page={page} editable />
      {progress.open === 0 && (
        <section aria-labelledby="submit" className="mt-12 grid justify-items-start gap-4 rounded-2xl bg-sunken p-6">
          <h2 id="submit" className="text-xl">{t('check.submitTitle')}</h2>
          <p className="max-w-prose">{t('check.submitHelp', { days: readWithinWorkingDays })}</p>
          <SubmitForm workshopId={workshopId} version={workshop.version} />
        </section>
      )}
    </div>
  )
}

const Missing = async ({ page: { workshop, sections, progress } }: { page: AnswersPage }) => {
  const [t, locale] = [await getTranslations('workshop.check'), await getLocale()]
  const open = sections.flatMap(({ section, answers }) => answers.filter(answer => answer.open).map(answer => ({ section, ...answer })))
  return (
    <Notice kind="warning" className="mb-10" title={t('missingTitle', { count: progress.open })}>
      <p>{t('missingHelp')}</p>
      <ul className="mt-1 grid gap-x-8 md:grid-cols-2">
        {open.map(({ key, section, label }) => (
          <li key={key}>
            <a href={`${sectionAddress(workshop.id, section, locale)}?back=check#${key}`} className="text-link inline-block py-1 font-medium">{label}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
