import { Download } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ExportView } from '@/lib/features/exports/view'
import { Watch } from './watch'

/** The files that somebody asked for: on their way, ready to download, or failed. */
export const Files = ({ files }: { files: readonly ExportView[] }) => {
  const t = useTranslations('exports.files')
  return (
    <section aria-labelledby="bestanden" className="border-t border-line py-10">
      <h2 id="bestanden" className="scroll-mt-6 text-2xl">{t('title')}</h2>
      <p className="mt-1 text-muted">{t(files.length === 0 ? 'none' : 'intro')}</p>
      <ul className="mt-5 grid">{files.map(file => <FileItem key={file.id} file={file} />)}</ul>
    </section>
  )
}

const FileItem = ({ file }: { file: ExportView }) => {
  const t = useTranslations('exports')
  const format = useFormatter()
  const edition = file.number === null ? t('doc.draft') : t('doc.version', { number: file.number })
  const name = t('files.name', { format: t(`format.${file.format}.name`), edition })
  const when = (at: string) => format.dateTime(new Date(at), { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
  return (
    <li className="grid gap-3 border-t border-line py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:gap-6">
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-muted">
          {t('files.asked', { name: file.requestedBy, date: when(file.createdAt) })}
          {file.state === 'done' && <> · {t('files.size', { size: Math.max(1, Math.round(file.size / 1000)) })} · {t('files.until', { date: format.dateTime(new Date(file.expiresAt), { dateStyle: 'long' }) })}</>}
        </p>
      </div>
      {file.state === 'done' && (
        <a href={`/api/exports/${file.id}/file`} download aria-label={t('files.download', { name })} className={buttonClass('secondary')}>
          <Download aria-hidden className="size-4" />{t('files.get')}
        </a>
      )}
      {(file.state === 'queued' || file.state === 'running') && <div className="sm:w-64"><Watch exportId={file.id} name={name} progress={file.progress} state={file.state} /></div>}
      {file.state === 'failed' && <div className="sm:col-span-2"><Notice kind="danger" title={t('files.failed')} /></div>}
    </li>
  )
}
