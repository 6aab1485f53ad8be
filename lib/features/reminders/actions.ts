'use server'
import { action } from '../../platform/action/action.ts'
import { done, refuse } from '../../platform/action/result.ts'
import { readStopToken } from '../../platform/auth/stopLink.ts'
import { addressOf } from '../../platform/i18n/address.ts'
import { addressOf as machineOf } from '../../platform/session/client.ts'
import { chooseInput, stopInput } from './schema.ts'
import { setReminders } from './store.ts'

/** Turns one's own reminders on or off. */
export const chooseReminders = action({
  name: 'reminders.choose',
  input: chooseInput,
  ability: 'reminder.choose',
  subject: async (_, _db, actor) => ({ companyId: null, id: actor.userId }),
  run: async ({ input, actor, tx }) => {
    await setReminders(tx, actor.userId, input.wanted, new Date())
    return done({ wanted: input.wanted })
  },
  detail: ({ wanted }) => ({ wanted }),
})

/** Stops the reminders of who got a mail, by its link. Mail scanners open links, but they do not press the button. */
export const stopReminders = action({
  name: 'reminders.stop',
  input: stopInput,
  ability: 'reminder.stopByLink',
  subject: async input => ({ companyId: null, id: readStopToken(input.token) ?? 'nobody' }),
  limits: ({ request }) => [{ name: 'reminders stopped', of: machineOf(request), most: 60, seconds: 3600 }],
  run: async ({ input, tx }) => {
    const userId = readStopToken(input.token)
    const known = userId !== null && await setReminders(tx, userId, false, new Date())
    return known ? done(null) : refuse('missing', { message: 'reminders.errors.link' })
  },
  goTo: ({ locale }) => `${addressOf('/reminders/stop', locale)}?gestopt=1`,
})
