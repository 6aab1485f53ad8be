import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { locales, type Locale } from '@/lib/domain/locale'
import { addLanguage, deleteForGood, restoreFromTrash } from '@/lib/features/content/actions'
import type { EditorView, RevisionView } from '@/lib/features/content/view'
import type { PictureOption } from '@/lib/features/media/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { useMoment } from '../moment'
import { StateTags } from '../stateTags'
import { editorHref, folderOf, revisionsHref } from '../words'
import { EditionColumn } from './editionColumn'

/** Both languages of a text; `main` is the one that the address names. `today` is YYYY-MM-DD, `pictures` what a text can be given without scripts. */
export const EditorPage = ({ main, other, today, pictures }: { main: EditorView; other: EditorView | null; today: string; pictures: readonly PictureOption[] }) => {
  if (main.isTrashed) return <InBin view={main} />
  const column = (locale: Locale) => {
    const view = locale === main.locale ? main : other
    if (view === null) return <Absent key={locale} main={main} locale={locale} />
    return <EditionColumn key={view.editionId} view={view} folder={folderOf(view)} today={today} main={view === main} pictures={pictures} />
  }
  return (
    <>
      <LanguageTabs main={main} />
      <div className="grid gap-x-12 gap-y-6 xl:grid-cols-2">{locales.map(column)}</div>
      <Around view={main} />
    </>
  )
}

/** From one language to the other, where there is no room for both. */
const LanguageTabs = ({ main }: { main: EditorView }) => {
  const t = useTranslations('content')
  const { kind, contentId, other } = main
  return (
    <nav aria-label={t('editor.languages')} className="mb-6 flex gap-1 border-b border-line xl:hidden">
      {locales.map(locale => (
        <Link
          key={locale} href={editorHref({ kind, contentId, locale })} prefetch={false}
          {...(locale === main.locale ? { 'aria-current': 'page' as const } : {})}
          className="-mb-px inline-flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 hover:border-line-strong aria-[current=page]:border-ink aria-[current=page]:font-semibold"
        >
          {t(`language.${locale}`)}
          {locale === other.locale && other.completeness?.isFit !== true && (
            <span className="text-sm text-muted">{other.completeness === null ? t('editor.absentShort') : t('editor.doneShort', { done: other.completeness.done, of: other.completeness.of })}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}

/** There is no text in this language yet: shown beside the one there is. */
const Absent = ({ main, locale }: { main: EditorView; locale: Locale }) => {
  const t = useTranslations('content')
  return (
    <section aria-label={t(`language.${locale}`)} className="row-span-9 grid content-start gap-4">
      <h2 className="text-xl">{t(`language.${locale}`)}</h2>
      <div className="grid justify-items-start gap-3 rounded-2xl border border-dashed border-line-strong p-6">
        <p className="max-w-prose">{t('editor.absent', { language: t(`language.${locale}`) })}</p>
        {main.may.includes('edit') && <ActionForm action={addLanguage} hidden={{ contentId: main.contentId, locale }} variant="secondary" submit={t('editor.begin', { language: t(`language.${locale}`) })} />}
      </div>
    </section>
  )
}

/** What stands around a text: where a term is used, and what was done last. */
const Around = ({ view }: { view: EditorView }) => {
  const t = useTranslations('content')
  return (
    <div className="mt-14 grid gap-x-12 gap-y-10 border-t border-line pt-10 lg:grid-cols-2">
      {view.kind === 'term' && (
        <section aria-labelledby="used" className="grid content-start gap-3">
          <h2 id="used" className="text-xl">{t('used.title', { count: view.usedIn.length })}</h2>
          {view.usedIn.length === 0 ? <p className="text-muted">{t('used.none')}</p> : (
            <ul className="grid border-t border-line">
              {view.usedIn.map(use => (
                <li key={use.editionId} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1.5">
                  <Link href={editorHref(use)} prefetch={false} className="text-link inline-block py-1.5">{use.title}</Link>
                  <span className="flex flex-wrap items-center gap-2 text-sm text-muted">{t(`kind.${use.kind}`)} · {t(`used.${use.use}`)}{!use.isPublic && <Tag>{t('state.draft')}</Tag>}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section aria-labelledby="history" className="grid content-start gap-3">
        <h2 id="history" className="text-xl">{t('revisions.last')}</h2>
        {view.history.length === 0
          ? <p className="text-muted">{t('revisions.noneYet')}</p>
          : <ul className="grid border-t border-line">{view.history.map(revision => <HistoryLine key={revision.revisionId} revision={revision} />)}</ul>}
        <Link href={revisionsHref(view)} prefetch={false} className="text-link justify-self-start py-2">{t('revisions.all')}</Link>
      </section>
    </div>
  )
}

const HistoryLine = ({ revision: { number, at, by, reason, wasRefused } }: { revision: RevisionView }) => {
  const [t, moment] = [useTranslations('content.revisions'), useMoment()]
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2.5">
      <span>{number}. {t(wasRefused ? 'reason.refused' : `reason.${reason}`)}</span>
      <span className="text-sm text-muted">{t('by', { at: moment(at), name: by ?? t('product') })}</span>
    </li>
  )
}

/** A text in the bin can be read and brought back, not changed. */
const InBin = ({ view }: { view: EditorView }) => {
  const t = useTranslations('content')
  return (
    <div className="grid gap-6">
      <Notice kind="warning" title={t('bin.isIn')}>
        <div className="mt-2 flex flex-wrap gap-4">
          {view.may.includes('restoreFromTrash') && <ActionForm action={restoreFromTrash} hidden={{ contentId: view.contentId }} variant="secondary" submit={t('bin.restore')} />}
          {view.may.includes('deleteForGood') && <ActionForm action={deleteForGood} hidden={{ contentId: view.contentId }} variant="danger" submit={t('bin.delete')} />}
        </div>
      </Notice>
      <div className="flex gap-2"><StateTags state={view.state} asked={false} publishAt={null} unpublishAt={null} /></div>
      <div className="grid max-w-prose gap-4"><p className="font-heading text-xl">{view.document.summary}</p><p className="whitespace-pre-line">{view.document.body}</p></div>
    </div>
  )
}
