import { randomUUID } from 'node:crypto'
import { getLocale, getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { SectionForm } from '@/components/workshop/sectionForm'
import { SectionSteps } from '@/components/workshop/sectionSteps'
import { WorkshopNotice } from '@/components/workshop/workshopNotice'
import { sectionTexts } from '@/lib/domain/workshop/texts'
import { say } from '@/lib/domain/text'
import type { Section } from '@/lib/domain/workshop/questions'
import { sectionPage } from '@/lib/features/workshop/loaders'
import { Link, redirect } from '@/lib/platform/i18n/navigation'

type Props = { params: Promise<{ workshopId: string; section: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async ({ params }: Props) => {
  const { section } = await params
  const text = sectionTexts[section as Section] as (typeof sectionTexts)[Section] | undefined
  return text ? { title: say(text.title, await getLocale()) } : {}
}

export default async function SectionOfWorkshop({ params, searchParams }: Props) {
  const [{ workshopId, section }, query, locale] = [await params, await searchParams, await getLocale()]
  const receipt = typeof query.receipt === 'string' ? { receipt: query.receipt } : {}
  const page = await sectionPage({ workshopId, section: section as Section, locale, ...receipt })
  const { workshop, rights, step, progress } = page
  const href = { pathname: '/portal/workshops/[workshopId]' as const, params: { workshopId } }
  if (!rights.answer) return redirect({ href: { ...href, pathname: '/portal/workshops/[workshopId]/answers' }, locale })
  if (step.status === 'cannot_start_yet') return redirect({ href, locale })
  const t = await getTranslations('workshop')
  return (
    <div className="grid gap-x-14 lg:grid-cols-[15rem_minmax(0,42rem)]">
      <nav aria-label={t('list.steps')} className="hidden pt-10 lg:block">
        <div className="sticky top-8"><SectionSteps workshopId={workshopId} progress={progress} locale={locale} editable current={step} /></div>
      </nav>
      <div className="min-w-0 max-w-prose">
        <div className="pt-4"><Breadcrumbs links={[<Link key="list" href={href}>{t('backToList')}</Link>]} here={step.title} /></div>
        <header className="grid gap-2 pt-4 pb-8">
          <p className="font-medium text-muted">{t('sectionNumber', { number: step.number, total: progress.steps.length })}</p>
          <h1 className="text-3xl">{step.title}</h1>
          <p className="text-lg text-muted">{step.intro}</p>
        </header>
        {(workshop.status === 'reopened' || rights.isStaff) && <WorkshopNotice {...{ workshop, rights }} />}
        <SectionForm key={query.receipt ? String(query.receipt) : step.section} page={page} saveKey={randomUUID()} backToCheck={query.back === 'check'} />
      </div>
    </div>
  )
}
