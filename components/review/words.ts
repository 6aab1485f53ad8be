import type { useTranslations } from 'next-intl'
import type { Verdict } from '@/lib/domain/advice/types'
import type { Entry } from '@/lib/domain/review/types'

type Translate = ReturnType<typeof useTranslations<'review'>>

/** What a verdict is called: a touchpoint is added, a medium is used. */
export const verdictName = (t: Translate, kind: Entry['kind'], verdict: Verdict): string =>
  t(kind === 'touchpoint' && verdict === 'add' ? 'touchpointAdd' : `verdict.${verdict}`)

/** The tone of a verdict; its words say the same. */
export const verdictTone: Record<Verdict, string> = {
  add: 'tone-green-0', improve: 'tone-blue-0', keep: 'tone-green-0', possible: 'tone-none', hold: 'tone-amber-0', avoid: 'tone-coral-0', state: 'tone-none',
}
