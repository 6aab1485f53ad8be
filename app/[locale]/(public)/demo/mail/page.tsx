import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/emptyState'
import { PageHeader } from '@/components/ui/pageHeader'
import { demoMails } from '@/lib/features/account/loaders'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Mail', robots: { index: false } }

/** The mailbox of a demo: on this machine only, and only in a database that was seeded as a demo. */
export default async function DemoMailPage() {
  const mails = await demoMails({})
  const [t, format] = await Promise.all([getTranslations('demo'), getFormatter()])
  return (
    <div className="page pb-12">
      <PageHeader title={t('mailTitle')} lead={t('mailLine')} />
      {mails.length === 0 && <EmptyState title={t('mailEmpty')}>{t('mailEmptyLine')}</EmptyState>}
      <ul className="grid gap-4">
        {mails.map(mail => (
          <li key={mail.id}>
            <Card>
              <article className="grid gap-3">
                <h2 className="text-xl">{mail.subject}</h2>
                <p className="text-sm text-muted">
                  {t('to')} {mail.recipient} · <time dateTime={mail.createdAt}>{format.dateTime(new Date(mail.createdAt), { dateStyle: 'long', timeStyle: 'short' })}</time>
                </p>
                <p className="max-w-prose break-words whitespace-pre-line">{mail.text}</p>
                {mail.url !== null && <p><a href={mail.url} className={buttonClass('secondary')}>{t('open')}</a></p>}
              </article>
            </Card>
          </li>
        ))}
      </ul>
    </div>
  )
}
