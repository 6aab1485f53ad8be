import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { vocabularyIn } from '@/lib/domain/playbook/vocabulary'
import type { GrowingPart } from '@/lib/domain/playbook/parts'
import type { ItemView } from '@/lib/features/playbook/view'
import { CopyForm, RemoveForm, StartDraftForm } from './draftForms'
import { FaultList } from './faults'
import { ItemForm } from './itemForm'

/** One item: what is wrong with it, its form while there is a draft, and what else can be done with it. */
export const ItemPage = ({ view }: { view: ItemView }) => {
  const [t, locale] = [useTranslations('playbook'), useLocale()]
  const { part, item, document, seen, faults, notices } = view
  if (!view.editable) {
    return (
      <div className="grid gap-8">
        <Notice kind="info" title={t('draft.none')}><p className="mb-3">{t('draft.noneBody')}</p><StartDraftForm /></Notice>
        <pre className="overflow-x-auto rounded-2xl bg-sunken p-5 text-sm whitespace-pre-wrap">{JSON.stringify(document, null, 2)}</pre>
      </div>
    )
  }
  const words = part === 'rules' ? { vocabulary: vocabularyIn(locale), choices: view.choices } : null
  const grows = part === 'rules' || part === 'channels' || part === 'touchpoints'
  return (
    <div className="grid gap-8">
      {faults.length > 0 && <Notice kind="danger" title={t('item.faults')}><FaultList faults={faults} linked={false} /></Notice>}
      {notices.length > 0 && <Notice kind="warning" title={t('item.notices')}><FaultList faults={notices} linked={false} /></Notice>}
      <ItemForm key={item} part={part} item={item} document={document} seen={seen} kit={view.kit} words={words} />
      {words && <Slots slots={words.vocabulary.slots} />}
      {grows && (
        <section aria-label={t('item.more')} className="grid gap-8 border-t border-line pt-8 sm:grid-cols-2">
          <CopyForm part={part satisfies GrowingPart} item={item} />
          <RemoveForm part={part} item={item} seen={seen} />
        </section>
      )}
    </div>
  )
}

/** What a text may hold between braces. */
const Slots = ({ slots }: { slots: { name: string; example: string; always: boolean }[] }) => {
  const t = useTranslations('playbook.edit')
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-11 py-2 font-semibold">{t('slots')}</summary>
      <dl className="mt-3 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[10rem_minmax(0,1fr)]">
        {slots.map(({ name, example, always }) => (
          <div key={name} className="contents"><dt className="font-mono">{`{${name}}`}</dt><dd className="text-muted">{example}{always && ` (${t('slotAlways')})`}</dd></div>
        ))}
      </dl>
    </details>
  )
}
