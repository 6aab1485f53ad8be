import type { AnswerInWords } from '@/lib/features/leads/view'

/** Answers of the short test, each under its question. */
export const AnswersInWords = ({ answers }: { answers: readonly AnswerInWords[] }) => (
  <dl className="grid gap-2 border-l-2 border-line pl-4">
    {answers.map(({ question, lines }) => (
      <div key={question}>
        <dt className="text-sm text-muted">{question}</dt>
        <dd>{lines.map(({ text }) => text).join(', ')}</dd>
      </div>
    ))}
  </dl>
)
