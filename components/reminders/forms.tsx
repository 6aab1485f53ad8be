'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/actionForm'
import { chooseReminders, stopReminders } from '@/lib/features/reminders/actions'

/** Turns one's own reminders on or off. */
export const ChooseForm = ({ wanted }: { wanted: boolean }) => {
  const t = useTranslations('reminders')
  return <ActionForm action={chooseReminders} hidden={{ wanted: !wanted }} submit={t(wanted ? 'turnOff' : 'turnOn')} variant={wanted ? 'secondary' : 'primary'} className="grid justify-items-start gap-3" />
}

/** The button behind the link of a mail: opening the link does nothing yet, for mail scanners open links too. */
export const StopForm = ({ token }: { token: string }) => {
  const t = useTranslations('reminders.stop')
  return <ActionForm action={stopReminders} hidden={{ token }} submit={t('button')} className="grid justify-items-start gap-4" />
}
