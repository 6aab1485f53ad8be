import type { FullText } from '../../text.ts'
import type { Code, CodeList } from '../codes.ts'

/**
 * What a question says to the person who answers it. `help` gives an example, `why` tells what the answer decides in the
 * advice, `parts` names the fields of a composite answer, and `terms` are slugs of glossary terms that the texts use.
 * The labels of the options stand per code list in options.ts, for questions share them.
 */
export type QuestionText = {
  label: FullText
  help?: FullText
  why: FullText
  parts?: Record<string, FullText>
  terms?: string[]
}

/** A label for every code of every list, no more and no fewer. */
export type OptionTexts = { [List in CodeList]: Record<Code<List>, FullText> }
