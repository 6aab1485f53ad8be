import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { reviewAddress } from '@/components/review/address'
import { buttonClass } from '@/components/ui/button'
import { differenceAddress } from '@/components/versions/address'
import { Notice } from '@/components/ui/notice'
import type { DraftAdvice, PublishedAdvice, PublishedVersion } from '@/lib/features/advice/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { overviewAddress, type Shown } from './address'

const useDay = () => {
  const format = useFormatter()
  return (moment: string) => format.dateTime(new Date(moment), { dateStyle: 'long' })
}

/** Which edition this is: a draft with the button to publish it, or a published version. */
export const EditionBar = ({ edition, shown, staff }: { edition: DraftAdvice | PublishedAdvice; shown: Shown; staff: boolean }) =>
  edition.kind === 'draft' ? <DraftBar edition={edition} /> : <PublishedBar edition={edition} shown={shown} staff={staff} />

const DraftBar = ({ edition: { workshop, versions, changedSince, advice, progress } }: { edition: DraftAdvice }) => {
  const t = useTranslations()
  const day = useDay()
  const newest = versions[0]
  const history = newest && { number: newest.number, date: day(newest.publishedAt) }
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4 rounded-2xl border-2 border-dashed border-line-strong p-5 print:hidden">
      <div className="grid max-w-prose gap-1">
        <p className="font-heading text-lg font-semibold">{t('advice.edition.draft')}</p>
        <p className="text-muted">{t('advice.edition.draftHelp', { playbook: advice.playbookVersion })}</p>
        {history && <p className="mt-1 font-medium">{t(changedSince ? 'advice.edition.changed' : 'advice.edition.unchanged', history)}</p>}
      </div>
      <div className="grid justify-items-start gap-1.5">
        <Link href={reviewAddress(workshop.id)} className={buttonClass('primary')}>{t('review.toReview')}</Link>
        <Link href={{ pathname: '/portal/workshops/[workshopId]/exports', params: { workshopId: workshop.id } }} className="text-link inline-block py-1 text-sm">{t('exports.link')}</Link>
        <p className="text-sm text-muted tabular-nums">
          {t('review.part.judged', { judged: progress.judged, total: progress.total })}
          {progress.stale > 0 && <> · <span className="font-semibold text-amber-text">{t('review.part.stale', { count: progress.stale })}</span></>}
        </p>
      </div>
    </div>
  )
}

const PublishedBar = ({ edition: { number, versions }, shown, staff }: { edition: PublishedAdvice; shown: Shown; staff: boolean }) => {
  const t = useTranslations('advice.edition')
  const takeAlong = useTranslations('exports')('link')
  const day = useDay()
  const read = versions.find(version => version.number === number)
  const newest = versions[0]
  const newer: ReactNode = newest !== undefined && newest.number > number && (
    <Notice kind="warning" title={t('older', { number, date: read ? day(read.publishedAt) : '' })}>
      <Link href={overviewAddress({ ...shown, version: staff ? newest.number : undefined })} className="text-link">{t('toNewest')}</Link>
    </Notice>
  )
  return (
    <div className="grid gap-3">
      {newer || (read && <p className="text-muted">{t('published', { number, date: day(read.publishedAt) })} {t('publishedBy', { name: read.publishedBy })}</p>)}
      <p className="flex flex-wrap gap-x-6 print:hidden">
        {number > 1 && <Link href={differenceAddress(shown.workshopId, number - 1, number)} className="text-link inline-block py-1 font-medium">{t('whatChanged', { number: number - 1 })}</Link>}
        <Link href={{ pathname: '/portal/workshops/[workshopId]/versions', params: { workshopId: shown.workshopId } }} className="text-link inline-block py-1">{t('allVersions')}</Link>
        <Link href={{ pathname: '/portal/workshops/[workshopId]/exports', params: { workshopId: shown.workshopId } }} className="text-link inline-block py-1">{takeAlong}</Link>
        {staff && <Link href={overviewAddress({ ...shown, version: undefined })} className="text-link inline-block py-1">{t('toDraft')}</Link>}
      </p>
    </div>
  )
}

/** All published versions, each readable as it was. */
export const Versions = ({ versions, reading, shown }: { versions: readonly PublishedVersion[]; reading: number | null; shown: Shown }) => {
  const t = useTranslations('advice.edition')
  const day = useDay()
  return (
    <ul className="grid">
      {versions.map(({ number, publishedAt, publishedBy }) => (
        <li key={number} className="flex flex-wrap items-baseline gap-x-3 border-t border-line py-2.5 first:border-t-0 first:pt-0">
          {number === reading
            ? <span className="font-semibold">{t('version', { number })}</span>
            : <Link href={overviewAddress({ ...shown, version: number })} className="text-link inline-block py-1 font-semibold">{t('version', { number })}</Link>}
          <span className="text-muted">{day(publishedAt)}, {t('publishedBy', { name: publishedBy })}{number === reading && `, ${t('current')}`}</span>
        </li>
      ))}
    </ul>
  )
}
