import { z } from 'zod'

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/

/**
 * The one form in which an address is stored and compared: ASCII, lower case, without what mail programs put around it.
 * Null for anything else. Look-alike letters are refused and not folded: folding would let somebody ask for a link to
 * another mailbox than the one that was invited.
 */
export function normalAddress(typed: string): string | null {
  const address = typed.trim().toLowerCase()
  const [name = '', host = '', ...more] = address.split('@')
  const fits = more.length === 0 && address.length <= 254 && name.length <= 64 && local.test(name) && domain.test(host)
  // Lower case turns one letter outside ASCII into one inside it (the Kelvin sign), so look at what was typed too.
  return fits && /^[\x20-\x7e]*$/.test(typed.trim()) ? address : null
}

/** A field with an address; `messages` are the keys of what to say when it is empty or no address. */
export const emailAddress = (messages: { required: string; invalid: string }) =>
  z.string({ error: messages.required }).trim().min(1, messages.required).max(320, messages.invalid).transform((typed, context) => {
    const address = typed === '' ? null : normalAddress(typed)
    if (address !== null) return address
    context.addIssue({ code: 'custom', message: typed === '' ? messages.required : messages.invalid })
    return z.NEVER
  })
