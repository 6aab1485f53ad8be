import { describe, expect, it } from 'vitest'
import { portalPathFrom, returnQuery } from './returnTo.ts'

describe('the page to come back to after signing in', () => {
  it('is a page of the portal', () => {
    for (const path of ['/portaal', '/portaal/workshops/019-a/advies/see', '/en/portal/board']) expect(portalPathFrom(path)).toBe(path)
  })

  it('is never another site, another page, or something to run', () => {
    const hostile = [
      '//evil.example', 'https://evil.example/portaal', '/portaal//evil.example', '/portaal/../inloggen', '/portaal?x=1', '/portaal#x', '/portaalx',
      '/\\evil.example', 'javascript:alert(1)', '/begrippen', '/portaal/%2e%2e', '/portaal\n', ' /portaal', '', `/portaal/${'a'.repeat(300)}`, null, undefined,
    ]
    for (const path of hostile) expect(portalPathFrom(path), String(path)).toBeNull()
  })

  it('travels in the address of the sign-in page', () => {
    expect(returnQuery('/portaal/bord')).toBe('?naar=%2Fportaal%2Fbord')
    expect(returnQuery(null)).toBe('')
  })
})
