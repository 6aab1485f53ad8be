import * as playbookFileRoute from '../../../app/api/playbook/versions/[version]/route.ts'
import * as dryRunRoute from '../../../app/api/playbook/dry-runs/[dryRunId]/route.ts'
import * as playbook from '../../features/playbook/actions.ts'
import * as playbookPages from '../../features/playbook/loaders.ts'
import { aDryRun, aPlaybookDraft, noDraft } from '../playbooks.ts'
import { forStrategists, read, whole, type Rows } from './row.ts'

/** The playbook and its draft. */
export const playbookRows: Rows = {
  'playbook.overview': whole(forStrategists, () => playbookPages.playbookOverview({})),
  'playbook.versions': whole(forStrategists, () => playbookPages.playbookVersions({})),
  'playbook.part': whole(forStrategists, () => playbookPages.playbookPart({ part: 'rules' })),
  'playbook.item': whole(forStrategists, () => playbookPages.playbookItem({ part: 'channels', item: 'CH01' })),
  'playbook.dryRun': whole(forStrategists, async ({ world }) => playbookPages.dryRun({ dryRunId: await aDryRun(world.colleague) })),
  'playbook.export': whole(forStrategists, ({ person }) => read(playbookFileRoute.GET, person, '/api/playbook/versions/1', { version: '1' })),
  'playbook.dryRunProgress': whole(forStrategists, async ({ world, person }) => {
    const dryRunId = await aDryRun(world.colleague)
    return read(dryRunRoute.GET, person, `/api/playbook/dry-runs/${dryRunId}`, { dryRunId })
  }),
  'playbook.startDraft': whole(forStrategists, async () => { await noDraft(); return playbook.startDraft({}) }),
  'playbook.saveItem': whole(forStrategists, async ({ world }) => {
    const { playbook: { phases }, seen } = await aPlaybookDraft(world.colleague)
    return playbook.saveItem({ part: 'phases', item: 'see', seen: seen('phases', 'see'), document: JSON.stringify(phases.see) })
  }),
  'playbook.copyItem': whole(forStrategists, async ({ world }) => { await aPlaybookDraft(world.colleague); return playbook.copyItem({ part: 'rules', item: 'R014' }) }),
  'playbook.removeItem': whole(forStrategists, async ({ world }) => playbook.removeItem({ part: 'rules', item: 'R014', seen: (await aPlaybookDraft(world.colleague)).seen('rules', 'R014') })),
  'playbook.import': whole(forStrategists, async ({ world }) => {
    const { playbook: document, version } = await aPlaybookDraft(world.colleague)
    return playbook.importDraft({ document: JSON.stringify(document), version })
  }),
  'playbook.note': whole(forStrategists, async ({ world }) => playbook.noteDraft({ draftId: (await aPlaybookDraft(world.colleague)).draftId, was: '', note: 'Nieuw' })),
  'playbook.discard': whole(forStrategists, async ({ world }) => { const { draftId, version } = await aPlaybookDraft(world.colleague); return playbook.discardDraft({ draftId, version }) }),
  'playbook.startDryRun': whole(forStrategists, async ({ world }) => { const { draftId, version } = await aPlaybookDraft(world.colleague); return playbook.startDryRun({ draftId, version }) }),
  'playbook.stopDryRun': whole(forStrategists, async ({ world }) => playbook.stopDryRun({ dryRunId: await aDryRun(world.colleague) })),
  'playbook.publish': whole(forStrategists, async ({ world }) => {
    const { draftId, version } = await aPlaybookDraft(world.colleague)
    return playbook.publishDraft({ draftId, version, note: 'Niets' })
  }, '{"ok":false,"code":"refused","message":"playbook.block.unchanged"}'),
}
