import { answers as words } from '../advice/words/nl/answers.ts'
import { listed } from '../advice/words/nl/grammar.ts'
import type { Code } from '../workshop/codes.ts'
import type { Assumptions } from './types.ts'

const marketWords: Readonly<Record<Code<'market'>, string>> = { b2c: 'consumenten', b2b: 'bedrijven', both: 'consumenten en bedrijven' }
const horizonWords: Readonly<Record<Code<'horizon'>, string>> = {
  lt1m: 'resultaat binnen een maand', m1_3: 'resultaat binnen één tot drie maanden', m3_12: 'resultaat binnen drie tot twaalf maanden', gt12m: 'meer dan een jaar de tijd',
}

/** "een aankoop van € 10 tot € 100 en meer dan een jaar de tijd"; null when nothing is assumed. */
export const assumptionsInWords = ({ purchaseValue, market, horizon }: Assumptions): string | null => {
  const said = [
    ...(purchaseValue === undefined || purchaseValue === 'unknown' ? [] : [`een aankoop van ${words.value[purchaseValue]}`]),
    ...(market === undefined || market === 'unknown' ? [] : [`verkoop aan ${marketWords[market]}`]),
    ...(horizon === undefined || horizon === 'unknown' ? [] : [horizonWords[horizon]]),
  ]
  return said.length === 0 ? null : listed(said)
}
