import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DraftPlanPage } from '@/components/plan/draftPage'
import { NoPlanYet, PublishedPlanPage } from '@/components/plan/publishedPage'
import { permits } from '@/lib/domain/access/policy'
import { draftPlan, publishedPlan } from '@/lib/features/plan/loaders'
import { currentActor } from '@/lib/platform/session/actor'

type Search = Record<string, string | string[] | undefined>

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('plan'))('title') })

/** A plan is printed on pages that lie down. */
const wide = 'print:[page:calendar]'

/** For the agency the plan that it works on, unless a version is asked for; for a client what was published. */
export default async function PlanPage({ params, searchParams }: { params: Promise<{ workshopId: string }>; searchParams: Promise<Search> }) {
  const [{ workshopId }, { version: asked }, { common, errors, company, plan }] = [await params, await searchParams, await getMessages()]
  const staff = permits(await currentActor(), 'plan.readDraft', null)
  const version = asked === undefined ? undefined : typeof asked === 'string' && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : notFound()
  if (staff && version === undefined) {
    const draft = await draftPlan({ workshopId })
    const today = new Date().toISOString().slice(0, 10)
    return <NextIntlClientProvider messages={{ common, errors, company, plan }}><div className={wide}><DraftPlanPage draft={draft} today={today} /></div></NextIntlClientProvider>
  }
  const published = await publishedPlan({ workshopId, ...(version === undefined ? {} : { number: version }) })
  return published.kind === 'none' ? <NoPlanYet none={published} staff={staff} /> : <div className={wide}><PublishedPlanPage published={published} staff={staff} /></div>
}
