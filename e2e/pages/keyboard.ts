import type { Locator, Page } from '@playwright/test'

/** What a screen reader would call the element with the focus, roughly. */
const focusedName = (page: Page): Promise<string> => page.evaluate(() => {
  const element = document.activeElement
  if (element === null || element === document.body) return ''
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(label => label.textContent)
  return [element.getAttribute('aria-label'), ...labels, element.textContent].filter(Boolean).join(' ')
})

/** Presses Tab until something with this name has the focus. @throws after `most` presses. */
export async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (name.test(await focusedName(page))) return
  }
  throw new Error(`Tab does not come to ${name}; it stopped at "${await focusedName(page)}".`)
}

/** Presses Tab until the focus is on `target`. @throws after `most` presses. */
export async function tabInto(page: Page, target: Locator, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate(element => element.contains(document.activeElement))) return
  }
  throw new Error(`Tab does not come to ${target.toString()}; it stopped at "${await focusedName(page)}".`)
}
