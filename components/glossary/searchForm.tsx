import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { controlClass } from '@/components/ui/field'
import { getPathname } from '@/lib/platform/i18n/navigation'

/** Looks up a term. A plain form: its answer is a page with an address. `filters` is the list that it narrows meanwhile, by id. */
export const SearchForm = ({ words = '', filters, children }: { words?: string; filters?: string; children?: ReactNode }) => {
  const t = useTranslations('glossary')
  const action = getPathname({ href: '/glossary/search', locale: useLocale() })
  return (
    <form action={action} role="search" className="max-w-xl">
      <label htmlFor="q" className="mb-1.5 block font-semibold">{t('searchLabel')}</label>
      <div className="flex gap-2">
        <input id="q" name="q" type="search" defaultValue={words} maxLength={200} autoComplete="off" data-filters={filters} className={controlClass} />
        <Button type="submit">{t('searchButton')}</Button>
      </div>
      {children}
    </form>
  )
}
