import { isModel, phasesOf } from '../../domain/journey/models.ts'
import { stagesOfPhase, phases, type Phase } from '../../domain/journey/stages.ts'
import { modelTexts } from '../../domain/journey/texts.ts'
import { say, type Locale } from '../../domain/text.ts'
import { messages } from '../../i18n/messages/messages.ts'
import type { Tx } from '../../platform/db/db.ts'
import { findPublished } from '../glossary/store.ts'
import type { Card } from './card.tsx'
import type { PictureKind } from './schema.ts'

const isPhase = (name: string): name is Phase => (phases as readonly string[]).includes(name)

const sitePicture = (locale: Locale, name: string): Card | null => {
  const found = Object.entries(messages[locale].site.picture.titles).find(([key]) => key === name)
  return found === undefined ? null : { kind: '', title: found[1], stages: [] }
}

/** What the picture of a page says; null when there is no such page. */
export async function cardOf(db: Tx, locale: Locale, kind: PictureKind, name: string): Promise<Card | null> {
  const words = messages[locale].site.picture
  if (kind === 'site') return sitePicture(locale, name)
  if (kind === 'model') {
    if (!isModel(name)) return null
    return { kind: words.kinds.model, title: say(modelTexts[name].name, locale), stages: phasesOf(name).flatMap(phase => phase.stages) }
  }
  if (kind === 'phase') {
    return isPhase(name) ? { kind: words.kinds.phase, title: say(modelTexts.stdc.phases[name].name, locale), stages: stagesOfPhase[name] } : null
  }
  const found = await findPublished(db, kind, locale, name)
  return found === null ? null : { kind: words.kinds[kind], title: found.document.title, stages: kind === 'term' ? found.document.stages : [] }
}
