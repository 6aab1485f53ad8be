import { useTranslations } from 'next-intl'
import { withFolds } from '@/lib/domain/difference/folds'
import type { Piece } from '@/lib/domain/difference/wordDiff'

/**
 * Old and new words through each other; what went and what came is marked by its ground and by a line, and said to who
 * listens. Long stretches that stay the same are folded.
 */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => {
  const t = useTranslations('content.pieces')
  return (
    <div className="break-words whitespace-pre-wrap">
      {withFolds(pieces).map((piece, index) => {
        if (piece.is === 'folded') return <Folded key={index} text={piece.text} paragraphs={piece.paragraphs} />
        if (piece.is === 'same') return <span key={index}>{piece.text}</span>
        return piece.is === 'gone'
          ? <del key={index} className="rounded-sm bg-coral-soft text-coral-text decoration-coral-strong"><span className="sr-only">{t('gone')} </span>{piece.text}</del>
          : <ins key={index} className="rounded-sm bg-green-soft text-green-text decoration-green-strong underline-offset-3"><span className="sr-only">{t('new')} </span>{piece.text}</ins>
      })}
    </div>
  )
}

const Folded = ({ text, paragraphs }: { text: string; paragraphs: number }) => {
  const t = useTranslations('content.pieces')
  return (
    <details className="my-1">
      <summary className="inline-flex min-h-11 items-center text-muted underline decoration-1 underline-offset-4">{t('folded', { paragraphs })}</summary>
      {text}
    </details>
  )
}
