import { expect, type Locator, type Page } from '@playwright/test'

/** Cents of "€ 1.250,50". */
const centsOf = (text: string): number => {
  const [whole = '0', rest = ''] = text.replace(/[^\d,]/g, '').split(',')
  return Number(whole) * 100 + Number(rest.padEnd(2, '0'))
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The pages of a media plan: the plan itself, and what would happen if. */
export class PlanPage {
  readonly page: Page
  private readonly workshopId: string

  constructor(page: Page, workshopId: string) {
    this.page = page
    this.workshopId = workshopId
  }

  /** The addresses of a plan, for who should find nothing there. */
  static addresses = (workshopId: string): string[] => [`/portaal/workshops/${workshopId}/mediaplan`, `/portaal/workshops/${workshopId}/mediaplan/wat-als`]

  async open(query = ''): Promise<void> {
    await this.page.goto(`/portaal/workshops/${this.workshopId}/mediaplan${query}`)
  }

  async start(monthly: string, months: number): Promise<void> {
    await this.page.getByLabel('Mediabudget per maand').fill(monthly)
    await this.page.getByLabel('Aantal maanden').fill(String(months))
    await this.page.getByRole('button', { name: 'Maak het plan' }).click()
    await expect(this.page.getByRole('heading', { name: 'Wanneer wat loopt' })).toBeVisible()
  }

  /** A figure of the summary, as "Ingedeeld". */
  figure(name: string): Locator {
    return this.page.locator('dl[aria-label="In het kort"] > div').filter({ has: this.page.getByText(name, { exact: true }) }).locator('dd').first()
  }

  private get table(): Locator {
    return this.page.getByRole('table', { name: 'Bedragen per medium en maand' })
  }

  /** The fields of a medium, one a month; a medium that stands in two phases is told apart by the id of its line. */
  cell(line: string, month: number): Locator {
    return this.table.locator(`input[name^="c/${line}/"]`).nth(month)
  }

  lock(line: string, month: number): Locator {
    return this.table.locator(`input[name^="l/${line}/"]`).nth(month)
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Bewaar de bedragen' }).click()
  }

  async changeBudget(monthly: string): Promise<void> {
    const inputs = this.page.getByRole('region', { name: 'Uitgangspunten' })
    await inputs.getByLabel('Mediabudget per maand').fill(monthly)
    await inputs.getByRole('button', { name: 'Bewaar de uitgangspunten' }).click()
    await expect(inputs.getByText('Bewaard.')).toBeVisible()
  }

  /** Adds everything up as a reader would: cells to rows and months, rows to phases, phases and months to the whole. */
  async addsUp(): Promise<number> {
    const total = centsOf(await this.figure('Ingedeeld').innerText())
    const footer = (await this.table.locator('tfoot td').allInnerTexts()).map(centsOf)
    expect(footer.at(-1)).toBe(total)
    expect(sum(footer.slice(0, -1))).toBe(total)
    const months = footer.slice(0, -1).map(() => 0)
    let phases = 0
    for (const phase of await this.table.locator('tbody').all()) {
      const head = (await phase.locator('tr').first().locator('td').allInnerTexts()).map(centsOf)
      let inPhase = 0
      for (const row of await phase.locator('tr:has(input[inputmode="decimal"])').all()) {
        const cells = await row.locator('input[inputmode="decimal"]').evaluateAll(inputs => inputs.map(input => (input as HTMLInputElement).value || (input as HTMLInputElement).placeholder))
        const amounts = cells.map(centsOf)
        amounts.forEach((cents, i) => { months[i]! += cents })
        expect(centsOf((await row.locator('td').last().innerText()).replace('Totaal', ''))).toBe(sum(amounts))
        inPhase += sum(amounts)
      }
      expect(head.at(-1)).toBe(inPhase)
      expect(sum(head.slice(0, -1))).toBe(inPhase)
      phases += inPhase
    }
    expect(phases).toBe(total)
    expect(months).toEqual(footer.slice(0, -1))
    return total
  }
}
