import { useTranslations } from 'next-intl'
import type { ChannelGroup, QuestionView } from '@/lib/features/workshop/view'
import { isIn, valueIn } from '../fields'
import { Group } from './group'
import { Tick } from './tick'

/** The channels in use; whoever ticks one is asked whether it works. */
export const Channels = ({ question: { key, fields, parts, choices }, groups }: { question: QuestionView; groups: readonly ChannelGroup[] }) => {
  const t = useTranslations('workshop.question')
  const works = [...choices.main!, { value: 'unknown', label: t('unknownPart') }]
  return (
    <div className="grid gap-7">
      {groups.map(group => (
        <Group key={group.key} name={t(`channelGroup.${group.key as 'owned' | 'paid' | 'earned'}`)}>
          <div className="grid gap-2">
            {group.channels.map(({ ref, name }) => (
              <div key={ref} className="group/channel rounded-lg border border-line bg-surface has-[[data-used]:checked]:border-ink">
                <label className="flex min-h-12 cursor-pointer items-start gap-3 px-3.5 py-3">
                  <input type="checkbox" data-used name={key} value={ref} defaultChecked={isIn(fields, key, ref)} className="mt-0.5 size-5 shrink-0 accent-ink" />
                  <span className="min-w-0">{name}</span>
                </label>
                <fieldset className="hidden px-3.5 pb-3.5 group-has-[[data-used]:checked]/channel:block">
                  <legend className="sr-only">{`${parts.works} ${name}`}</legend>
                  <div className="flex flex-wrap gap-2">
                    {works.map(({ value, label }) => (
                      <Tick key={value} kind="radio" look="chip" name={`${key}.${ref}`} value={value} label={label} checked={isIn(fields, `${key}.${ref}`, value)} />
                    ))}
                  </div>
                </fieldset>
              </div>
            ))}
          </div>
        </Group>
      ))}
      <Tick kind="checkbox" name={`${key}.none`} value="1" label={t('noChannels')} checked={valueIn(fields, `${key}.none`) !== ''} />
    </div>
  )
}
