import type { Piece } from '@/lib/domain/difference/wordDiff'
import { useTranslations } from 'next-intl'

/** Old and new words through each other; what went and what came is marked by its ground and by a line, and said to who listens. */
export const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => {
  const t = useTranslations('content.pieces')
  return (
    <p className="break-words whitespace-pre-wrap">
      {pieces.map((piece, index) => {
        if (piece.is === 'same') return <span key={index}>{piece.text}</span>
        return piece.is === 'gone'
          ? <del key={index} className="rounded-sm bg-coral-soft text-coral-text decoration-coral-strong"><span className="sr-only">{t('gone')} </span>{piece.text}</del>
          : <ins key={index} className="rounded-sm bg-green-soft text-green-text decoration-green-strong underline-offset-3"><span className="sr-only">{t('new')} </span>{piece.text}</ins>
      })}
    </p>
  )
}
