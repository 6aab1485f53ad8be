import { expect, type Locator } from '@playwright/test'

/** Waits until the scripts of the page have taken over this element: what a hand or key does before that, nobody hears. */
export const awake = (element: Locator): Promise<void> =>
  expect.poll(() => element.evaluate(node => Object.keys(node).some(key => key.startsWith('__react')))).toBe(true)
