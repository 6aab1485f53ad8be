import { describe, expect, it } from 'vitest'
import { applies, branchedOn, isShown } from './branches.ts'
import { questionKeys } from './questions.ts'

describe('a question with a branch', () => {
  it('about ordering is for web shops', () => {
    expect(applies('orderProblems', { salesRoutes: ['webshop', 'store'] })).toBe(true)
    expect(applies('orderProblems', { salesRoutes: ['store'] })).toBe(false)
  })
  it('about what a customer hears is for who sends something', () => {
    expect(['webshop', 'marketplace', 'sales_team'].map(route => applies('orderUpdates', { salesRoutes: [route as 'webshop'] }))).toEqual([true, true, true])
    expect(applies('orderUpdates', { salesRoutes: ['phone', 'shelf', 'reseller', 'store'] })).toBe(false)
  })
  it('about returns is for web shops, marketplaces, subscriptions and software', () => {
    expect(applies('returns', { salesRoutes: ['phone'], offer: 'software' })).toBe(true)
    expect(applies('returns', { salesRoutes: ['marketplace'], offer: 'project' })).toBe(true)
    expect(applies('returns', { salesRoutes: ['phone'], offer: 'service' })).toBe(false)
  })
  it('about enquiries is for who wants them, or sells services, software or projects', () => {
    expect(applies('leadReply', { goal: 'leads', offer: 'product' })).toBe(true)
    expect(applies('leadReply', { goal: 'sales', offer: 'project' })).toBe(true)
    expect(applies('leadReply', { goal: 'sales', offer: 'product' })).toBe(false)
  })
  it('is shown as long as the answer that decides it is not known', () => {
    expect(applies('returns', { salesRoutes: ['phone'] })).toBe('unknown')
    expect(applies('returns', { salesRoutes: ['phone', 'unknown'], offer: 'product' })).toBe('unknown')
    expect(questionKeys.filter(key => !isShown(key, {}))).toEqual([])
  })
  it('is one of four; the others are always shown', () => {
    expect(Object.keys(branchedOn)).toEqual(['orderProblems', 'orderUpdates', 'returns', 'leadReply'])
    const elsewhere = { salesRoutes: ['phone'], offer: 'product', goal: 'sales' } as const
    expect(questionKeys.filter(key => !isShown(key, { ...elsewhere, salesRoutes: ['phone'] }))).toEqual(['orderProblems', 'orderUpdates', 'returns', 'leadReply'])
  })
})
