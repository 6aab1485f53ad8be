import { useTranslations } from 'next-intl'
import { ruleClasses } from '@/lib/domain/playbook/ruleClasses'
import type { PlaybookPart } from '@/lib/domain/playbook/parts'

/** What the groups of a part are called: the class of a rule, whose medium it is, whether a figure has a last day. */
export const useGroupName = (part: PlaybookPart): ((group: string) => string) => {
  const t = useTranslations('playbook')
  const groups = ['paid', 'owned', 'earned', 'unknown', 'dated', 'undated'] as const
  return group => {
    const kind = ruleClasses.find(one => one === group)
    if (part === 'rules' && kind) return t(`class.${kind}`)
    const known = groups.find(one => one === group)
    return known ? t(`list.group.${known}`) : group
  }
}
