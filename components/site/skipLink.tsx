import { useTranslations } from 'next-intl'

/** The first stop of the Tab key: past the header, to what the page is about. */
export const SkipLink = () => (
  <a
    href="#inhoud"
    className="fixed top-2 left-2 z-50 -translate-y-20 rounded bg-ink px-4 py-3 font-medium text-paper focus:translate-y-0 print:hidden"
  >
    {useTranslations('common')('skipToContent')}
  </a>
)
