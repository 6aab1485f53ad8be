import { useTranslations } from 'next-intl'
import { Tag } from '@/components/ui/tag'
import type { Task } from '@/lib/domain/advice/types'
import { taskEntryId } from '@/lib/domain/review/entries'
import { Said } from './said'
import { Extras } from './extras'
import type { Source } from './why'

/** Things to do, each with who does it and how much work it is. Numbered where the order counts. */
export const Tasks = ({ tasks, source, numbered = false }: { tasks: readonly Task[]; source: Source; numbered?: boolean }) => {
  const t = useTranslations('advice.task')
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className="grid">
      {tasks.map((task, index) => (
        <li key={task.id} id={`taak-${task.id}`} className="grid scroll-mt-6 grid-cols-[2rem_minmax(0,1fr)] gap-x-3 border-t border-line py-5 first:border-t-0 first:pt-0 last:pb-0 print:break-inside-avoid">
          {numbered
            ? <span aria-hidden className="font-heading text-xl leading-snug font-semibold text-tone-text tabular-nums">{index + 1}</span>
            : <span aria-hidden className="mt-2 size-3.5 rounded-full border-3 border-tone bg-paper" />}
          <div>
            <h3 className="text-lg leading-snug"><Said>{task.title}</Said></h3>
            <p className="mt-1 max-w-prose"><Said link={source.link}>{task.text}</Said></p>
            <p className="mt-2.5 flex flex-wrap gap-2">
              <Tag><span className="sr-only">{t('who')}: </span>{t(`owner.${task.owner}`)}</Tag>
              <Tag><span className="sr-only">{t('how')}: </span>{t(`effort.${task.effort}`)}</Tag>
            </p>
            <Extras trace={task.trace} of={task.title} entryId={taskEntryId(task)} source={source} />
          </div>
        </li>
      ))}
    </List>
  )
}
