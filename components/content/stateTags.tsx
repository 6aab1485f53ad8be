import { CalendarClock, Circle, CircleDot, Eye, Globe } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import type { EditionLine } from '@/lib/features/content/view'

const looks = { draft: { tone: 'tone-none', icon: Circle }, public: { tone: 'tone-green-0', icon: Globe }, changed: { tone: 'tone-amber-0', icon: CircleDot } } as const

/** Where a text stands, in words and shape: is it public, is it as in its draft, does somebody wait for a look, is something planned. */
export const StateTags = ({ state, asked, publishAt, unpublishAt }: Pick<EditionLine, 'state' | 'asked' | 'publishAt' | 'unpublishAt'>) => {
  const t = useTranslations('content.state')
  const { tone, icon: Icon } = looks[state]
  return (
    <>
      <Tag tone={tone} icon={<Icon aria-hidden className="size-3.5" />}>{t(state)}</Tag>
      {asked && <Tag tone="tone-blue-0" icon={<Eye aria-hidden className="size-3.5" />}>{t('asked')}</Tag>}
      {publishAt !== null && <Tag tone="tone-blue-0" icon={<CalendarClock aria-hidden className="size-3.5" />}>{t('publishes')}</Tag>}
      {unpublishAt !== null && <Tag icon={<CalendarClock aria-hidden className="size-3.5" />}>{t('leaves')}</Tag>}
    </>
  )
}
