import { useFormatter, useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { PlaybookVersionView } from '@/lib/features/playbook/view'

/** Every version with its note, author and date; the newest is in use. */
export const VersionsPage = ({ versions }: { versions: readonly PlaybookVersionView[] }) => {
  const [t, format] = [useTranslations('playbook.versions'), useFormatter()]
  return (
    <Table
      caption={t('title')} rows={versions} rowKey={({ version }) => String(version)}
      columns={[
        { key: 'version', label: t('version'), cell: ({ version }) => <span className="inline-flex items-center gap-2">{version}{version === versions[0]?.version && <Tag tone="tone-green-0">{t('current')}</Tag>}</span> },
        { key: 'note', label: t('note'), cell: ({ note }) => <span className="max-w-prose">{note}</span> },
        { key: 'author', label: t('author'), cell: ({ author }) => author ?? t('product') },
        { key: 'date', label: t('date'), cell: ({ publishedAt }) => format.dateTime(new Date(publishedAt), { dateStyle: 'long' }) },
        {
          key: 'file', label: t('file'),
          cell: ({ version }) => <a href={`/api/playbook/versions/${version}`} download className="text-link inline-block py-1" aria-label={t('download', { version })}>JSON</a>,
        },
      ]}
    />
  )
}
