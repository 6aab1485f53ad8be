import { answers as words } from '../advice/words/nl/answers.ts'
import { listed } from '../advice/words/nl/grammar.ts'
import { indexOf } from '../playbook/world.ts'
import type { Playbook } from '../playbook/schema.ts'
import type { Answers } from '../workshop/answers.ts'
import { lacksMaterial, type Medium } from './medium.ts'
import type { MediaPlanDocument, ProductionLine } from './types.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * What must be made before media can start: a line for each kind of material that media cannot do without and the client
 * lacks (or does not know of), and the lines that staff added. A line without an amount waits for a quotation.
 */
export const productionOf = (media: readonly Medium[], document: MediaPlanDocument, answers: Answers, playbook: Playbook): ProductionLine[] => {
  const { channels } = indexOf(playbook)
  const needed = new Map<string, ProductionLine>()
  for (const medium of media) {
    const channel = medium.ref === null ? undefined : channels.get(medium.ref)
    const lacks = lacksMaterial(channel, answers)
    if (channel === undefined || lacks === false || medium.inUse || medium.status === 'off' || medium.status === 'gone') continue
    const id = `material:${channel.material.join('+')}`
    const what = listed(channel.material.map(item => words.material[item]), 'of')
    const line = needed.get(id) ?? {
      id, name: document.production[id]?.name ?? capital(what), cents: document.production[id]?.cents ?? null, rowIds: [], origin: 'material' as const, unsure: lacks === null,
    }
    needed.set(id, { ...line, rowIds: [...line.rowIds, medium.id] })
  }
  const own = Object.entries(document.production)
    .filter(([id, { cents }]) => !needed.has(id) && (!id.startsWith('material:') || cents !== null))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, cents }]): ProductionLine => ({ id, name, cents, rowIds: [], origin: 'own', unsure: false }))
  return [...needed.values(), ...own]
}
