import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { phaseAddress, type Shown } from '@/components/advice/address'
import { textOfPhase } from '@/components/advice/phaseHead'
import { Section } from '@/components/advice/section'
import { topicOf, type About } from '@/lib/domain/discussion/about'
import { threadWaits } from '@/lib/domain/discussion/waiting'
import { placeOfPhase } from '@/lib/domain/advice/reading'
import type { Advice } from '@/lib/domain/advice/types'
import type { Model } from '@/lib/domain/journey/models'
import { entriesOf } from '@/lib/domain/review/entries'
import { say } from '@/lib/domain/text'
import { questionTexts } from '@/lib/domain/workshop/texts'
import type { Discussion } from '@/lib/features/comments/view'
import { Link } from '@/lib/platform/i18n/navigation'
import { threadAnchor } from './thread'

/** The start of what was said, long enough to recognise it. */
const excerpt = (text: string): string => (text.length > 140 ? `${text.slice(0, 139).trimEnd()}…` : text)

/** For the agency: the questions of the client that nobody has answered yet, each leading to where it was asked. */
export const OpenTalk = ({ discussion, advice, model, shown }: { discussion: Discussion; advice: Advice; model: Model; shown: Shown }) => {
  const t = useTranslations('comments')
  const format = useFormatter()
  const locale = useLocale()
  const open = Object.entries(discussion.threads)
    .flatMap(([about, threads]) => threads.filter(thread => thread.resolved === null && threadWaits(thread)).map(thread => ({ about: about as About, thread })))
    .toSorted((a, b) => a.thread.at.localeCompare(b.thread.at))
  if (open.length === 0) return null
  const entries = entriesOf(advice)
  const where = (about: About) => {
    const topic = topicOf(about)
    const overview = { pathname: '/portal/workshops/[workshopId]/advice' as const, params: { workshopId: shown.workshopId } }
    if (topic?.kind === 'answer') {
      return { name: say(questionTexts[topic.question].label, locale), href: { pathname: '/portal/workshops/[workshopId]/answers' as const, params: { workshopId: shown.workshopId } } }
    }
    const entry = topic?.kind === 'entry' ? entries.find(({ id }) => id === topic.id) : undefined
    const phase = topic?.kind === 'phase' ? topic.phase : entry?.phase ?? null
    const place = phase === null ? null : placeOfPhase(phase, model)
    const name = entry === undefined ? phase === null ? t('gone') : say(textOfPhase('stdc', phase).name, locale) : entry.words.title || excerpt(entry.words.text)
    return { name, href: place === null ? overview : phaseAddress(shown, place) }
  }
  return (
    <Section id="vragen" title={t('openTitle')} intro={t('openIntro', { count: open.length })} tone="tone-coral-0">
      <ul className="grid">
        {open.map(({ about, thread }) => {
          const { name, href } = where(about)
          const last = [thread, ...thread.replies].findLast(({ internal }) => !internal)!
          return (
            <li key={thread.id} className="grid gap-1 border-t border-line py-4 first:border-t-0 first:pt-0">
              <p className="text-sm text-muted">{last.author} · {format.dateTime(new Date(last.at), { dateStyle: 'long' })}</p>
              <p className="max-w-prose text-lg leading-snug">“{excerpt(last.body.map(({ text }) => text).join(''))}”</p>
              <p><Link href={{ ...href, hash: threadAnchor(about) }} className="text-link inline-block py-1.5">{t('answerAt', { place: name })}</Link></p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
