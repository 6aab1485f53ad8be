import { useTranslations } from 'next-intl'
import { controlClass } from '@/components/ui/field'
import type { QuestionView } from '@/lib/features/workshop/view'
import { valueIn } from '../fields'
import { AnyOf } from './choices'
import { Group } from './group'

/** Two rivals: a name, and where they are better. */
export const Rivals = ({ question: { key, fields, parts, choices, fault } }: { question: QuestionView }) => {
  const t = useTranslations('workshop.question')
  return (
    <div className="grid gap-8">
      {[1, 2].map(place => (
        <Group key={place} name={t(place === 1 ? 'firstRival' : 'secondRival')}>
          <label className="mb-4 grid gap-1.5">
            {parts.name}
            <input
              type="text" name={`${key}.${place}.name`} defaultValue={valueIn(fields, `${key}.${place}.name`)} maxLength={200} autoComplete="off"
              className={controlClass} {...(fault === 'nameMissing' ? { 'aria-invalid': true as const } : {})}
            />
          </label>
          <Group name={<span className="font-normal">{parts.betterAt}</span>}>
            <AnyOf look="chip" name={`${key}.${place}.betterAt`} choices={choices.main!} fields={fields} />
          </Group>
        </Group>
      ))}
    </div>
  )
}
