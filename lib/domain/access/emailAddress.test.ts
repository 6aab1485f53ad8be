import { describe, expect, it } from 'vitest'
import { emailAddress, normalAddress } from './emailAddress.ts'

describe('an e-mail address', () => {
  it.each([
    ['  Eva@BloemenCo.Example ', 'eva@bloemenco.example'],
    ['eva+werk@bloemen-co.co.uk', 'eva+werk@bloemen-co.co.uk'],
    ['o\'brien@x.nl', 'o\'brien@x.nl'],
  ])('%s is kept as %s', (typed, kept) => expect(normalAddress(typed)).toBe(kept))

  it.each([
    'eva', 'eva@', '@x.nl', 'eva@x', 'eva@x.nl,boef@y.nl', 'eva@x.nl boef@y.nl', 'eva@@x.nl', 'eva@x@y.nl', '"eva"@x.nl', '<eva@x.nl>',
    'eva..b@x.nl', '.eva@x.nl', 'eva@-x.nl', 'eva@x..nl', 'eva@x.nl\nBcc: y@z.nl', 'éva@x.nl', 'eva@bloemenço.nl', 'eva@ｘ.nl', '\u212Aees@x.nl',
    'eva@x.1', `${'a'.repeat(65)}@x.nl`, `eva@${'a'.repeat(250)}.nl`,
  ])('%j is no address', typed => expect(normalAddress(typed)).toBeNull())

  it('says whether it is missing or wrong', () => {
    const field = emailAddress({ required: 'signIn.required', invalid: 'signIn.invalid' })
    const said = (value: unknown) => field.safeParse(value).error?.issues.map(issue => issue.message)
    expect(said('  ')).toEqual(['signIn.required'])
    expect(said(undefined)).toEqual(['signIn.required'])
    expect(said('eva')).toEqual(['signIn.invalid'])
    expect(field.parse(' Eva@x.nl')).toBe('eva@x.nl')
  })
})
