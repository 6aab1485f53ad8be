import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { Source } from '@/components/advice/why'
import { ReviewDecision } from '@/components/decisions/reviewDecision'
import { partAddress } from '@/components/review/address'
import { partName } from '@/components/review/line'
import { PartPage } from '@/components/review/partPage'
import { ReviewTrail } from '@/components/review/trail'
import { discussion } from '@/lib/features/comments/loaders'
import { decisions } from '@/lib/features/decisions/loaders'
import { reviewPart } from '@/lib/features/review/loaders'
import { reviewParts } from '@/lib/features/review/schema'
import { getPathname } from '@/lib/platform/i18n/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('review'))('title') })

export default async function ReviewPartPage({ params }: { params: Promise<{ workshopId: string; phase: string }> }) {
  const { workshopId, phase } = await params
  const part = reviewParts.find(one => one === phase) ?? notFound()
  const locale = await getLocale()
  const [page, talk, decided, t] = await Promise.all([
    reviewPart({ workshopId, part, locale }), discussion({ workshopId }), decisions({ workshopId }), getTranslations('review'),
  ])
  const decision = (at: 'top' | 'bottom') => part !== 'whole' && <ReviewDecision decisions={decided} phase={part} discussion={talk} at={at} />
  const source: Source = { workshopId, editable: false, ruleRefs: page.ruleRefs, link: text => [{ text, term: null }] }
  return (
    <>
      <ReviewTrail workshop={page.workshop} within here={partName(t, locale, part)} />
      {decision('top')}
      <PartPage page={page} address={getPathname({ locale, href: partAddress(workshopId, part) })} source={source} discussion={talk} />
      {decision('bottom')}
    </>
  )
}
