import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/emptyState'
import { controlClass } from '@/components/ui/field'
import { Picture } from '@/components/ui/picture'
import type { LibraryView, MediaRow, MediaUse } from '@/lib/features/media/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { BinForms, WordsForm } from './pictureForms'
import { UploadForm } from './uploadForm'

const Uses = ({ uses }: { uses: readonly MediaUse[] }) => {
  const t = useTranslations('media.library')
  if (uses.length === 0) return <p className="text-sm text-muted">{t('unused')}</p>
  return (
    <div className="text-sm">
      <p className="text-muted">{t('usedIn')}</p>
      <ul>
        {uses.map(({ contentId, kind, locale, title }) => (
          <li key={`${contentId} ${locale}`}>
            <Link href={{ pathname: '/portal/content/[kind]/[contentId]/[language]', params: { kind, contentId, language: locale } }} prefetch={false} className="text-link inline-block py-1">
              {title} ({locale})
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

const Item = ({ picture, bin, mayDelete }: { picture: MediaRow; bin: boolean; mayDelete: boolean }) => {
  const t = useTranslations('media')
  const { id, name, width, height, altNl, usedIn } = picture
  return (
    <li className="grid content-start gap-3 border-t border-line pt-4">
      {bin
        ? <div className="grid aspect-4/3 place-items-center rounded-xl bg-sunken p-4 text-center text-muted">{altNl}</div>
        : <Picture media={id} size={{ width, height }} alt={altNl} sizes="(min-width: 64rem) 20rem, 45vw" className="aspect-4/3 w-full rounded-xl bg-sunken object-scale-down" />}
      <div>
        <h3 className="font-medium break-words">{name}</h3>
        <p className="text-sm text-muted">{t('library.size', { width, height })}</p>
      </div>
      {!bin && <Uses uses={usedIn} />}
      {!bin && (
        <details>
          <summary className="inline-flex min-h-11 items-center font-medium underline decoration-line-strong underline-offset-4">{t('item.words')}</summary>
          <WordsForm picture={picture} />
          <p className="mt-3 text-sm text-muted">{t('item.markdown')}: <code className="break-all">{`![${altNl.replace(/[[\]\\]/g, '\\$&')}](media:${id})`}</code></p>
        </details>
      )}
      <BinForms picture={picture} bin={bin} mayDelete={mayDelete} />
    </li>
  )
}

const pageQuery = ({ words, bin }: LibraryView, page: number) => ({ ...(words === '' ? {} : { words }), ...(bin ? { bin: '1' } : {}), ...(page > 1 ? { page: String(page) } : {}) })

const Pages = ({ library }: { library: LibraryView }) => {
  const t = useTranslations('media.library')
  const { page, pages } = library
  if (pages === 1) return null
  const to = (other: number) => ({ pathname: '/portal/content/media' as const, query: pageQuery(library, other) })
  return (
    <nav aria-label={t('page', { page, pages })} className="flex items-center gap-4">
      {page > 1 && <Link href={to(page - 1)} className={buttonClass('secondary')}>{t('previous')}</Link>}
      <span className="text-muted">{t('page', { page, pages })}</span>
      {page < pages && <Link href={to(page + 1)} className={buttonClass('secondary')}>{t('next')}</Link>}
    </nav>
  )
}

const Nothing = ({ library: { words, bin } }: { library: LibraryView }) => {
  const t = useTranslations('media.library')
  if (words !== '') return <EmptyState title={t('noneFound')} />
  return bin ? <EmptyState title={t('emptyBin')} /> : <EmptyState title={t('emptyTitle')}><p>{t('emptyBody')}</p></EmptyState>
}

/** The pictures of the site: to find, to describe, to add and to throw away. */
export const Library = ({ library }: { library: LibraryView }) => {
  const t = useTranslations('media')
  const { rows, words, bin, total, binned, mayDelete } = library
  return (
    <div className="grid gap-10">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <form method="get" role="search" className="flex w-full max-w-md gap-2">
          {bin && <input type="hidden" name="bin" value="1" />}
          <input type="search" name="words" defaultValue={words} aria-label={t('library.search')} placeholder={t('library.search')} className={`${controlClass} min-w-0`} />
          <Button type="submit" variant="secondary">{t('library.searchButton')}</Button>
        </form>
        {bin
          ? <Link href="/portal/content/media" className={buttonClass('quiet')}>{t('library.all')}</Link>
          : <Link href={{ pathname: '/portal/content/media', query: { bin: '1' } }} className={buttonClass('quiet')}>{t('library.bin', { count: binned })}</Link>}
      </div>
      <section aria-labelledby="pictures" className="grid gap-6">
        <h2 id="pictures" className="text-xl">{t('library.found', { count: total })}</h2>
        {rows.length === 0 ? <Nothing library={library} /> : (
          <ul className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
            {rows.map(picture => <Item key={picture.id} picture={picture} bin={bin} mayDelete={mayDelete} />)}
          </ul>
        )}
        <Pages library={library} />
      </section>
      {!bin && (
        <section aria-labelledby="upload">
          <h2 id="upload" className="mb-4 text-xl">{t('upload.title')}</h2>
          <UploadForm />
        </section>
      )}
    </div>
  )
}
