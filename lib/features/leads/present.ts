import { say, type Locale } from '../../domain/text.ts'
import { rowsAsked } from '../../domain/workshop/rows.ts'
import { shortTestKeys, type TestAnswers } from '../../domain/workshop/shortTest.ts'
import { questionTexts } from '../../domain/workshop/texts.ts'
import { wordsOf } from '../../domain/workshop/words.ts'
import type { AnswerInWords } from './view.ts'

/** Answers of the short test in words, in its order. They name no channel or touchpoint, so no names are looked up. */
export const inWords = (answers: TestAnswers, locale: Locale): AnswerInWords[] =>
  shortTestKeys.filter(key => answers[key] !== undefined).map(key => ({
    question: say(questionTexts[key].label, locale),
    lines: wordsOf(key, answers[key], { locale, rows: rowsAsked({}), names: new Map() }),
  }))
